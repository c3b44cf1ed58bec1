"""Dates as typed literals, and literals as plain data.

A day is an ``xsd:date``, a month an ``xsd:gYearMonth``, a year an ``xsd:gYear``. Between two days,
as when sources disagree, is *one day of a set*, which ISO 8601-2 and EDTF (level 2) write
``[2005-05-04..2005-05-06]``: an interval would say that it lasted from the one day to the other.
"""

from __future__ import annotations

import re
from typing import Any

from civicspace.codec.linked.statements import Literal
from civicspace.codec.linked.terms import XSD, expanded
from civicspace.codec.parsed import MOST_DIGITS
from civicspace.model.dates import Precision, When

__all__ = ["date_value", "plain_value"]

_TYPES = {
    Precision.MONTH: "xsd:gYearMonth",
    Precision.YEAR: "xsd:gYear",
    Precision.RANGE: "edtf:EDTF",
}
_SET = re.compile(r"\[(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)\]", re.ASCII)
_WHOLE = re.compile(rf"-?\d{{1,{MOST_DIGITS}}}", re.ASCII)
_EDTF = expanded("edtf:EDTF")


def date_value(when: When) -> Any:
    """A date as a document has it; a day needs no type, since the context says what it is.

    >>> date_value(When.parse("2005-05-12")), date_value(When.parse("2005-05"))
    ('2005-05-12', {'@type': 'xsd:gYearMonth', '@value': '2005-05'})
    >>> date_value(When.parse("2005-05-04/2005-05-06"))["@value"]
    '[2005-05-04..2005-05-06]'
    """
    kind = _TYPES.get(when.precision)
    if kind is None:
        return str(when)
    said = str(when)
    if when.precision is Precision.RANGE:
        said = f"[{said.replace('/', '..')}]"
    return {"@type": kind, "@value": said}


def plain_value(literal: Literal) -> Any:
    """A literal as a file has it: a text, a number, true or false, or the text of a date."""
    text = literal.text
    if literal.datatype == f"{XSD}boolean" and text in ("true", "false"):
        return text == "true"
    if literal.datatype == f"{XSD}integer" and _WHOLE.fullmatch(text):
        return int(text)
    if literal.datatype == _EDTF and (found := _SET.fullmatch(text)):
        return "/".join(found.groups())
    return text
