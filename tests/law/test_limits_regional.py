"""The clauses on limits of the American, African and Arab treaties and that of the CIS.

Each class is one clause: the aims for which it allows a limit, and what verdicts make of them.
"""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.model.choices import Aim
from tests.law.clauses import (
    GATHERING,
    GROUP,
    HEALTH,
    MORALS,
    ORDER,
    OTHERS,
    REPUTATION,
    SAFETY,
    SECURITY,
    SPEECH,
    Clause,
    by_the_list,
)

OK = cs.Verdict.COMPATIBLE
BREACH = cs.Verdict.INCOMPATIBLE

BY_LAW = ("prescribed by law", "necessary in a democratic society")


class TestAmerican11(Clause):
    """ACHR 11: no list; an intrusion may not be arbitrary or abusive."""

    place = "achr/11"
    tests = ("not arbitrary or abusive",)


class TestAmerican12(Clause):
    """ACHR 12(3): public safety, order, health or morals, the rights of others; no security."""

    place = "achr/12"
    aims = frozenset({SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("prescribed by law", "necessary")


class TestAmerican13(Clause):
    """ACHR 13(2): the rights or reputation of others, security, public order, health, morals."""

    place = "achr/13"
    aims = frozenset({OTHERS, REPUTATION, SECURITY, ORDER, HEALTH, MORALS})
    tests = ("later liability, not prior censorship", "expressly set by law", "necessary")

    @pytest.mark.parametrize(
        ("aim", "verdict"), [(REPUTATION, OK), (MORALS, OK), (Aim.IDEOLOGY, BREACH)]
    )
    def test_verdict(self, aim: Aim, verdict: cs.Verdict) -> None:
        assert by_the_list("expression.closed-list", self.place, SPEECH, aim) is verdict


class TestAmerican15(Clause):
    """ACHR 15: the aims of ICCPR 21."""

    place = "achr/15"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("in conformity with the law", "necessary in a democratic society")


class TestAmerican16(Clause):
    """ACHR 16(2): the aims of ICCPR 22(2)."""

    place = "achr/16"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("established by law", "necessary in a democratic society")


class TestAmerican22(Clause):
    """ACHR 22(3): crime, security, safety, public order, morals, health, the rights of others."""

    place = "achr/22"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("pursuant to law", "necessary in a democratic society")


class TestAmerican23(Clause):
    """ACHR 23(2): no aims, but a closed list of personal grounds."""

    place = "achr/23"
    tests = ("regulated by law on the listed personal grounds only",)


class TestAfricanClausesWithoutAList:
    """ACHPR 8, 9(2), 10(1), 13(1): no list of their own; article 27(2) stands behind them."""

    @pytest.mark.parametrize(
        ("article", "tests"),
        [
            ("8", ("subject to law and order",)),
            ("9", ("within the law",)),
            ("10", ("abiding by the law",)),
            ("13", ("in accordance with the law",)),
        ],
    )
    def test_article(self, article: str, tests: tuple[str, ...]) -> None:
        found = cs.provision(f"achpr/{article}")

        assert (found.aims, found.tests, found.limited_by) == (None, tests, "achpr/27")


class TestAfrican11:
    """ACHPR 11: security, safety, health, ethics, others' rights, as examples; no public order."""

    place = "achpr/11"

    def test_list(self) -> None:
        found = cs.provision(self.place)

        assert found.aims == frozenset({SECURITY, SAFETY, HEALTH, MORALS, OTHERS})
        assert not found.closed_list

    @pytest.mark.parametrize(
        ("aim", "verdict"), [(SAFETY, OK), (MORALS, OK), (ORDER, BREACH), (Aim.IMAGE, BREACH)]
    )
    def test_verdict(self, aim: Aim, verdict: cs.Verdict) -> None:
        assert by_the_list("assembly.closed-list-achpr", self.place, GATHERING, aim) is verdict

    def test_the_list_is_open_to_a_like_aim_shown_on_facts(self) -> None:
        shown = {**GATHERING, "evidence": "specific"}

        assert by_the_list("assembly.closed-list-achpr", self.place, shown, ORDER) is OK


class TestAfrican12(Clause):
    """ACHPR 12(2): national security, law and order, health or morality."""

    place = "achpr/12"
    aims = frozenset({SECURITY, ORDER, HEALTH, MORALS})
    tests = ("provided for by law",)


class TestArab24(Clause):
    """Arab Charter 24(7): security, safety, health or morals, others' rights; no public order."""

    place = "arab-charter/24"
    aims = frozenset({SECURITY, SAFETY, HEALTH, MORALS, OTHERS})
    tests = BY_LAW

    @pytest.mark.parametrize(
        ("aim", "verdict"), [(SECURITY, OK), (MORALS, OK), (ORDER, BREACH), (Aim.IMAGE, BREACH)]
    )
    def test_groups(self, aim: Aim, verdict: cs.Verdict) -> None:
        assert by_the_list("association.closed-list-arab", self.place, GROUP, aim) is verdict


class TestArab30(Clause):
    """Arab Charter 30(2): public safety, order, health or morals, others' rights; no security."""

    place = "arab-charter/30"
    aims = frozenset({SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("prescribed by law", "necessary in a tolerant society")


class TestArab32(Clause):
    """Arab Charter 32(2): the aims of ICCPR 19(3), and the basic values of society as a test."""

    place = "arab-charter/32"
    aims = frozenset({OTHERS, REPUTATION, SECURITY, ORDER, HEALTH, MORALS})
    tests = ("in keeping with the basic values of society",)


class TestCommonwealth11(Clause):
    """CIS Convention 11(2): security, public safety, public order, others' rights; no morals."""

    place = "cis-hrc/11"
    aims = frozenset({SECURITY, SAFETY, ORDER, OTHERS})
    tests = BY_LAW

    @pytest.mark.parametrize(
        ("aim", "verdict"),
        [(SECURITY, OK), (SAFETY, OK), (ORDER, OK), (MORALS, BREACH), (HEALTH, BREACH)],
    )
    def test_verdict(self, aim: Aim, verdict: cs.Verdict) -> None:
        assert by_the_list("expression.closed-list-cis", self.place, SPEECH, aim) is verdict


class TestCommonwealth12(Clause):
    """CIS Convention 12(2): the aims of ICCPR 21, morals among them."""

    place = "cis-hrc/12"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = BY_LAW

    def test_morals(self) -> None:
        assert by_the_list("assembly.closed-list", self.place, GATHERING, MORALS) is OK
        assert by_the_list("association.closed-list", self.place, GROUP, MORALS) is OK
