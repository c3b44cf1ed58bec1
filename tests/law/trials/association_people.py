"""Trials: the people in a group."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="association.founders-and-heads",
        measure=(
            "Under Turkey's Civil Code of 2001, adopted after years of open debate, a foreigner "
            "may found or join an association only with the right to settle in the country"
        ),
        under="iccpr/22",
        on="2010-05-01",
        facts={
            "activity": "form_association",
            "form": "eligibility_rule",
            "scope": "general",
            "targets": ["foreigner"],
            "legal_basis": "statute",
            "aims": ["public_order"],
            "evidence": "none",
            "reasons": "none",
            "consulted": True,
            "founder_rule": "residents",
        },
        near={"founder_rule": "anyone", "targets": []},
        near_miss="Founders give an address in the country, and anybody may be one",
    ),
    Trial(
        standard="association.foreign-branches",
        measure=(
            "A Russian law of 2006 makes branches of foreign organisations, and them alone, lay "
            "their plans and accounts before the registrar, who may stop a programme on terms as "
            "wide as the unique character of the nation"
        ),
        under="osce-copenhagen-1990/9.3",
        on="2006-05-01",
        facts={
            "activity": "run_association",
            "form": "reporting_duty",
            "scope": "general",
            "targets": ["foreign_ngo"],
            "legal_basis": "statute",
            "aims": ["national_security"],
            "evidence": "none",
            "discretion": "wide",
            "burden": "light",
        },
        near={"discretion": "bounded"},
        near_miss="Branches file the report that local groups file, on closed criteria",
    ),
    Trial(
        standard="association.names-given-away",
        measure=(
            "A decree makes every association send the ministry the list of its members and of "
            "those who gave to it, each year and with no suspicion"
        ),
        under="iccpr/22",
        on="2018-05-01",
        facts={
            "activity": "run_association",
            "form": "reporting_duty",
            "scope": "general",
            "targets": ["ngo"],
            "legal_basis": "statute",
            "aims": ["transparency"],
            "evidence": "none",
            "burden": "light",
            "names_disclosed": "authority",
        },
        near={"names_disclosed": "none"},
        near_miss="Associations send in their accounts, with no names of members or donors",
    ),
    Trial(
        standard="association-negative.compelled",
        measure=(
            "A law of Iceland takes the licence of a taxi driver who will not belong to the one "
            "private association of drivers, whose politics he rejects; parliament weighed the "
            "matter and held the duty useful to the trade and its customers"
        ),
        under="echr/11",
        on="1993-06-30",
        facts={
            "activity": "join_association",
            "form": "compulsion",
            "scope": "general",
            "targets": [],
            "legal_basis": "statute",
            "aims": ["rights_of_others"],
            "evidence": "general",
            "reasons": "weighed",
            "sanction": "loss_of_post",
            "channels_open": "none",
        },
        near={"channels_open": "adequate"},
        near_miss=(
            "It is a chamber under public law with supervisory tasks, and drivers may found any "
            "private group beside it"
        ),
    ),
)
"""The trials of the standards on the people in a group."""
