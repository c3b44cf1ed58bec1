"""Trials: what makes founding a group harder, and the weighing."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="association.many-founders",
        measure=(
            "Turkmenistan asks four hundred members of an association that would work nationwide; "
            "fewer people get no status, and without it no room and no account"
        ),
        under="iccpr/22",
        on="2014-07-01",
        facts={
            "activity": "form_association",
            "form": "registration",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "none",
            "reasons": "none",
            "min_founders": 400,
            "channels_open": "none",
        },
        near={"min_founders": 2},
        near_miss="Two founders are enough",
        through="association.weighing",
    ),
    Trial(
        standard="association.costly-to-found",
        measure=(
            "A group that wants legal status in Uzbekistan pays a fee of twenty minimum wages, "
            "many times what a company pays, and brings papers from a dozen offices, which may "
            "ask for more as they see fit"
        ),
        under="iccpr/22",
        on="2013-01-15",
        facts={
            "activity": "form_association",
            "form": "procedure_rule",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "none",
            "reasons": "none",
            "discretion": "wide",
            "burden": "crippling",
            "min_founders": 2,
        },
        near={"burden": "light"},
        near_miss="The fee is what a company pays, and one form is enough",
        through="association.weighing",
    ),
    Trial(
        standard="association.weighing",
        measure=(
            "A Korean student is sentenced to prison because he joined a federation whose "
            "programme the courts, weighing the case, liken to that of a hostile State; he did "
            "nothing violent"
        ),
        under="iccpr/22",
        on="2006-01-10",
        facts={
            "activity": "join_association",
            "form": "penalty",
            "scope": "individual",
            "targets": ["opposition"],
            "legal_basis": "statute",
            "aims": ["national_security"],
            "evidence": "general",
            "reasons": "weighed",
            "conduct": "peaceful",
            "message": "political",
            "incitement": "none",
            "sanction": "prison",
            "criminal": True,
        },
        near={"evidence": "specific", "conduct": "violent"},
        near_miss="The courts find that he stored explosives for the federation",
    ),
)
"""The trials of the two factors and the weighing."""
