"""The coded values of the vocabulary: one enum a choice, each member with its definition."""

from __future__ import annotations

from civicspace.model.choices.bodies import (
    DomesticFunding,
    FounderRule,
    LabelTrigger,
    NamesDisclosed,
    Observers,
    UnequalGround,
)
from civicspace.model.choices.conduct import (
    About,
    Conduct,
    Incitement,
    Message,
    Reach,
    Statement,
)
from civicspace.model.choices.gatherings import (
    ArrestBasis,
    GatheringKind,
    Investigation,
    ViolenceExtent,
    Weapons,
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
from civicspace.model.choices.outlets import (
    BlockReach,
    MediaMarket,
    OwnershipRule,
    SourceOrder,
)
from civicspace.model.choices.privacy import (
    EncryptionRule,
    IdentityRule,
    InformationKind,
    Retention,
    SurveillanceReach,
    WithholdingTest,
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
from civicspace.model.choices.speech import (
    Offence,
    PlacedOutside,
)

__all__ = [
    "About",
    "Activity",
    "Aim",
    "ArrestBasis",
    "BarGround",
    "BlockReach",
    "Burden",
    "Channels",
    "Conduct",
    "DerogationClaim",
    "Discretion",
    "DomesticFunding",
    "EncryptionRule",
    "Evidence",
    "ForceUsed",
    "ForeignFunding",
    "Form",
    "FounderRule",
    "GatheringKind",
    "IdentityRule",
    "Incitement",
    "InformationKind",
    "Investigation",
    "JudicialReview",
    "LabelTrigger",
    "LegalBasis",
    "MediaMarket",
    "Message",
    "NamesDisclosed",
    "NoticeAndAction",
    "Observers",
    "Offence",
    "OwnershipRule",
    "PlacedOutside",
    "Reach",
    "Reasons",
    "RefusalGround",
    "Retention",
    "Sanction",
    "Scope",
    "Setting",
    "SilenceMeans",
    "SourceOrder",
    "Statement",
    "SurveillanceReach",
    "Target",
    "Unequal",
    "UnequalGround",
    "ViolenceExtent",
    "Weapons",
    "WithholdingTest",
]
