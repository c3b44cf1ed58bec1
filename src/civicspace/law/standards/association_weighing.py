"""Association: what makes founding a group harder, and the weighing."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.association import (
    ANOTHER_WAY_OPEN,
    DANGER_SHOWN,
    EMERGENCY,
    FORCES,
    FORCES_WHOLLY_BARRED,
    FORCES_WHOLLY_BARRED_ONCE,
)
from civicspace.law.standards.association_people import OBJECTIVE_DIFFERENCE
from civicspace.law.standards.association_purposes import TRADE_FOR_GAIN
from civicspace.law.weighing import GROUPS, counted
from civicspace.model.choices import (
    Activity,
    Burden,
    Channels,
    Discretion,
    Form,
    JudicialReview,
    RefusalGround,
    Target,
)
from civicspace.model.instruments import Citation
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    burden,
    channels_open,
    discretion,
    form,
    judicial_review,
    may_reapply,
    min_founders,
    refusal_ground,
    registration_required,
    targets,
)

__all__ = ["LIMITS_ON_GROUPS", "STANDARDS"]

#: The terms on which an ordinary group is founded; parties have rules of their own.
_TERMS_OF_FOUNDING = (
    (activity == Activity.FORM_ASSOCIATION)
    & form.is_in(Form.REGISTRATION, Form.ELIGIBILITY_RULE, Form.PROCEDURE_RULE)
    & targets.none_of(Target.PARTY)
)


MANY_FOUNDERS = Standard(
    id="association.many-founders",
    right=Right.ASSOCIATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.FACTOR,
    condition=_TERMS_OF_FOUNDING & (min_founders > 2),
    exemptions=(
        Exemption(
            id="modest-number-for-status",
            # No document gives a figure; ten is where this catalogue draws the line.
            condition=registration_required.fails & (min_founders <= 10),
            message="a modest number is asked only of those who want legal status",
            authorities=(
                cite("a-hrc-20-27", "para. 54", verified=True),
                cite("coe-rec-2007-14", "para. 17"),
            ),
        ),
    ),
    authorities=(
        cite("a-hrc-20-27", "para. 54", verified=True),
        cite("coe-rec-2007-14", "para. 17"),
        cite("ilo-cfa-2018", "para. 437", verified=True),
    ),
    message="It takes more founders than the two who can make an association.",
)

HIGH_FEE = Standard(
    id="association.costly-to-found",
    right=Right.ASSOCIATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.FACTOR,
    condition=_TERMS_OF_FOUNDING & burden.is_in(Burden.HEAVY, Burden.CRIPPLING),
    authorities=(
        cite("a-hrc-20-27", "paras. 57 and 95", verified=True),
        cite("odihr-vc-association-2014", "para. 27", verified=True),
    ),
    message="Fees, forms or papers make it costly to found a group.",
)


_PRIVILEGE = Exemption(
    id="privilege-only",
    condition=(refusal_ground == RefusalGround.PRIVILEGE) & (channels_open == Channels.ADEQUATE),
    message="only a special status was refused; the body may exist and work without it",
    authorities=(
        case(
            "echr",
            "art. 11(2)",
            "Gorzelik and Others v. Poland [GC], 44158/98, para. 105",
            date="2004-02-17",
        ),
        cite("coe-rec-2007-14", "paras. 58-60", verified=True),
    ),
)

_MENDABLE = Exemption(
    id="papers-that-can-be-mended",
    condition=(form == Form.REFUSAL)
    & refusal_ground.is_in(RefusalGround.FORMALITY, RefusalGround.THRESHOLD)
    & may_reapply.holds
    & (discretion == Discretion.BOUNDED)
    & (judicial_review == JudicialReview.EFFECTIVE),
    message="clear formal terms were not met, and the founders may mend the flaw and apply again",
    authorities=(cite("coe-rec-2007-14", "paras. 28-29", verified=True),),
)

_SCALES = GROUPS.also(counted(MANY_FOUNDERS), counted(HIGH_FEE))

LIMITS_ON_GROUPS: tuple[Citation, ...] = (
    cite("iccpr", "art. 22(2)", verified=True),
    cite("gc31", "para. 6", verified=True),
    case(
        "iccpr",
        "art. 22(2)",
        "Lee v. Republic of Korea, 1119/2002, paras. 7.2-7.3",
        date="2005-07-20",
        verified=True,
    ),
    case(
        "iccpr",
        "art. 22(2)",
        "Belyatsky et al. v. Belarus, 1296/2004, para. 7.5",
        date="2007-07-24",
        verified=True,
    ),
    case(
        "iccpr",
        "art. 22(2)",
        "Mikhailovskaya and Volchek v. Belarus, 1993/2010, paras. 7.3-7.4",
        date="2014-07-24",
        verified=True,
    ),
    cite("echr", "art. 11(2)", verified=True),
    cite("achr", "art. 16(2)", verified=True),
    case(
        "achpr",
        "art. 10",
        "Civil Liberties Organisation v. Nigeria, 101/93, paras. 14-16",
        date="1995-03-22",
    ),
    cite("arab-charter", "art. 24(7)", verified=True),
    cite("cis-hrc", "art. 12(2)", verified=True),
    cite("crc", "art. 15(2)", verified=True),
    cite("osce-copenhagen-1990", "para. 24", verified=True),
    cite("odihr-vc-association-2014", "para. 35", verified=True),
    case(
        "iccpr",
        "art. 22",
        "Lopez Burgos v. Uruguay, 52/1979, para. 13",
        date="1981-07-29",
        verified=True,
    ),
    case(
        "iccpr",
        "art. 22(2)",
        "Pinchuk v. Belarus, 2165/2012, paras. 8.5-8.6",
        date="2014-10-24",
        verified=True,
    ),
    cite("udhr", "arts. 20(1) and 29(2)", verified=True),
    case(
        "echr",
        "art. 11(2)",
        "Tebieti Muhafize Cemiyyeti and Israfilov v. Azerbaijan, 37083/03, para. 82",
        date="2009-10-08",
    ),
    cite("achpr-guidelines-foaa-2017", "Part 1, VII (Sanctions and Remedies)"),
)
"""Who says that limits on groups are weighed, and that the State must show the need."""

WEIGHING = Standard(
    id="association.weighing",
    right=Right.ASSOCIATION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    # Parties and money are weighed for themselves.
    condition=activity.is_in(
        Activity.FORM_ASSOCIATION, Activity.RUN_ASSOCIATION, Activity.JOIN_ASSOCIATION
    )
    & targets.none_of(Target.PARTY)
    & (form != Form.FUNDING_RULE)
    & _SCALES.not_justified,
    exemptions=(
        DANGER_SHOWN,
        ANOTHER_WAY_OPEN,
        OBJECTIVE_DIFFERENCE,
        TRADE_FOR_GAIN,
        _PRIVILEGE,
        _MENDABLE,
        FORCES,
        FORCES_WHOLLY_BARRED,
        FORCES_WHOLLY_BARRED_ONCE,
        EMERGENCY,
    ),
    authorities=LIMITS_ON_GROUPS,
    message="The State did not show that it was needed: what the group and its people lose weighs "
    "more than the reasons that were given.",
)

STANDARDS: tuple[Standard, ...] = (
    MANY_FOUNDERS,
    HIGH_FEE,
    WEIGHING,
)
"""The standards on what weighs: two factors and the weighing."""
