"""Standards: each is a rule with a name, a condition that reads as a sentence, and authorities."""

from __future__ import annotations

from collections import Counter

import pytest

import civicspace as cs
from civicspace.logic.conditions import Condition, facts_of
from civicspace.logic.evaluate import Known, evaluate
from civicspace.model.choices import Activity, Form
from civicspace.model.vocabulary import TERMS

ALL = cs.standards()


def reads_as_a_sentence(condition: Condition) -> bool:
    """Whether it prints as words, with each fact that it looks at named by its own phrase."""
    said = str(condition)
    named = all(
        fact.phrase in said or (fact.denial != "" and fact.denial in said)
        for fact in facts_of(condition)
    )
    code = any(mark in said for mark in ("Is(", "IsIn(", "FactSpec", "==", "<", "_", "  "))
    return named and not code and said == said.strip() and not said.endswith(".")


@pytest.mark.parametrize("standard", ALL, ids=[one.id for one in ALL])
class TestEachStandard:
    """A standard is named after its right, reads as a sentence and rests on known documents."""

    def test_id_starts_with_its_right(self, standard: cs.Standard) -> None:
        assert standard.id.partition(".")[0] == standard.right.value
        assert cs.standard(standard.id) is standard

    def test_condition_reads_as_a_sentence(self, standard: cs.Standard) -> None:
        assert reads_as_a_sentence(standard.condition)
        assert str(standard) == f"{standard.id}: breached where {standard.condition}"

    def test_message_is_one_sentence(self, standard: cs.Standard) -> None:
        assert standard.message[0].isupper()
        assert standard.message.endswith(".")
        assert "\n" not in standard.message

    def test_facts_are_those_of_the_vocabulary(self, standard: cs.Standard) -> None:
        facts = {fact.name: fact for fact in facts_of(standard.condition)}

        assert facts != {}
        assert facts == {name: TERMS[name].spec for name in facts}

    def test_authorities(self, standard: cs.Standard) -> None:
        cited = {citation.instrument for citation in standard.authorities}

        assert cited != set()
        assert cited == {cs.instrument(name).id for name in cited}
        assert standard.instruments == {cs.instrument(name).id for name in standard.instruments}

    def test_no_authority_is_older_than_its_document(self, standard: cs.Standard) -> None:
        older = [
            str(citation)
            for citation in standard.authorities
            if citation.dated < cs.instrument(citation.instrument).adopted
        ]

        assert older == []

    def test_since_is_the_day_of_the_first_authority(self, standard: cs.Standard) -> None:
        assert standard.since == min(citation.dated for citation in standard.authorities)

    def test_it_speaks_under_some_provision(self, standard: cs.Standard) -> None:
        under = [place.id for place in cs.provisions() if standard in cs.standards(under=place)]

        assert under != []


@pytest.mark.parametrize("standard", ALL, ids=[one.id for one in ALL])
class TestExemptions:
    """An exemption has a name, a sentence and an authority, and no conclusive standard has one."""

    def test_none_of_conclusive_standards(self, standard: cs.Standard) -> None:
        assert standard.strength is not cs.Strength.CONCLUSIVE or standard.exemptions == ()

    def test_each(self, standard: cs.Standard) -> None:
        for exemption in standard.exemptions:
            assert exemption.authorities != ()
            assert {cs.instrument(one.instrument).id for one in exemption.authorities}
            assert reads_as_a_sentence(exemption.condition)
            assert {fact.name for fact in facts_of(exemption.condition)} <= set(TERMS)
            assert exemption.message == exemption.message.strip()
            assert not exemption.message.endswith(".")

    def test_names(self, standard: cs.Standard) -> None:
        names = Counter(exemption.id for exemption in standard.exemptions)

        assert [name for name, times in names.items() if times > 1] == []

    def test_those_of_one_instrument_belong_to_one_that_states_the_standard(
        self, standard: cs.Standard
    ) -> None:
        only = {name for exemption in standard.exemptions for name in exemption.only_under}

        assert only <= standard.instruments


class TestIdsAreUnique:
    """No two standards have the same id."""

    def test_ids(self) -> None:
        names = Counter(one.id for one in ALL)

        assert [name for name, times in names.items() if times > 1] == []


class TestGates:
    """A standard about one activity is plainly false of another, however little else is known."""

    @pytest.mark.parametrize(
        ("standard", "activity", "form"),
        [
            ("assembly.blanket-ban", Activity.PUBLISH, Form.BAN),
            ("assembly.weighing", Activity.VOTE, Form.BAN),
            ("assembly.no-legal-basis", Activity.RUN_ASSOCIATION, Form.DISSOLUTION),
            ("assembly.prior-authorisation", Activity.ASSEMBLE, Form.DISPERSAL),
            ("association.mandatory-registration", Activity.ASSEMBLE, Form.BAN),
            ("association.dissolution-last-resort", Activity.RUN_ASSOCIATION, Form.INSPECTION),
            ("campaign.barred", Activity.ASSEMBLE, Form.BAN),
            ("candidacy.unreasonable-bar", Activity.VOTE, Form.ELIGIBILITY_RULE),
            ("election-observation.kept-out", Activity.CAMPAIGN, Form.BAN),
            ("expression.criminal-defamation", Activity.ASSEMBLE, Form.DISPERSAL),
            ("funding.foreign-ban", Activity.ASSEMBLE, Form.DISPERSAL),
            ("internet.shutdown", Activity.ASSEMBLE, Form.BAN),
            ("parties.ban-last-resort", Activity.SPEAK, Form.PENALTY),
            ("press.closure", Activity.ASSEMBLE, Form.CLOSURE),
            ("unions.administrative-dissolution", Activity.SPEAK, Form.PENALTY),
            ("vote.blanket-prisoner-ban", Activity.STAND, Form.ELIGIBILITY_RULE),
        ],
    )
    def test_false(self, standard: str, activity: Activity, form: Form) -> None:
        known = {"activity": Known(activity), "form": Known(form)}
        found = evaluate(cs.standard(standard).condition, known)

        assert found.truth is cs.Truth.FALSE

    @pytest.mark.parametrize(
        "standard",
        ["assembly.blanket-ban", "campaign.barred", "press.closure", "funding.foreign-ban"],
    )
    def test_unknown_where_nothing_is_known(self, standard: str) -> None:
        assert evaluate(cs.standard(standard).condition, {}).truth is cs.Truth.UNKNOWN
