"""Elections: an even contest, with public media for all and the State out of it."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.model.choices import Activity, Channels, Unequal
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    airtime_equal,
    channels_open,
    editorial_interference,
    state_means_used,
    unequal,
)

__all__ = ["STANDARDS"]

PUBLIC_MEDIA = Standard(
    id="campaign.public-media-one-sided",
    right=Right.CAMPAIGN,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(
        Activity.STAND,
        Activity.VOTE,
        Activity.CAMPAIGN,
        Activity.BROADCAST,
        Activity.PUBLISH,
        Activity.REPORT,
    )
    & airtime_equal.fails,
    exemptions=(
        Exemption(
            id="equal-in-proportion",
            condition=unequal == Unequal.OBJECTIVE,
            message="airtime follows the strength of the contestants, by a rule made beforehand",
            authorities=(cite("vc-electoral-2002", "I.2.3.b", verified=True),),
        ),
        Exemption(
            id="heard-all-the-same",
            condition=(channels_open == Channels.ADEQUATE) & editorial_interference.fails,
            message="the other side had airtime of its own, and no order to the editors was shown",
            authorities=(
                case(
                    "echr-p1",
                    "art. 3",
                    "Communist Party of Russia and Others v. Russia, 29400/05, paras. 123-128",
                    date="2012-06-19",
                ),
            ),
            only_under=("echr-p1",),
        ),
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 7.8", verified=True),
        cite("vc-electoral-2002", "I.2.3.a", verified=True),
        cite("gc25", "para. 25", verified=True),
        cite("cdl-ad-2020-023", "para. 146", verified=True),
        case(
            "achr",
            "art. 23",
            "Capriles v. Venezuela, Series C No. 541, paras. 104-140",
            date="2024-10-10",
        ),
    ),
    message="Public radio and television serve one side of the contest.",
)

STATE_MEANS = Standard(
    id="campaign.state-means-used",
    right=Right.CAMPAIGN,
    element=Element.NON_DISCRIMINATION,
    strength=Strength.PRESUMPTIVE,
    condition=activity.is_in(Activity.STAND, Activity.VOTE, Activity.CAMPAIGN, Activity.OBSERVE)
    & state_means_used.holds,
    authorities=(
        cite("osce-copenhagen-1990", "para. 5.4", verified=True),
        cite("gc25", "para. 19", verified=True),
        cite("vc-electoral-2002", "I.2.3.a", verified=True),
        cite("cdl-ad-2020-023", "para. 146", verified=True),
        case(
            "achr",
            "art. 23",
            "Capriles v. Venezuela, Series C No. 541, paras. 104-140",
            date="2024-10-10",
        ),
    ),
    message="Those in office campaign with the staff, buildings, money or events of the State.",
)

STANDARDS: tuple[Standard, ...] = (PUBLIC_MEDIA, STATE_MEANS)
"""The standards on an even contest."""
