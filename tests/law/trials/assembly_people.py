"""Trials of the standards on whose right it is to gather."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="assembly.put-outside-the-right",
        measure=(
            "A court holds that a march in which some threw stones was no assembly at all, so "
            "that those who walked in peace can claim no right."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "penalty",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "peaceful",
            "message": "political",
            "sanction": "fine",
            "placed_outside": "few",
        },
        near={"placed_outside": "no"},
        near_miss="The court looks at each person under the right, and weighs.",
    ),
    Trial(
        standard="assembly.foreigners-barred",
        measure="Kazakhstan, 2020: only citizens may organise or join gatherings.",
        under="iccpr/21",
        on="2020-08-01",
        facts={
            "activity": "assemble",
            "form": "eligibility_rule",
            "scope": "general",
            "legal_basis": "statute",
            "targets": ["foreigner"],
        },
        near={"targets": []},
        near_miss="The law asks organisers to be adult, whatever their nationality.",
    ),
    Trial(
        standard="assembly.children-barred",
        measure="Malaysia, 2012: nobody under fifteen may take part in a gathering.",
        under="crc/15",
        on="2015-01-01",
        facts={
            "activity": "assemble",
            "form": "eligibility_rule",
            "scope": "general",
            "legal_basis": "statute",
            "targets": ["child"],
            "aims": ["minors"],
        },
        near={"evidence": "specific", "reasons": "weighed"},
        near_miss="Small children are kept from night rallies at which some had been crushed.",
    ),
    Trial(
        standard="assembly.pledge-required",
        measure=(
            "An activist is called to the prosecutor and must sign that she will join no rally."
        ),
        under="iccpr/21",
        on="2021-01-01",
        facts={
            "activity": "assemble",
            "form": "compulsion",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "pledge_required": True,
        },
        near={"pledge_required": False},
        near_miss="The prosecutor explains the law and asks for no promise.",
    ),
    Trial(
        standard="assembly.calls-and-preparation",
        measure=(
            "Belarus, 2008: a fine for handing out leaflets about a meeting that had not been "
            "allowed yet."
        ),
        under="iccpr/21",
        on="2012-01-01",
        facts={
            "activity": "publish",
            "form": "penalty",
            "scope": "individual",
            "evidence": "general",
            "reasons": "weighed",
            "legal_basis": "statute",
            "aims": ["public_order"],
            "conduct": "peaceful",
            "message": "political",
            "sanction": "fine",
            "preparatory": True,
        },
        near={"evidence": "specific"},
        near_miss="The leaflets named a meeting that was shown to end in a riot.",
    ),
)
"""The trials, in the order of the standards."""
