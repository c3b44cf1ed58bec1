"""The Copenhagen Document, paragraphs 9 to 35: rights and freedoms, their limits, minorities.

The clauses on limits and emergencies have no rights here; that on equality in emergencies has.
"""

from __future__ import annotations

from civicspace.law.provisions.scope import EMERGENCY, FORCE_OR_ATTACK, HUMAN_RIGHTS_WORK
from civicspace.model.choices import Target
from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["COPENHAGEN_RIGHTS"]

COPENHAGEN_RIGHTS: tuple[Provision, ...] = (
    Provision(
        id="osce-copenhagen-1990/9.1",
        instrument="osce-copenhagen-1990",
        article="9.1",
        title="Freedom of expression",
        rights=(Right.EXPRESSION, Right.OPINION),
        tests=("prescribed by law", "consistent with international standards"),
        limited_by="osce-copenhagen-1990/24",
        derogable=True,
        note="It has a clause on limits of its own; paragraph 24 adds strict proportionality.",
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/9.2",
        instrument="osce-copenhagen-1990",
        article="9.2",
        title="Peaceful assembly and demonstration",
        rights=(Right.ASSEMBLY,),
        tests=("prescribed by law", "consistent with international standards"),
        limited_by="osce-copenhagen-1990/24",
        derogable=True,
        note="It has a clause on limits of its own; paragraph 24 adds strict proportionality.",
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/9.3",
        instrument="osce-copenhagen-1990",
        article="9.3",
        title="Freedom of association, unions included",
        rights=(Right.ASSOCIATION,),
        limited_by="osce-copenhagen-1990/24",
        derogable=True,
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/9.4",
        instrument="osce-copenhagen-1990",
        article="9.4",
        title="Thought, conscience and religion",
        rights=(Right.RELIGION_BELIEF,),
        tests=("prescribed by law", "consistent with international standards"),
        limited_by="osce-copenhagen-1990/24",
        derogable=False,
        note="Limits on the showing of a belief only.",
    ),
    Provision(
        id="osce-copenhagen-1990/9.5",
        instrument="osce-copenhagen-1990",
        article="9.5",
        title="Leaving any country and returning to one's own",
        rights=(Right.MOVEMENT,),
        limited_by="osce-copenhagen-1990/24",
        derogable=True,
    ),
    Provision(
        id="osce-copenhagen-1990/10.1",
        instrument="osce-copenhagen-1990",
        article="10.1",
        title="Getting and giving information on human rights",
        rights=(Right.DEFENDERS, Right.EXPRESSION),
        when=HUMAN_RIGHTS_WORK,
        limited_by="osce-copenhagen-1990/24",
        derogable=True,
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/10.2",
        instrument="osce-copenhagen-1990",
        article="10.2",
        title="Studying and discussing how rights are kept",
        rights=(Right.DEFENDERS, Right.EXPRESSION),
        when=HUMAN_RIGHTS_WORK,
        limited_by="osce-copenhagen-1990/24",
        derogable=True,
    ),
    Provision(
        id="osce-copenhagen-1990/10.3",
        instrument="osce-copenhagen-1990",
        article="10.3",
        title="Non-governmental organisations for human rights",
        rights=(Right.ASSOCIATION, Right.DEFENDERS),
        limited_by="osce-copenhagen-1990/24",
        derogable=True,
        note="To form, join and take part in them, unions and monitoring groups included.",
    ),
    Provision(
        id="osce-copenhagen-1990/10.4",
        instrument="osce-copenhagen-1990",
        article="10.4",
        title="Contacts abroad and contributions",
        rights=(Right.FUNDING, Right.DEFENDERS),
        limited_by="osce-copenhagen-1990/24",
        derogable=True,
        note=(
            "Groups may reach similar bodies in and outside the country and international "
            "organisations, and ask for, get and use contributions from home and abroad as the law "
            "provides."
        ),
    ),
    Provision(
        id="osce-copenhagen-1990/11",
        instrument="osce-copenhagen-1990",
        article="11",
        title="Remedies for those whose rights are denied",
        rights=(Right.REMEDY, Right.DEFENDERS),
        note=(
            "Points 11.2 and 11.3 were read: help in defending rights, and access to international "
            "bodies."
        ),
    ),
    Provision(
        id="osce-copenhagen-1990/16.1",
        instrument="osce-copenhagen-1990",
        article="16.1",
        title="Torture and ill-treatment prohibited",
        rights=(Right.POLICING_LIFE_INTEGRITY,),
        when=FORCE_OR_ATTACK,
        derogable=False,
    ),
    Provision(
        id="osce-copenhagen-1990/24",
        instrument="osce-copenhagen-1990",
        article="24",
        title="Limits on rights",
        rights=(),
        tests=(
            "provided by law",
            "consistent with obligations under international law",
            "relating to an aim of the law",
            "strictly proportionate to that aim",
        ),
        note=(
            "Limits have the character of exceptions and may not be abused or applied arbitrarily. "
            "Read in the Russian text."
        ),
        verified=True,
    ),
    Provision(
        id="osce-copenhagen-1990/25",
        instrument="osce-copenhagen-1990",
        article="25",
        title="Derogation in an emergency",
        rights=(),
        tests=(
            "within the limits of international law",
            "proclaimed officially, as the law provides",
            "no more than strictly required",
            "no discrimination on the listed grounds alone",
        ),
        note="Only the opening was read.",
    ),
    Provision(
        id="osce-copenhagen-1990/25.4",
        instrument="osce-copenhagen-1990",
        article="25.4",
        title="No discrimination in an emergency",
        rights=(Right.NON_DISCRIMINATION,),
        when=EMERGENCY,
        derogable=False,
        note="Not on the grounds of race, colour, sex, language, religion or social origin alone.",
    ),
    Provision(
        id="osce-copenhagen-1990/32",
        instrument="osce-copenhagen-1990",
        article="32",
        title="Identity, language, groups and contacts of minorities",
        rights=(Right.MINORITIES,),
        only_for=Target.MINORITY,
        limited_by="osce-copenhagen-1990/24",
        derogable=True,
    ),
    Provision(
        id="osce-copenhagen-1990/35",
        instrument="osce-copenhagen-1990",
        article="35",
        title="Minorities in public affairs",
        rights=(Right.MINORITIES, Right.PARTICIPATION),
        only_for=Target.MINORITY,
        limited_by="osce-copenhagen-1990/24",
        derogable=True,
    ),
)
