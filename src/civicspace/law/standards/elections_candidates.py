"""Candidates: punished without a criminal court, on grounds not listed, or for having no party."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.standards.candidacy import KEPT_OUT, SYSTEM_CHOICE, WEIGHED
from civicspace.model.choices import Activity, BarGround, Channels, Form, Sanction
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    bar_ground,
    channels_open,
    criminal,
    form,
    sanction,
    system_choice,
)

__all__ = ["STANDARDS"]

NOT_BY_A_CRIMINAL_COURT = Standard(
    id="candidacy.not-by-a-criminal-court",
    right=Right.CANDIDACY,
    element=Element.LEGALITY,
    strength=Strength.CONCLUSIVE,
    condition=(activity == Activity.STAND)
    & form.is_in(Form.PENALTY, Form.DISMISSAL, Form.SUSPENSION)
    & sanction.is_in(Sanction.DISQUALIFICATION, Sanction.LOSS_OF_POST)
    # A seat that falls with a sentence was taken by the court that passed it.
    & ~bar_ground.is_in(BarGround.CONVICTION_SERIOUS, BarGround.CONVICTION_ANY)
    & criminal.fails,
    authorities=(
        cite("achr", "art. 23(2)", verified=True),
        case(
            "achr",
            "art. 23",
            "Lopez Mendoza v. Venezuela, Series C No. 233, paras. 104-109",
            date="2011-09-01",
        ),
    ),
    message="Somebody lost the right to stand, or an elected seat, by way of penalty and not by "
    "sentence of a criminal court.",
)

GROUND_NOT_LISTED = Standard(
    id="candidacy.ground-not-listed",
    right=Right.CANDIDACY,
    element=Element.LEGALITY,
    strength=Strength.PRESUMPTIVE,
    condition=KEPT_OUT
    & bar_ground.is_in(
        BarGround.POLITICAL_PAST,
        BarGround.CHARGE,
        BarGround.DECLARATION,
        BarGround.NO_GROUND,
    ),
    exemptions=(SYSTEM_CHOICE, WEIGHED),
    authorities=(cite("achr", "art. 23(2)", verified=True),),
    message="People are kept from standing on a ground that the treaty does not list.",
)

INDEPENDENTS = Standard(
    id="candidacy.independents-barred",
    right=Right.CANDIDACY,
    element=Element.ESSENCE,
    strength=Strength.PRESUMPTIVE,
    condition=KEPT_OUT & (bar_ground == BarGround.INDEPENDENCE),
    exemptions=(
        Exemption(
            id="lists-open-to-all",
            condition=system_choice.holds & (channels_open == Channels.ADEQUATE),
            message="all seats go to lists, which take people of no party and are easy to found",
            authorities=(
                # The day itself is not known; dated by the last on which the Committee sat.
                case(
                    "iccpr",
                    "art. 25",
                    "Kvasnevskis v. Latvia, 3244/2018, paras. 8.6-8.7",
                    date="2023-10-25",
                    verified=True,
                ),
            ),
            only_under=("iccpr",),
        ),
    ),
    authorities=(
        cite("osce-copenhagen-1990", "para. 7.5", verified=True),
        case(
            "iccpr",
            "art. 25",
            "Bwalya v. Zambia, 314/1988, para. 6.6",
            date="1993-07-14",
            verified=True,
        ),
        cite("gc25", "para. 17", verified=True),
        case(
            "achpr",
            "art. 13",
            "Tanganyika Law Society and Mtikila v. Tanzania, 009/2011, paras. 99-111",
            date="2013-06-14",
        ),
    ),
    message="Nobody may stand without a party behind them.",
)

STANDARDS: tuple[Standard, ...] = (
    NOT_BY_A_CRIMINAL_COURT,
    GROUND_NOT_LISTED,
    INDEPENDENTS,
)
"""The standards on the powers of criminal courts, the listed grounds, and independents."""
