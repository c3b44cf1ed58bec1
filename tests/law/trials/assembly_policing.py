"""Trials of the standards on the policing of gatherings."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.organiser-liability",
        measure="Russia, 2012: organisers pay for the damage that anybody does at their rally.",
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "liability",
            "scope": "general",
            "legal_basis": "statute",
            "targets": ["organiser"],
            "aims": ["public_order"],
        },
        near={"individual_assessment": True},
        near_miss="They pay only for what each could foresee and prevent.",
    ),
    Trial(
        standard="assembly.excessive-force",
        measure=(
            "San Salvador Atenco, 2006: to open a road, the police beat those who no longer "
            "resisted."
        ),
        under="achr/15",
        on="2019-01-01",
        facts={
            "activity": "assemble",
            "form": "dispersal",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "disruptive",
            "message": "public_interest",
            "force": "excessive",
        },
        near={"force": "proportionate"},
        near_miss="The police used no more than it took to carry people away.",
    ),
    Trial(
        standard="assembly.indiscriminate-weapons",
        measure=(
            "Hong Kong, June 2019: gas is fired at people hemmed in before a tower, who had done "
            "nothing; there were clashes nearby, but nobody weighed what the gas would do here."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "dispersal",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "formal",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "peaceful",
            "message": "political",
            "weapons": "indiscriminate",
        },
        near={"violence_extent": "widespread"},
        near_miss="Bricks flew from all sides of the crowd.",
    ),
    Trial(
        standard="assembly.firearms",
        measure=(
            "Zhanaozen, December 2011: the police shoot at oil workers on the square who run away."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "dispersal",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "disruptive",
            "message": "public_interest",
            "weapons": "firearms",
            "threat_to_life": False,
        },
        near={"threat_to_life": True},
        near_miss="The one who was shot had aimed a gun at an officer.",
    ),
    Trial(
        standard="assembly.unaccountable-policing",
        measure=(
            "After a lawful dispersal with many hurt, no complaint about the police is looked into."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "dispersal",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_safety"],
            "conduct": "disruptive",
            "message": "political",
            "force": "proportionate",
            "investigation": "none",
        },
        near={"investigation": "effective"},
        near_miss="An independent body hears the hurt and the officers.",
    ),
)
"""The trials, in the order of the standards."""
