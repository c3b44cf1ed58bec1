"""The Vienna and Moscow documents: what they add to that of Copenhagen."""

from __future__ import annotations

from civicspace.law.provisions.scope import HUMAN_RIGHTS_WORK
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["MOSCOW_1991", "VIENNA_1989"]

VIENNA_1989: tuple[Provision, ...] = (
    Provision(
        id="osce-vienna-1989/13.5",
        instrument="osce-vienna-1989",
        article="13.5",
        title="Citizens promote human rights, alone or with others",
        rights=(Right.DEFENDERS,),
    ),
    Provision(
        id="osce-vienna-1989/13.9",
        instrument="osce-vienna-1989",
        article="13.9",
        title="Effective remedies",
        rights=(Right.REMEDY,),
    ),
    Provision(
        id="osce-vienna-1989/16",
        instrument="osce-vienna-1989",
        article="16",
        title="Religion or belief and its communities",
        rights=(Right.RELIGION_BELIEF,),
        note="Recognition, places of worship, own organisation and staff.",
        verified=True,
    ),
    Provision(
        id="osce-vienna-1989/20",
        instrument="osce-vienna-1989",
        article="20",
        title="Moving, leaving and returning",
        rights=(Right.MOVEMENT,),
        verified=True,
    ),
    Provision(
        id="osce-vienna-1989/26",
        instrument="osce-vienna-1989",
        article="26",
        title="Watching over commitments and joining others to do so",
        rights=(Right.DEFENDERS, Right.ASSOCIATION),
        when=HUMAN_RIGHTS_WORK,
    ),
    Provision(
        id="osce-vienna-1989/34",
        instrument="osce-vienna-1989",
        article="34",
        title="Free choice of sources of information",
        rights=(Right.EXPRESSION,),
        note=(
            "In the chapter on co-operation in humanitarian and other fields, as paragraph 40. "
            "Read in the Russian text."
        ),
        verified=True,
    ),
    Provision(
        id="osce-vienna-1989/40",
        instrument="osce-vienna-1989",
        article="40",
        title="Journalists' sources and contacts",
        rights=(Right.PRESS,),
        note="Access to public and private sources, with respect for professional confidence.",
        verified=True,
    ),
)

MOSCOW_1991: tuple[Provision, ...] = (
    Provision(
        id="osce-moscow-1991/18.1",
        instrument="osce-moscow-1991",
        article="18.1",
        title="Laws made in an open process",
        rights=(Right.CONSULTATION,),
        note="One that reflects the will of the people, directly or through its representatives.",
    ),
    Provision(
        id="osce-moscow-1991/23.1",
        instrument="osce-moscow-1991",
        article="23.1",
        title="No arrest without law",
        rights=(Right.LIBERTY,),
        note="The duty to give reasons promptly, point (ii), was read.",
    ),
    Provision(
        id="osce-moscow-1991/24",
        instrument="osce-moscow-1991",
        article="24",
        title="Private life and communications",
        rights=(Right.PRIVACY,),
        tests=("prescribed by law", "consistent with international human rights standards"),
    ),
    Provision(
        id="osce-moscow-1991/26",
        instrument="osce-moscow-1991",
        article="26",
        title="Free and independent media",
        rights=(Right.PRESS,),
        tests=("prescribed by law", "consistent with international standards"),
        derogable=True,
        note=(
            "The right of the media to gather, report and spread news; essential to a free society."
        ),
    ),
    Provision(
        id="osce-moscow-1991/28",
        instrument="osce-moscow-1991",
        article="28",
        title="State of emergency",
        rights=(),
        tests=(
            "the most exceptional and grave circumstances",
            "never to subvert the democratic order",
            "proclaimed officially and publicly",
            "no further and no longer than strictly required",
            "no discrimination on the listed grounds alone",
        ),
        note="Points 28.1 to 28.10; only 28.7 was read. 28.10 asks for prompt notice to ODIHR.",
    ),
    Provision(
        id="osce-moscow-1991/43",
        instrument="osce-moscow-1991",
        article="43",
        title="Recognition and free work of non-governmental organisations",
        rights=(Right.ASSOCIATION, Right.DEFENDERS),
        limited_by="osce-copenhagen-1990/24",
        note=(
            "Those that declare themselves such under national procedures are recognised and "
            "helped to work freely."
        ),
    ),
)
