"""The reasoning as tables: truth, presumptions, lives of measures, rooms of the house."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path

import civicspace as cs
from civicspace.law.presumptions import BURDEN, REGULARITY
from civicspace.logic.evaluate import in_words
from civicspace.model.measures import MeasureKind
from civicspace.model.standards import Presumption
from markdown import code, plain, table
from sphinx.pycode import ModuleAnalyzer

_DAY = "2005-05-12"


def truth_tables() -> str:
    """The three tables of Kleene, worked out by the library's own operators."""
    head = [cs.Truth.TRUE, cs.Truth.FALSE, cs.Truth.UNKNOWN]
    names = [one.value for one in head]
    both = [[f"**{a.value}**", *((a & b).value for b in head)] for a in head]
    either = [[f"**{a.value}**", *((a | b).value for b in head)] for a in head]
    return "\n\n".join(
        [
            "*a* and *b*: all of",
            table(["", *names], both),
            "*a* or *b*: any of",
            table(["", *names], either),
            "not *a*",
            table(["", "not"], [[f"**{a.value}**", (~a).value] for a in head]),
        ]
    )


def regularity() -> str:
    """What is presumed where nobody raised it."""
    return _presumptions(REGULARITY)


def burden() -> str:
    """What is presumed absent where the State did not show it."""
    return _presumptions(BURDEN)


def _presumptions(those: Iterable[Presumption]) -> str:
    rows = []
    for one in those:
        where = "" if one.when is None else f", where {plain(one.when)}"
        cited = "; ".join(plain(cited) for cited in one.authorities)
        rows.append(
            [code(one.id), plain(in_words(one.value)), plain(one.message) + where, cited]
        )
    return table(["Presumption", "Presumed", "Because", "Authorities"], rows)


def strengths() -> str:
    """The strengths of a standard with their meaning."""
    return _members("civicspace.model.standards", cs.Strength)


def certainties() -> str:
    """How surely something is known."""
    return _members("civicspace.model.timeline", cs.Certainty)


def claim_kinds() -> str:
    """The kinds of claim."""
    return _members("civicspace.model.claims", cs.ClaimKind)


def _members(module: str, kind: type[cs.Strength | cs.Certainty | cs.ClaimKind]) -> str:
    docs = ModuleAnalyzer.for_module(module).find_attr_docs()
    rows = [
        [code(member.value), " ".join(docs[kind.__name__, member.name]).strip()] for member in kind
    ]
    return table(["Value", "Meaning"], rows)


def events() -> str:
    """What each event makes of a measure: alone, of one in force, of one that has ended."""
    rows = []
    for kind, stage in _kinds():
        name = code(kind.value)
        if stage is not None:
            partial = ", ".join(code(one.value) for one in cs.Stage if one.partial)
            name += f" with a stage of {partial}"
        event = cs.Event(event=kind, date=_DAY, stage=stage)
        before = (
            (),
            (cs.Event(event=cs.EventKind.IN_FORCE, date="2005-01-01"),),
            (cs.Event(event=cs.EventKind.REPEALED, date="2005-01-01"),),
        )
        rows.append([name, *(plain(_status((*told, event))) for told in before)])
    return table(["Event", "Alone", "If it was in force", "If it had ended"], rows)


def _kinds() -> Iterator[tuple[cs.EventKind, cs.Stage | None]]:
    for kind in cs.EventKind:
        if kind is cs.EventKind.PASSED:
            yield kind, cs.Stage.READING
        yield kind, None


def _status(timeline: tuple[cs.Event, ...]) -> str:
    one = cs.Measure(id="one", title="One", kind=MeasureKind.LAW, timeline=timeline)
    return one.status(_DAY).words


def rooms() -> str:
    """The rooms from the ground up: what each is for, and from which it imports."""
    source = Path(cs.__file__).parent
    found = {path.parent.name: path for path in source.glob("*/__init__.py")}
    found["errors"] = source / "errors.py"
    imports = {name: _imports(name, path) & set(found) for name, path in found.items()}
    rows = []
    placed: list[str] = []
    while len(placed) < len(found):
        ready = [name for name in found if name not in placed and imports[name] <= set(placed)]
        if not ready:
            raise ValueError(f"rooms import in a circle: {set(found) - set(placed)}")
        for name in sorted(ready, key=lambda one: len(imports[one])):
            placed.append(name)
            said = (import_module(f"civicspace.{name}").__doc__ or "").splitlines()[0]
            below = [one for one in placed if one in imports[name]]
            rows.append(
                [code(name), plain(said), ", ".join(code(one) for one in below) or "nothing"]
            )
    return table(["Room", "What it holds", "Imports from"], rows)


def _imports(room: str, place: Path) -> set[str]:
    """The other rooms that the modules of a room import from."""
    modules = place.parent.rglob("*.py") if place.name == "__init__.py" else [place]
    found = set()
    for module in modules:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module is not None:
                head, _, rest = node.module.partition(".")
                if head == "civicspace" and rest:
                    found.add(rest.partition(".")[0])
    return found - {room}


WRITERS: dict[str, Callable[[], str]] = {
    "truth-tables": truth_tables,
    "regularity": regularity,
    "burden": burden,
    "strengths": strengths,
    "certainties": certainties,
    "claim-kinds": claim_kinds,
    "events": events,
    "rooms": rooms,
}
"""What is generated here, by name."""
