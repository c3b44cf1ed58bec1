"""Association: what hides behind a lawful aim."""

from __future__ import annotations

from civicspace.law.cite import cite
from civicspace.law.standards.association import (
    ABOUT_A_BODY,
)
from civicspace.model.choices import (
    Activity,
    Evidence,
    Form,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    declared_hostility,
    evidence,
    form,
)

__all__ = ["STANDARDS"]

#: Measures that stop a group or strike its people, and so need facts about it.
_HARD = form.is_in(
    Form.BAN,
    Form.REFUSAL,
    Form.SUSPENSION,
    Form.DISSOLUTION,
    Form.DETENTION,
    Form.EXPULSION,
    Form.DISMISSAL,
    Form.SEIZURE,
    Form.TAKEOVER,
    Form.REPRISAL,
    Form.SURVEILLANCE,
)

#: Nobody is punished for founding or joining a group without facts about the group.
_PUNISHES_MEMBERS = (form == Form.PENALTY) & activity.is_in(
    Activity.FORM_ASSOCIATION, Activity.JOIN_ASSOCIATION
)

HIDDEN_AIM = Standard(
    id="association.hidden-aim",
    right=Right.ASSOCIATION,
    element=Element.LEGITIMATE_AIM,
    strength=Strength.PRESUMPTIVE,
    condition=ABOUT_A_BODY
    & (_HARD | _PUNISHES_MEMBERS | form.is_in(Form.INSPECTION, Form.LABELLING))
    & declared_hostility.holds
    & evidence.is_in(Evidence.NONE, Evidence.GENERAL),
    authorities=(
        cite("iccpr", "art. 5(1)", verified=True),
        cite("siracusa", "para. 6", verified=True),
        cite("echr", "art. 18", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
    ),
    message="The authorities had shown hostility beforehand and brought no facts: the lawful aim "
    "they name is a cover.",
)

STANDARDS: tuple[Standard, ...] = (HIDDEN_AIM,)
"""The standard on hidden aims."""
