"""Whether the web server can listen where the settings say, and in one sentence why not. Serves nothing."""

from __future__ import annotations

import errno
import socket


class AddressError(Exception):
    """Kith cannot listen there; the message says what to do."""


def check_address(host: str, port: int) -> None:
    """Raise AddressError when the server could not start there. It looks at the first address the name stands for."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            # As the server itself does: a connection that has just ended does not keep the port.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as trouble:
        raise address_error(host, port, trouble) from trouble


def address_error(host: str, port: int, trouble: OSError) -> AddressError:
    """The sentence for what the system said."""
    if trouble.errno == errno.EADDRINUSE:
        free = port + 1 if port < 65535 else 8080
        return AddressError(
            f"Port {port} is taken by another program. Stop that one, or set KITH_WEB_PORT to another port, "
            f"for example KITH_WEB_PORT={free}."
        )
    if trouble.errno == errno.EACCES:
        return AddressError(f"Port {port} needs more rights. Set KITH_WEB_PORT to one from 1024 on, such as 8080.")
    return AddressError(
        f"KITH_WEB_HOST: {host} is no address of this machine. "
        "Use 127.0.0.1 for this machine alone, 0.0.0.0 for all that can reach it."
    )
