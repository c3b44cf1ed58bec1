"""The coded values of the vocabulary: one enum a choice, each member with its definition."""

from __future__ import annotations

from civicspace.model.choices.conduct import (
    About,
    Conduct,
    Incitement,
    Message,
    Reach,
    Statement,
)
from civicspace.model.choices.interference import (
    Activity,
    Form,
    Scope,
    Setting,
    Target,
    Unequal,
)
from civicspace.model.choices.justification import (
    Aim,
    DerogationClaim,
    Discretion,
    Evidence,
    LegalBasis,
    Reasons,
)
from civicspace.model.choices.regimes import (
    BarGround,
    Burden,
    ForeignFunding,
    NoticeAndAction,
    RefusalGround,
    SilenceMeans,
)
from civicspace.model.choices.severity import (
    Channels,
    ForceUsed,
    JudicialReview,
    Sanction,
)

__all__ = [
    "About",
    "Activity",
    "Aim",
    "BarGround",
    "Burden",
    "Channels",
    "Conduct",
    "DerogationClaim",
    "Discretion",
    "Evidence",
    "ForceUsed",
    "ForeignFunding",
    "Form",
    "Incitement",
    "JudicialReview",
    "LegalBasis",
    "Message",
    "NoticeAndAction",
    "Reach",
    "Reasons",
    "RefusalGround",
    "Sanction",
    "Scope",
    "Setting",
    "SilenceMeans",
    "Statement",
    "Target",
    "Unequal",
]
