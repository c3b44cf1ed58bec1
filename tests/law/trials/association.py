"""Trials: what counts as a group, and the law behind a limit."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="association.placed-outside",
        measure=(
            "The police leave a tenants' group to be driven from its meeting room and tell it that "
            "freedom of association is for registered bodies only"
        ),
        under="iccpr/22",
        on="2016-03-01",
        facts={
            "activity": "join_association",
            "form": "non_protection",
            "scope": "individual",
            "targets": ["unregistered_group"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "specific",
            "reasons": "weighed",
            "placed_outside": "unregistered",
        },
        near={"placed_outside": "no"},
        near_miss="The police say only that they came too late, and deny the group no right",
    ),
    Trial(
        standard="association.no-legal-basis",
        measure=(
            "Tax police in Tashkent search the office of a legal aid group in 2005 and name no law "
            "that lets them"
        ),
        under="iccpr/22",
        on="2005-11-01",
        facts={
            "activity": "run_association",
            "form": "inspection",
            "scope": "individual",
            "targets": ["ngo"],
            "legal_basis": "none",
            "aims": ["financial_crime"],
            "evidence": "specific",
            "reasons": "formal",
            "burden": "light",
            "discretion": "bounded",
        },
        near={"legal_basis": "statute"},
        near_miss="The tax code provides for the search, on facts of fraud",
    ),
    Trial(
        standard="association.unclear-rule",
        measure=(
            "A Russian law of 2012 makes groups that do political activity keep a register and "
            "file reports, and says of that activity only that it shapes public opinion"
        ),
        under="echr/11",
        on="2013-06-01",
        facts={
            "activity": "run_association",
            "form": "reporting_duty",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "precise": False,
            "discretion": "wide",
            "aims": ["transparency"],
            "evidence": "general",
            "sanction": "fine",
            "burden": "light",
        },
        near={"precise": True},
        near_miss="The law lists the kinds of work that count, such as support for a candidate",
    ),
)
"""The trials of the standards on what counts as a group, and on the law behind a limit."""
