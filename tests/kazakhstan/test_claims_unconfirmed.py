"""The press release on rules that stand elsewhere or nowhere: claims 11 and 12."""

from __future__ import annotations

import pytest

import civicspace as cs
from civicspace.model.choices import Activity, Aim, ForeignFunding, Form, Target
from tests.kazakhstan.record import (
    BAN,
    FOREIGNERS,
    RELEASE,
    UNREGISTERED,
    alone,
    check,
    dossier,
    provisions_breached,
    statuses,
)

PARTY_MONEY = "kz-2005-natsec-foreign-party-funding"
FISCAL = "kz-2005-natsec-fiscal-police"


class TestClaim11:
    """The bar on foreigners in elections was law that day, in another act than the one named."""

    @pytest.mark.parametrize(
        ("measure", "status"),
        [
            (FOREIGNERS, cs.MeasureStatus.IN_FORCE),
            (PARTY_MONEY, cs.MeasureStatus.DRAFT),
            ("kz-2014-cao-109", cs.MeasureStatus.NOT_YET),
        ],
    )
    def test_status(self, measure: str, status: cs.MeasureStatus) -> None:
        assert statuses(measure, RELEASE) == [status]

    def test_restriction(self) -> None:
        facts = dossier()[FOREIGNERS].restriction("foreign-election-activity").facts

        assert facts.activity is Activity.CAMPAIGN
        assert facts.form is Form.BAN
        assert facts.targets == frozenset({Target.FOREIGNER, Target.FOREIGN_NGO})
        assert facts.aims == frozenset({Aim.SOVEREIGNTY})
        assert facts.precise is False

    def test_penalties_came_with_the_other_act(self) -> None:
        facts = dossier()[PARTY_MONEY].restriction("give-foreign-money").facts

        assert facts.foreign_funding is ForeignFunding.BAN
        assert "Law of 8 July 2005 No 67-III" in dossier()[PARTY_MONEY].reference

    def test_text_of_the_election_law(self) -> None:
        assert "kz-1995-election-law" in dossier()[FOREIGNERS].amends
        assert str(dossier()[FOREIGNERS].timeline[-1]) == "amended on 25 April 2005"

    def test_freedom_of_expression_of_foreigners(self) -> None:
        expected = {"osce-copenhagen-1990/9.1", "iccpr/19", "udhr/19"}

        assert provisions_breached(RELEASE, FOREIGNERS) >= expected

    def test_rights_of_citizens_do_not_speak_of_foreigners(self) -> None:
        reviewed = {review.provision.id for review in alone(FOREIGNERS, RELEASE).reviews}

        assert reviewed & {"iccpr/25", "udhr/21", "osce-copenhagen-1990/7.7"} == set()

    def test_check(self) -> None:
        found = check(11)

        assert found.claim.attributed_to == UNREGISTERED
        assert found.holding is cs.Holding.HOLDS_WITH_LIMITS
        assert found.limits == (
            "It places the rule in kz-2005-natsec-unregistered-associations; the record finds it "
            "in kz-2005-election-law-foreigners.",
        )


class TestClaim12:
    """Wider powers of the finance police were found in no text, so that nothing confirms them."""

    def test_status(self) -> None:
        assert statuses(FISCAL, RELEASE) == [cs.MeasureStatus.DRAFT]

    def test_certainty(self) -> None:
        (restriction,) = dossier()[FISCAL].restrictions

        assert dossier()[FISCAL].certainty is cs.Certainty.UNVERIFIED
        assert restriction.certainty is cs.Certainty.UNVERIFIED
        assert "provision" in " ".join(dossier()[FISCAL].unknown)

    def test_check(self) -> None:
        found = check(12)

        assert found.holding is cs.Holding.UNVERIFIED
        assert found.limits == ("No source was found that confirms what the measure contains.",)


class TestUnknownMeasureOfAClaim:
    """A claim about a measure that the dossier does not have is an error with the nearest name."""

    def test_message(self) -> None:
        claim = cs.Claim(id="c", text="A ban.", kind=cs.ClaimKind.FACT, measures=[f"{BAN}s"])
        only = cs.Dossier(state="KAZ", measures=[dossier()[BAN]])
        expected = f'unknown measure "{BAN}s": did you mean "{BAN}"?'

        with pytest.raises(cs.UnknownName) as caught:
            cs.check(claim, cs.assess(only, on=RELEASE))
        assert str(caught.value) == expected
