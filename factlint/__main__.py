"""`python -m factlint`."""

from __future__ import annotations

import sys

from factlint.cli import main

sys.exit(main())
