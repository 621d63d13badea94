"""The door for people: `python bot.py` is `python -m bot`. Defines nothing of its own."""

import sys

from bot.cli import main

if __name__ == "__main__":
    sys.exit(main())
