"""Trials: trade unions and employers' bodies."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="unions.previous-authorisation",
        measure="Workers in a free zone may found a union only with leave of the labour ministry",
        under="ilo-c87/2",
        on="2001-05-01",
        facts={
            "activity": "form_association",
            "form": "authorisation",
            "scope": "general",
            "targets": ["union"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "none",
            "discretion": "wide",
        },
        near={"form": "notification"},
        near_miss="The founders send the ministry a copy of the statute",
    ),
    Trial(
        standard="unions.administrative-dissolution",
        measure=(
            "A ministry strikes a union off its register because it had led a strike that the "
            "ministry calls unlawful"
        ),
        under="ilo-c87/4",
        on="2001-05-01",
        facts={
            "activity": "run_association",
            "form": "dissolution",
            "scope": "individual",
            "targets": ["union"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "specific",
            "reasons": "weighed",
            "refusal_ground": "unlawful_activity",
            "independent_decider": False,
        },
        near={"independent_decider": True},
        near_miss="A labour court ends the union after a full hearing",
    ),
    Trial(
        standard="unions.single-structure",
        measure=(
            "A law of an Arab State names one federation of trade unions and makes every union "
            "belong to it"
        ),
        under="ilo-c87/2",
        on="2001-05-01",
        facts={
            "activity": "join_association",
            "form": "compulsion",
            "scope": "general",
            "targets": ["union"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "none",
            "channels_open": "none",
        },
        near={"form": "procedure_rule", "min_founders": 10},
        near_miss="Ten workers may found a union, which joins the federation or none, as it likes",
    ),
    Trial(
        standard="unions.foreign-help",
        measure=(
            "A union may take money from an international federation of workers only with leave of "
            "the government"
        ),
        under="ilo-c87/5",
        on="2001-05-01",
        facts={
            "activity": "receive_funding",
            "form": "funding_rule",
            "scope": "general",
            "targets": ["union"],
            "legal_basis": "statute",
            "aims": ["financial_crime"],
            "evidence": "none",
            "foreign_funding": "approve",
        },
        near={"foreign_funding": "notify"},
        near_miss="The union enters the money in its accounts, as any body does",
    ),
    Trial(
        standard="unions.reprisals",
        measure=(
            "Two hundred and seventy public workers of Panama are dismissed under a law passed "
            "after a union march, with no look at what each had done"
        ),
        under="ilo-c98/1",
        on="1991-05-01",
        facts={
            "activity": "join_association",
            "form": "dismissal",
            "scope": "individual",
            "targets": ["union", "public_servant"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "general",
            "reasons": "formal",
            "conduct": "peaceful",
            "sanction": "loss_of_post",
        },
        near={"evidence": "specific", "conduct": "violent"},
        near_miss="Each was shown to have wrecked machines on the day of the march",
    ),
    Trial(
        standard="unions.unprotected",
        measure=(
            "A port company in Kaliningrad moves dockers of one union to worse-paid teams, and the "
            "courts say that only a prosecutor could deal with that"
        ),
        under="echr/11",
        on="2009-07-30",
        facts={
            "activity": "join_association",
            "form": "non_protection",
            "scope": "individual",
            "targets": ["union"],
            "legal_basis": "statute",
            "evidence": "none",
            "reasons": "formal",
            "conduct": "peaceful",
            "redress": False,
            "protection_given": False,
        },
        near={"redress": True, "protection_given": True},
        near_miss="The labour court orders the company to take the dockers back and pays them",
    ),
)
"""The trials of the standards on trade unions."""
