"""Files that are written, and what is left untouched."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import attrs
import pytest

import civicspace as cs
from civicspace.errors import ProblemsError
from tests.codec.helpers import SMALL

OLD = "what was there before"
NORWAY = cs.Dossier(state="NOR", name="Norge")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "kz.json"
    made.write_text(OLD, encoding="utf-8")
    return made


class TestTheFormOfTheName:
    """A name in .yaml or .yml is written as YAML, any other as JSON; the last line is ended."""

    @pytest.mark.parametrize("name", ["no.yaml", "no.yml", "no.YAML"])
    def test_yaml(self, tmp_path: Path, name: str) -> None:
        cs.dump(NORWAY, tmp_path / name)

        assert (tmp_path / name).read_bytes() == b"civicspace: 1\nstate: NOR\nname: Norge\n"

    @pytest.mark.parametrize("name", ["no.json", "no.txt", "no"])
    def test_json(self, tmp_path: Path, name: str) -> None:
        expected = b'{\n  "civicspace": 1,\n  "state": "NOR",\n  "name": "Norge"\n}\n'

        cs.dump(NORWAY, str(tmp_path / name))

        assert expected == (tmp_path / name).read_bytes()

    @pytest.mark.parametrize("name", ["kz.yaml", "kz.json"])
    def test_read_back(self, tmp_path: Path, name: str) -> None:
        dossier = cs.loads(SMALL)

        cs.dump(dossier, tmp_path / name)

        assert cs.load(tmp_path / name) == dossier

    def test_the_old_content_is_gone(self, file: Path) -> None:
        cs.dump(NORWAY, file)

        assert OLD not in file.read_text(encoding="utf-8")


@attrs.frozen(kw_only=True)
class _Dated(cs.Source):
    """A source of a kind of its own, of which a file would lose a part."""

    read_on: str = "2005-05-12"


def broken_dossiers() -> dict[str, tuple[object, str]]:
    """What cannot be written, and what is said of it."""
    whole = cs.loads(SMALL)
    measure = whole.measures[0]
    restriction = measure.restrictions[0]
    five: Any = 5
    law: Any = "law"
    half = "\\ud800 is half a character: no file can hold it"

    def with_restriction(**changes: Any) -> cs.Dossier:
        changed = attrs.evolve(restriction, **changes)
        return attrs.evolve(whole, measures=[attrs.evolve(measure, restrictions=[changed])])

    where = "measures[0].restrictions[0]"
    morals: Any = ["morals"]
    promise = cs.Guarantee(id="g", rights=[cs.Right.PRESS], text="T", aims=morals)
    return {
        "no dossier": ({"state": "KAZ"}, "dict cannot be written: give a Dossier or a result"),
        "a part of one": (measure, "Measure cannot be written: give a Dossier or a result"),
        "nothing": (None, "NoneType cannot be written: give a Dossier or a result"),
        "half a character": (attrs.evolve(whole, title="\ud800"), f"title: {half}"),
        "half a character below": (with_restriction(note="a\ud800"), f"{where}.note: {half}"),
        "a great number": (
            with_restriction(facts=cs.Facts(notice_hours=10**5000)),
            f"{where}.facts.notice_hours: a number of more than 18 digits is too great",
        ),
        "a number just too great": (
            with_restriction(facts=cs.Facts(notice_hours=10**18)),
            f"{where}.facts.notice_hours: a number of more than 18 digits is too great",
        ),
        "a source that is not there": (
            with_restriction(sources=["fh-2006"]),
            f'{where}.sources[0]: no source has the id "fh-2006": did you mean "fh-2005"?',
        ),
        "an instrument that is not known": (
            attrs.evolve(
                whole, reservations=[cs.Reservation(state="KAZ", instrument="x", provisions=[])]
            ),
            'reservations[0].instrument: unknown instrument "x"',
        ),
        "a number for a text": (
            attrs.evolve(whole, name=five),
            "name: 5 is not a text: put it in quotes",
        ),
        "a text for a member": (
            attrs.evolve(whole, measures=[attrs.evolve(measure, kind=law)]),
            "measures[0].kind: 'law' is of the wrong type",
        ),
        "a mapping for facts": (
            with_restriction(facts={"form": "ban"}),
            f"{where}.facts: {{'form': 'ban'}} is of the wrong type",
        ),
        "texts for members": (
            with_restriction(rights=["assembly"]),
            f"{where}.rights[0]: 'assembly' is of the wrong type",
        ),
        "texts for members of a set": (
            attrs.evolve(whole, measures=[attrs.evolve(measure, guarantees=[promise])]),
            "measures[0].guarantees[0].aims[0]: 'morals' is of the wrong type",
        ),
        "a class of its own": (
            attrs.evolve(whole, sources=[_Dated(id="fh-2005", title="A")]),
            "it would be read back as another: are there classes of its own in it?",
        ),
    }


class TestWhatCannotBeWritten:
    """What could not be read back is refused, with every fault, and the old file is untouched."""

    @pytest.mark.parametrize("case", broken_dossiers())
    def test_refused(self, file: Path, case: str) -> None:
        given: Any
        given, said = broken_dossiers()[case]

        with pytest.raises(cs.CivicspaceError) as caught:
            cs.dump(given, file)

        wrong = caught.value
        told = str(wrong.problems[0]) if isinstance(wrong, ProblemsError) else str(wrong)
        assert told.split("; accepted: ")[0] == said
        assert file.read_text(encoding="utf-8") == OLD

    def test_every_fault(self) -> None:
        whole = cs.loads(SMALL)
        measure = attrs.evolve(whole.measures[0], note="\ud800", sources=["x"], amends=["y"])
        expected = (
            "3 problems in the dossier\n"
            '  measures[0].amends[0]: no measure has the id "y"; accepted: ban\n'
            '  measures[0].sources[0]: no source has the id "x"; accepted: fh-2005\n'
            "  measures[0].note: \\ud800 is half a character: no file can hold it"
        )

        with pytest.raises(cs.DossierError) as caught:
            cs.dumps(attrs.evolve(whole, measures=[measure]))

        assert expected == str(caught.value)

    def test_every_value_of_the_wrong_type(self) -> None:
        whole = cs.loads(SMALL)
        law: Any = "law"
        rights: Any = ["press", cs.Right.PRESS, "vote"]
        restriction = attrs.evolve(whole.measures[0].restrictions[0], rights=rights)
        measure = attrs.evolve(whole.measures[0], kind=law, restrictions=[restriction])
        expected = [
            "measures[0].kind: 'law' is of the wrong type",
            "measures[0].restrictions[0].rights[0]: 'press' is of the wrong type",
            "measures[0].restrictions[0].rights[2]: 'vote' is of the wrong type",
        ]

        with pytest.raises(cs.DossierError) as caught:
            cs.dumps(attrs.evolve(whole, measures=[measure]))

        assert expected == [str(problem) for problem in caught.value.problems]

    def test_a_source_is_named_by_its_id(self) -> None:
        five: Any = 5
        whole = cs.loads(SMALL)
        source = attrs.evolve(whole.sources[0], publisher=five)

        with pytest.raises(cs.DossierError) as caught:
            cs.dumps(attrs.evolve(whole, sources=[source]))

        assert [str(problem) for problem in caught.value.problems] == [
            "sources.fh-2005.publisher: 5 is not a text: put it in quotes"
        ]

    @pytest.mark.parametrize("form", ["xml", "JSON", "", None])
    def test_another_form(self, form: Any) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            cs.dumps(NORWAY, form=form)

        assert str(caught.value) == f'"{form}" is no form to write: use json or yaml'


class TestTheGreatestNumber:
    """The greatest number that is read is written too."""

    def test_written(self) -> None:
        whole = cs.loads(SMALL)
        facts = cs.Facts(notice_hours=10**18 - 1)
        restriction = attrs.evolve(whole.measures[0].restrictions[0], facts=facts)
        measure = attrs.evolve(whole.measures[0], restrictions=[restriction])
        dossier = attrs.evolve(whole, measures=[measure])

        assert cs.loads(cs.dumps(dossier)) == dossier


class TestTextsOfAKindOfTheirOwn:
    """A text of a kind of its own, as data frames hold them, is written as a plain one."""

    class Label(str):
        """A text as a data frame may hold it."""

        __slots__ = ()

    def test_written(self) -> None:
        plain = attrs.evolve(NORWAY, title="A title")
        labelled = attrs.evolve(NORWAY, title=self.Label("A title"))

        assert cs.dumps(labelled) == cs.dumps(plain)
        assert cs.dumps(labelled, form="yaml") == cs.dumps(plain, form="yaml")


class TestWhereNothingCanBeWritten:
    """A place that cannot be written to is told by its name and the reason."""

    def refusal(self, path: Any) -> str:
        with pytest.raises(cs.InvalidValue) as caught:
            cs.dump(NORWAY, path)
        return str(caught.value)

    def test_missing_folder(self, tmp_path: Path) -> None:
        file = tmp_path / "none" / "no.yaml"

        assert self.refusal(file) == f"{file} cannot be written: there is no such folder"
        assert not file.parent.exists()

    def test_folder(self, tmp_path: Path) -> None:
        assert self.refusal(tmp_path) == f"{tmp_path} cannot be written: Is a directory"

    def test_no_right_to_write(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        before = file.read_bytes()
        monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)

        assert self.refusal(file) == f"{file} cannot be written: Permission denied"
        assert file.read_bytes() == before

    def test_halfway(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """What goes wrong while it is written leaves the old file, and nothing beside it."""

        def replace(source: str, target: Path) -> None:
            raise OSError(28, "No space left on device")

        before = file.read_bytes()
        monkeypatch.setattr(os, "replace", replace)

        assert self.refusal(file) == f"{file} cannot be written: No space left on device"
        assert file.read_bytes() == before
        assert list(file.parent.iterdir()) == [file]

    @pytest.mark.parametrize(("path", "kind"), [(None, "NoneType"), (5, "int"), (b"x", "bytes")])
    def test_no_path(self, path: object, kind: str) -> None:
        assert self.refusal(path) == f"{kind} is not a path: give the name of a file"
