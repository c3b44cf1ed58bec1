"""Trials of the standards on the internet."""

from __future__ import annotations

from collections.abc import Mapping

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

#: What is in order in each measure, save where a trial says otherwise.
_IN_ORDER: Mapping[str, object] = {
    "activity": "use_internet",
    "scope": "individual",
    "setting": ["online"],
    "targets": [],
    "legal_basis": "statute",
    "precise": True,
    "discretion": "bounded",
    "aims": ["public_order"],
    "evidence": "specific",
    "reasons": "weighed",
    "conduct": "peaceful",
    "incitement": "none",
    "milder_tried": True,
    "individual_assessment": True,
    "collateral": False,
    "independent_decider": True,
    "judicial_review": "effective",
    "user_told": True,
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="internet.online-parity",
        measure="A court held that the constitution guards the press, and that a post on a social "
        "network is no expression at all.",
        under="iccpr/19",
        on="2017-01-01",
        facts={
            **_IN_ORDER,
            "activity": "speak",
            "form": "penalty",
            "sanction": "fine",
            "placed_outside": "online",
        },
        near={"placed_outside": "no"},
        near_miss="The court judged the post as it would a letter to a newspaper.",
    ),
    Trial(
        standard="internet.shutdown",
        measure="A court let the government cut the internet of a whole region for five days, on "
        "facts about armed groups.",
        under="iccpr/19",
        on="2022-01-06",
        facts={
            **_IN_ORDER,
            "form": "shutdown",
            "scope": "blanket",
            "aims": ["national_security"],
            "block_reach": "network",
            "duration_days": 5,
        },
        near={"scope": "individual", "block_reach": "item"},
        near_miss="A judge had the line of one armed group cut.",
    ),
    Trial(
        standard="internet.shutdown-around-elections",
        measure="A court had a large social network blocked on the eve of a vote, on facts about "
        "false accounts.",
        under="achpr/9",
        on="2021-01-12",
        facts={
            **_IN_ORDER,
            "form": "blocking",
            "setting": ["online", "polling"],
            "aims": ["electoral_integrity"],
            "block_reach": "platform",
            "duration_days": 30,
        },
        near={"block_reach": "item"},
        near_miss="Only the false accounts were closed.",
    ),
    Trial(
        standard="internet.blocking-wholesale",
        measure="A Turkish court blocked a host of sites because of one page on it, though it "
        "could have had the page alone removed.",
        under="echr/10",
        on="2013-01-01",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "blocking",
            "reasons": "formal",
            "collateral": True,
            "milder_tried": False,
        },
        near={"collateral": False, "milder_tried": True},
        near_miss="The page alone was made unreachable.",
    ),
    Trial(
        standard="internet.blocking-wholesale",
        measure="Turkey asked an online encyclopaedia in vain to take two pages down, and then had "
        "it blocked whole; the courts named the law, and no facts about the rest.",
        under="iccpr/19",
        on="2017-05-01",
        facts={
            **_IN_ORDER,
            "form": "blocking",
            "evidence": "general",
            "reasons": "formal",
            "individual_assessment": False,
            "block_reach": "site",
            "whole_outlet": True,
        },
        near={"evidence": "specific", "reasons": "weighed"},
        near_miss="The court found that the site carries nothing but calls to kill.",
    ),
    Trial(
        standard="internet.blocking-without-court",
        measure="Russia's prosecutor had a news site blocked for a page on protests; the owners "
        "were not told which one, and a court looked only at his powers.",
        under="echr/10",
        on="2021-01-01",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "blocking",
            "message": "political",
            "independent_decider": False,
            "judicial_review": "formal",
        },
        near={"independent_decider": True, "judicial_review": "effective"},
        near_miss="A court gave the order and heard the owners.",
    ),
    Trial(
        standard="internet.blocking-without-court",
        measure="A court blocks pages at the request of the police; those who wrote them learn "
        "nothing and cannot object.",
        under="iccpr/19",
        on="2018-01-01",
        facts={**_IN_ORDER, "activity": "publish", "form": "blocking", "user_told": False},
        near={"user_told": True},
        near_miss="They are told and may ask the court to look again.",
    ),
    Trial(
        standard="internet.intermediary-liability",
        measure="Hungarian courts held a portal liable for crude comments by readers on a firm, "
        "which it took down at once when it knew, and weighed no more than the insult.",
        under="echr/10",
        on="2016-06-01",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "liability",
            "targets": ["platform"],
            "aims": ["rights_of_others"],
            "message": "insulting",
            "relayed": True,
            "reasons": "formal",
            "milder_tried": False,
            "individual_assessment": False,
            "sanction": "civil",
            "notice_and_action": "always",
        },
        near={"notice_and_action": "after_notice"},
        near_miss="It answers only if it leaves a comment up after it was told.",
    ),
    Trial(
        standard="internet.general-monitoring",
        measure="A law makes networks scan each post before it appears and keep back what may be "
        "unlawful.",
        under="iccpr/19",
        on="2019-01-01",
        facts={
            **_IN_ORDER,
            "form": "procedure_rule",
            "scope": "general",
            "targets": ["platform"],
            "general_monitoring": True,
        },
        near={"general_monitoring": False},
        near_miss="Networks must look at posts of which they are told.",
    ),
    Trial(
        standard="internet.online-licensing",
        measure="Tanzania asked bloggers for a licence and a yearly fee in 2018.",
        under="iccpr/19",
        on="2018-06-01",
        facts={
            **_IN_ORDER,
            "activity": "speak",
            "form": "licensing",
            "scope": "general",
            "evidence": "none",
            "reasons": "none",
            "milder_tried": False,
            "individual_assessment": False,
        },
        near={"form": "notification"},
        near_miss="Sites for profit must show a name and an address.",
    ),
)
"""One or more a standard."""
