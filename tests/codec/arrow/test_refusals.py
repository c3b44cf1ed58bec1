"""What does not fit is refused, every column and value at once, and nothing is made to fit."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pyarrow as pa
import pytest

import civicspace as cs
from civicspace.codec import arrow
from civicspace.logic.terms import FactSpec, Kind
from civicspace.model.vocabulary import TERMS
from tests.codec.arrow.helpers import problems_of, restriction

SPECS = [term.spec for term in TERMS.values()]

#: A column of each type, with the kinds of fact that it may be.
COLUMNS: list[tuple[pa.Array, set[Kind]]] = [
    (pa.array([True]), {Kind.FLAG}),
    (pa.array([1], pa.int8()), {Kind.COUNT}),
    (pa.array([1.0]), set()),
    (pa.array([None], pa.float64()), set()),
    (pa.array(["1"]), {Kind.CHOICE}),
    (pa.array([b"1"]), set()),
    (pa.array([["1"]]), {Kind.SET}),
    (pa.array([[1]]), set()),
    (pa.array([{"a": 1}]), set()),
    (pa.array([datetime(2005, 5, 12)]), set()),
]


def of(name: str, cells: list[Any], kind: pa.DataType | None = None) -> pa.Table:
    return pa.table({name: pa.array(cells, kind)})


class TestTypes:
    """A column of another type is refused, and never turned into what is wanted."""

    @pytest.mark.parametrize("fact", SPECS, ids=lambda fact: fact.name)
    def test_each_fact(self, fact: FactSpec) -> None:
        for array, kinds in COLUMNS:
            if fact.kind not in kinds:
                [problem] = problems_of(arrow.conform, pa.table({fact.name: array}))
                assert problem.startswith(f"{fact.name}: a column of {array.type}, where each cell")

    @pytest.mark.parametrize(
        ("name", "cells", "said"),
        [
            ("precise", [1], "precise: a column of int64, where each cell is true or false"),
            ("form", [1], "form: a column of int64, where each cell is a text, one of a list"),
            (
                "aims",
                ["morals"],
                "aims: a column of string, where each cell is a list of texts, each one of a list",
            ),
            (
                "notice_hours",
                [48.0, None],
                "notice_hours: a column of double, where each cell is a whole number of hours",
            ),
            ("title", [5], "title: a column of int64, where each cell is a text"),
            ("sources", ["a"], "sources: a column of string, where each cell is a list of texts"),
            (
                "since",
                [datetime(2005, 5, 12)],
                "since: a column of timestamp[us], where each cell is a date as text, or a day",
            ),
        ],
    )
    def test_words(self, name: str, cells: list[Any], said: str) -> None:
        assert problems_of(arrow.conform, of(name, cells)) == [said]


class TestValues:
    """A value outside the vocabulary is told once, with its rows and the nearest."""

    def test_of_a_choice(self) -> None:
        cells = ["bann", "ban", None, "global", "bann"]

        assert problems_of(arrow.conform, of("scope", ["global"])) == [
            'scope: row 0: unknown value "global"; accepted: blanket, general, individual'
        ]
        for table in (of("form", cells), pa.table({"form": pa.array(cells).dictionary_encode()})):
            first, second = problems_of(arrow.conform, table)
            assert first == 'form: rows 0, 4: unknown value "bann": did you mean "ban"?'
            assert second.startswith('form: row 3: unknown value "global"; accepted: ban, ')

    def test_in_many_rows(self) -> None:
        assert problems_of(arrow.conform, of("form", ["ban", *["bann"] * 1200])) == [
            'form: 1200 rows (1, 2, 3, ...): unknown value "bann": did you mean "ban"?'
        ]

    def test_many_values(self) -> None:
        problems = problems_of(arrow.conform, of("form", [f"x{n}" for n in range(40)]))

        assert len(problems) == 6
        assert problems[-1] == "form: 35 more values are wrong"

    def test_in_a_list(self) -> None:
        cells = [["moral"], None, ["health", "moral", "moral"]]

        assert problems_of(arrow.conform, of("aims", cells)) == [
            'aims: rows 0, 2: unknown value "moral": did you mean "morals"?'
        ]

    def test_null_in_a_list(self) -> None:
        assert problems_of(arrow.conform, of("aims", [["morals"], [None, None]])) == [
            "aims: row 1: a null within the list"
        ]

    @pytest.mark.parametrize("kind", [pa.int8(), pa.int64()])
    def test_negative(self, kind: pa.DataType) -> None:
        assert problems_of(arrow.conform, of("notice_hours", [1, -1], kind)) == [
            "notice_hours: row 1: a number below nothing"
        ]

    @pytest.mark.parametrize(
        ("kind", "number"), [(pa.int64(), 10**18), (pa.uint64(), 2**64 - 1)], ids=str
    )
    def test_too_great(self, kind: pa.DataType, number: int) -> None:
        assert problems_of(arrow.conform, of("notice_hours", [number], kind)) == [
            "notice_hours: row 0: a number of more than 18 digits is too great"
        ]

    def test_case_matters(self) -> None:
        assert problems_of(arrow.conform, of("form", ["Ban"])) == [
            'form: row 0: unknown value "Ban": did you mean "ban"?'
        ]

    def test_rights(self) -> None:
        assert problems_of(arrow.conform, of("rights", [["asembly"]])) == [
            'rights: row 0: unknown value "asembly": did you mean "assembly"?'
        ]

    def test_ids(self) -> None:
        assert problems_of(arrow.conform, of("measure", ["a-ban", "A ban", "a\n"])) == [
            'measure: row 1: "A ban" is not an id: use lower-case letters, digits and hyphens',
            'measure: row 2: "a\\n" is not an id: use lower-case letters, digits and hyphens',
        ]

    def test_states(self) -> None:
        assert problems_of(arrow.conform, of("state", ["KAZ", "kaz", None])) == [
            'state: row 1: unknown State "kaz": did you mean "KAZ"?'
        ]

    def test_dates(self) -> None:
        forms = "write 2005-05-04, 2005-05, 2005 or a range 2005-05-04/2005-05-06"

        assert problems_of(arrow.conform, of("since", ["2005-13", None, "2005"])) == [
            f'since: row 0: "2005-13" is not a date: no such day; {forms}'
        ]
        assert problems_of(arrow.conform, of("event_dates", [["May 2005"]])) == [
            f'event_dates: row 0: "May 2005" is not a date: {forms}'
        ]

    def test_days_that_no_calendar_of_python_has(self) -> None:
        assert problems_of(arrow.conform, of("since", [10**9], pa.date32())) == [
            "since: row 0: a day outside the years 1 to 9999"
        ]


class TestNames:
    """An unknown column is told with the nearest name; one that is there twice is no column."""

    def test_misspelt(self) -> None:
        assert problems_of(arrow.conform, of("notice_hour", [48])) == [
            'notice_hour: unknown column "notice_hour": did you mean "notice_hours"?'
        ]

    def test_twice(self) -> None:
        table = pa.Table.from_arrays([pa.array(["ban"])] * 2, names=["form", "form"])

        assert problems_of(arrow.conform, table) == ["form: there are 2 columns of this name"]

    def test_many_unknown(self) -> None:
        table = pa.table({f"forn{n}": ["ban"] for n in range(60)})
        problems = problems_of(arrow.conform, table)

        assert len(problems) == 60
        assert sum("did you mean" in problem for problem in problems) == 50


class TestContradictions:
    """Cells of a row that contradict each other are told when each column is in order."""

    def test_presumed_and_unknown(self) -> None:
        table = pa.table({"presumed": [["form"], ["form"], None], "form": ["ban", None, None]})

        assert problems_of(arrow.conform, table) == [
            "presumed: row 1: form is presumed, and its own column is null"
        ]

    def test_presumed_and_not_a_fact(self) -> None:
        assert problems_of(arrow.conform, of("presumed", [["forms"]])) == [
            'presumed: row 0: unknown value "forms": did you mean "form"?'
        ]

    def test_events_without_dates(self) -> None:
        table = pa.table(
            {"events": [["in_force"], None, []], "event_dates": [None, None, ["2005"]]}
        )

        assert problems_of(arrow.conform, table) == [
            "event_dates: rows 0, 2: there are not as many dates as events"
        ]

    def test_it_ends_before_it_begins(self) -> None:
        table = pa.table({"since": ["2005-05", "2005-05"], "until": ["2005-04", "2005-05-01"]})

        assert problems_of(arrow.conform, table) == ["until: row 0: it ends before it begins"]


class TestRows:
    """A restriction needs an id and a right."""

    def test_missing_columns(self) -> None:
        assert problems_of(arrow.coded, of("form", ["ban"])) == [
            "restriction: the column is missing",
            "rights: the column is missing",
        ]

    def test_missing_cells(self) -> None:
        table = pa.table(
            {"restriction": ["a", None, "c"], "rights": [["assembly"], ["assembly"], []]}
        )

        assert problems_of(arrow.coded, table) == [
            "restriction: row 1: no id",
            "rights: row 2: touches no right",
        ]

    def test_a_fault_is_told_once(self) -> None:
        table = pa.table({"restriction": [1], "rights": [["assembly"]]})

        assert problems_of(arrow.coded, table) == [
            "restriction: a column of int64, where each cell is a text"
        ]

    def test_all_at_once(self) -> None:
        table = pa.table({"rights": [[]], "forms": ["ban"], "precise": [1], "form": ["bann"]})

        assert problems_of(arrow.coded, table) == [
            'forms: unknown column "forms": did you mean "form"?',
            'form: row 0: unknown value "bann": did you mean "ban"?',
            "precise: a column of int64, where each cell is true or false",
            "restriction: the column is missing",
            "rights: row 0: touches no right",
        ]

    def test_other_columns_ignored(self) -> None:
        table = pa.table({"restriction": ["a"], "rights": [["assembly"]], "id": [5]})

        assert len(arrow.coded(table, extra="ignore")) == 1


class TestWhatNoTableHolds:
    """What Arrow cannot keep, or what would not be read back, is refused with its row."""

    @pytest.mark.parametrize(
        ("more", "said"),
        [
            (
                {"summary": "\ud800"},
                "summary: row 1: \\ud800 is half a character: no file can hold it",
            ),
            (
                {"sources": ["a", "\udfff"]},
                "sources: row 1: \\udfff is half a character: no file can hold it",
            ),
            (
                {"facts": cs.Facts(notice_hours=10**18)},
                "notice_hours: row 1: a number of more than 18 digits is too great",
            ),
            (
                {"facts": cs.Facts(notice_hours=10**30)},
                "notice_hours: row 1: a number of more than 18 digits is too great",
            ),
            ({"note": 5}, "note: row 1: 5 is of the wrong type"),
            ({"rights": ["assembly"]}, "rights: row 1: a list is of the wrong type"),
            ({"certainty": "verified"}, 'certainty: row 1: "verified" is of the wrong type'),
        ],
    )
    def test_each(self, more: dict[str, Any], said: str) -> None:
        rows = [restriction(), restriction(**more)]

        assert problems_of(arrow.restrictions, rows) == [said]

    def test_several(self) -> None:
        rows = [restriction(note="\ud800", summary="\ud800"), restriction(note="\ud800")]

        assert [one.split(": row")[0] for one in problems_of(arrow.restrictions, rows)] == [
            "summary",
            "note",
            "note",
        ]

    def test_a_state_that_nobody_knows(self) -> None:
        law = cs.Measure(
            id="law", title="A law", kind=cs.MeasureKind.LAW, restrictions=[restriction()]
        )
        [problem] = problems_of(arrow.restrictions, cs.Dossier(state="ABC", measures=[law]))

        assert problem.startswith('state: unknown State "ABC"')
