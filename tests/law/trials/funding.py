"""Trials: what the right to money covers, and the weighing."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="funding.placed-outside",
        measure=(
            "Upholding a duty to take foreign gifts through registered accounts only, a court in "
            "India says in 2022 that nobody has a right to be given money from abroad"
        ),
        under="iccpr/22",
        on="2022-06-01",
        facts={
            "activity": "receive_funding",
            "form": "notification",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["financial_crime"],
            "evidence": "general",
            "reasons": "weighed",
            "foreign_funding": "notify",
            "placed_outside": "money",
        },
        near={"placed_outside": "no"},
        near_miss="The court starts from the right to ask for money, and finds the duty light",
    ),
    Trial(
        standard="funding.donors-published",
        through="funding.weighing",
        measure=(
            "A law makes every foundation put on the internet the name of each person who gave it "
            "anything, however little"
        ),
        under="echr/11",
        on="2018-03-01",
        facts={
            "activity": "receive_funding",
            "form": "reporting_duty",
            "scope": "blanket",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["transparency"],
            "evidence": "none",
            "reasons": "none",
            "burden": "light",
            "names_disclosed": "public",
        },
        near={"names_disclosed": "none"},
        near_miss="Foundations publish their accounts, and no names",
    ),
    Trial(
        standard="funding.unequal-terms",
        through="funding.weighing",
        measure=(
            "A decree of 2008 strikes all but a dozen donors off the list of those whose grants "
            "in Russia are free of tax, and keeps those who work with the government"
        ),
        under="iccpr/22",
        on="2014-01-01",
        facts={
            "activity": "receive_funding",
            "form": "funding_rule",
            "scope": "blanket",
            "targets": ["foreign_ngo"],
            "legal_basis": "regulation",
            "aims": ["public_order"],
            "evidence": "none",
            "reasons": "none",
            "support_by_loyalty": True,
        },
        near={"support_by_loyalty": False},
        near_miss="Any donor that files the same papers is on the list",
    ),
    Trial(
        standard="funding.weighing",
        measure=(
            "The head of a rights group that Belarus will not register holds its grants in his own "
            "name abroad; he gets years of prison for tax, and no court asks what the money was for"
        ),
        under="iccpr/22",
        on="2014-11-15",
        facts={
            "activity": "receive_funding",
            "form": "penalty",
            "scope": "individual",
            "targets": ["defender"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "specific",
            "reasons": "formal",
            "conduct": "peaceful",
            "sanction": "prison",
            "criminal": True,
            "individual_assessment": False,
        },
        near={"reasons": "weighed", "sanction": "fine", "individual_assessment": True},
        near_miss="A court hears what the money was for, and fines him for the tax that he owes",
    ),
)
"""The trials of the standards on what the right covers."""
