"""The version of the format, which is looked at before anything else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest

import civicspace as cs
from civicspace.casebook import load_casebook
from civicspace.codec.converter import converter
from civicspace.codec.structure import from_data
from civicspace.codec.text import read
from civicspace.codec.versions import FORMAT, Draft
from civicspace.model.cases import Casebook
from tests.codec.helpers import DATA, problems_of

VERSIONS = DATA / "versions"
FILES = sorted(file for file in VERSIONS.glob("*/*") if file.suffix in (".yaml", ".json"))


class TestAVersionThatIsMissing:
    """Without a version nothing is read; it is told how a dossier begins."""

    def test_yaml(self) -> None:
        expected = [
            "line 1: civicspace: the version of the format is missing: begin with `civicspace: 1`"
        ]

        assert expected == problems_of("state: KAZ\nnonsense: 1\n")

    def test_json(self) -> None:
        expected = [
            "line 1: civicspace: the version of the format is missing: begin with `civicspace: 1`"
        ]

        assert expected == problems_of('{"state": "KAZ"}')


class TestAVersionThatIsNone:
    """A version is a whole number from 1 on: texts, fractions, flags and blanks are refused."""

    @pytest.mark.parametrize(
        ("written", "shown"),
        [
            ('"1"', '"1"'),
            ("one", '"one"'),
            ("1.0", "1.0"),
            ("true", "true"),
            ("0", "0"),
            ("-1", "-1"),
            ("", "a blank"),
            ("[1]", "a list"),
            ("{a: 1}", "a mapping"),
        ],
    )
    def test_value(self, written: str, shown: str) -> None:
        expected = [
            f"line 2: civicspace: {shown} is no version of the format: begin with `civicspace: 1`"
        ]

        assert expected == problems_of(f"state: KAZ\ncivicspace: {written}\nnonsense: 1\n")


class TestALaterVersion:
    """A file in a later format is told in one line, whatever else it holds, and how to read it."""

    WORDS = (
        "civicspace: this file is in format 2 and this civicspace reads up to 1:"
        " upgrade with pip install --upgrade civicspace"
    )

    @pytest.mark.parametrize(
        ("text", "line"),
        [
            ("civicspace: 2\nnonsense: 1\nstate: 5\n", 1),
            ("nonsense: 1\nnonsense: 2\ncivicspace: 2\n", 3),
            ('{"nonsense": 1,\n "civicspace": 2}', 2),
        ],
    )
    def test_one_line(self, text: str, line: int) -> None:
        with pytest.raises(cs.VersionError) as caught:
            cs.loads(text)

        assert f"line {line}: {self.WORDS}" == str(caught.value)

    def test_it_is_an_error_of_the_dossier(self) -> None:
        with pytest.raises(cs.DossierError) as caught:
            cs.loads("civicspace: 2")

        assert len(caught.value.problems) == 1
        assert caught.value.problems[0].given == 2


class TestThePresentVersion:
    """A file in the present format is read, and is written with its version in front."""

    def test_read(self) -> None:
        assert cs.loads("civicspace: 1\nstate: KAZ\n").state == "KAZ"

    def test_written(self) -> None:
        dossier = cs.Dossier(state="KAZ")

        assert cs.dumps(dossier, form="json").startswith('{\n  "civicspace": 1,')
        assert cs.dumps(dossier, form="yaml").startswith("civicspace: 1\n")


def plain_of(file: Path) -> Any:
    return read(file.read_text(encoding="utf-8"), json_only=False).data


def keys_of(kind: Any) -> Iterator[tuple[str, str]]:
    """Every key of the format: the name of the class, and that of the field."""
    if attrs.has(kind) and kind not in (cs.Facts, cs.When):
        attrs.resolve_types(kind)
        for field in attrs.fields(kind):
            yield kind.__name__, field.name
            yield from keys_of(field.type)
    for part in get_args(kind):
        yield from keys_of(part)


def keys_in(kind: Any, data: Any) -> Iterator[tuple[str, str]]:
    """The keys that plain data have."""
    if isinstance(data, list):
        for part in data:
            yield from keys_in(get_args(kind)[0], part)
    elif isinstance(data, dict) and attrs.has(kind) and kind is not cs.Facts:
        for field in attrs.fields(kind):
            if field.name in data:
                part = data[field.name]
                yield kind.__name__, field.name
                # Sources stand under their ids.
                listed = field.name == "sources" and isinstance(part, dict)
                value = [{"id": name} | one for name, one in part.items()] if listed else part
                yield from keys_in(field.type, value)


class TestFilesOfEveryVersion:
    """What was once written is read for ever, and is the same: files of each format are kept.

    What is written of them is in the present format, so that a new one changes that beside them.
    """

    @pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
    def test_file(self, file: Path) -> None:
        if file.stem == "casebook":
            found = load_casebook(file)
            data = converter().unstructure(found, unstructure_as=Casebook)
            written = json.dumps(data, ensure_ascii=False, indent=2)
        else:
            written = cs.dumps(cs.load(file))

        expected = file.with_name(f"{file.name}.written").read_text(encoding="utf-8")
        assert f"{written}\n" == expected

    def test_every_version_has_files(self) -> None:
        names = {int(folder.name) for folder in VERSIONS.iterdir()}

        assert names == set(range(1, FORMAT + 1))

    def test_every_key_is_in_them(self) -> None:
        folder = VERSIONS / str(FORMAT)
        used = {
            key for file in folder.glob("rich*.yaml") for key in keys_in(cs.Dossier, plain_of(file))
        }
        used |= set(keys_in(Casebook, plain_of(folder / "casebook.yaml")))

        assert set(keys_of(cs.Dossier)) | set(keys_of(Casebook)) == used

    def test_every_fact_and_value_is_in_them(self) -> None:
        found: dict[str, set[object]] = {name: set() for name in cs.vocabulary.TERMS}
        for file in (VERSIONS / str(FORMAT)).glob("vocabulary*.json"):
            for restriction in cs.load(file)["m"].restrictions:
                for name, value in restriction.facts.known().items():
                    found[name] |= value if isinstance(value, frozenset) else {value}

        for name, term in cs.vocabulary.TERMS.items():
            choices: set[Enum | bool] = set(term.spec.choices or {False, True})
            assert found[name] >= choices or found[name] == {0, 7}, name


def from_1_to_2(draft: Draft) -> None:
    """A format 2 that there never was: `remark` is `note`, and `laws` are `measures`."""
    draft.rename("", draft.data, "laws", "measures")
    draft.rename("", draft.data, "remark", "note")
    for path, measure in draft.each("measures"):
        draft.rename(path, measure, "name", "title")


def from_2_to_3(draft: Draft) -> None:
    """A format 3 in which a single `right` of a restriction is a list of `rights`."""
    for path, restriction in draft.each("measures", "restrictions"):
        if "right" in restriction:
            restriction["rights"] = [restriction.pop("right")]
            draft.moved(f"{path}.rights[0]", f"{path}.right")


UPGRADES = (from_1_to_2, from_2_to_3)


def loaded(text: str) -> cs.Dossier:
    return from_data(read(text, json_only=False), None, UPGRADES)


def faults(text: str) -> list[str]:
    with pytest.raises(cs.DossierError) as caught:
        loaded(text)
    return [str(problem) for problem in caught.value.problems]


OLD = """\
civicspace: 1
state: KAZ
remark: kept
laws:
  - id: ban
    name: A ban
    kind: law
    restrictions:
      - {id: no-rallies, right: assembly}
"""


class TestAnEarlierVersion:
    """A file in an earlier format is brought up to the present one, format by format."""

    def test_read(self) -> None:
        dossier = loaded(OLD)

        assert (dossier.note, dossier["ban"].title) == ("kept", "A ban")
        assert dossier["ban"].restrictions[0].rights == (cs.Right.ASSEMBLY,)

    def test_from_the_second_on(self) -> None:
        text = OLD.replace("civicspace: 1", "civicspace: 2")

        assert loaded(text.replace("laws", "measures").replace("remark", "note")
                      .replace("name: A", "title: A")) == loaded(OLD)  # fmt: skip
        assert faults(text)[0].startswith('line 3: remark: unknown key "remark"; accepted: ')

    def test_the_present_one_is_left_alone(self) -> None:
        text = OLD.replace("civicspace: 1", "civicspace: 3")

        assert [said.split(":")[1].strip() for said in faults(text)] == ["remark", "laws"]

    def test_a_later_one(self) -> None:
        with pytest.raises(
            cs.VersionError, match="in format 4 and this civicspace reads up to 3: "
        ):
            loaded("civicspace: 4")

    def test_what_was_given_stays_as_it_is(self) -> None:
        parsed = read(OLD, json_only=False)

        from_data(parsed, None, UPGRADES)

        assert list(parsed.data) == ["civicspace", "state", "remark", "laws"]

    def test_what_an_alias_stands_for_is_brought_up_in_each_place(self) -> None:
        law = "{id: a, name: A, kind: law, restrictions: &r [{id: r, right: assembly}]}"
        text = f"civicspace: 1\nstate: KAZ\nlaws:\n- {law}\n"

        dossier = loaded(text + "- {id: b, name: B, kind: law, restrictions: *r}\n")

        assert dossier["a"].restrictions == dossier["b"].restrictions


class TestFaultsInAnEarlierVersion:
    """A fault is told with the line and the path that it has in the file, whatever moved."""

    def test_the_value_of_a_key_that_was_renamed(self) -> None:
        text = OLD.replace("remark: kept", "remark: 5").replace("name: A ban", "name: [A ban]")

        assert faults(text) == [
            "line 3: remark: 5 is not a text: put it in quotes",
            "line 6: laws[0].name: a list is not a text",
        ]

    def test_within_what_was_renamed(self) -> None:
        assert faults(OLD.replace("kind: law", "kind: lwa")) == [
            'line 7: laws[0].kind: unknown kind "lwa": did you mean "law"?'
        ]

    def test_over_two_upgrades(self) -> None:
        assert faults(OLD.replace("right: assembly", "right: asembly")) == [
            "line 9: laws[0].restrictions[0].right:"
            ' unknown right "asembly": did you mean "assembly"?'
        ]

    def test_what_is_missing_is_told_where_the_thing_begins(self) -> None:
        assert faults(OLD.replace("    name: A ban\n", "")) == [
            "line 5: laws[0].title: `title` is missing"
        ]

    def test_what_is_wrong_with_the_text_is_told_once(self) -> None:
        assert faults(OLD.replace("remark: kept", "remark: !!int 5")) == [
            "line 3: remark: the tag !!int is not accepted: leave it out"
        ]

    def test_both_names_at_once(self) -> None:
        assert faults(OLD.replace("remark: kept", "remark: a\nnote: b")) == [
            "line 3: remark: `remark` is called `note` in later formats: give one of them"
        ]

    def test_in_json(self) -> None:
        assert faults('{"civicspace": 1, "state": "KAZ",\n"remark": 5}') == [
            "line 2: remark: 5 is not a text: put it in quotes"
        ]

    @pytest.mark.parametrize(
        "laws", ["5", "[5]", "[[]]", "{a: b}", "[{name: {}}]", "[{restrictions: 5}]"]
    )
    def test_what_is_no_dossier_at_all(self, laws: str) -> None:
        upgraded = faults(f"civicspace: 1\nstate: KAZ\nlaws: {laws}\n")

        assert upgraded
        assert all(said.startswith("line 3: laws") for said in upgraded)


class TestMoves:
    """A draft knows of everything where the file has it."""

    def test_two_keys_that_change_places(self) -> None:
        draft = Draft({"a": 1, "b": 2}, "dossier")

        draft.rename("", draft.data, "a", "c")
        draft.rename("", draft.data, "b", "a")
        draft.rename("", draft.data, "c", "b")

        assert draft.data == {"b": 1, "a": 2}
        assert (draft.was("a"), draft.was("b"), draft.was("d")) == ("b", "a", "d")

    def test_a_name_that_is_used_again_in_a_later_format(self) -> None:
        draft = Draft({"a": 1, "x": 2}, "dossier")

        draft.take(lambda one: one.rename("", one.data, "a", "b"))
        draft.take(lambda one: one.rename("", one.data, "x", "a"))

        assert (draft.was("b"), draft.was("a")) == ("a", "x")

    def test_the_order_of_keys_is_kept(self) -> None:
        draft = Draft({"a": 1, "b": 2, "c": 3}, "dossier")

        draft.rename("", draft.data, "b", "z")

        assert list(draft.data) == ["a", "z", "c"]
