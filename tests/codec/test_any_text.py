"""Whatever text is given: a dossier or an error of ours, and never anything else."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import civicspace as cs
from civicspace.strategies import dossiers
from tests.codec.helpers import SMALL


def ends_well(text: str) -> None:
    try:
        dossier = cs.loads(text)
    except cs.DossierError as wrong:
        refusal = wrong
    else:
        assert cs.loads(cs.dumps(dossier)) == dossier
        return
    lines = str(refusal).split("\n")
    heads = 0 if isinstance(refusal, cs.VersionError) else 1
    assert refusal.problems
    assert len(lines) == heads + len(refusal.problems)
    assert all(line.isprintable() for line in lines)


#: The signs that mean something to YAML or JSON, and some of the words.
SIGNS = st.sampled_from(
    [
        *"-?:,[]{}#&*!|>'\"%@`\\/~<=. \t\n\r\0\x85\u2028\ufeff\ud800",
        *("<<: ", "---\n", "...\n", "- ", ": ", "? ", "&a ", "*a", "!!int ", "!x ", "%YAML 1.1\n"),
        *(
            "null",
            "true",
            "NaN",
            "1e999",
            ".inf",
            "0x",
            "-",
            "9" * 5000,
            '"\\ud800"',
            '"\\U00110000"',
        ),
        *("civicspace: 1\n", "state: KAZ\n", "measures:", "sources:", "id", "facts", "2005-02-30"),
    ]
)


class TestAnyText:
    """Any text at all is read, or is refused by us."""

    @settings(max_examples=150, deadline=None)
    @given(text=st.text(st.characters()))
    def test_text(self, text: str) -> None:
        ends_well(text)

    @settings(max_examples=200, deadline=None)
    @given(parts=st.lists(SIGNS, max_size=12))
    def test_signs(self, parts: list[str]) -> None:
        ends_well("".join(parts))

    @settings(max_examples=200, deadline=None)
    @given(parts=st.lists(SIGNS, max_size=6))
    def test_after_a_good_beginning(self, parts: list[str]) -> None:
        ends_well("civicspace: 1\nstate: KAZ\n" + "".join(parts))


@st.composite
def spoilt(draw: st.DrawFn, text: str) -> str:
    """A text with lines or characters taken out, doubled, exchanged or put in."""
    for _ in range(draw(st.integers(1, 4))):
        by_line = draw(st.booleans())
        parts = text.splitlines(keepends=True) if by_line else list(text)
        if not parts:
            return text
        at = draw(st.integers(0, len(parts) - 1))
        match draw(st.sampled_from(["delete", "double", "exchange", "swap"])):
            case "delete":
                del parts[at]
            case "double":
                parts.insert(at, parts[at])
            case "exchange":
                parts[at] = draw(SIGNS)
            case "swap":
                other = draw(st.integers(0, len(parts) - 1))
                parts[at], parts[other] = parts[other], parts[at]
        text = "".join(parts)
    return text


FULL = cs.dumps(
    cs.Dossier(
        state="KAZ",
        measures=cs.loads(SMALL).measures,
        sources=cs.loads(SMALL).sources,
        calendar=cs.Calendar(complete="2005"),
        reservations=[cs.Reservation(state="KAZ", instrument="iccpr", provisions=["21"])],
        claims=[cs.Claim(id="c", text="T", kind=cs.ClaimKind.FACT, measures=["ban"])],
    )
)


class TestSpoiltDossiers:
    """A good dossier with slips of the pen is read, or is refused by us."""

    @settings(max_examples=150, deadline=None)
    @given(text=spoilt(SMALL))
    def test_yaml(self, text: str) -> None:
        ends_well(text)

    @settings(max_examples=150, deadline=None)
    @given(text=spoilt(FULL))
    def test_json(self, text: str) -> None:
        ends_well(text)

    @settings(max_examples=40, deadline=None)
    @given(data=st.data())
    def test_any_dossier(self, data: st.DataObject) -> None:
        form = data.draw(st.sampled_from(["json", "yaml"]))
        text = cs.dumps(data.draw(dossiers()), form="json" if form == "json" else "yaml")

        ends_well(data.draw(spoilt(text)))


#: Keys that mean something somewhere, so that random data come near to a dossier.
KEYS = st.sampled_from(
    [
        "civicspace", "state", "name", "title", "measures", "sources", "calendar", "claims", "id",
        "treaty_actions", "reservations", "derogations", "kind", "timeline", "restrictions",
        "event", "date", "rights", "facts", "presumed", "form", "aims", "windows", "instrument",
        "amends",
    ]
)  # fmt: skip
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=4)
    | st.sampled_from(["KAZ", "ban", "law", "assembly", "2005-05", "2005-02-30", "iccpr", "signed"])
)
DATA = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=20,
)


class TestAnyData:
    """Any data at all, as JSON, are read, or are refused by us; good beginnings included."""

    @settings(max_examples=150, deadline=None)
    @given(data=DATA)
    @example(data=[[[[]]]])
    def test_data(self, data: object) -> None:
        ends_well(json.dumps(data))

    @settings(max_examples=200, deadline=None)
    @given(data=st.dictionaries(KEYS, DATA, max_size=5), state=st.just("KAZ") | LEAVES)
    @example(data={"measures": [{"id": ["a"]}]}, state="KAZ")
    @example(data={"sources": {"a": None}, "claims": [{"sources": [["a"], {}]}]}, state="KAZ")
    def test_near_to_a_dossier(self, data: dict[str, object], state: object) -> None:
        ends_well(json.dumps({"civicspace": 1, "state": state} | data, ensure_ascii=False))

    @settings(max_examples=200, deadline=None)
    @given(facts=st.dictionaries(st.sampled_from(tuple(cs.vocabulary.TERMS)), DATA, max_size=4))
    def test_facts(self, facts: dict[str, object]) -> None:
        data = json.loads(FULL)
        data["measures"][0]["restrictions"][0]["facts"] = facts

        ends_well(json.dumps(data))


class TestAnythingElse:
    """What is no text is refused by us."""

    @settings(max_examples=50, deadline=None)
    @given(given_=st.binary() | st.none() | st.integers() | st.lists(st.text()))
    def test_value(self, given_: object) -> None:
        with pytest.raises(cs.DossierError):
            cs.loads(given_)  # type: ignore[arg-type]
