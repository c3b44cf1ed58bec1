"""Trials of the standards on access to information."""

from __future__ import annotations

from collections.abc import Mapping

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

#: What is in order in each measure, save where a trial says otherwise.
_IN_ORDER: Mapping[str, object] = {
    "activity": "seek_information",
    "scope": "individual",
    "setting": [],
    "targets": [],
    "legal_basis": "statute",
    "precise": True,
    "discretion": "bounded",
    "aims": ["public_order"],
    "evidence": "specific",
    "reasons": "weighed",
    "milder_tried": True,
    "individual_assessment": True,
    "independent_decider": True,
    "judicial_review": "effective",
    "access_law": True,
    "interest_required": False,
    "withholding_test": "balance",
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="information.no-enforceable-right",
        measure="A State has no law on access: officials answer letters if they wish.",
        under="iccpr/19",
        on="2012-01-01",
        facts={**_IN_ORDER, "form": "procedure_rule", "scope": "general", "access_law": False},
        near={"access_law": True},
        near_miss="A law gives everybody the right to ask, and a commissioner to complain to.",
    ),
    Trial(
        standard="information.interest-required",
        measure="Italy's law of 1990 on administrative procedure lets only those see a paper who "
        "have a direct, concrete and present interest in it.",
        under="iccpr/19",
        on="2012-01-01",
        facts={
            **_IN_ORDER,
            "form": "procedure_rule",
            "scope": "general",
            "evidence": "none",
            "reasons": "none",
            "milder_tried": False,
            "individual_assessment": False,
            "interest_required": True,
        },
        near={"interest_required": False},
        near_miss="Anybody may ask and need not say why, as in Italy since 2016.",
    ),
    Trial(
        standard="information.withheld-without-harm-test",
        measure="A ministry in Venezuela kept back how medicine was bought: such papers are a "
        "class of their own, and answers would keep officials from their work.",
        under="iccpr/19",
        on="2022-01-01",
        facts={
            **_IN_ORDER,
            "form": "refusal",
            "message": "public_interest",
            "evidence": "general",
            "reasons": "formal",
            "milder_tried": False,
            "individual_assessment": False,
            "withholding_test": "nothing",
        },
        near={"withholding_test": "balance", "evidence": "specific", "reasons": "weighed"},
        near_miss="It had to show, and showed, that the harm outweighs the public's interest.",
    ),
    Trial(
        standard="information.delay-or-fees",
        through="information.weighing",
        measure="After ninety days, which the law allowed, a ministry told a reporter that papers "
        "on its talks with a firm are best kept back while talks go on.",
        under="iccpr/19",
        on="2012-01-01",
        facts={
            **_IN_ORDER,
            "form": "refusal",
            "evidence": "general",
            "reasons": "formal",
            "milder_tried": False,
            "individual_assessment": False,
            "targets": ["journalist"],
            "reply_days": 90,
        },
        near={"reply_days": 20},
        near_miss="It said so within twenty days, so that a court could look at it in time.",
    ),
    Trial(
        standard="information.weighing",
        measure="Ukraine's electoral commission kept from a group what heads of party lists had "
        "written about their schooling and work; the courts called it private, and did not ask "
        "what voters had to gain.",
        under="echr/10",
        on="2020-06-01",
        facts={
            **_IN_ORDER,
            "form": "refusal",
            "aims": ["reputation"],
            "message": "public_interest",
            "incitement": "none",
            "about": "politician",
            "evidence": "general",
            "reasons": "formal",
            "milder_tried": False,
            "individual_assessment": False,
        },
        near={"message": "private", "reasons": "weighed"},
        near_miss="It kept back their home addresses and telephones, and the courts weighed that.",
    ),
    Trial(
        standard="information.no-appeal",
        measure="A refusal by the office of a president is final.",
        under="iccpr/19",
        on="2012-01-01",
        facts={**_IN_ORDER, "form": "refusal", "judicial_review": "none"},
        near={"judicial_review": "effective"},
        near_miss="As in Mexico, an independent institute looked at it, and a court after it.",
    ),
    Trial(
        standard="information.corruption-closed-list",
        measure="A paper on bribes in a ministry was held back to keep the work of the ministry "
        "undisturbed.",
        under="iccpr/19",
        on="2012-01-01",
        facts={
            **_IN_ORDER,
            "form": "refusal",
            "information_kind": "corruption",
            "aims": ["administration"],
        },
        near={"aims": ["public_order"]},
        near_miss="It was held back until the suspects had been questioned.",
    ),
    Trial(
        standard="information.environment-withheld",
        measure="A mine's tests of a river were kept back after a careful weighing, while people "
        "went on drinking from it.",
        under="achr/13",
        on="2018-01-01",
        facts={
            **_IN_ORDER,
            "form": "refusal",
            "information_kind": "environment",
            "threat_to_life": True,
        },
        near={"threat_to_life": False},
        near_miss="They were plans of a pump, which endanger nobody.",
    ),
)
"""One or more a standard."""
