"""What is wrong with a text that stands where a value, an id, a date or a State must."""

from __future__ import annotations

from collections.abc import Callable

from civicspace.codec.arrow.columns import Column
from civicspace.codec.words import shown
from civicspace.errors import InvalidDate, Problem, UnknownName, nearest
from civicspace.law.standing.names import find_state
from civicspace.model.dates import When

__all__ = ["no_date", "no_id", "no_state", "no_value"]


def no_value(column: Column) -> Callable[[str], Problem]:
    """For texts that are none of those accepted in a column."""

    def judge(text: str) -> Problem:
        return Problem(
            path=column.name,
            message=f"unknown value {shown(text)}",
            given=text,
            accepted=column.accepted,
            nearest=nearest(text, column.accepted),
        )

    return judge


def no_id(text: str) -> Problem:
    """For a text that is no id."""
    remedy = "use lower-case letters, digits and hyphens"
    return Problem(path="", message=f"{shown(text)} is not an id: {remedy}", given=text)


def no_date(text: str) -> Problem | None:
    """What is wrong with a date as text, if anything is.

    >>> no_date("2005-05") is None
    True
    """
    try:
        When.parse(text)
    except InvalidDate as wrong:
        return Problem(path="", message=str(wrong), given=text)
    return None


def no_state(text: str) -> Problem | None:
    """What is wrong with the code of a State, if anything is.

    >>> print(no_state("kaz"))
    unknown State "kaz": did you mean "KAZ"?
    """
    try:
        find_state(text)
    except UnknownName as wrong:
        return Problem(
            path="",
            message=f"unknown State {shown(text)}",
            given=text,
            accepted=wrong.accepted,
            nearest=wrong.nearest,
        )
    return None
