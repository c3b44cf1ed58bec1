"""Peaceful assembly: courts that can act before the day of the gathering."""

from __future__ import annotations

from civicspace.law.cite import cite
from civicspace.law.standards.assembly import ASSEMBLE, ONE_PERSON_ALONE
from civicspace.model.choices import Form, JudicialReview
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import form, judicial_review

__all__ = ["STANDARDS"]

NO_TIMELY_REVIEW = Standard(
    id="assembly.no-timely-review",
    right=Right.ASSEMBLY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=ASSEMBLE
    & form.is_in(Form.BAN, Form.REFUSAL, Form.SUSPENSION, Form.RELOCATION)
    & judicial_review.is_in(JudicialReview.NONE, JudicialReview.FORMAL, JudicialReview.LATE),
    exemptions=(ONE_PERSON_ALONE,),
    authorities=(
        cite("iccpr", "art. 2(3)", verified=True),
        cite("siracusa", "para. 8", verified=True),
        cite("gc37", "para. 69", verified=True),
        cite("echr", "art. 13", verified=True),
        cite("odihr-vc-assembly-2010", "guideline 4.6"),
    ),
    message="No court could look at the ban, refusal or move in full before the day of the "
    "gathering had passed.",
)

STANDARDS: tuple[Standard, ...] = (NO_TIMELY_REVIEW,)
"""The standard on review."""
