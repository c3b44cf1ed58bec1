"""Expression: the duty to answer incitement to hatred."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Form,
    Incitement,
    Investigation,
    Message,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    form,
    hate_law,
    incitement,
    investigation,
    message,
    protection_given,
)

__all__ = ["STANDARDS"]

NO_LAW = Standard(
    id="hate-speech-duty.no-law",
    right=Right.HATE_SPEECH_DUTY,
    element=Element.POSITIVE_DUTY,
    strength=Strength.FACTOR,
    condition=(form == Form.NON_PROTECTION) & hate_law.fails,
    authorities=(
        cite("icerd", "art. 4", verified=True),
        cite("iccpr", "art. 20(2)", verified=True),
        cite("achr", "art. 13(5)", verified=True),
        cite("gc11", "paras. 1-2", verified=True),
        cite("gc34", "paras. 51-52", verified=True),
        cite("achpr-expression-2019", "principle 23(1)", verified=True),
    ),
    message="No law forbids stirring up hatred that incites to discrimination, hostility or "
    "violence.",
)

UNANSWERED = Standard(
    id="hate-speech-duty.left-unanswered",
    right=Right.HATE_SPEECH_DUTY,
    element=Element.POSITIVE_DUTY,
    strength=Strength.PRESUMPTIVE,
    condition=(form == Form.NON_PROTECTION)
    & (message == Message.HATEFUL)
    & (
        # No law, and nobody stood by those attacked.
        (NO_LAW.condition & (protection_given.fails | (investigation != Investigation.EFFECTIVE)))
        # A call that harm was likely to follow, and nobody looked into it.
        | ((incitement == Incitement.LIKELY) & (investigation == Investigation.NONE))
    ),
    authorities=(
        cite("icerd", "art. 4", verified=True),
        cite("iccpr", "art. 20(2)", verified=True),
        cite("achr", "art. 13(5)", verified=True),
        cite("gc11", "paras. 1-2", verified=True),
        case(
            "iccpr",
            "art. 20",
            "Rabbae et al. v. Netherlands, 2124/2011, paras. 10.4 and 10.7",
            date="2016-07-14",
            verified=True,
        ),
        cite("achpr-expression-2019", "principle 23(1)", verified=True),
    ),
    message="A group was left alone with those who stirred up hatred against it.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_LAW,
    UNANSWERED,
)
"""The standards on the duty to answer incitement."""
