"""Privacy: who may listen in, what is stored, encryption, and speaking without a name."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import (
    Activity,
    EncryptionRule,
    Evidence,
    Form,
    IdentityRule,
    JudicialReview,
    Retention,
    Scope,
    SurveillanceReach,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    duration_days,
    encryption_rule,
    evidence,
    form,
    identity_rule,
    independent_decider,
    judicial_review,
    oversight,
    retention,
    scope,
    surveillance_reach,
    suspicion_required,
)

__all__ = ["STANDARDS"]

_WATCHED = form == Form.SURVEILLANCE

#: What people say to one another, and the tools they use for it.
_CORRESPONDENCE = activity.is_in(
    Activity.COMMUNICATE_PRIVATELY, Activity.USE_INTERNET, Activity.SPEAK
)

INDEPENDENT_AUTHORISATION = Standard(
    id="communications-secrecy.no-independent-authorisation",
    right=Right.COMMUNICATIONS_SECRECY,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_WATCHED
    & (surveillance_reach == SurveillanceReach.TARGETED)
    & (
        independent_decider.fails
        | suspicion_required.fails
        | oversight.fails
        | (judicial_review == JudicialReview.NONE)
    ),
    exemptions=(
        Exemption(
            id="urgent-and-soon-approved",
            condition=(evidence == Evidence.SPECIFIC)
            & (duration_days <= 3)
            & suspicion_required.holds
            & oversight.holds
            & (judicial_review == JudicialReview.EFFECTIVE),
            message="a danger shown on facts left no time, and a court looked at it within days",
            authorities=(
                case(
                    "echr",
                    "art. 8",
                    "Szabo and Vissy v. Hungary, 37138/14, para. 81",
                    date="2016-01-12",
                    verified=True,
                ),
            ),
        ),
        Exemption(
            id="full-control-afterwards",
            condition=suspicion_required.holds
            & oversight.holds
            & (judicial_review == JudicialReview.EFFECTIVE),
            message="independent bodies oversee each use and a court can undo it",
            authorities=(
                case(
                    "echr",
                    "art. 8",
                    "Szabo and Vissy v. Hungary, 37138/14, paras. 77 and 79",
                    date="2016-01-12",
                    verified=True,
                ),
            ),
            only_under=("echr",),
        ),
    ),
    authorities=(
        cite("gc16", "para. 8"),
        case(
            "iccpr",
            "art. 17",
            "Van Hulst v. Netherlands, 903/1999, para. 7.7",
            date="2004-11-01",
        ),
        case(
            "echr",
            "art. 8",
            "Association for European Integration and Human Rights and Ekimdzhiev v. Bulgaria, "
            "62540/00, paras. 77 and 84-88",
            date="2007-06-28",
            verified=True,
        ),
        case(
            "echr",
            "art. 8",
            "Szabo and Vissy v. Hungary, 37138/14, paras. 71, 75-77 and 79",
            date="2016-01-12",
            verified=True,
        ),
        case("achr", "art. 11", "Escher et al. v. Brazil, paras. 130-146", date="2009-07-06"),
        cite("achpr-expression-2019", "principle 41(2)-(3)", verified=True),
    ),
    message="People were watched or overheard with no independent approval on a suspicion against "
    "them, or with nobody to control it.",
)

BULK = Standard(
    id="communications-secrecy.bulk",
    right=Right.COMMUNICATIONS_SECRECY,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(
        _WATCHED
        & (surveillance_reach == SurveillanceReach.BULK)
        & (independent_decider.fails | oversight.fails | (judicial_review == JudicialReview.NONE))
    )
    | ((_CORRESPONDENCE | _WATCHED) & (retention == Retention.BLANKET)),
    authorities=(
        cite("gc16", "paras. 7-8", verified=True),
        case(
            "echr",
            "art. 8",
            "S. and Marper v. United Kingdom [GC], 30562/04, paras. 119 and 125",
            date="2008-12-04",
            verified=True,
        ),
        case(
            "echr",
            "art. 8",
            "Szabo and Vissy v. Hungary, 37138/14, paras. 67-70",
            date="2016-01-12",
            verified=True,
        ),
        cite("achpr-expression-2019", "principle 41(1)", verified=True),
    ),
    message="Everybody's messages are scanned without independent control, or everybody's traffic "
    "is stored just in case.",
)

ENCRYPTION = Standard(
    id="anonymity-encryption.encryption-weakened",
    right=Right.ANONYMITY_ENCRYPTION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_CORRESPONDENCE
    & encryption_rule.is_in(
        EncryptionRule.LICENSED, EncryptionRule.BACKDOOR, EncryptionRule.BANNED
    ),
    exemptions=(
        Exemption(
            id="one-person-by-a-court",
            condition=(scope == Scope.INDIVIDUAL)
            & independent_decider.holds
            & (evidence == Evidence.SPECIFIC),
            message="a court ordered the data of one person, on facts about that person",
            authorities=(cite("achpr-expression-2019", "principle 40(3)", verified=True),),
        ),
    ),
    authorities=(
        cite("a-hrc-29-32", "para. 59", verified=True),
        case("echr", "art. 8", "Podchasov v. Russia, 33696/19, paras. 76-80", date="2024-02-13"),
        cite("achpr-expression-2019", "principle 40(3)", verified=True),
    ),
    message="Encryption is forbidden, licensed or weakened, which makes everybody less safe.",
)

ANONYMITY = Standard(
    id="anonymity-encryption.no-anonymity",
    right=Right.ANONYMITY_ENCRYPTION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_CORRESPONDENCE & (identity_rule == IdentityRule.NO_ANONYMITY),
    authorities=(cite("a-hrc-29-32", "para. 59", verified=True),),
    message="Nobody may speak or write without giving a name.",
)

STANDARDS: tuple[Standard, ...] = (
    INDEPENDENT_AUTHORISATION,
    BULK,
    ENCRYPTION,
    ANONYMITY,
)
"""The standards on messages, encryption and names."""
