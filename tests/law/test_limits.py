"""The clauses on limits of the treaties open to the world, and of declarations and commitments.

Each class is one clause: the aims for which it allows a limit, and what verdicts make of them.
"""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.model.choices import Aim
from tests.law.clauses import (
    BELIEF,
    COURTS,
    GATHERING,
    GROUP,
    HEALTH,
    MORALS,
    ORDER,
    OTHERS,
    REPUTATION,
    SAFETY,
    SECRETS,
    SECURITY,
    SPEECH,
    TERRITORY,
    Clause,
    by_the_list,
)

OK = cs.Verdict.COMPATIBLE
BREACH = cs.Verdict.INCOMPATIBLE


class TestCovenant12(Clause):
    """ICCPR 12(3): national security, public order, health or morals, the rights of others."""

    place = "iccpr/12"
    aims = frozenset({SECURITY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("provided by law", "necessary", "consistent with the other rights of the Covenant")


class TestCovenant17(Clause):
    """ICCPR 17: no list; an intrusion must be lawful and not arbitrary."""

    place = "iccpr/17"
    tests = ("lawful", "not arbitrary")


class TestCovenant18(Clause):
    """ICCPR 18(3): public safety, order, health or morals, the rights of others; no security."""

    place = "iccpr/18"
    aims = frozenset({SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("prescribed by law", "necessary")

    @pytest.mark.parametrize(
        ("aim", "verdict"),
        [
            (SAFETY, OK),
            (ORDER, OK),
            (HEALTH, OK),
            (MORALS, OK),
            (OTHERS, OK),
            (SECURITY, BREACH),
            # Elsewhere it goes as a part of national security; here there is nothing to go with.
            (TERRITORY, BREACH),
        ],
    )
    def test_verdict(self, aim: Aim, verdict: cs.Verdict) -> None:
        assert by_the_list("religion-belief.closed-list", self.place, BELIEF, aim) is verdict


class TestCovenant19(Clause):
    """ICCPR 19(3): the rights or reputation of others; security, public order, health, morals."""

    place = "iccpr/19"
    aims = frozenset({OTHERS, REPUTATION, SECURITY, ORDER, HEALTH, MORALS})
    tests = ("provided by law", "necessary")

    @pytest.mark.parametrize("aim", sorted(aims, key=repr))
    def test_listed(self, aim: Aim) -> None:
        assert by_the_list("expression.closed-list", self.place, SPEECH, aim) is OK

    def test_public_safety_alone(self) -> None:
        assert by_the_list("expression.closed-list", self.place, SPEECH, SAFETY) is BREACH

    def test_public_safety_beside_a_listed_aim(self) -> None:
        verdict = by_the_list("expression.closed-list", self.place, SPEECH, SAFETY, SECURITY)

        assert verdict is OK

    @pytest.mark.parametrize("aim", [Aim.IMAGE, Aim.IDEOLOGY, Aim.STABILITY, Aim.SOVEREIGNTY])
    def test_not_listed(self, aim: Aim) -> None:
        assert by_the_list("expression.closed-list", self.place, SPEECH, aim) is BREACH


class TestCovenant21(Clause):
    """ICCPR 21: security, public safety, public order, health or morals, the rights of others."""

    place = "iccpr/21"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("in conformity with the law", "necessary in a democratic society")

    @pytest.mark.parametrize("aim", sorted(aims, key=repr))
    def test_listed(self, aim: Aim) -> None:
        assert by_the_list("assembly.closed-list", self.place, GATHERING, aim) is OK

    @pytest.mark.parametrize("aim", [Aim.IMAGE, Aim.STABILITY, Aim.ADMINISTRATION, SECRETS])
    def test_not_listed(self, aim: Aim) -> None:
        assert by_the_list("assembly.closed-list", self.place, GATHERING, aim) is BREACH


class TestCovenant22(Clause):
    """ICCPR 22(2): the aims of article 21."""

    place = "iccpr/22"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("prescribed by law", "necessary in a democratic society")

    @pytest.mark.parametrize("aim", sorted(aims, key=repr))
    def test_listed(self, aim: Aim) -> None:
        assert by_the_list("association.closed-list", self.place, GROUP, aim) is OK

    @pytest.mark.parametrize("aim", [Aim.SOVEREIGNTY, Aim.STABILITY, Aim.GOVERNABILITY])
    def test_not_listed(self, aim: Aim) -> None:
        assert by_the_list("association.closed-list", self.place, GROUP, aim) is BREACH


class TestCovenant25(Clause):
    """ICCPR 25: no list; restrictions may not be unreasonable."""

    place = "iccpr/25"
    tests = ("no unreasonable restrictions", "no discrimination")


class TestSocialCovenant8(Clause):
    """ICESCR 8: national security, public order, the rights of others; the shortest for unions."""

    place = "icescr/8"
    aims = frozenset({SECURITY, ORDER, OTHERS})
    tests = ("prescribed by law", "necessary in a democratic society")


class TestChild13(Clause):
    """CRC 13(2): the aims of ICCPR 19(3)."""

    place = "crc/13"
    aims = frozenset({OTHERS, REPUTATION, SECURITY, ORDER, HEALTH, MORALS})
    tests = ("provided by law", "necessary")


class TestChild15(Clause):
    """CRC 15(2): the aims of ICCPR 21."""

    place = "crc/15"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("in conformity with the law", "necessary in a democratic society")


class TestCorruption13(Clause):
    """UNCAC 13(1)(d), information on corruption: the aims of ICCPR 19(3)."""

    place = "uncac/13"
    aims = frozenset({OTHERS, REPUTATION, SECURITY, ORDER, HEALTH, MORALS})
    tests = ("provided for by law", "necessary")


class TestAarhus4(Clause):
    """Aarhus 4(4): defence and security, justice, confidences, others; relations abroad."""

    place = "aarhus/4"
    aims = frozenset({SECURITY, SAFETY, COURTS, SECRETS, OTHERS, Aim.FOREIGN_RELATIONS})
    tests = ("read narrowly", "weighed against the public interest in disclosure")


class TestFreedomOfUnions9(Clause):
    """ILO C87 9: no list; national law decides, for armed forces and police only."""

    place = "ilo-c87/9"
    tests = ("as national laws determine for armed forces and police",)

    def test_other_articles_state_no_limit(self) -> None:
        others = [one for one in cs.provisions() if one.instrument == "ilo-c87" and one.rights]

        assert len(others) == 6
        assert all(one.aims is None and one.tests == () for one in others)


class TestUniversalDeclaration29(Clause):
    """UDHR 29(2): the rights of others, morality, public order; general welfare is no coded aim."""

    place = "udhr/29"
    aims = frozenset({OTHERS, MORALS, ORDER})
    tests = (
        "determined by law",
        "solely for the listed aims",
        "just requirements in a democratic society",
    )

    @pytest.mark.parametrize("article", ["12", "13", "18", "19", "20", "21", "23", "27"])
    def test_it_limits(self, article: str) -> None:
        assert cs.provision(f"udhr/{article}").limited_by == self.place


class TestDefenders17(Clause):
    """HRD Declaration 17: the aims of UDHR 29(2)."""

    place = "un-hrd-declaration/17"
    aims = frozenset({OTHERS, MORALS, ORDER})
    tests = (
        "in accordance with international obligations",
        "determined by law",
        "solely for the listed aims",
        "just requirements in a democratic society",
    )


class TestCopenhagen24(Clause):
    """Copenhagen 24: no list; an exception, by law, in line with duties, strictly proportionate."""

    place = "osce-copenhagen-1990/24"
    tests = (
        "provided by law",
        "consistent with obligations under international law",
        "relating to an aim of the law",
        "strictly proportionate to that aim",
    )

    @pytest.mark.parametrize("paragraph", ["9.1", "9.2", "9.3", "9.4", "10.3", "10.4", "32"])
    def test_it_limits(self, paragraph: str) -> None:
        assert cs.provision(f"osce-copenhagen-1990/{paragraph}").limited_by == self.place


class TestCopenhagen9(Clause):
    """Copenhagen 9.2, as 9.1: no list; by law and in line with international standards."""

    place = "osce-copenhagen-1990/9.2"
    tests = ("prescribed by law", "consistent with international standards")


class TestOneAimUnderManyArticles:
    """An aim is enough under the articles that list it, and under no other."""

    @pytest.mark.parametrize(
        ("aim", "places"),
        [
            (TERRITORY, {"echr/10"}),
            (COURTS, {"echr/10", "coe-205/3", "aarhus/4"}),
            (SECRETS, {"echr/10", "coe-205/3", "aarhus/4"}),
            (Aim.FOREIGN_RELATIONS, {"ets124/4", "aarhus/4"}),
            (
                REPUTATION,
                {"iccpr/19", "crc/13", "uncac/13", "echr/10", "achr/13", "arab-charter/32"},
            ),
        ],
    )
    def test_places(self, aim: Aim, places: set[str]) -> None:
        found = {one.id for one in cs.provisions() if one.aims is not None and aim in one.aims}

        assert found == places

    @pytest.mark.parametrize(
        "aim",
        [Aim.IMAGE, Aim.IDEOLOGY, Aim.STABILITY, Aim.SOVEREIGNTY, Aim.GOVERNABILITY],
    )
    def test_comfort_of_the_state_is_listed_nowhere(self, aim: Aim) -> None:
        assert not any(aim in (one.aims or ()) for one in cs.provisions())

    def test_economic_well_being_is_no_coded_aim(self) -> None:
        assert not any("econom" in aim.value for aim in Aim)
        assert "economic well-being" in cs.provision("echr/8").note
