"""Public affairs: the law, equal citizens, posts and petitions."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.conditions import NO_FACTS
from civicspace.model.choices import (
    Activity,
    Burden,
    Discretion,
    Form,
    LegalBasis,
    Target,
    Unequal,
)
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    burden,
    discretion,
    followed_law,
    form,
    legal_basis,
    precise,
    targets,
    unequal,
)

__all__ = ["STANDARDS"]

_PUBLIC_AFFAIRS = activity.is_in(
    Activity.STAND,
    Activity.VOTE,
    Activity.CAMPAIGN,
    Activity.OBSERVE,
    Activity.PUBLIC_SERVICE,
    Activity.PETITION,
)

NO_LEGAL_BASIS = Standard(
    id="participation.no-legal-basis",
    right=Right.PARTICIPATION,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=_PUBLIC_AFFAIRS
    & (legal_basis.is_in(LegalBasis.NONE, LegalBasis.UNPUBLISHED) | followed_law.fails),
    authorities=(
        cite("iccpr", "art. 25", verified=True),
        cite("gc25", "para. 4", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Sinitsin v. Belarus, 1047/2002, para. 7.3",
            date="2006-10-20",
            verified=True,
        ),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("udhr", "art. 29(2)", verified=True),
        cite("achr", "art. 23(2)", verified=True),
        cite("achpr", "art. 13(1)", verified=True),
        cite("arab-charter", "art. 24(7)", verified=True),
        case(
            "echr-p1", "art. 3", "Podkolzina v. Latvia, 46726/99, paras. 33-35", date="2002-04-09"
        ),
        case(
            "echr-p1",
            "art. 3",
            "Grosaru v. Romania, 78039/01, para. 47",
            date="2010-03-02",
            verified=True,
        ),
    ),
    message="A political right was limited without a published law that allows it, or against "
    "that law.",
)

UNCLEAR_RULE = Standard(
    id="participation.unclear-rule",
    right=Right.PARTICIPATION,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=_PUBLIC_AFFAIRS & (precise.fails | (discretion == Discretion.UNFETTERED)),
    authorities=(
        cite("gc25", "para. 4", verified=True),
        cite("osce-copenhagen-1990", "para. 24", verified=True),
        cite("vc-electoral-2002", "I.1.3.iii", verified=True),
        case(
            "echr-p1",
            "art. 3",
            "Grosaru v. Romania, 78039/01, para. 47",
            date="2010-03-02",
            verified=True,
        ),
    ),
    message="Nobody can tell from the rule who may vote, stand or campaign, or officials decide "
    "as they please.",
)

UNEQUAL_CITIZENS = Standard(
    id="participation.distinction-between-citizens",
    right=Right.PARTICIPATION,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(Activity.STAND, Activity.VOTE, Activity.PETITION)
    # The same terms for all may still be a barrier, which is weighed elsewhere.
    & (unequal == Unequal.UNEXPLAINED),
    authorities=(
        cite("iccpr", "art. 25", verified=True),
        cite("gc25", "paras. 3, 6 and 15", verified=True),
        cite("udhr", "arts. 2 and 21", verified=True),
        cite("osce-copenhagen-1990", "paras. 5.9, 7.3 and 7.5", verified=True),
        cite("achpr", "arts. 2 and 13(1)", verified=True),
        case(
            "echr-p1",
            "art. 3",
            "Aziz v. Cyprus, 69949/01, paras. 28-30",
            date="2004-06-22",
        ),
        case(
            "echr-p1",
            "art. 3",
            "Sejdic and Finci v. Bosnia and Herzegovina [GC], 27996/06, para. 44",
            date="2009-12-22",
            verified=True,
        ),
        case(
            "achr",
            "art. 23",
            "Yatama v. Nicaragua, Series C No. 127, paras. 195-206",
            date="2005-06-23",
        ),
    ),
    message="Citizens of one origin, sex, faith or opinion are kept from the vote or the ballot "
    "on terms that others need not meet.",
)

POSTS_FOR_LOYALTY = Standard(
    id="public-service.posts-for-loyalty",
    right=Right.PUBLIC_SERVICE,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.PUBLIC_SERVICE)
    & ((targets.any_of(Target.OPPOSITION) & NO_FACTS) | (unequal == Unequal.UNEXPLAINED)),
    authorities=(
        cite("iccpr", "art. 25(c)", verified=True),
        cite("gc25", "para. 23", verified=True),
        cite("osce-copenhagen-1990", "para. 7.5", verified=True),
        cite("udhr", "art. 21(2)", verified=True),
    ),
    message="A public post was refused or taken away for opinions, or on terms that others do not "
    "meet.",
)

PETITIONS = Standard(
    id="participation.petition-made-hard",
    right=Right.PARTICIPATION,
    element=Element.PROPORTIONALITY,
    strength=Strength.PRESUMPTIVE,
    condition=(activity == Activity.PETITION)
    & form.is_in(Form.PROCEDURE_RULE, Form.ELIGIBILITY_RULE)
    & burden.is_in(Burden.HEAVY, Burden.CRIPPLING),
    authorities=(
        cite("iccpr", "art. 25", verified=True),
        cite("gc25", "para. 6", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Staderini and De Lucia v. Italy, 2656/2015, paras. 9.3-9.5",
            date="2019-11-06",
            verified=True,
        ),
    ),
    message="Burdensome forms, or officials who are hard to reach, keep citizens from putting "
    "a question to the vote.",
)

STANDARDS: tuple[Standard, ...] = (
    NO_LEGAL_BASIS,
    UNCLEAR_RULE,
    UNEQUAL_CITIZENS,
    POSTS_FOR_LOYALTY,
    PETITIONS,
)
"""The standards on the law of public affairs, on equality, posts and petitions."""
