"""`python -m bot`: the same door as bot.py. Defines nothing of its own."""

import sys

from bot.cli import main

if __name__ == "__main__":
    sys.exit(main())
