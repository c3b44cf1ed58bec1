"""The vocabulary as a page: every fact, with its question, kind, values and meanings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules

from myst_text import anchor, code, plain, sentence, table

from civicspace.law.presumptions import PRESUMPTIONS
from civicspace.logic.evaluate import in_words
from civicspace.logic.terms import FactSpec, Kind
from civicspace.model import vocabulary
from civicspace.model.standards import Presumption

_KINDS = {
    Kind.FLAG: "`true` or `false`",
    Kind.CHOICE: "one value",
    Kind.SET: "a list of values; an empty list means none",
    Kind.COUNT: "a whole number",
}


def facts() -> str:
    """Every fact, by the part of the vocabulary that it belongs to."""
    parts = []
    for title, names in _groups():
        parts.append(f"## {title}")
        parts += [_fact(vocabulary.TERMS[name].spec) for name in names]
    return "\n\n".join(parts)


def facts_table() -> str:
    """Every fact on one line, as an index."""
    rows = [
        [f"[{code(name)}](#{anchor('fact', name)})", _kind(term.spec), plain(term.spec.question)]
        for name, term in vocabulary.TERMS.items()
    ]
    return table(["Fact", "Kind", "Question"], rows)


def _groups() -> Iterator[tuple[str, list[str]]]:
    """The parts of the vocabulary, in its order, each with its title and its facts."""
    order = list(vocabulary.TERMS)
    found = []
    for module in iter_modules(vocabulary.__path__):
        part = import_module(f"{vocabulary.__name__}.{module.name}")
        names = sorted(part.__all__, key=order.index)
        title = (part.__doc__ or module.name).splitlines()[0].removeprefix("The vocabulary: ")
        found.append((sentence(title).rstrip("."), names))
    yield from sorted(found, key=lambda group: order.index(group[1][0]))


def _kind(fact: FactSpec) -> str:
    if fact.kind is Kind.COUNT:
        return f"{_KINDS[fact.kind]} of {plain(fact.unit)}"
    return _KINDS[fact.kind]


def _fact(fact: FactSpec) -> str:
    lines = [f"({anchor('fact', fact.name)})=", f"### {code(fact.name)}", "", plain(fact.question)]
    said = [sentence(_kind(fact))]
    if not fact.drafter:
        said.append("Whoever drafts the measure cannot change it.")
    lines += ["", " ".join(said), ""]
    if fact.kind is Kind.FLAG:
        lines += [
            table(
                ["Value", "What is so"],
                [["`true`", plain(fact.phrase)], ["`false`", plain(fact.denial)]],
            )
        ]
    elif fact.choices is not None:
        rows = [[code(value.value), plain(value.meaning)] for value in fact.choices]
        lines.append(table(["Value", "Meaning"], rows))
    lines += ["", _standing_in(fact)]
    return "\n".join(lines)


def _standing_in(fact: FactSpec) -> str:
    """What is presumed, on the record, where nobody states the fact."""
    those = [one for one in PRESUMPTIONS if one.fact == fact.name]
    if not those:
        return "On the record, nothing is presumed in its place."
    return f"On the record, this is presumed: {'; '.join(_because(one) for one in those)}."


def presumed(one: Presumption) -> str:
    """What a presumption puts in the place of its fact, in words."""
    fact = vocabulary.TERMS[one.fact].spec
    if fact.kind is Kind.FLAG:
        return fact.phrase if one.value else fact.denial
    said = f"{fact.phrase}: {in_words(one.value)}"
    return f"{said} {fact.unit}" if fact.kind is Kind.COUNT else said


def _because(one: Presumption) -> str:
    where = "" if one.when is None else f", where {plain(one.when)}"
    return f"{plain(presumed(one))} ({plain(one.message)}){where}"


WRITERS: dict[str, Callable[[], str]] = {"facts": facts, "facts-table": facts_table}
"""What is generated here, by name."""
