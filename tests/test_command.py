"""``python -m civicspace catalogue`` prints what share of the citations is verified."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.__main__ import main
from civicspace.law.catalogue import verified_share


class TestFigures:
    """The figures are those of the catalogue."""

    def test_share(self, capsys: pytest.CaptureFixture[str]) -> None:
        verified, total = verified_share()

        assert main(["catalogue"]) == 0
        first, second, *_ = capsys.readouterr().out.splitlines()

        assert first.startswith(f"{len(cs.standards())} standards, {len(cs.provisions())} ")
        assert second == f"citations verified: {verified} of {total} ({verified / total:.0%})"

    def test_unverified_are_listed(self, capsys: pytest.CaptureFixture[str]) -> None:
        verified, total = verified_share()

        assert main(["catalogue", "--unverified"]) == 0
        _, _, listed = capsys.readouterr().out.partition("Not looked up, and how often cited\n")

        assert sum(int(line.split()[0]) for line in listed.splitlines()) == total - verified
