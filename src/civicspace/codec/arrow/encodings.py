"""The ways in which Arrow may keep the same texts and lists, made one."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from civicspace.codec.arrow.kernels import pc

__all__ = ["as_lists", "as_texts", "is_lists", "is_texts", "whole"]

# Type checkers do not know what pyarrow makes at run time.
types: Any = pa.types


def whole(column: pa.ChunkedArray) -> pa.Array:
    """The column in one piece, with runs of the same value written out."""
    array = column.combine_chunks()
    if types.is_run_end_encoded(array.type):
        return pc.run_end_decode(array)
    if types.is_dictionary(array.type) and not is_texts(array.type):
        return array.dictionary_decode()
    return array


def is_texts(kind: pa.DataType) -> bool:
    """Whether each cell is a text, kept in whatever way."""
    if types.is_dictionary(kind):
        kind = kind.value_type
    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind))


def as_texts(array: pa.Array) -> pa.Array:
    """Texts kept in whatever way, or nulls only, as ``string``."""
    if not types.is_dictionary(array.type):
        return array.cast(pa.string())
    # Few of the functions of Arrow know dictionaries of ``string_view``, which polars makes.
    words = array.dictionary.cast(pa.string())
    return pa.DictionaryArray.from_arrays(array.indices, words).dictionary_decode()


def is_lists(kind: pa.DataType) -> bool:
    """Whether each cell is a list of texts, or of nulls, kept in whatever way."""
    listed = (
        types.is_list(kind)
        or types.is_large_list(kind)
        or types.is_list_view(kind)
        or types.is_large_list_view(kind)
        or types.is_fixed_size_list(kind)
    )
    return listed and (is_texts(kind.value_type) or types.is_null(kind.value_type))


def as_lists(array: pa.Array) -> pa.Array:
    """Lists of texts kept in whatever way as ``list<string>``, with nothing behind a null.

    They are put together anew: pyarrow casts the views of lists to other lists.
    """
    lengths = pc.list_value_length(array)
    ends = pc.cumulative_sum(pc.fill_null(lengths, 0).cast(pa.int64()))
    offsets = pa.concat_arrays([pa.array([0], pa.int64()), ends]).cast(pa.int32())
    members = as_texts(pc.list_flatten(array))
    return pa.ListArray.from_arrays(offsets, members, mask=array.is_null())
