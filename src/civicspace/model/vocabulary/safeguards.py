"""The vocabulary: who decides, and who reviews it."""

from __future__ import annotations

from civicspace.logic.terms import choice, flag
from civicspace.model import choices as c

__all__ = [
    "derogation",
    "heard",
    "independent_decider",
    "individual_assessment",
    "judicial_review",
    "may_reapply",
]

individual_assessment = flag(
    "individual_assessment",
    (
        "Was the case of this person, event or body looked at on its own facts, or does the rule "
        "require that?"
    ),
    "the single case was looked at on its facts",
    "the single case was not looked at on its facts",
    drafter=True,
)
independent_decider = flag(
    "independent_decider",
    "Does a court, or a body independent of the government, decide?",
    "a court or independent body decides",
    "no court or independent body decides",
    drafter=True,
)
judicial_review = choice(
    "judicial_review",
    c.JudicialReview,
    "What review by a court is there?",
    "the review by a court",
    drafter=True,
)
heard = flag(
    "heard",
    "Could those affected put their case before it was decided, with the papers that count?",
    "those affected could put their case beforehand",
    "those affected could not put their case beforehand",
    drafter=True,
)
may_reapply = flag(
    "may_reapply",
    (
        "Could those affected mend the flaw and apply again, or win back what was lost, within a "
        "reasonable time?"
    ),
    "the flaw can be mended or the loss won back",
    "the flaw cannot be mended nor the loss won back",
    drafter=True,
)
derogation = choice(
    "derogation",
    c.DerogationClaim,
    "Does the State rely on a public emergency?",
    "the reliance on an emergency",
    drafter=True,
)
