"""Parquet files: what they say of themselves, what is in them, and what is wrong with them."""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pytest

import civicspace as cs
from civicspace.codec import arrow
from tests.codec.arrow.helpers import problems_of, restriction
from tests.codec.helpers import EXAMPLE

parquet: Any = pyarrow.parquet

BANS = [restriction(facts=cs.Facts(form=cs.choices.Form.BAN, precise=False)), restriction()]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "t.parquet"


@pytest.fixture(scope="module")
def table() -> pa.Table:
    return arrow.restrictions(cs.load(EXAMPLE))


@pytest.fixture
def whole(file: Path, table: pa.Table) -> bytes:
    arrow.write(table, file)
    return file.read_bytes()


class TestWhatIsWritten:
    """A table is written as it is, objects as the table of them."""

    def test_table(self, file: Path) -> None:
        table = arrow.restrictions(BANS)
        arrow.write(table, file)

        assert arrow.read(file).equals(table, check_metadata=True)

    @pytest.mark.parametrize("given", [BANS, iter(BANS), cs.Dossier(state="KAZ")])
    def test_objects(self, file: Path, given: Any) -> None:
        arrow.write(given, file)

        assert arrow.read(file).schema.equals(arrow.schema(), check_metadata=True)

    def test_findings(self, file: Path) -> None:
        review = cs.review({"activity": "assemble", "form": "ban"}, under="iccpr/21")
        for given in (review, [review], arrow.findings(review)):
            arrow.write(given, file)
            assert arrow.read(file).equals(arrow.findings(review), check_metadata=True)

    def test_facts_without_restrictions(self, file: Path) -> None:
        arrow.write(pa.table({"form": ["ban"]}), file)

        assert arrow.read(file).column("form").to_pylist() == ["ban"]

    def test_further_columns(self, file: Path) -> None:
        table = pa.table({"form": ["ban"], "id": [5]})
        arrow.write(table, file, extra="keep")

        assert arrow.read(file, extra="keep").column("id").to_pylist() == [5]
        assert arrow.read(file, extra="ignore").column_names == arrow.schema().names
        assert problems_of(arrow.read, file)[0].startswith(f'{file}: id: unknown column "id"')

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ([], "nothing is given: to write an empty table, give the table"),
            (5, "int holds no coded restrictions: give dossiers or restrictions"),
        ],
    )
    def test_nothing_else(self, file: Path, given: object, said: str) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            arrow.write(given, file)

        assert str(caught.value) == said

    def test_it_explains_itself_to_other_readers(self, file: Path) -> None:
        arrow.write(BANS, file)
        schema = parquet.read_schema(file)

        assert schema.metadata[b"civicspace"] == b"1"
        assert schema.field("notice_hours").metadata[b"unit"] == b"hours"


class TestForeignFiles:
    """A file that another tool wrote is read by its columns, if it says nothing of itself."""

    def test_restrictions(self, file: Path) -> None:
        parquet.write_table(pa.table({"form": pa.array(["ban", None], pa.large_string())}), file)

        assert arrow.read(file).schema.equals(arrow.schema(), check_metadata=True)

    def test_findings(self, file: Path) -> None:
        table = arrow.findings(cs.review({"form": "ban"}, under="iccpr/21"))
        parquet.write_table(table.replace_schema_metadata(None), file)

        assert arrow.read(file).equals(table, check_metadata=True)

    def test_faults_name_the_file(self, file: Path) -> None:
        parquet.write_table(pa.table({"form": ["bann"], "precise": [1]}), file)

        assert problems_of(arrow.read, file) == [
            f'{file}: form: row 0: unknown value "bann": did you mean "ban"?',
            f"{file}: precise: a column of int64, where each cell is true or false",
        ]


class TestVersion:
    """The version is looked at before anything else."""

    LATER = "this table is in format 2 and this civicspace reads up to 1: "
    UPGRADE = "upgrade with pip install --upgrade civicspace"

    def test_later_file(self, file: Path) -> None:
        table = pa.table({"new": ["?"]}).replace_schema_metadata({"civicspace": "2"})
        parquet.write_table(table, file)

        with pytest.raises(cs.VersionError) as caught:
            arrow.read(file)

        assert str(caught.value) == f"{file}: civicspace: {self.LATER}{self.UPGRADE}"

    @pytest.mark.parametrize("read", [arrow.conform, arrow.coded, arrow.finding_rows])
    def test_later_table(self, read: Any) -> None:
        table = pa.table({"new": ["?"]}).replace_schema_metadata({"civicspace": "2"})

        with pytest.raises(cs.VersionError) as caught:
            read(table)

        assert str(caught.value) == f"civicspace: {self.LATER}{self.UPGRADE}"

    @pytest.mark.parametrize("said", ["0", "-1", "1.0", "", "x", "9" * 5000, "٢"])
    def test_no_version(self, said: str) -> None:
        table = pa.table({"form": ["ban"]}).replace_schema_metadata({"civicspace": said})
        [problem] = problems_of(arrow.conform, table)

        assert problem.startswith("civicspace: ")
        assert problem.endswith(" is no version of the format of tables")


class TestFilesThatAreNotThere:
    """What cannot be read or written is told by its name and the reason."""

    def test_missing(self, file: Path) -> None:
        assert problems_of(arrow.read, file) == [f"{file}: no such file"]

    def test_folder(self, tmp_path: Path) -> None:
        assert problems_of(arrow.read, tmp_path) == [f"{tmp_path}: this is a folder: give a file"]

    def test_a_name_that_no_file_has(self) -> None:
        assert problems_of(arrow.read, "a\0b") == ["a\\x00b: no such file"]

    def test_device(self) -> None:
        assert problems_of(arrow.read, os.devnull) == [f"{os.devnull}: this is no ordinary file"]

    def test_no_right_to_read(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(self: Path, mode: str) -> object:
            raise PermissionError(13, "Permission denied", str(self))

        arrow.write(BANS, file)
        monkeypatch.setattr(Path, "open", refuse)

        assert problems_of(arrow.read, file) == [f"{file}: cannot be read: Permission denied"]

    @pytest.mark.parametrize(("path", "kind"), [(None, "NoneType"), (5, "int"), (b"t", "bytes")])
    def test_no_path(self, path: Any, kind: str) -> None:
        said = f"{kind} is not a path: give the name of a file"
        with pytest.raises(cs.InvalidValue) as caught:
            arrow.write(BANS, path)

        assert str(caught.value) == said
        assert problems_of(arrow.read, path) == [said]

    @pytest.mark.parametrize(
        ("name", "reason"),
        [("none/t.parquet", "there is no such folder"), ("", "Is a directory")],
    )
    def test_not_to_be_written(self, tmp_path: Path, name: str, reason: str) -> None:
        with pytest.raises(cs.InvalidValue) as caught:
            arrow.write(BANS, tmp_path / name)

        assert str(caught.value) == f"{tmp_path / name} cannot be written: {reason}"


class TestWholeOrNotAtAll:
    """A file that cannot be written whole leaves what was there, and nothing beside it."""

    def test_faults(self, file: Path) -> None:
        arrow.write(BANS, file)
        before = file.read_bytes()
        for wrong in (pa.table({"form": ["bann"]}), restriction(note="\ud800")):
            problems_of(arrow.write, wrong, file)

        assert file.read_bytes() == before
        assert list(file.parent.iterdir()) == [file]

    def test_the_disk_is_full(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        arrow.write(BANS, file)
        before = file.read_bytes()
        monkeypatch.setattr(os, "replace", full)
        with pytest.raises(cs.InvalidValue) as caught:
            arrow.write(restriction(), file)

        assert str(caught.value) == f"{file} cannot be written: No space left on device"
        assert file.read_bytes() == before
        assert list(file.parent.iterdir()) == [file]

    def test_rights_and_links_stay(self, file: Path) -> None:
        arrow.write(BANS, file)
        file.chmod(0o640)
        link = file.parent / "link.parquet"
        link.symlink_to(file)
        arrow.write(restriction(), link)

        assert link.is_symlink()
        assert file.stat().st_mode & 0o777 == 0o640
        assert arrow.read(file).num_rows == 1

    def test_a_new_file_has_the_rights_of_any(self, file: Path) -> None:
        other = file.parent / "other"
        other.write_bytes(b"")
        arrow.write(BANS, file)

        assert file.stat().st_mode == other.stat().st_mode

    def test_device(self) -> None:
        arrow.write(BANS, os.devnull)

        assert not Path(os.devnull).is_file()


class TestDamagedFiles:
    """A damaged file is refused with an error of ours, or read as what it was: never as other."""

    @pytest.mark.parametrize("seed", range(4))
    def test_a_byte(self, file: Path, table: pa.Table, whole: bytes, seed: int) -> None:
        chance = random.Random(seed)
        refused = 0
        for _ in range(60):
            content = bytearray(whole)
            content[chance.randrange(len(content))] ^= chance.randrange(1, 256)
            file.write_bytes(content)
            try:
                assert arrow.read(file).equals(table)
            except cs.CivicspaceError:
                refused += 1

        assert refused > 0

    @pytest.mark.parametrize("part", [0, 1, 4, 8, 100, 5000, -9, -8, -4, -1])
    def test_cut_off(self, file: Path, whole: bytes, part: int) -> None:
        file.write_bytes(whole[:part])
        [problem] = problems_of(arrow.read, file)

        assert problem.startswith(f"{file}: not to be read as Parquet: ")

    @pytest.mark.parametrize(
        "content", [b"", b"PAR1", b"PAR1PAR1", b"civicspace: 1\n", bytes(1000)], ids=len
    )
    def test_no_parquet(self, file: Path, content: bytes) -> None:
        file.write_bytes(content)
        [problem] = problems_of(arrow.read, file)

        assert problem.startswith(f"{file}: not to be read as Parquet: ")
