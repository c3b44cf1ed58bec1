"""However Arrow keeps the same values, they are read the same."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest

import civicspace as cs
from civicspace.codec import arrow
from tests.codec.arrow.helpers import problems_of

WORDS = ["ban", None, "penalty", "ban"]
LISTS: list[Any] = [["morals"], None, [], ["health", "morals"]]
TEXTS = [pa.string(), pa.large_string(), pa.string_view()]


class Frame:
    """A data frame of another library: only the interface tells what is in it."""

    def __init__(self, table: pa.Table) -> None:
        self.table = table

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.table.__arrow_c_stream__(requested_schema)


def read(name: str, array: pa.Array | pa.ChunkedArray) -> list[Any]:
    table = arrow.conform(pa.table({name: array}))
    assert table.schema.equals(arrow.schema(), check_metadata=True)
    table.validate(full=True)
    cells: list[Any] = table.column(name).to_pylist()
    return cells


class TestChoices:
    """A choice is text of any width, plain or in a dictionary of any kind."""

    @pytest.mark.parametrize("kind", TEXTS, ids=str)
    def test_plain(self, kind: pa.DataType) -> None:
        assert read("form", pa.array(WORDS, kind)) == WORDS

    @pytest.mark.parametrize("kind", [pa.string(), pa.large_string()], ids=str)
    @pytest.mark.parametrize("index", [pa.int8(), pa.uint16(), pa.int64()], ids=str)
    def test_dictionary(self, kind: pa.DataType, index: pa.DataType) -> None:
        assert read("form", pa.array(WORDS, pa.dictionary(index, kind))) == WORDS

    @pytest.mark.parametrize("index", [pa.uint8(), pa.uint32()], ids=str)
    def test_dictionary_of_views(self, index: pa.DataType) -> None:
        words = pa.array(["ban", "penalty"], pa.string_view())
        array = pa.DictionaryArray.from_arrays(pa.array([0, None, 1, 0], index), words)
        wrong = pa.DictionaryArray.from_arrays(
            pa.array([0, 1], index), pa.array(["ban", "bann"], pa.string_view())
        )

        assert read("form", array) == read("title", array) == WORDS
        assert problems_of(arrow.conform, pa.table({"form": wrong})) == [
            'form: row 1: unknown value "bann": did you mean "ban"?'
        ]

    def test_null_in_the_dictionary(self) -> None:
        indices = pa.array([0, 1, 2, 0], pa.int8())
        array = pa.DictionaryArray.from_arrays(indices, pa.array(["ban", None, "penalty"]))

        assert read("form", array) == WORDS

    def test_a_word_of_the_dictionary_that_no_row_has(self) -> None:
        array = pa.DictionaryArray.from_arrays(pa.array([0], pa.int8()), pa.array(["ban", "bann"]))

        assert read("form", array) == ["ban"]

    def test_runs(self) -> None:
        array = pa.RunEndEncodedArray.from_arrays([1, 3], pa.array(["ban", None]))

        assert read("form", array) == ["ban", None, None]

    def test_chunks_with_dictionaries_of_their_own(self) -> None:
        chunks = [pa.array([word]).dictionary_encode() for word in ("ban", "penalty", "ban")]

        assert read("form", pa.chunked_array(chunks)) == ["ban", "penalty", "ban"]


class TestSets:
    """A set is a list of texts of any kind."""

    @pytest.mark.parametrize("text", [*TEXTS, pa.dictionary(pa.int8(), pa.string())], ids=str)
    @pytest.mark.parametrize(
        "list_of",
        [pa.list_, pa.large_list, pa.list_view, pa.large_list_view],
        ids=["list", "large_list", "list_view", "large_list_view"],
    )
    def test_lists(self, text: pa.DataType, list_of: Any) -> None:
        array = pa.array(LISTS, list_of(text))

        assert read("aims", array) == LISTS
        assert read("aims", array.slice(1, 3)) == LISTS[1:]

    def test_of_one_length(self) -> None:
        cells = [["morals", "health"], None, ["health", "health"]]
        array = pa.array(cells, pa.list_(pa.string(), 2))

        assert read("aims", array) == cells
        assert read("aims", array.slice(1)) == cells[1:]

    def test_empty_lists_of_nothing(self) -> None:
        assert read("aims", pa.array([[], None], pa.list_(pa.null()))) == [[], None]

    def test_what_lies_behind_a_null_is_not_looked_at(self) -> None:
        offsets, mask = pa.array([0, 1, 2], pa.int32()), pa.array([False, True])
        array = pa.ListArray.from_arrays(offsets, pa.array(["morals", "?"]), mask=mask)

        assert read("aims", array) == [["morals"], None]


class TestCounts:
    """A count is a whole number of any width."""

    @pytest.mark.parametrize("bits", [8, 16, 32, 64])
    @pytest.mark.parametrize("sign", ["int", "uint"])
    def test_widths(self, sign: str, bits: int) -> None:
        kind = getattr(pa, f"{sign}{bits}")()

        assert read("notice_hours", pa.array([0, None, 48], kind)) == [0, None, 48]

    def test_dictionary(self) -> None:
        assert read("notice_hours", pa.array([48, None, 48]).dictionary_encode()) == [48, None, 48]


class TestFlags:
    """A flag is a boolean."""

    def test_plain(self) -> None:
        assert read("precise", pa.array([True, None, False])) == [True, None, False]

    def test_dictionary(self) -> None:
        array = pa.array([True, None, False]).dictionary_encode()

        assert read("precise", array) == [True, None, False]


class TestNulls:
    """A column of nulls, of whatever fact, says that it is unknown in every row."""

    @pytest.mark.parametrize("name", arrow.schema().names)
    def test_each(self, name: str) -> None:
        assert read(name, pa.nulls(2)) == [None, None]


class TestTables:
    """A table is anything that gives one through the PyCapsule interface."""

    @pytest.mark.parametrize(
        "given",
        [
            pa.table({"form": WORDS}),
            pa.record_batch({"form": WORDS}),
            pa.table({"form": WORDS}).to_reader(),
            Frame(pa.table({"form": WORDS})),
        ],
        ids=["table", "batch", "reader", "frame"],
    )
    def test_each(self, given: object) -> None:
        assert arrow.conform(given).column("form").to_pylist() == WORDS

    def test_no_rows(self) -> None:
        table = arrow.conform(pa.table({"form": pa.array([], pa.string())}))

        assert table.equals(arrow.schema().empty_table())

    def test_what_was_given_stays_as_it_was(self) -> None:
        given = pa.table({"form": WORDS, "aims": LISTS})
        before = given.to_pylist()
        arrow.conform(given)

        assert given.to_pylist() == before

    @pytest.mark.parametrize(
        ("given", "kind"), [(None, "NoneType"), ({"form": ["ban"]}, "dict"), ([], "list")]
    )
    def test_no_table(self, given: object, kind: str) -> None:
        assert problems_of(arrow.conform, given) == [
            f"{kind} is no table: give an Arrow table, or a data frame that has __arrow_c_stream__"
        ]

    def test_no_rows_at_all(self) -> None:
        [problem] = problems_of(arrow.conform, pa.array([1]))

        assert problem.startswith("no table in order: ")

    def test_a_frame_that_fails(self) -> None:
        class Broken:
            def __arrow_c_stream__(self, requested_schema: object = None) -> object:
                raise KeyError("its own reason")

        assert problems_of(arrow.conform, Broken()) == ["no table in order: 'its own reason'"]

    def test_text_that_is_no_text(self) -> None:
        buffers = pa.array([b"\xff"]).buffers()
        table = pa.table({"title": pa.Array.from_buffers(pa.string(), 1, buffers)})
        [problem] = problems_of(arrow.conform, table)

        assert problem.startswith("no table in order: ")


class TestFurtherColumns:
    """Columns that the schema does not have are refused, or kept behind the others, or ignored."""

    GIVEN = pa.table({"row_no": [1, 2], "form": ["ban", None]})

    def test_kept(self) -> None:
        table = arrow.conform(self.GIVEN, extra="keep")

        assert table.column_names == [*arrow.schema().names, "row_no"]
        assert table.column("row_no").to_pylist() == [1, 2]
        assert table.schema.metadata == arrow.schema().metadata

    def test_ignored(self) -> None:
        table = arrow.conform(self.GIVEN, extra="ignore")

        assert table.schema.equals(arrow.schema(), check_metadata=True)

    def test_refused(self) -> None:
        [problem] = problems_of(arrow.conform, self.GIVEN)

        assert problem.startswith('row_no: unknown column "row_no"; accepted: state, measure, ')

    def test_the_labels_of_rows_that_pandas_adds(self) -> None:
        table = arrow.conform(pa.table({"form": ["ban"], "__index_level_0__": [7]}))

        assert table.schema.equals(arrow.schema(), check_metadata=True)

    def test_another_word(self) -> None:
        extra: Any = "drop"
        with pytest.raises(cs.InvalidValue) as caught:
            arrow.conform(self.GIVEN, extra=extra)

        assert str(caught.value) == "extra='drop': give refuse, keep or ignore"
