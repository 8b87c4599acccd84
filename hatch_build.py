"""What the build does beside packing files: it makes ready what a run would otherwise compile at every cold start."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Ready(BuildHookInterface[Any]):
    """Writes factlint/ready.bin: into the wheel or, where the checkout itself is installed, into the checkout."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        make = [sys.executable, str(root / "scripts" / "ready.py")]
        self.scratch = tempfile.TemporaryDirectory()
        made = Path(self.scratch.name) / "ready.bin"
        if version != "editable":
            make += ["--installed", "--to", str(made)]
        if subprocess.run(make, check=False).returncode:
            self.app.display_warning("factlint's patterns and rules could not be compiled; it will run, but start more slowly")
        elif version != "editable":
            build_data["force_include"][str(made)] = "factlint/ready.bin"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        self.scratch.cleanup()
