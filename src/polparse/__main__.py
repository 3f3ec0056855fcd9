"""``python -m polparse``."""

import sys

from polparse.cli import main

if __name__ == "__main__":
    sys.exit(main())
