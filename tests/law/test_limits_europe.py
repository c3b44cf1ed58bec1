"""The clauses on limits of the treaties of Europe.

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
    PRIVATE_LIFE,
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

BY_LAW = ("prescribed by law", "necessary in a democratic society")


class TestConvention8(Clause):
    """ECHR 8(2): security, safety, economy, disorder or crime, health or morals, others' rights."""

    place = "echr/8"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("in accordance with the law", "necessary in a democratic society")

    @pytest.mark.parametrize(
        ("aim", "verdict"), [(SECURITY, OK), (ORDER, OK), (Aim.IMAGE, BREACH), (SECRETS, BREACH)]
    )
    def test_verdict(self, aim: Aim, verdict: cs.Verdict) -> None:
        assert by_the_list("privacy.closed-list-echr", self.place, PRIVATE_LIFE, aim) is verdict


class TestConvention9(Clause):
    """ECHR 9(2): public safety, public order, health or morals, others' rights; no security."""

    place = "echr/9"
    aims = frozenset({SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = BY_LAW

    @pytest.mark.parametrize(("aim", "verdict"), [(SAFETY, OK), (ORDER, OK), (SECURITY, BREACH)])
    def test_verdict(self, aim: Aim, verdict: cs.Verdict) -> None:
        assert by_the_list("religion-belief.closed-list", self.place, BELIEF, aim) is verdict


class TestConvention10(Clause):
    """ECHR 10(2): security, territory, safety, disorder or crime, health, morals, others' rights
    or reputation, confidences, the courts.
    """

    place = "echr/10"
    aims = frozenset(
        {
            SECURITY,
            TERRITORY,
            SAFETY,
            ORDER,
            HEALTH,
            MORALS,
            OTHERS,
            REPUTATION,
            SECRETS,
            COURTS,
        }
    )
    tests = BY_LAW

    @pytest.mark.parametrize("aim", sorted(aims, key=repr))
    def test_listed(self, aim: Aim) -> None:
        assert by_the_list("expression.closed-list-echr", self.place, SPEECH, aim) is OK

    @pytest.mark.parametrize("aim", [Aim.IMAGE, Aim.IDEOLOGY, Aim.FOREIGN_RELATIONS])
    def test_not_listed(self, aim: Aim) -> None:
        assert by_the_list("expression.closed-list-echr", self.place, SPEECH, aim) is BREACH


class TestConvention11(Clause):
    """ECHR 11(2): security, safety, disorder or crime, health or morals, others' rights."""

    place = "echr/11"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = BY_LAW

    @pytest.mark.parametrize("aim", sorted(aims, key=repr))
    def test_listed(self, aim: Aim) -> None:
        assert by_the_list("assembly.closed-list-echr", self.place, GATHERING, aim) is OK
        assert by_the_list("association.closed-list-echr", self.place, GROUP, aim) is OK

    @pytest.mark.parametrize("aim", [Aim.IMAGE, Aim.STABILITY, SECRETS])
    def test_not_listed(self, aim: Aim) -> None:
        assert by_the_list("assembly.closed-list-echr", self.place, GATHERING, aim) is BREACH
        assert by_the_list("association.closed-list-echr", self.place, GROUP, aim) is BREACH

    @pytest.mark.parametrize("place", ["echr/8", "echr/10", "echr/11"])
    def test_of_public_order_disorder_or_crime_only(self, place: str) -> None:
        words = "only the prevention of disorder or crime is listed"

        assert words in cs.provision(place).note


class TestConvention16(Clause):
    """ECHR 16: no list; it lets States limit the political activity of aliens."""

    place = "echr/16"
    tests = ("a limit on the political activity of aliens",)


class TestFirstProtocol3(Clause):
    """ECHR Protocol 1, 3: no list; limits are implied and may not thwart the people's choice."""

    place = "echr-p1/3"
    tests = (
        "a legitimate aim",
        "not arbitrary or disproportionate",
        "the free expression of the people kept",
    )


class TestFourthProtocol2(Clause):
    """ECHR Protocol 4, 2(3): security, safety, public order, crime, health or morals, others."""

    place = "echr-p4/2"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS})
    tests = ("in accordance with the law", "necessary in a democratic society")


class TestPersonalData9(Clause):
    """Convention 108, 9: security of the State, safety, money, offences, the rights of others."""

    place = "ets108/9"
    aims = frozenset({SECURITY, SAFETY, ORDER, OTHERS})
    tests = ("provided for by law", "necessary in a democratic society")


class TestForeignOrganisations4(Clause):
    """Convention 124, 4: the aims of ECHR 11(2), and relations with another State."""

    place = "ets124/4"
    aims = frozenset({SECURITY, SAFETY, ORDER, HEALTH, MORALS, OTHERS, Aim.FOREIGN_RELATIONS})
    tests = ("shown by the object, purpose or activity of the organisation",)


class TestDocuments3(Clause):
    """Tromso 3(1): security, safety, offences, privacy, commerce, justice, deliberations."""

    place = "coe-205/3"
    aims = frozenset({SECURITY, SAFETY, ORDER, OTHERS, SECRETS, COURTS})
    tests = ("set down precisely in law", "necessary in a democratic society", "proportionate")


class TestMinorities19(Clause):
    """FCNM 19: no list; it borrows the limits of other treaties."""

    place = "fcnm/19"
    tests = ("provided for in a relevant treaty, the European Convention first",)


class TestUnion52(Clause):
    """EU Charter 52(1): no list; aims of general interest, or the rights of others."""

    place = "eucfr/52"
    tests = (
        "provided for by law",
        "the essence of the right respected",
        "proportionate and necessary",
        "an aim of general interest that the Union recognises, or the rights of others",
    )

    @pytest.mark.parametrize(
        ("aim", "verdict"), [(SAFETY, OK), (TERRITORY, OK), (Aim.IMAGE, BREACH)]
    )
    def test_the_list_of_the_convention_counts(self, aim: Aim, verdict: cs.Verdict) -> None:
        assert by_the_list("expression.closed-list-echr", "eucfr/11", SPEECH, aim) is verdict
