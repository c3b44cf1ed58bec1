"""The vocabulary: who decides, and who reviews it."""

from __future__ import annotations

from civicspace.logic.terms import choice, flag
from civicspace.model import choices as c

__all__ = [
    "derogation",
    "heard",
    "independent_decider",
    "individual_assessment",
    "international_contact",
    "investigation",
    "judicial_review",
    "may_reapply",
    "protection_given",
    "redress",
    "smeared",
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
protection_given = flag(
    "protection_given",
    (
        "Did the authorities protect those affected from attacks that they knew or should have "
        "known of?"
    ),
    "the authorities protected those affected from attacks",
    "the authorities left those affected to attacks",
    drafter=True,
)
investigation = choice(
    "investigation",
    c.Investigation,
    "Was violence or a threat against those affected investigated?",
    "the investigation of violence",
    drafter=True,
)
smeared = flag(
    "smeared",
    "Do officials portray those affected in public as enemies, traitors or agents?",
    "officials portray those affected as enemies or agents",
    "officials do not portray those affected as enemies or agents",
    drafter=True,
)
international_contact = flag(
    "international_contact",
    "Was it for contact with international bodies or mechanisms?",
    "it answers contact with international bodies",
    "it does not answer contact with international bodies",
    drafter=False,
)
redress = flag(
    "redress",
    "Can those affected win back what was lost, or be compensated?",
    "those affected can win back what was lost",
    "those affected cannot win back what was lost",
    drafter=True,
)
