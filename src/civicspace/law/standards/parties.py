"""Political parties: how hard they are to found, refusals, bans and equal treatment."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import (
    ANOTHER_WAY_OPEN,
    DANGER_SHOWN,
    EMERGENCY,
    JUSTIFIED_END,
    NOT_SHOWN,
)
from civicspace.law.standards.association_people import OBJECTIVE_DIFFERENCE, PARTIES_AND_OFFICE
from civicspace.law.standards.association_weighing import LIMITS_ON_GROUPS
from civicspace.law.weighing import GROUPS
from civicspace.model.choices import (
    Activity,
    BarGround,
    Burden,
    Discretion,
    Evidence,
    Form,
    JudicialReview,
    Reasons,
    RefusalGround,
    Scope,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    bar_ground,
    burden,
    discretion,
    evidence,
    form,
    independent_decider,
    judicial_review,
    may_reapply,
    min_founders,
    reasons,
    refusal_ground,
    scope,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

_PARTY = activity.is_in(
    Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION, Activity.JOIN_ASSOCIATION
) & targets.any_of(Target.PARTY)

#: The terms on which a party is founded and kept.
_TERMS = form.is_in(Form.REGISTRATION, Form.ELIGIBILITY_RULE, Form.PROCEDURE_RULE)

MEMBERSHIP_THRESHOLD = Standard(
    id="parties.membership-threshold",
    right=Right.PARTIES,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    # No document gives a figure; ten thousand is where this catalogue draws the line.
    condition=_PARTY
    & (
        (
            (
                _TERMS
                | (
                    form.is_in(Form.REFUSAL, Form.DISSOLUTION, Form.SUSPENSION)
                    & (refusal_ground == RefusalGround.THRESHOLD)
                )
            )
            & (min_founders > 10_000)
        )
        | (_TERMS & burden.is_in(Burden.HEAVY, Burden.CRIPPLING))
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 7.6", verified=True),
        case(
            "iccpr",
            "arts. 22 and 25",
            "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 23",
            date="2001-04-26",
            verified=True,
        ),
        cite("a-hrc-20-27", "para. 54", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Republican Party of Russia v. Russia, 12976/07, paras. 109-131",
            date="2011-04-12",
        ),
        cite("odihr-vc-parties-2020", "paras. 37 and 41", verified=True),
    ),
    message="A party needs members by the ten thousand, or branches and papers far beyond its "
    "means, before it may exist, which keeps new and small parties out.",
)

_MENDABLE = Exemption(
    id="papers-that-can-be-mended",
    condition=(form == Form.REFUSAL)
    & refusal_ground.is_in(RefusalGround.FORMALITY, RefusalGround.THRESHOLD)
    & may_reapply.holds
    & (discretion == Discretion.BOUNDED)
    & (judicial_review == JudicialReview.EFFECTIVE),
    message="clear formal terms were not met, and the party may mend the flaw and reapply",
    authorities=(cite("odihr-vc-parties-2020", "para. 57", verified=True),),
)

REFUSAL = Standard(
    id="parties.refusal",
    right=Right.PARTIES,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_PARTY & (form == Form.REFUSAL) & (NOT_SHOWN | (reasons == Reasons.NONE)),
    exemptions=(
        DANGER_SHOWN,
        ANOTHER_WAY_OPEN,
        _MENDABLE,
        GROUPS.justified,
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 7.6", verified=True),
        case(
            "iccpr",
            "arts. 22 and 25",
            "Concluding observations on Uzbekistan, CCPR/CO/71/UZB, para. 23",
            date="2001-04-26",
            verified=True,
        ),
        cite("iccpr", "art. 22(2)", verified=True),
        cite("udhr", "arts. 20(1) and 29(2)", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "Partidul Comunistilor and Ungureanu v. Romania, 46626/99, paras. 49-60",
            date="2005-02-03",
        ),
        cite("odihr-vc-parties-2020", "paras. 36 and 51", verified=True),
    ),
    message="A party was turned away without facts, or without reasons, that show a need for it.",
)

BAN = Standard(
    id="parties.ban-last-resort",
    right=Right.PARTIES,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_PARTY
    & form.is_in(Form.BAN, Form.DISSOLUTION, Form.SUSPENSION)
    & ~(
        refusal_ground.is_in(RefusalGround.UNLAWFUL_ACTIVITY, RefusalGround.VIOLENCE)
        & (scope == Scope.GENERAL)
    ),
    exemptions=(
        DANGER_SHOWN,
        EMERGENCY,
        Exemption(
            id="violence-by-the-party",
            condition=(refusal_ground == RefusalGround.VIOLENCE)
            & (evidence == Evidence.SPECIFIC)
            & (judicial_review == JudicialReview.EFFECTIVE),
            message="a court found on facts that the party itself used or backed violence",
            authorities=(
                case(
                    "echr",
                    "art. 11(2)",
                    "Herri Batasuna and Batasuna v. Spain, 25803/04, paras. 78-79",
                    date="2009-06-30",
                    verified=True,
                ),
            ),
        ),
        JUSTIFIED_END,
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 7.6", verified=True),
        cite("iccpr", "art. 22(2)", verified=True),
        cite("udhr", "arts. 20(1) and 29(2)", verified=True),
        case(
            "echr",
            "art. 11(2)",
            "United Communist Party of Turkey and Others v. Turkey [GC], 19392/92, paras. 58-61",
            date="1998-01-30",
            verified=True,
        ),
        case(
            "echr",
            "art. 11(2)",
            "Herri Batasuna and Batasuna v. Spain, 25803/04, para. 78",
            date="2009-06-30",
            verified=True,
        ),
        case(
            "iccpr",
            "art. 22(2)",
            "Farah v. Djibouti, 3593/2019, paras. 7.6-7.8",
            date="2020-11-04",
            verified=True,
        ),
        cite("odihr-vc-parties-2020", "paras. 38-39 and 50-52", verified=True),
    ),
    message="A party was banned, stopped or ended though it was not shown to use or urge violence "
    "or to destroy democracy.",
)

NOT_BY_A_COURT = Standard(
    id="parties.ended-without-a-court",
    right=Right.PARTIES,
    element=Element.PROCEDURE,
    strength=Strength.PRESUMPTIVE,
    condition=_PARTY & form.is_in(Form.BAN, Form.DISSOLUTION) & independent_decider.fails,
    exemptions=(EMERGENCY,),
    authorities=(
        case(
            "iccpr",
            "art. 22(2)",
            "Farah v. Djibouti, 3593/2019, paras. 7.6-7.8",
            date="2020-11-04",
            verified=True,
        ),
        cite("odihr-vc-parties-2020", "para. 53", verified=True),
    ),
    message="A party was ended by the government or parliament; only an independent court may do "
    "that.",
)

UNEQUAL_TREATMENT = Standard(
    id="parties.unequal-treatment",
    right=Right.PARTIES,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=targets.any_of(Target.PARTY)
    & activity.is_in(
        Activity.FORM_ASSOCIATION,
        Activity.RUN_ASSOCIATION,
        Activity.RECEIVE_FUNDING,
        Activity.STAND,
        Activity.CAMPAIGN,
    )
    & (unequal == Unequal.UNEXPLAINED),
    authorities=(
        cite("osce-copenhagen-1990", "para. 7.6", verified=True),
        cite("iccpr", "arts. 2(1) and 26", verified=True),
        cite("echr", "art. 14", verified=True),
        cite("odihr-vc-parties-2020", "paras. 54-57", verified=True),
    ),
    message="Some parties meet terms that others do not, and no reason was shown.",
)

ONLY_THROUGH_A_PARTY = Standard(
    id="association-negative.only-through-a-party",
    right=Right.ASSOCIATION_NEGATIVE,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.STAND)
    & form.is_in(Form.ELIGIBILITY_RULE, Form.REFUSAL, Form.BAN)
    & (bar_ground == BarGround.INDEPENDENCE),
    authorities=(
        cite("achpr", "art. 10(2)", verified=True),
        case(
            "achpr",
            "art. 10",
            "Tanganyika Law Society and Mtikila v. Tanzania, 009/2011, paras. 111-115",
            date="2013-06-14",
        ),
        cite("udhr", "art. 20(2)", verified=True),
    ),
    message="Whoever wants to stand must first join or found a party.",
)

WEIGHING = Standard(
    id="parties.weighing",
    right=Right.PARTIES,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=_PARTY & (form != Form.FUNDING_RULE) & GROUPS.not_justified,
    exemptions=(
        DANGER_SHOWN,
        ANOTHER_WAY_OPEN,
        PARTIES_AND_OFFICE,
        OBJECTIVE_DIFFERENCE,
        _MENDABLE,
        EMERGENCY,
    ),
    authorities=(
        *LIMITS_ON_GROUPS,
        cite("osce-copenhagen-1990", "para. 7.6", verified=True),
    ),
    message="The State did not show that it was needed: what the party and its voters lose weighs "
    "more than the reasons that were given.",
)

STANDARDS: tuple[Standard, ...] = (
    MEMBERSHIP_THRESHOLD,
    REFUSAL,
    BAN,
    NOT_BY_A_COURT,
    UNEQUAL_TREATMENT,
    ONLY_THROUGH_A_PARTY,
    WEIGHING,
)
"""The standards on political parties."""
