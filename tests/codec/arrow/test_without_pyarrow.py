"""Where pyarrow is not installed, the error says which extra to install."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

import civicspace as cs


class TestWithoutPyarrow:
    """Only the tables need it."""

    def test_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in list(sys.modules):
            if name.startswith("civicspace.codec.arrow"):
                monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "pyarrow", None)
        with pytest.raises(cs.MissingExtra) as caught:
            import_module("civicspace.codec.arrow")

        assert str(caught.value) == (
            'civicspace.arrow needs an extra: pip install "civicspace[tables]"'
        )
        assert caught.value.extra == "tables"

    def test_dossiers_do_not_load_it(self) -> None:
        program = (
            "import sys, civicspace as cs\n"
            'cs.assess(cs.loads(\'{"civicspace": 1, "state": "KAZ"}\'), on=\'2005-05-12\')\n'
            "print('pyarrow' in sys.modules)"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )

        assert done.stdout == "False\n"
