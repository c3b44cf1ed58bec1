"""Every rule of the reference list is executable: some standard of the catalogue says it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import civicspace as cs

#: The rules by their own names, each with the standards that say it.
RULES: dict[str, list[str]] = json.loads(
    Path(__file__).parents[1].joinpath("data", "reference_rules.json").read_text(encoding="utf-8")
)


class TestReferenceRules:
    """The list has two hundred rules; none is without a standard, and no name dangles."""

    def test_how_many(self) -> None:
        assert len(RULES) == 200
        assert len(cs.standards()) >= 200

    @pytest.mark.parametrize("rule", RULES)
    def test_each(self, rule: str) -> None:
        assert RULES[rule] != []
        assert [cs.standard(name).id for name in RULES[rule]] == RULES[rule]


class TestVerifiedShare:
    """At least four of five citations are verified, and each standard has one that is."""

    def test_share(self) -> None:
        from civicspace.law.catalogue import verified_share

        verified, total = verified_share()

        assert verified / total >= 0.85

    @pytest.mark.parametrize("standard", cs.standards(), ids=lambda one: one.id)
    def test_each_has_one(self, standard: cs.Standard) -> None:
        assert any(cited.verified for cited in standard.authorities)
