"""The schema of coded restrictions: a column for each fact, which says what it means."""

from __future__ import annotations

import json
from collections import Counter

import pyarrow as pa
import pytest

from civicspace.codec import arrow
from civicspace.codec.arrow.columns import Sheet
from civicspace.codec.arrow.sheets import FINDINGS, RESTRICTIONS
from civicspace.logic.terms import FactSpec, Kind
from civicspace.model.vocabulary import TERMS

SPECS = [term.spec for term in TERMS.values()]
TYPES = {
    Kind.FLAG: pa.bool_(),
    Kind.CHOICE: pa.dictionary(pa.int8(), pa.string()),
    Kind.SET: pa.list_(pa.string()),
    Kind.COUNT: pa.int64(),
}


class TestColumns:
    """The columns about a restriction stand in front, and behind them one for each fact."""

    def test_names(self) -> None:
        assert arrow.schema().names == [
            "state",
            "measure",
            "restriction",
            "title",
            "kind",
            "events",
            "event_dates",
            "rights",
            "summary",
            "since",
            "until",
            "certainty",
            "note",
            "sources",
            "presumed",
            *TERMS,
        ]

    @pytest.mark.parametrize("sheet", [RESTRICTIONS, FINDINGS], ids=lambda one: one.name)
    def test_no_name_twice(self, sheet: Sheet) -> None:
        assert max(Counter(sheet.names).values()) == 1

    @pytest.mark.parametrize("fact", SPECS, ids=lambda fact: fact.name)
    def test_types(self, fact: FactSpec) -> None:
        assert arrow.schema().field(fact.name).type == TYPES[fact.kind]

    def test_every_column_may_be_null(self) -> None:
        assert all(field.nullable for field in [*arrow.schema(), *arrow.findings_schema()])

    def test_dates(self) -> None:
        fields = arrow.schema()

        assert [fields.field(name).type for name in ("since", "until", "event_dates")] == [
            pa.string(),
            pa.string(),
            pa.list_(pa.string()),
        ]


class TestMetadata:
    """A schema says of itself what each column means."""

    def test_version_and_vocabulary(self) -> None:
        told = arrow.schema().metadata

        assert told[b"civicspace"] == b"1"
        assert told[b"civicspace.table"] == b"restrictions"
        assert json.loads(told[b"civicspace.vocabulary"]) == list(TERMS)

    def test_findings(self) -> None:
        told = arrow.findings_schema().metadata

        assert (told[b"civicspace"], told[b"civicspace.table"]) == (b"1", b"findings")

    @pytest.mark.parametrize("fact", SPECS, ids=lambda fact: fact.name)
    def test_of_a_fact(self, fact: FactSpec) -> None:
        told = arrow.schema().field(fact.name).metadata

        assert told[b"question"].decode() == fact.question
        assert told.get(b"unit", b"").decode() == fact.unit
        values = json.loads(told[b"values"]) if fact.choices else None
        assert values == (fact.choices and {one.value: one.meaning for one in fact.choices})

    def test_every_column_has_a_question(self) -> None:
        questions = [
            field.metadata[b"question"] for field in [*arrow.schema(), *arrow.findings_schema()]
        ]

        assert all(b"?" in question for question in questions)


class TestDictionaries:
    """The numbers of a choice are the places of its values in the vocabulary, in every table."""

    def test_of_each_choice(self) -> None:
        table = arrow.conform(pa.table({"form": ["penalty"]}))
        for fact in SPECS:
            if fact.kind is Kind.CHOICE:
                array = table.column(fact.name).combine_chunks()
                assert array.dictionary.to_pylist() == list(fact.accepted)
