"""Trials of the standards on messages, encryption and names."""

from __future__ import annotations

from collections.abc import Mapping

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

#: What is in order in each measure, save where a trial says otherwise.
_IN_ORDER: Mapping[str, object] = {
    "activity": "communicate_privately",
    "scope": "general",
    "setting": [],
    "targets": [],
    "legal_basis": "statute",
    "precise": True,
    "discretion": "bounded",
    "followed_law": True,
    "aims": ["national_security"],
    "independent_decider": True,
    "suspicion_required": True,
    "oversight": True,
    "judicial_review": "effective",
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="communications-secrecy.no-independent-authorisation",
        measure="In Hungary a minister let the anti-terror police listen in, with no suspicion "
        "against the person; no court or other body looked at it.",
        under="echr/8",
        on="2016-02-01",
        facts={
            **_IN_ORDER,
            "form": "surveillance",
            "surveillance_reach": "targeted",
            "independent_decider": False,
            "suspicion_required": False,
            "oversight": False,
            "judicial_review": "formal",
        },
        near={"independent_decider": True, "suspicion_required": True, "oversight": True},
        near_miss="A judge gives leave on a suspicion, and a commissioner looks at the files.",
    ),
    Trial(
        standard="communications-secrecy.no-independent-authorisation",
        measure="The head of the security service lets his own officers tap the line of a suspect.",
        under="iccpr/17",
        on="2016-02-01",
        facts={
            **_IN_ORDER,
            "form": "surveillance",
            "scope": "individual",
            "evidence": "specific",
            "reasons": "formal",
            "surveillance_reach": "targeted",
            "independent_decider": False,
        },
        near={"independent_decider": True},
        near_miss="An investigating judge gives leave in writing, as in the Netherlands.",
    ),
    Trial(
        standard="communications-secrecy.bulk",
        measure="Britain's agency scanned the traffic of cables on a minister's warrant, with "
        "search terms that nobody outside approved.",
        under="echr/8",
        on="2021-06-01",
        facts={
            **_IN_ORDER,
            "form": "surveillance",
            "surveillance_reach": "bulk",
            "independent_decider": False,
        },
        near={"independent_decider": True},
        near_miss="An independent court approves the kinds of search, and a board controls them.",
    ),
    Trial(
        standard="communications-secrecy.bulk",
        measure="Providers must store for a year with whom everybody spoke or wrote, and when.",
        under="iccpr/17",
        on="2015-01-01",
        facts={**_IN_ORDER, "form": "reporting_duty", "retention": "blanket"},
        near={"retention": "targeted"},
        near_miss="A judge can have the data of named suspects kept.",
    ),
    Trial(
        standard="anonymity-encryption.encryption-weakened",
        measure="Russia told a messenger to hand over what it takes to read secret chats, which "
        "would have weakened them for all.",
        under="echr/8",
        on="2024-03-01",
        facts={
            **_IN_ORDER,
            "form": "compulsion",
            "independent_decider": False,
            "encryption_rule": "backdoor",
        },
        near={"encryption_rule": "by_order"},
        near_miss="A court may have the telephone of one suspect opened.",
    ),
    Trial(
        standard="anonymity-encryption.no-anonymity",
        measure="A law of Korea made large sites ask all who post for their true name.",
        under="iccpr/17",
        on="2016-01-01",
        facts={
            **_IN_ORDER,
            "activity": "speak",
            "form": "procedure_rule",
            "identity_rule": "no_anonymity",
        },
        near={"identity_rule": "free"},
        near_miss="A court may have the name of one writer disclosed, for a crime that was shown.",
    ),
)
"""One or more a standard."""
