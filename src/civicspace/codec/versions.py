"""The versions of the format: which are read, and how an earlier one becomes the present one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from attrs import evolve

from civicspace.codec.paths import lineage, step
from civicspace.codec.words import shown
from civicspace.errors import Problem, VersionError

__all__ = ["FORMAT", "UPGRADES", "Draft", "Upgrade", "upgraded", "version_fault"]

_BEGIN = "begin with `civicspace: 1`"


class Draft:
    """The plain data of a file on their way from its own format to the present one.

    Upgrades change the data in place and say what they move, so that a fault that is found after
    them is told where the file has it. In one upgrade, a list or a mapping is moved before what is
    in it.

    >>> draft = Draft({"measures": [{"remark": 5}]}, "dossier")
    >>> for path, measure in draft.each("measures"):
    ...     draft.rename(path, measure, "remark", "note")
    >>> draft.data, draft.was("measures[0].note")
    ({'measures': [{'note': 5}]}, 'measures[0].remark')
    """

    def __init__(self, data: dict[str, Any], noun: str) -> None:
        self.data = data
        self.noun = noun
        """What the file is: a dossier or a casebook."""
        self.problems: list[Problem] = []
        """What cannot be brought into the next format."""
        self._steps: list[dict[str, str]] = [{}]
        """For each upgrade: by the path after it, the path before it."""

    def take(self, upgrade: Upgrade) -> None:
        """Go on to the next format."""
        self._steps.append({})
        upgrade(self)

    def each(self, *fields: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every mapping in the lists under these keys, each within the one before; with its path.

        What is no list or no mapping is passed over, for its own fault will be told.
        """
        level: list[tuple[str, dict[str, Any]]] = [("", self.data)]
        for field in fields:
            level = [
                (step(step(path, field), index), item)
                for path, part in level
                if isinstance(part.get(field), list)
                for index, item in enumerate(part[field])
                if isinstance(item, dict)
            ]
        yield from level

    def moved(self, path: str, before: str) -> None:
        """What stood at the second path stands at the first now."""
        moves = self._steps[-1]
        moves[path] = _before(before, moves)

    def rename(self, path: str, part: dict[str, Any], old: str, new: str) -> None:
        """Give a key of a mapping, if it is there, its new name at the same place.

        Args:
            path: Where the mapping stands now.
            part: The mapping.
            old: The key as it was.
            new: The key as it is to be. If it is taken, that is a problem.
        """
        if old not in part:
            return
        if new in part:
            message = f"`{old}` is called `{new}` in later formats: give one of them"
            was = self.was(step(path, old))
            self.problems.append(Problem(path=was, message=message, given=part.pop(old)))
            return
        renamed = {new if key == old else key: value for key, value in part.items()}
        part.clear()
        part.update(renamed)
        self.moved(step(path, new), step(path, old))

    def was(self, path: str) -> str:
        """Where the file has what stands at a path now."""
        for moves in reversed(self._steps):
            path = _before(path, moves)
        return path

    def in_file(self, problems: Iterable[Problem]) -> list[Problem]:
        """Problems with the data as they are now, as problems of the file, and those on the way."""
        return [*self.problems, *(evolve(one, path=self.was(one.path)) for one in problems)]


Upgrade: TypeAlias = Callable[[Draft], None]
"""Brings a file of one format into the next."""

#: How a file of format 1 becomes one of format 2, and so on. There is one format so far.
UPGRADES: tuple[Upgrade, ...] = ()

#: The version of the format that is written, and the latest that is read.
FORMAT = len(UPGRADES) + 1


def upgraded(data: dict[str, Any], noun: str, upgrades: tuple[Upgrade, ...]) -> Draft:
    """The data of a file in the present format; what was given stays as it is.

    Args:
        data: The data of the file, whose version is one that is read.
        noun: What the file is.
        upgrades: All upgrades, from format 1 on.
    """
    ahead = upgrades[data["civicspace"] - 1 :]
    draft = Draft(_copied(data) if ahead else data, noun)
    for upgrade in ahead:
        draft.take(upgrade)
    return draft


def version_fault(data: object, noun: str, latest: int) -> Problem | VersionError | None:
    """What is wrong with the version of the format, which is looked at before anything else.

    >>> print(version_fault({"civicspace": "1"}, "dossier", 1))
    civicspace: "1" is no version of the format: begin with `civicspace: 1`
    """
    if not isinstance(data, Mapping):
        what = "there is nothing in it" if data is None else f"{shown(data)} is no {noun}"
        message = f"{what}: a {noun} is a mapping; {_BEGIN}"
        return Problem(path="", message=message, given=data, line=1, column=1)
    if "civicspace" not in data:
        message = f"the version of the format is missing: {_BEGIN}"
        return Problem(path="civicspace", message=message, line=1, column=1)
    version = data["civicspace"]
    if type(version) is not int or version < 1:
        message = f"{shown(version)} is no version of the format: {_BEGIN}"
        return Problem(path="civicspace", message=message, given=version)
    if version > latest:
        message = (
            f"this file is in format {version} and this civicspace reads up to {latest}:"
            " upgrade with pip install --upgrade civicspace"
        )
        return VersionError([Problem(path="civicspace", message=message, given=version)])
    return None


def _before(path: str, moves: Mapping[str, str]) -> str:
    """Where the moves took from what stands at a path."""
    for whole in lineage(path) if moves else ():
        if whole in moves:
            return moves[whole] + path[len(whole) :]
    return path


def _copied(data: Any) -> Any:
    """The same data again, no list or mapping in two places, as aliases of YAML would have it."""
    if isinstance(data, dict):
        return {key: _copied(value) for key, value in data.items()}
    return [_copied(value) for value in data] if isinstance(data, list) else data
