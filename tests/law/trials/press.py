"""Trials of the standards on newspapers, books and stations."""

from __future__ import annotations

from collections.abc import Mapping

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

#: What is in order in each measure, save where a trial says otherwise.
_IN_ORDER: Mapping[str, object] = {
    "scope": "individual",
    "setting": ["print"],
    "targets": ["outlet"],
    "legal_basis": "statute",
    "precise": True,
    "aims": ["public_order"],
    "evidence": "specific",
    "reasons": "weighed",
    "conduct": "peaceful",
    "incitement": "none",
    "milder_tried": True,
    "individual_assessment": True,
    "independent_decider": True,
    "judicial_review": "effective",
}

#: What is in order in a law made for everybody, save where a trial says otherwise.
_LAW: Mapping[str, object] = {
    "scope": "general",
    "targets": [],
    "legal_basis": "statute",
    "precise": True,
    "discretion": "bounded",
    "aims": ["public_order"],
    "judicial_review": "effective",
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="press.closure",
        measure="A court stopped a paper for a month because of tension in the country, and wrote "
        "at length on the duties of the press, but named no article that had done harm.",
        under="iccpr/19",
        on="2012-12-25",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "suspension",
            "message": "political",
            "evidence": "general",
            "duration_days": 30,
            "whole_outlet": True,
        },
        near={"evidence": "specific"},
        near_miss="It named articles that had called for attacks, and fines had been in vain.",
    ),
    Trial(
        standard="press.closure-by-executive",
        measure="Turkey's broadcasting council stopped a radio for a year over one programme; a "
        "court looked only at its powers.",
        under="echr/10",
        on="2019-03-01",
        facts={
            **_IN_ORDER,
            "activity": "broadcast",
            "form": "suspension",
            "setting": ["air"],
            "duration_days": 365,
            "independent_decider": False,
            "judicial_review": "formal",
            "whole_outlet": True,
        },
        near={"independent_decider": True},
        near_miss="A court ordered it.",
    ),
    Trial(
        standard="press.print-licensing",
        measure="A law asks each newspaper for a permit, to be renewed every year, as Malaysia's "
        "did from 1984 to 2012, though on set terms and with an appeal to a court.",
        under="iccpr/19",
        on="2011-12-01",
        facts={
            **_LAW,
            "activity": "publish",
            "form": "licensing",
            "setting": ["print"],
            "burden": "light",
        },
        near={"form": "notification"},
        near_miss="A newspaper need only tell the authority its name and address.",
    ),
    Trial(
        standard="press.burdensome-registration",
        measure="A law asks newspapers for registration, and for a sum blocked in a bank that few "
        "local papers can raise.",
        under="achpr/9",
        on="2021-06-01",
        facts={
            **_LAW,
            "activity": "publish",
            "form": "registration",
            "setting": ["print"],
            "burden": "crippling",
        },
        near={"burden": "light"},
        near_miss="Registration is a form and a small fee.",
    ),
    Trial(
        standard="press.refusal-without-cause",
        measure="A Polish court refused to register a monthly because its title, which named a "
        "town far away, was not true to reality, and asked nothing else.",
        under="echr/10",
        on="2003-01-01",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "refusal",
            "reasons": "formal",
            "refusal_ground": "purpose",
            "may_reapply": True,
            "whole_outlet": True,
        },
        near={"refusal_ground": "formality"},
        near_miss="Another paper already had the title, and a new one could be chosen.",
    ),
    Trial(
        standard="press.seizure",
        measure="Police took the copies of a novel on their own order, with no word to its "
        "publisher; a court weighed the matter, months after the sale had ended.",
        under="echr/10",
        on="2006-01-01",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "seizure",
            "message": "artistic",
            "heard": False,
            "independent_decider": False,
            "judicial_review": "late",
        },
        near={"judicial_review": "effective"},
        near_miss="A court looked at the order within days.",
    ),
)
"""One or more a standard."""
