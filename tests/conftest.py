"""What every test may ask for. Fixtures live in modules of their own, named by what they give."""

import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings

pytest_plugins = ("tests.requirements", "tests.databases", "tests.sharing", "tests.cast")

# Shared cores make single examples slow now and then; that is no finding.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

MEMORY = Path("/dev/shm")
ENOUGH = 4 * 2**30
"""Bytes that the databases and browsers of a run can take there."""

# Thousands of small databases wait for a disk more than they compute.
if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= ENOUGH:
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None
