"""Trials: labels, penalties, reports, audits and frozen accounts."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

_RULE: dict[str, object] = {
    "activity": "receive_funding",
    "scope": "general",
    "targets": ["ngo"],
    "legal_basis": "statute",
    "evidence": "none",
    "reasons": "none",
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="funding.hostile-label",
        measure=(
            "A law of 2012 has Russian groups with money from abroad sign up as foreign agents and "
            "say so on all that they publish"
        ),
        under="iccpr/22",
        on="2013-06-01",
        facts={
            **_RULE,
            "form": "labelling",
            "targets": ["foreign_funded"],
            "aims": ["transparency"],
            "evidence": "general",
            "individual_assessment": True,
            "foreign_funding": "notify",
            "stigma": True,
            "label_trigger": "money",
        },
        near={"stigma": False, "label_trigger": "agency"},
        near_miss="Whoever lobbies on the orders of a foreign State says for whom it speaks",
    ),
    Trial(
        standard="funding.hostile-label",
        measure=(
            "Georgia's law of 2024 makes whoever gets a fifth of its income from abroad register "
            "as serving the interest of a foreign power"
        ),
        under="echr/11",
        on="2024-08-10",
        facts={
            **_RULE,
            "form": "registration",
            "targets": ["foreign_funded"],
            "aims": ["transparency"],
            "foreign_funding": "notify",
            "discretion": "bounded",
            "label_trigger": "money",
        },
        near={"label_trigger": "agency"},
        near_miss="Only those who act on the orders of a foreign power enter the register",
    ),
    Trial(
        standard="funding.punished-for-foreign-money",
        measure=(
            "A court in Gomel ends a group for having used, in an election campaign, machines that "
            "it had got as aid from abroad"
        ),
        under="iccpr/22",
        on="2013-05-01",
        facts={
            **_RULE,
            "form": "dissolution",
            "scope": "individual",
            "targets": ["foreign_funded"],
            "aims": ["public_order"],
            "evidence": "general",
            "reasons": "formal",
            "conduct": "peaceful",
            "individual_assessment": True,
            "channels_open": "adequate",
            "sanction": "dissolution",
        },
        near={"form": "penalty", "sanction": "fine"},
        near_miss="The group pays a small fine for a report on the aid that came too late",
    ),
    Trial(
        standard="funding.reporting-burden",
        measure=(
            "Hungary's law of 2017 has groups with money from abroad, and nobody else, announce "
            "it to a court and report on it each year"
        ),
        under="echr/11",
        on="2018-01-15",
        facts={
            **_RULE,
            "form": "reporting_duty",
            "targets": ["foreign_funded"],
            "aims": ["transparency"],
            "foreign_funding": "notify",
            "unequal": "unexplained",
            "consulted": True,
        },
        near={"unequal": "equal"},
        near_miss="Every legal person reports on gifts of that size, wherever they come from",
    ),
    Trial(
        standard="funding.reporting-burden",
        measure=(
            "A bill of 2024 in Slovakia has groups with money from abroad name their larger givers "
            "each year, and fines heavily those who do not"
        ),
        under="echr/11",
        on="2024-06-01",
        facts={
            **_RULE,
            "activity": "run_association",
            "form": "reporting_duty",
            "targets": ["foreign_funded"],
            "aims": ["transparency"],
            "foreign_funding": "notify",
            "sanction": "heavy_fine",
            "consulted": True,
        },
        near={"targets": []},
        near_miss="All groups report on their money, from wherever it comes",
    ),
    Trial(
        standard="funding.whole-sector-suspected",
        measure=(
            "In the name of the fight against dirty money each group, down to choirs and clubs, "
            "must check its members and donors as a bank does its clients"
        ),
        under="iccpr/22",
        on="2022-10-01",
        facts={
            **_RULE,
            "form": "procedure_rule",
            "aims": ["financial_crime"],
            "risk_based": False,
        },
        near={"risk_based": True},
        near_miss="A study found five charities in a war zone at risk, and only they must check",
    ),
    Trial(
        standard="funding.audits-without-suspicion",
        measure=(
            "In the weeks around the vote of January 2021 tax officers in Kazakhstan go through "
            "the grants of one rights group after another, none of them suspected of anything"
        ),
        under="iccpr/22",
        on="2021-01-25",
        facts={
            **_RULE,
            "form": "inspection",
            "scope": "individual",
            "aims": ["financial_crime"],
            "individual_assessment": False,
            "suspicion_required": False,
        },
        near={"suspicion_required": True},
        near_miss="A group is audited because its bank reported sums that it had not declared",
    ),
    Trial(
        standard="funding.frozen-means",
        measure=(
            "The accounts of a rights group in Baku are frozen for as long as a case lasts in "
            "which nothing is said against the group"
        ),
        under="echr/11",
        on="2015-06-01",
        facts={
            **_RULE,
            "form": "seizure",
            "scope": "individual",
            "aims": ["financial_crime"],
            "evidence": "general",
            "reasons": "formal",
            "individual_assessment": True,
            "duration_days": 200,
        },
        near={"evidence": "specific"},
        near_miss="The order names the transfers that went to the accused, and freezes those",
    ),
)
"""The trials of the standards on labels, penalties, reports and accounts."""
