"""The form of every type that a result has in it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from civicspace.codec.results.coded import Coded, Fact
from civicspace.codec.results.conditions import Conditions
from civicspace.codec.results.forms import Cited, Form, Maybe, Pairs, Row, Series, Table, leaf
from civicspace.codec.results.kinds import RESULTS, TABLE_OF, TABLES
from civicspace.codec.results.records import Record
from civicspace.codec.results.special import Prospects, record_of
from civicspace.logic.conditions import Condition
from civicspace.logic.terms import Choice, FactSpec
from civicspace.model.outlook import Outlook, Prospect

__all__ = ["form_of", "in_table", "of_result", "record"]

_CONDITION = frozenset(get_args(Condition))


@cache
def record(kind: Any) -> Record:
    """The form of a class of attrs as a record, wherever it stands."""
    return record_of(kind, form_of)


def in_table(table: str) -> Record:
    """The form of the records of a table."""
    kind: Any = TABLES[table]
    return record(kind)


def of_result(name: str) -> Record:
    """The form of a kind of result, as it stands at ``value``."""
    kind: Any = RESULTS[name]
    return record(kind)


@cache
def form_of(kind: Any) -> Form:
    """The form of a type, as it is written in the annotation of a field."""
    origin = get_origin(kind)
    if origin is tuple or origin is frozenset:
        return _series(origin, get_args(kind))
    if origin is Mapping:
        key, of = get_args(kind)
        by = Pairs if get_origin(key) is tuple else Table
        return by(form_of(key), form_of(of))
    if origin is UnionType or origin is Union:
        return _union(frozenset(get_args(kind)))
    if kind is object:
        return Maybe(Coded())
    if kind is Choice:
        return Coded()
    if kind is FactSpec:
        return Fact()
    if kind is Prospect:
        return Prospects(record(Outlook))
    return leaf(kind) or _thing(kind)


def _series(origin: Any, args: tuple[Any, ...]) -> Form:
    if origin is tuple and args[-1] is not Ellipsis:
        return Row(tuple(form_of(one) for one in args))
    return Series(origin, form_of(args[0]))


def _union(kinds: frozenset[Any]) -> Form:
    some = kinds - {NoneType}
    if some == _CONDITION:
        form: Form = _conditions()
    elif len(some) == 1:
        form = form_of(*some)
    else:
        # A value of a fact that is no set: a member of an enum, or true or false.
        form = Coded()
    return Maybe(form) if NoneType in kinds else form


@cache
def _conditions() -> Conditions:
    return Conditions(form_of)


def _thing(kind: Any) -> Form:
    assert attrs.has(kind), kind
    table = TABLE_OF.get(kind)
    return record(kind) if table is None else Cited(table)
