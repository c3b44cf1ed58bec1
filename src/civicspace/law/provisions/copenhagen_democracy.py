"""The Copenhagen Document, paragraphs 3 to 8: the rule of law, elections and parties.

It has no list of aims: limits must follow the law and the international duties of the State and be
strictly proportionate (paragraph 24).
"""

from __future__ import annotations

from civicspace.law.provisions.scope import CITIZENS, KEEPING_A_SEAT, MEDIA_IN_ELECTIONS
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["COPENHAGEN_DEMOCRACY"]

COPENHAGEN_DEMOCRACY: tuple[Provision, ...] = (
    Provision(
        id="osce-copenhagen-1990/3",
        instrument="osce-copenhagen-1990",
        article="3",
        title="Plural political organisations",
        rights=(Right.PARTIES,),
        limited_by="osce-copenhagen-1990/24",
    ),
    Provision(
        id="osce-copenhagen-1990/5.1",
        instrument="osce-copenhagen-1990",
        article="5.1",
        title="Free elections by secret ballot",
        rights=(Right.ELECTIONS, Right.VOTE),
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/5.4",
        instrument="osce-copenhagen-1990",
        article="5.4",
        title="State and parties kept apart",
        # It speaks of parties merged with the State, for which there is no fact.
        rights=(),
        note="Parties may not be merged with the State.",
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/5.8",
        instrument="osce-copenhagen-1990",
        article="5.8",
        title="Laws made in public and published",
        rights=(Right.CONSULTATION,),
        note="Publication is a condition for a text to apply; all must be able to read it.",
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/5.9",
        instrument="osce-copenhagen-1990",
        article="5.9",
        title="Equality before the law",
        rights=(Right.NON_DISCRIMINATION,),
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/5.10",
        instrument="osce-copenhagen-1990",
        article="5.10",
        title="Redress against administrative decisions",
        rights=(Right.REMEDY,),
    ),
    Provision(
        id="osce-copenhagen-1990/5.11",
        instrument="osce-copenhagen-1990",
        article="5.11",
        title="Administrative decisions justified and open to remedy",
        rights=(Right.REMEDY,),
    ),
    Provision(
        id="osce-copenhagen-1990/5.15",
        instrument="osce-copenhagen-1990",
        article="5.15",
        title="Arrested persons before a judge promptly",
        rights=(Right.LIBERTY,),
    ),
    Provision(
        id="osce-copenhagen-1990/5.16",
        instrument="osce-copenhagen-1990",
        article="5.16",
        title="Fair and public hearing",
        rights=(Right.FAIR_TRIAL,),
    ),
    Provision(
        id="osce-copenhagen-1990/5.18",
        instrument="osce-copenhagen-1990",
        article="5.18",
        title="No offence without a clear law",
        rights=(Right.NO_RETROACTIVE_PENALTY,),
    ),
    Provision(
        id="osce-copenhagen-1990/6",
        instrument="osce-copenhagen-1990",
        article="6",
        title="Government by the will of the people",
        rights=(Right.PARTICIPATION,),
        when=CITIZENS,
        limited_by="osce-copenhagen-1990/24",
        note=(
            "The will shown in genuine elections is the basis of authority; citizens take part in "
            "government."
        ),
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/7.1",
        instrument="osce-copenhagen-1990",
        article="7.1",
        title="Elections at reasonable intervals",
        rights=(Right.ELECTIONS,),
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/7.2",
        instrument="osce-copenhagen-1990",
        article="7.2",
        title="Seats open to contest",
        rights=(Right.ELECTIONS,),
        note="All seats of at least one chamber.",
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/7.3",
        instrument="osce-copenhagen-1990",
        article="7.3",
        title="Universal and equal suffrage",
        rights=(Right.VOTE,),
        when=CITIZENS,
        limited_by="osce-copenhagen-1990/24",
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/7.4",
        instrument="osce-copenhagen-1990",
        article="7.4",
        title="Secret ballot, fair count, published results",
        rights=(Right.VOTE, Right.ELECTIONS),
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/7.5",
        instrument="osce-copenhagen-1990",
        article="7.5",
        title="Standing for office, alone or for a party",
        rights=(Right.CANDIDACY, Right.PUBLIC_SERVICE),
        when=CITIZENS,
        limited_by="osce-copenhagen-1990/24",
        note="Without discrimination.",
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/7.6",
        instrument="osce-copenhagen-1990",
        article="7.6",
        title="Parties founded in full freedom",
        rights=(Right.PARTIES,),
        limited_by="osce-copenhagen-1990/24",
        note="With legal guarantees to compete on equal terms.",
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/7.7",
        instrument="osce-copenhagen-1990",
        article="7.7",
        title="Campaigning in a free and fair climate",
        rights=(Right.CAMPAIGN,),
        when=CITIZENS,
        limited_by="osce-copenhagen-1990/24",
        note="No violence or intimidation may keep parties, candidates or voters from it.",
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/7.8",
        instrument="osce-copenhagen-1990",
        article="7.8",
        title="Access to the media on equal terms",
        rights=(Right.CAMPAIGN, Right.MEDIA_PLURALISM),
        when=MEDIA_IN_ELECTIONS,
        limited_by="osce-copenhagen-1990/24",
        note="For groups and individuals who want to take part in the election.",
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/7.9",
        instrument="osce-copenhagen-1990",
        article="7.9",
        title="Winners take up and keep their seats",
        rights=(Right.CANDIDACY,),
        when=KEEPING_A_SEAT,
        limited_by="osce-copenhagen-1990/24",
    ),
    Provision(
        id="osce-copenhagen-1990/8",
        instrument="osce-copenhagen-1990",
        article="8",
        title="Observers from home and abroad",
        rights=(Right.ELECTION_OBSERVATION,),
        limited_by="osce-copenhagen-1990/24",
        note=(
            "The States invite those of other participating States and of bodies that wish to come."
        ),
        verified=True,
    ),
)
