"""The reasoning as tables: truth, presumptions, lives of measures, rooms of the house."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path
from runpy import run_path

from myst_text import code, plain, table
from pages_words import presumed
from sphinx.pycode import ModuleAnalyzer

import civicspace as cs
from civicspace.law.presumptions import BURDEN, REGULARITY
from civicspace.model.measures import MeasureKind
from civicspace.model.standards import Presumption

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


def _presumptions(those: Sequence[Presumption]) -> str:
    """A table; where all rest on the same authorities, they stand above it."""
    shared = len({one.authorities for one in those}) == 1
    rows = []
    for one in those:
        where = "" if one.when is None else f", where {plain(one.when)}"
        row = [code(one.id), plain(presumed(one)), plain(one.message) + where]
        rows.append(row if shared else [*row, _cited(one)])
    head = ["Presumption", "What is presumed", "Because"]
    if shared:
        return f"Authorities for each: {_cited(those[0])}.\n\n{table(head, rows)}"
    return table([*head, "Authorities"], rows)


def _cited(one: Presumption) -> str:
    return "; ".join(plain(cited) for cited in one.authorities)


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
    floors = {name: _floor(name, imports) for name in found}
    order = sorted(found, key=lambda name: (floors[name], name))
    rows = []
    for name in order:
        said = (import_module(f"civicspace.{name}").__doc__ or "").splitlines()[0]
        below = ", ".join(code(one) for one in order if one in imports[name])
        rows.append([code(name), plain(said), below or "nothing"])
    return table(["Room", "What it holds", "Imports from"], rows)


def _floor(room: str, imports: Mapping[str, set[str]], above: tuple[str, ...] = ()) -> int:
    """How many rooms lie below a room, one on top of the other."""
    if room in above:
        raise ValueError(f"rooms import in a circle: {' from '.join((*above, room))}")
    return max((_floor(one, imports, (*above, room)) + 1 for one in imports[room]), default=0)


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


def kazakhstan() -> str:
    """The report on Kazakhstan in May 2005, as the example prints it."""
    example = Path(__file__).parents[2] / "examples" / "kazakhstan_2005.py"
    printed = StringIO()
    with redirect_stdout(printed):
        run_path(str(example), run_name="__main__")
    return f"```{{code-block}} text\n:class: report\n\n{printed.getvalue()}```"


WRITERS: dict[str, Callable[[], str]] = {
    "truth-tables": truth_tables,
    "regularity": regularity,
    "burden": burden,
    "strengths": strengths,
    "certainties": certainties,
    "claim-kinds": claim_kinds,
    "events": events,
    "rooms": rooms,
    "kazakhstan": kazakhstan,
}
"""What is generated here, by name."""
