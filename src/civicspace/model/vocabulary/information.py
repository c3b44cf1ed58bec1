"""The vocabulary: the rules on information held by public bodies."""

from __future__ import annotations

from civicspace.logic.terms import choice, count, flag
from civicspace.model import choices as c

__all__ = [
    "access_law",
    "information_kind",
    "interest_required",
    "reply_days",
    "withholding_test",
]
access_law = flag(
    "access_law",
    "Does the law give a right to ask public bodies for information that can be enforced?",
    "the law gives an enforceable right to information",
    "the law gives no enforceable right to information",
    drafter=True,
)
interest_required = flag(
    "interest_required",
    "Must those who ask be citizens, or show an interest or a reason?",
    "those who ask must show an interest, a reason or citizenship",
    "anybody may ask with no reason",
    drafter=True,
)
withholding_test = choice(
    "withholding_test",
    c.WithholdingTest,
    "What must be shown before information is withheld?",
    "what must be shown before information is withheld",
    drafter=True,
)
reply_days = count(
    "reply_days",
    "days",
    "Within how many days must a request be answered?",
    "the time to answer a request",
    drafter=True,
)
information_kind = choice(
    "information_kind",
    c.InformationKind,
    "What is the information about?",
    "the subject of the information",
    drafter=False,
)
