"""What the fuzz run starts from, and how it spoils it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.casebook import loads_casebook
from civicspace.codec.converter import converter
from civicspace.model.cases import Casebook
from civicspace.strategies import casebooks, dossiers

__all__ = ["bases", "spoilt"]

ROOT = Path(__file__).parents[1]

_HEAD = "civicspace: 1\nstate: KAZ\n"
_BLOCK = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
_LONGEST = 3_000

#: Pieces that mean something to a reader of YAML, of JSON, of text or of dates.
TOKENS = (
    *("&a ", "*a", "&a [*a]", "!!", "!!str ", "!!int ", "!x ", ": ", "- ", "? ", "<<: ", "<<: *a"),
    *("---\n", "...\n", "%YAML 1.1\n", "%TAG ! x\n", "#", " #", "|\n", ">-\n", "|2+\n", "`", "@"),
    *(
        '"',
        "'",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "  ",
        "\0",
        "\x1b",
        "\x85",
    ),
    *(
        "\ufeff",
        "\u2028",
        "\ud800",
        "\udfff",
        "\\ud800",
        "\\ud83d\\ude00",
        "\\u0000",
        "\\U00110000",
    ),
    *(
        "null",
        "~",
        "true",
        "no",
        "NaN",
        "-Infinity",
        ".inf",
        "1e400",
        "0x1F",
        "0o17",
        "010",
        "1_000",
    ),
    *("9" * 19, "9" * 4301, "-0", "7.0", "12:30", "2005-02-30", "0000", "9999-12-31", "2005/2004"),
    *(
        "civicspace: 2\n",
        '"civicspace": 1',
        "id",
        "sources",
        "facts",
        "e\u0301",
        "\u0662",
        "\U0001f600",
    ),
    *("[" * 101, "{a: " * 101, "x" * 5_000, "- " * 60, "../../etc", "<script>", "__class__"),
)

#: Values that a type checker would refuse in most places.
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 7, 2005, 20055, 10**17, 10**18, 10**40, 7.0, 7.9, -0.0, 1e300),
    *(float("inf"), float("nan"), "", " ", "no", "7", "true", "2005", "2005-05", "2005-02-30"),
    *("0000-00-00", "9999-12-31", "0001-01-01/9999-12-31", "KAZ", "kaz", "ban", "law", "assembly"),
    *("iccpr", "iccpr/21", "a\nb", "\ud800", "\0", "x" * 2_000, [], {}, [[]], [None], {"id": None}),
    *({"": ""}, ["a", "a"], [{}], {"sources": ["x"]}, [[[[[[[]]]]]]]),
)


def bases(kind: str) -> tuple[list[str], list[str]]:
    """Small good texts to begin with, in JSON and in YAML.

    Args:
        kind: What they are: "dossier" or "casebook".
    """
    found = _dossiers() if kind == "dossier" else _casebooks()
    small = [pair for pair in found if len(pair[1]) <= _LONGEST]
    return [pair[0] for pair in small], [pair[1] for pair in small]


def _dossiers() -> list[tuple[str, str]]:
    texts = [ROOT / "examples/ban.yaml", ROOT / "tests/data/versions/1/minimal.yaml"]
    found = [cs.load(file) for file in texts]
    for page in sorted((ROOT / "docs").glob("*.md")):
        for block in _BLOCK.findall(page.read_text(encoding="utf-8")):
            text = block if "civicspace:" in block else _HEAD + block
            try:
                found.append(cs.loads(text))
            except cs.CivicspaceError:
                continue  # a block that shows something else
    for file in ("examples/kazakhstan.yaml", "tests/data/versions/1/rich.yaml"):
        found += _parts(cs.load(ROOT / file))
    found += _drawn(dossiers(), 150)
    return [(cs.dumps(one), cs.dumps(one, form="yaml")) for one in found]


def _parts(whole: cs.Dossier) -> list[cs.Dossier]:
    """A dossier cut into small ones, with what each refers to."""
    plain = json.loads(cs.dumps(whole))
    found = []
    for field in plain.keys() - {"civicspace", "state", "sources", "name", "title", "note"}:
        part = plain[field]
        for one in part if isinstance(part, list) else [part]:
            text = json.dumps({field: [one] if isinstance(part, list) else one})
            sources = {name: said for name, said in plain["sources"].items() if f'"{name}"' in text}
            data = {"civicspace": 1, "state": plain["state"], "sources": sources}
            try:
                found.append(cs.loads(json.dumps(data | json.loads(text))))
            except cs.DossierError:
                continue  # it refers to other measures
    return found


def _casebooks() -> list[tuple[str, str]]:
    file = ROOT / "tests/data/versions/1/casebook.yaml"
    found = [loads_casebook(file.read_text(encoding="utf-8")), *_drawn(casebooks(), 60)]
    pairs = []
    for one in found:
        text = json.dumps({"civicspace": 1, **converter().unstructure(one, Casebook)})
        pairs.append((text, as_yaml(json.loads(text))))
    return pairs


def _drawn(strategy: st.SearchStrategy[Any], many: int) -> list[Any]:
    """The same values each time."""
    found: list[Any] = []

    @settings(max_examples=many, derandomize=True, database=None, deadline=None,
              phases=[Phase.generate])  # fmt: skip
    @given(strategy)
    def draw(value: Any) -> None:
        found.append(value)

    draw()
    return found


def spoilt(rng: Random, texts: list[str], *, yaml: bool) -> str:
    """One of the texts with a few things in it changed: in its characters, or in its data."""
    text = rng.choice(texts)
    if rng.random() < 0.5:
        for _ in range(rng.choice((1, 1, 1, 2, 3, 6))):
            text = rng.choice(_CUTS)(rng, text, rng.choice(texts))
        return text
    data = _read(text)
    for _ in range(rng.choice((1, 1, 2, 3))):
        rng.choice(_TREES)(rng, data, texts)
    written = as_yaml(data) if yaml else json.dumps(data, ensure_ascii=rng.random() < 0.5)
    return rng.choice(_CUTS)(rng, written, text) if rng.random() < 0.15 else written


def as_yaml(data: Any) -> str:
    """Data as a block of YAML whose values are in its flow style."""
    if not isinstance(data, dict):
        return _flow(data)
    return "".join(f"{json.dumps(key)}: {_flow(value)}\n" for key, value in data.items())


def _flow(data: Any) -> str:
    text = json.dumps(data, ensure_ascii=False)
    return text.replace("NaN", ".nan").replace("Infinity", ".inf")


_KNOWN: dict[str, Any] = {}


def _read(text: str) -> Any:
    """A copy of the data of a base."""
    if text not in _KNOWN:
        if text.startswith("{"):
            _KNOWN[text] = text
        else:
            from ruamel.yaml import YAML

            _KNOWN[text] = json.dumps(YAML(typ="safe", pure=True).load(text), default=str)
    return json.loads(_KNOWN[text])


Cut = Callable[[Random, str, str], str]
Tree = Callable[[Random, Any, list[str]], None]


def _span(rng: Random, text: str, longest: int = 40) -> tuple[int, int]:
    start = rng.randint(0, len(text))
    return start, min(len(text), start + rng.randint(0, longest))


def _flip(rng: Random, text: str, _: str) -> str:
    """One bit of one byte, as it would be read in a file."""
    raw = bytearray(text.encode("utf-8", "surrogatepass"))
    if raw:
        raw[rng.randrange(len(raw))] ^= 1 << rng.randrange(8)
    return raw.decode("utf-8", "surrogateescape")


def _insert(rng: Random, text: str, _: str) -> str:
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice(TOKENS) + text[at:]


def _replace(rng: Random, text: str, _: str) -> str:
    start, end = _span(rng, text, 12)
    return text[:start] + rng.choice(TOKENS) + text[end:]


def _delete(rng: Random, text: str, _: str) -> str:
    start, end = _span(rng, text)
    return text[:start] + text[end:]


def _repeat(rng: Random, text: str, _: str) -> str:
    start, end = _span(rng, text, 80)
    return text[:start] + text[start:end] * rng.choice((2, 2, 3, 20)) + text[end:]


def _splice(rng: Random, text: str, other: str) -> str:
    start, end = _span(rng, other, 400)
    at = rng.randint(0, len(text))
    return text[:at] + other[start:end] + text[at:]


def _shorten(rng: Random, text: str, _: str) -> str:
    return text[: rng.randint(0, len(text))]


def _character(rng: Random, text: str, _: str) -> str:
    start, end = _span(rng, text, 2)
    return text[:start] + chr(rng.randrange(rng.choice((128, 0x3000, 0x110000)))) + text[end:]


def _lines(rng: Random, text: str, _: str) -> str:
    """Two lines change places, or one moves in or out."""
    rows = text.split("\n")
    one, other = rng.randrange(len(rows)), rng.randrange(len(rows))
    if rng.random() < 0.5:
        rows[one], rows[other] = rows[other], rows[one]
    else:
        rows[one] = rng.choice(("  ", " ", "\t", "- ")) + rows[one]
    return "\n".join(rows)


_CUTS: tuple[Cut, ...] = (
    *(_flip, _insert, _insert, _replace, _replace, _delete, _repeat, _splice, _shorten),
    *(_character, _lines),
)


def _places(data: Any) -> list[tuple[Any, Any]]:
    """Every list or mapping with each of its keys, all the way down."""
    found, left = [], [data]
    while left:
        part = left.pop()
        if isinstance(part, (dict, list)):
            for key in list(part) if isinstance(part, dict) else range(len(part)):
                found.append((part, key))
                left.append(part[key])
    return found


def _any_place(rng: Random, data: Any) -> tuple[Any, Any] | None:
    places = _places(data)
    return rng.choice(places) if places else None


def _put(rng: Random, data: Any, _: list[str]) -> None:
    """Another value in the place of one."""
    if place := _any_place(rng, data):
        place[0][place[1]] = deepcopy(rng.choice(VALUES))


def _wrap(rng: Random, data: Any, _: list[str]) -> None:
    """A list about a value, a mapping about it, or its text."""
    if place := _any_place(rng, data):
        part, key = place
        part[key] = rng.choice(([part[key]], {"id": part[key]}, str(part[key])[:200]))


def _rename(rng: Random, data: Any, _: list[str]) -> None:
    place = _any_place(rng, data)
    if place and isinstance(place[0], dict):
        part, key = place
        names = [other for _, other in _places(data) if isinstance(other, str)]
        slips = (key[:-1], key + "s", key.upper(), "", "x" * 300, "e\u0301", "a.b[c]", '"')
        value = part.pop(key)
        part[rng.choice((rng.choice(names), *slips))] = value


def _drop(rng: Random, data: Any, _: list[str]) -> None:
    if place := _any_place(rng, data):
        del place[0][place[1]]


def _double(rng: Random, data: Any, _: list[str]) -> None:
    """A member of a list once more, or many times."""
    place = _any_place(rng, data)
    if place and isinstance(place[0], list):
        part, index = place
        part[index:index] = [part[index]] * rng.choice((1, 1, 2, 30))


def _exchange(rng: Random, data: Any, _: list[str]) -> None:
    """Two values change places, unless one would then be within itself."""
    one, other = _any_place(rng, data), _any_place(rng, data)
    if one and other:
        first, second = one[0][one[1]], json.loads(json.dumps(other[0][other[1]]))
        one[0][one[1]], other[0][other[1]] = second, json.loads(json.dumps(first))


def _graft(rng: Random, data: Any, texts: list[str]) -> None:
    """A part of another text."""
    place = _any_place(rng, data)
    found = _any_place(rng, _read(rng.choice(texts)))
    if place and found:
        place[0][place[1]] = found[0][found[1]]


_TREES: tuple[Tree, ...] = (_put, _put, _put, _wrap, _rename, _drop, _double, _exchange, _graft)
