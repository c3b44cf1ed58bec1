"""What is made a table comes back the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import civicspace as cs
from civicspace import strategies
from civicspace.codec import arrow
from civicspace.logic.terms import FactSpec, Kind
from civicspace.model.vocabulary import TERMS
from tests.alike import assert_alike
from tests.codec.arrow.helpers import QUICK, problems_of, restriction
from tests.codec.helpers import EXAMPLE

SPECS = [term.spec for term in TERMS.values()]


def told_of(dossier: cs.Dossier) -> list[arrow.CodedRestriction]:
    return [
        arrow.CodedRestriction(
            restriction=one,
            state=dossier.state,
            measure=measure.id,
            title=measure.title,
            kind=measure.kind,
            events=tuple((event.event, event.date) for event in measure.timeline),
        )
        for measure in dossier.measures
        for one in measure.restrictions
    ]


def values_of(fact: FactSpec) -> list[Any]:
    if fact.kind is Kind.FLAG:
        return [True, False]
    if fact.kind is Kind.COUNT:
        return [0, 1, 10**18 - 1]
    members = list(fact.choices or ())
    if fact.kind is Kind.CHOICE:
        return members
    return [frozenset(), frozenset(members), *(frozenset({one}) for one in members)]


class TestDossiers:
    """Each restriction of a dossier comes back with its State and measure."""

    @QUICK
    @given(st.lists(strategies.dossiers(), max_size=3))
    def test_any(self, dossiers: list[cs.Dossier]) -> None:
        back = arrow.coded(arrow.restrictions(dossiers))

        assert_alike(back, tuple(one for dossier in dossiers for one in told_of(dossier)))

    @QUICK
    @given(st.lists(strategies.restrictions(), max_size=5))
    def test_restrictions_by_themselves(self, given_: list[cs.Restriction]) -> None:
        back = arrow.coded(arrow.restrictions(given_))

        assert_alike([one.restriction for one in back], given_)
        assert {(one.state, one.measure, one.title, one.kind) for one in back} <= {
            (None, None, "", None)
        }

    @QUICK
    @given(strategies.dossiers())
    def test_rows_make_the_same_table(self, dossier: cs.Dossier) -> None:
        table = arrow.restrictions(dossier)

        assert arrow.restrictions(arrow.coded(table)).equals(table, check_metadata=True)

    def test_kazakhstan(self) -> None:
        dossier = cs.load(EXAMPLE)

        assert_alike(arrow.coded(arrow.restrictions(dossier)), tuple(told_of(dossier)))

    def test_many_batches(self, monkeypatch: pytest.MonkeyPatch) -> None:
        dossier = cs.load(EXAMPLE)
        whole = arrow.restrictions(dossier)
        monkeypatch.setattr("civicspace.codec.arrow.tables._BATCH", 7)
        table = arrow.restrictions(dossier)

        assert table.column("form").num_chunks > 1
        assert table.to_pylist() == whole.to_pylist()
        assert_alike(arrow.coded(table), arrow.coded(whole))
        assert arrow.conform(table).equals(whole, check_metadata=True)

    def test_faults_in_many_batches(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("civicspace.codec.arrow.tables._BATCH", 2)
        rows: list[cs.Restriction] = [*[restriction()] * 4, restriction(summary="\ud800")]

        assert problems_of(arrow.restrictions, rows) == [
            "summary: row 4: \\ud800 is half a character: no file can hold it"
        ]

    def test_nothing(self) -> None:
        table = arrow.restrictions([])

        assert table.schema.equals(arrow.schema(), check_metadata=True)
        assert arrow.coded(table) == ()


class TestFacts:
    """Each value of each fact comes back, stated or presumed."""

    @pytest.mark.parametrize("fact", SPECS, ids=lambda fact: fact.name)
    def test_each(self, fact: FactSpec) -> None:
        known = [cs.Facts(**{fact.name: value}) for value in values_of(fact)]
        rows = [
            *(restriction(facts=facts) for facts in known),
            restriction(),
            *(restriction(presumed=facts) for facts in known),
        ]

        back = [one.restriction for one in arrow.coded(arrow.restrictions(rows))]

        assert_alike(back, rows)

    def test_all_at_once(self) -> None:
        facts = cs.Facts(**{fact.name: values_of(fact)[1] for fact in SPECS})
        [back] = arrow.coded(arrow.restrictions(restriction(facts=facts)))

        assert len(facts) == len(SPECS)
        assert_alike(back.restriction.facts, facts)


class TestNullAndEmpty:
    """Null is unknown and an empty list is none: neither becomes the other."""

    def test_of_a_set(self, tmp_path: Path) -> None:
        rows = [restriction(facts=facts) for facts in (cs.Facts(), cs.Facts(aims=frozenset()))]
        arrow.write(rows, tmp_path / "t.parquet")
        table = arrow.read(tmp_path / "t.parquet")

        assert table.column("aims").to_pylist() == [None, []]
        assert [one.restriction for one in arrow.coded(table)] == rows

    def test_a_blank_text_is_null(self) -> None:
        table = arrow.restrictions(restriction())

        found = [table.column(name).to_pylist() for name in ("summary", "note", "title")]
        assert found == [[None], [None], [None]]

    def test_false_is_not_null(self) -> None:
        table = arrow.restrictions([restriction(facts=cs.Facts(precise=False)), restriction()])

        assert table.column("precise").to_pylist() == [False, None]


class TestPresumed:
    """What the coder infers stands in the column of its fact, and its name in `presumed`."""

    def test_both(self) -> None:
        table = arrow.restrictions(
            restriction(
                facts=cs.Facts(form=cs.choices.Form.BAN),
                presumed=cs.Facts(precise=False, aims=frozenset()),
            )
        )

        found = {name: table.column(name)[0].as_py() for name in ("form", "precise", "aims")}
        assert found == {"form": "ban", "precise": False, "aims": []}
        assert table.column("presumed").to_pylist() == [["precise", "aims"]]

    def test_without_the_column_all_is_stated(self) -> None:
        table = arrow.restrictions(restriction(presumed=cs.Facts(precise=False)))
        [back] = arrow.coded(table.drop_columns(["presumed"]))

        assert (back.restriction.facts, back.restriction.presumed) == (
            cs.Facts(precise=False),
            cs.Facts(),
        )


class TestDates:
    """A date is text, as finely as it is known; a day may also come as an Arrow date."""

    @pytest.mark.parametrize("text", ["2005-05-12", "2005-05", "2005", "2005-05-04/2005-05-06"])
    def test_precision(self, text: str) -> None:
        one = restriction(since=text)
        table = arrow.restrictions(one)

        assert table.column("since").to_pylist() == [text]
        assert arrow.coded(table)[0].restriction.since == cs.When.parse(text)

    @pytest.mark.parametrize("kind", [pa.date32(), pa.date64()])
    def test_days(self, kind: pa.DataType) -> None:
        day = cs.When.parse("2005-05-12").first
        table = pa.table({"since": pa.array([day, None], kind)})

        assert arrow.conform(table).column("since").to_pylist() == ["2005-05-12", None]


class TestFiles:
    """A table comes back from a Parquet file in the same schema, with all that it says."""

    @QUICK
    @given(dossier=strategies.dossiers())
    def test_any(self, tmp_path_factory: pytest.TempPathFactory, dossier: cs.Dossier) -> None:
        file = tmp_path_factory.mktemp("tables") / "t.parquet"
        table = arrow.restrictions(dossier)
        arrow.write(table, file)

        back = arrow.read(file)

        assert back.equals(table, check_metadata=True)
        assert back.schema.equals(arrow.schema(), check_metadata=True)


class TestWhatIsGiven:
    """Dossiers, restrictions and rows are taken, alone or several; nothing else is."""

    def test_each(self) -> None:
        one = restriction()
        row = arrow.CodedRestriction(restriction=one)
        dossier = cs.Dossier(state="KAZ")

        each: list[Any] = [one, row, dossier, [one, row, dossier], iter([one])]
        assert [arrow.restrictions(given).num_rows for given in each] == [1, 1, 0, 2, 1]

    @pytest.mark.parametrize(
        ("given", "kind"), [(5, "int"), (None, "NoneType"), ("KAZ", "str"), ([[]], "list")]
    )
    def test_refused(self, given: Any, kind: str) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            arrow.restrictions(given)

        assert str(caught.value) == (
            f"{kind} holds no coded restrictions: give dossiers or restrictions"
        )

    def test_rows_of_the_wrong_type(self) -> None:
        wrong: Any
        for wrong, said in (
            ({"restriction": 5}, "5 is no Restriction"),
            ({"restriction": restriction(facts=5)}, "restriction ban: 5 is no Facts"),
            (
                {"restriction": restriction(), "events": [("in_force", "2005")]},
                "('in_force', '2005') is no event: give pairs of EventKind and When",
            ),
        ):
            with pytest.raises(cs.InvalidValue) as caught:
                arrow.CodedRestriction(**wrong)
            assert str(caught.value) == said
