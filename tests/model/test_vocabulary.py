"""The vocabulary: the contract of dossiers, standards, data frames and schemas."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_type_hints

import attrs
import pytest

from civicspace import Facts, FactsError, choices, vocabulary
from civicspace.logic.terms import Choice, FactSpec, Kind
from civicspace.model.facts import spec

CONTRACT: list[dict[str, Any]] = json.loads(
    Path(__file__).parents[1].joinpath("data", "vocabulary.json").read_text(encoding="utf-8")
)
NAMES = [fact["name"] for fact in CONTRACT]
SPECS = [term.spec for term in vocabulary.TERMS.values()]


def as_contract(fact: FactSpec) -> dict[str, Any]:
    coded: dict[str, Any] = {"name": fact.name, "kind": fact.kind.value, "drafter": fact.drafter}
    if fact.unit:
        coded["unit"] = fact.unit
    if fact.choices is not None:
        coded["values"] = [member.value for member in fact.choices]
    return coded


class TestTheContract:
    """The vocabulary has the facts of the contract, in its order, and no other."""

    def test_names(self) -> None:
        found = list(vocabulary.TERMS)

        assert found == NAMES

    @pytest.mark.parametrize("fact", CONTRACT, ids=NAMES)
    def test_fact(self, fact: dict[str, Any]) -> None:
        found = as_contract(spec(fact["name"]))

        assert fact == found

    def test_an_unknown_name(self) -> None:
        expected = '1 problem in the facts\n  notice: unknown fact "notice"'
        with pytest.raises(FactsError) as caught:
            spec("notice")

        assert str(caught.value).startswith(expected)


class TestTerms:
    """Each fact is a term under its own name."""

    @pytest.mark.parametrize("name", NAMES)
    def test_name(self, name: str) -> None:
        term = getattr(vocabulary, name)

        assert term is vocabulary.TERMS[name]
        assert name == term.spec.name

    def test_all(self) -> None:
        expected = sorted(["TERMS", *NAMES])

        assert expected == sorted(vocabulary.__all__)


class TestWords:
    """Each fact has a question to answer and the words in which conditions speak of it."""

    @pytest.mark.parametrize("fact", SPECS, ids=NAMES)
    def test_question(self, fact: FactSpec) -> None:
        assert "?" in fact.question
        assert fact.question[0].isupper()

    @pytest.mark.parametrize("fact", SPECS, ids=NAMES)
    def test_phrase(self, fact: FactSpec) -> None:
        assert fact.phrase
        assert not fact.phrase.endswith(".")
        assert (fact.kind is Kind.FLAG) is (fact.denial != "")
        assert fact.phrase != fact.denial

    def test_no_two_facts_share_a_sentence(self) -> None:
        phrases = [fact.phrase for fact in SPECS] + [fact.denial for fact in SPECS if fact.denial]

        assert len(phrases) == len(set(phrases))


class TestChoices:
    """Each value of a choice is a member with its definition, under its name in capitals."""

    @pytest.mark.parametrize("name", choices.__all__)
    def test_members(self, name: str) -> None:
        enum: type[Choice] = getattr(choices, name)
        for member in enum:
            assert member.value.upper() == member.name
            assert member.meaning
            assert not member.meaning.endswith(".")

    def test_each_is_the_choice_of_a_fact(self) -> None:
        expected = {getattr(choices, name) for name in choices.__all__}

        assert expected == {fact.choices for fact in SPECS if fact.choices is not None}


class TestFieldsOfFacts:
    """Facts has a field for each fact of the vocabulary, unknown by default, of the right type."""

    def test_names(self) -> None:
        found = [field.name for field in attrs.fields(Facts)]

        assert found == NAMES

    def test_nothing_is_known_by_default(self) -> None:
        expected: dict[str, object] = {}

        assert expected == Facts().known()

    @pytest.mark.parametrize("fact", SPECS, ids=NAMES)
    def test_type(self, fact: FactSpec) -> None:
        types: dict[Kind, Any] = {
            Kind.FLAG: bool,
            Kind.COUNT: int,
            Kind.CHOICE: fact.choices,
            Kind.SET: frozenset[fact.choices],  # type: ignore[name-defined]
        }
        found = get_type_hints(Facts)[fact.name]

        assert types[fact.kind] | None == found
