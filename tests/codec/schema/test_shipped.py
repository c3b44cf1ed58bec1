"""The schemas that come with the package."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import civicspace as cs
from civicspace.codec.schema import KINDS, json_schema, schema_text, shipped
from civicspace.codec.schema.__main__ import main
from civicspace.codec.schema.docstrings import class_said, fields_said, member_said
from civicspace.codec.schema.written import written


def parts(made: Any) -> Iterator[dict[str, Any]]:
    """Every mapping within a schema, itself included; what only tells cases apart is left out."""
    if isinstance(made, dict):
        yield made
    inner = (
        [value for key, value in made.items() if key != "if"] if isinstance(made, dict) else made
    )
    for one in inner if isinstance(inner, list) else ():
        yield from parts(one)


@pytest.mark.parametrize("kind", KINDS)
class TestShipped:
    """What is shipped is what the classes make."""

    def test_it_is_up_to_date(self, kind: str) -> None:
        """If not, run ``python -m civicspace.codec.schema``."""
        assert schema_text(kind) == written(kind)

    def test_it_is_a_schema(self, kind: str) -> None:
        made = json_schema(kind)

        assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        Draft202012Validator.check_schema(made)

    def test_its_name_is_no_address(self, kind: str) -> None:
        assert json_schema(kind)["$id"] == f"urn:civicspace:schema:{kind}:1"

    def test_it_refers_to_itself_alone(self, kind: str) -> None:
        made = json_schema(kind)
        referred = {part["$ref"] for part in parts(made) if "$ref" in part}

        assert referred == {f"#/$defs/{name}" for name in made["$defs"]}

    def test_every_mapping_is_closed(self, kind: str) -> None:
        """Other keys than those listed are refused, or what stands under each is said."""
        mappings = [part for part in parts(json_schema(kind)) if part.get("type") == "object"]

        assert len(mappings) > 3
        # A condition is closed by the kind of its node.
        closing = [
            one["allOf"] if "allOf" in one else one["additionalProperties"] for one in mappings
        ]
        assert [one for one in closing if one in (True, {})] == []

    def test_any_engine_reads_its_patterns(self, kind: str) -> None:
        """No look-around, no back-reference, no class that means another thing elsewhere."""
        patterns = {part["pattern"] for part in parts(json_schema(kind)) if "pattern" in part}

        assert [one for one in patterns if re.search(r"\(\?[^:]|\\[^S]", one)] == []


class TestRewriting:
    """A command writes every file anew, under the name that it is shipped by."""

    def test_files(self, tmp_path: Path) -> None:
        main(tmp_path)
        found = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.iterdir()}

        assert found == {shipped(kind).name: schema_text(kind) for kind in KINDS}

    def test_nothing_else_is_shipped(self) -> None:
        folder = shipped("dossier").parent

        assert sorted(folder.iterdir()) == sorted(shipped(kind) for kind in KINDS)


class TestTheFunction:
    """A schema is a mapping of one's own; a kind that there is not is refused with the nearest."""

    def test_it_is_fresh(self) -> None:
        one = json_schema("dossier")
        one["$defs"].clear()

        assert json_schema("dossier")["$defs"] != {}

    def test_dossier_unless_stated(self) -> None:
        assert json_schema() == json_schema("dossier")

    @pytest.mark.parametrize("function", [json_schema, schema_text])
    @pytest.mark.parametrize(
        ("kind", "said"),
        [
            ("dosier", 'unknown schema "dosier": did you mean "dossier"?'),
            ("dossier.json", 'unknown schema "dossier.json": did you mean "dossier"?'),
            ("../secret", f'unknown schema "../secret"; accepted: {", ".join(KINDS)}'),
            (None, f'unknown schema "None"; accepted: {", ".join(KINDS)}'),
            (["dossier"], 'unknown schema "[\'dossier\']": did you mean "dossier"?'),
        ],
    )
    def test_unknown(self, function: Any, kind: object, said: str) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            function(kind)

        assert str(caught.value) == said


class TestWhatItCosts:
    """Who does not ask for a schema does not pay for it, and who does needs no source to parse."""

    def test_what_is_imported(self) -> None:
        program = (
            "import sys, civicspace\n"
            "civicspace.loads\n"
            "print('civicspace.codec.schema' in sys.modules)\n"
            "from civicspace.codec.schema import json_schema\n"
            "json_schema()\n"
            "print('civicspace.codec.schema.written' in sys.modules)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )

        assert done.stdout.split() == ["False", "False"]


class TestDescriptions:
    """Whatever can be written has a description, in the words of the classes."""

    @pytest.mark.parametrize("kind", KINDS)
    def test_keys(self, kind: str) -> None:
        bare = [
            key
            for part in parts(json_schema(kind))
            for key, made in part.get("properties", {}).items()
            if isinstance(made, dict) and not made.get("description")
        ]

        assert bare == []

    @pytest.mark.parametrize("kind", KINDS)
    def test_no_markup(self, kind: str) -> None:
        said = [part["description"] for part in parts(json_schema(kind)) if "description" in part]
        texts = [one for one in said if isinstance(one, str)]

        assert len(texts) > 20
        assert [one for one in texts if "`" in one or ">>>" in one or "Raises" in one] == []

    @pytest.mark.parametrize("kind", KINDS)
    def test_one_for_each_value(self, kind: str) -> None:
        described = [part for part in parts(json_schema(kind)) if "enumDescriptions" in part]

        assert len(described) > 1
        assert all(len(part["enum"]) == len(part["enumDescriptions"]) for part in described)

    def test_of_a_class(self) -> None:
        made = json_schema()["$defs"]["Measure"]

        assert made["description"] == class_said(cs.Measure)
        assert made["description"] == (
            "A law, draft, decree, order, judgment or practice, with its life told as events."
        )

    def test_of_a_field(self) -> None:
        made = json_schema()["$defs"]["Restriction"]["properties"]["until"]

        assert made["description"] == fields_said(cs.Restriction)["until"]
        assert (
            made["description"] == "The first day on which it no longer held, where that differs."
        )

    @pytest.mark.parametrize(
        ("member", "said"),
        [
            (cs.Certainty.RECALLED, "From memory; no source was read."),
            (cs.Tribunal.HRC, "UN Human Rights Committee"),
            (cs.choices.Form.BAN, "the activity is forbidden outright"),
            (
                cs.Right.MOVEMENT,
                "Freedom of movement: to move within a country, leave it and come back",
            ),
            (cs.EventKind.SIGNED, ""),
        ],
    )
    def test_of_a_member(self, member: Enum, said: str) -> None:
        assert member_said(member) == said


class TestFacts:
    """Each fact is asked for with its question, and each of its values is defined."""

    def test_all_are_there_in_order(self) -> None:
        assert list(json_schema()["$defs"]["Facts"]["properties"]) == list(cs.vocabulary.TERMS)

    def test_flag(self) -> None:
        assert json_schema()["$defs"]["Facts"]["properties"]["criminal"] == {
            "description": "Is it a matter of criminal law, or of a penalty criminal in kind?",
            "type": ["boolean", "null"],
            "enum": [True, False, None],
            "enumDescriptions": [
                "it is criminal in law or in kind",
                "it is not criminal in law or in kind",
                "not known, as without the key",
            ],
        }

    def test_count(self) -> None:
        assert json_schema()["$defs"]["Facts"]["properties"]["notice_hours"] == {
            "description": "How long beforehand must a gathering be announced or permission asked?"
            " A whole number of hours.",
            "type": ["integer", "null"],
            "minimum": 0,
            "maximum": 999_999_999_999_999_999,
        }

    def test_choice(self) -> None:
        scope = json_schema()["$defs"]["Facts"]["properties"]["scope"]

        assert scope["description"] == cs.vocabulary.scope.spec.question
        assert scope["enum"] == ["blanket", "general", "individual", None]
        assert scope["enumDescriptions"][:3] == [one.meaning for one in cs.choices.Scope]

    def test_set(self) -> None:
        setting = json_schema()["$defs"]["Facts"]["properties"]["setting"]

        assert setting["uniqueItems"] is True
        assert setting["type"] == ["array", "null"]
        assert setting["items"]["enum"] == [one.value for one in cs.choices.Setting]
