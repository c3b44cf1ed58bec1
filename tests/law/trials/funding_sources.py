"""Trials: money from abroad and at home, and who may take it."""

from __future__ import annotations

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

_RULE: dict[str, object] = {
    "activity": "receive_funding",
    "form": "funding_rule",
    "scope": "general",
    "targets": ["ngo"],
    "legal_basis": "statute",
    "aims": ["public_order"],
    "evidence": "none",
    "reasons": "none",
    "burden": "light",
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="funding.foreign-ban",
        measure=(
            "A proclamation of 2009 lets groups in Ethiopia work on rights only if they take next "
            "to nothing from abroad"
        ),
        under="iccpr/22",
        on="2011-08-01",
        facts={**_RULE, "foreign_funding": "ban"},
        near={"foreign_funding": "free"},
        near_miss="All gifts count alike, and the group keeps books on them",
    ),
    Trial(
        standard="funding.prior-approval",
        measure=(
            "Under Egypt's law of 2002 a group may spend a grant from abroad only once the "
            "ministry has said yes"
        ),
        under="iccpr/22",
        on="2012-02-01",
        facts={**_RULE, "foreign_funding": "approve"},
        near={"foreign_funding": "notify"},
        near_miss="The group tells the ministry within a month that it has had the grant",
    ),
    Trial(
        standard="funding.cap",
        measure=(
            "Since 2020 grants from abroad may come into India through one branch of one bank in "
            "the capital only, and may not be passed on to partners"
        ),
        under="iccpr/22",
        on="2021-04-01",
        facts={**_RULE, "foreign_funding": "notify", "channelled": True},
        near={"channelled": False},
        near_miss="Each group names an account of its own choice for such grants",
    ),
    Trial(
        standard="funding.cap",
        measure="No more than a tenth of a group's income may come from abroad",
        under="echr/11",
        on="2016-04-01",
        facts={**_RULE, "foreign_funding": "cap"},
        near={"foreign_funding": "free"},
        near_miss="A tenth is the share above which an auditor looks at the books once a year",
    ),
    Trial(
        standard="funding.domestic-money",
        measure=(
            "Whoever asks the public for gifts, on the internet too, needs the governor's leave "
            "for each collection"
        ),
        under="iccpr/22",
        on="2021-09-01",
        facts={"unequal": "equal", **_RULE, "domestic_funding": "approve"},
        near={"domestic_funding": "free"},
        near_miss="The collectors carry a card and publish what they took in",
    ),
    Trial(
        standard="funding.domestic-money",
        measure="Groups may earn nothing by sales or services, not even for their own purposes",
        under="echr/11",
        on="2016-04-01",
        facts={"unequal": "equal", **_RULE, "domestic_funding": "ban"},
        near={"domestic_funding": "cap", "aims": ["financial_crime"]},
        near_miss="Gifts in cash with no name may not pass a small sum, for groups as for traders",
    ),
    Trial(
        standard="funding.unregistered-groups",
        measure=(
            "Since 2014 only bodies with a certificate of the Ministry of Justice may conclude a "
            "grant in Azerbaijan"
        ),
        under="echr/11",
        on="2015-03-01",
        facts={
            **_RULE,
            "form": "eligibility_rule",
            "targets": ["unregistered_group"],
            "scope": "general",
            "reasons": "weighed",
        },
        near={"targets": []},
        near_miss="A grant above a large sum takes a body with accounts that are audited",
    ),
    Trial(
        standard="funding.sovereignty-is-no-aim",
        measure=(
            "To keep the country free of influence from abroad, and for no other reason given, "
            "every group with a foreign donor must enter itself in a register of the ministry"
        ),
        under="iccpr/22",
        on="2024-08-15",
        facts={
            **_RULE,
            "form": "registration",
            "targets": ["foreign_funded"],
            "aims": ["sovereignty"],
            "foreign_funding": "notify",
            "discretion": "bounded",
        },
        near={"aims": ["transparency"]},
        near_miss="The register serves to let people know who pays, as it does for companies",
    ),
)
"""The trials of the standards on where money comes from."""
