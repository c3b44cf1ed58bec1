"""Trials of the standards on censorship and reporters."""

from __future__ import annotations

from collections.abc import Mapping

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

#: What is in order in each measure, save where a trial says otherwise.
_IN_ORDER: Mapping[str, object] = {
    "scope": "individual",
    "setting": [],
    "targets": ["journalist"],
    "unequal": "equal",
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
    "independent_decider": True,
    "judicial_review": "effective",
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="expression.prior-restraint",
        measure="English courts went on forbidding two papers to print what a former spy had "
        "written after the book was on sale in the United States.",
        under="echr/10",
        on="1992-01-01",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "content_rule",
            "targets": ["outlet"],
            "aims": ["national_security", "confidentiality"],
            "message": "secret",
            "evidence": "general",
            "prior_restraint": True,
        },
        near={"evidence": "specific"},
        near_miss="The book was not yet out, and the harm of each passage was shown.",
    ),
    Trial(
        standard="expression.prior-censorship",
        measure="Chile's courts banned a film on the life of Christ before anybody could see it.",
        under="achr/13",
        on="2001-06-01",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "ban",
            "targets": [],
            "aims": ["rights_of_others"],
            "message": "artistic",
            "prior_restraint": True,
        },
        near={"aims": ["minors"]},
        near_miss="Only children were kept from it.",
    ),
    Trial(
        standard="press.journalist-licensing",
        measure="Costa Rica let only members of a college with a degree work as reporters.",
        under="achr/13",
        on="1986-01-01",
        facts={
            **_IN_ORDER,
            "activity": "report",
            "form": "licensing",
            "scope": "general",
            "aims": ["rights_of_others"],
        },
        near={"form": "procedure_rule"},
        near_miss="The college set rules of conduct for those who chose to join.",
    ),
    Trial(
        standard="press.journalist-licensing",
        measure="A freelance in Belarus was fined for filming for a channel abroad with no "
        "accreditation.",
        under="iccpr/19",
        on="2020-01-01",
        facts={
            **_IN_ORDER,
            "activity": "report",
            "form": "penalty",
            "sanction": "fine",
            "registration_required": True,
        },
        near={"registration_required": False},
        near_miss="He was fined for crossing the line of a fire brigade, as anybody would be.",
    ),
    Trial(
        standard="press.accreditation",
        measure="Only members of a private club of reporters get passes for the press gallery of "
        "parliament; others are turned away, though there is room.",
        under="iccpr/19",
        on="2000-01-01",
        facts={
            **_IN_ORDER,
            "activity": "report",
            "form": "refusal",
            "setting": ["government_site"],
            "unequal": "unexplained",
        },
        near={"unequal": "objective"},
        near_miss="Seats are few and drawn by lot among all who report on parliament.",
    ),
    Trial(
        standard="press.accreditation",
        measure="A ministry gives and takes leave to report for outlets abroad on open criteria.",
        under="iccpr/19",
        on="2015-01-01",
        facts={
            **_IN_ORDER,
            "activity": "report",
            "form": "authorisation",
            "scope": "general",
            "discretion": "wide",
        },
        near={"discretion": "bounded"},
        near_miss="Passes for one summit are given in the order of applications.",
    ),
    Trial(
        standard="press.correspondents-kept-out",
        measure="Poland kept everybody, reporters too, from a strip along its border with Belarus "
        "because of the tension there, and took some of them in on tours with the border guard.",
        under="iccpr/19",
        on="2021-12-15",
        facts={
            "activity": "report",
            "form": "ban",
            "scope": "blanket",
            "setting": [],
            "targets": [],
            "legal_basis": "statute",
            "precise": True,
            "discretion": "bounded",
            "aims": ["national_security", "public_safety"],
            "evidence": "general",
            "tolerated": True,
            "channels_open": "poor",
            "judicial_review": "effective",
        },
        near={"evidence": "specific", "scope": "individual"},
        near_miss="One crossing was closed to them for the days on which stones flew there.",
    ),
    Trial(
        standard="press.source-disclosure",
        measure="Police searched a reporter's flat and office in Luxembourg to learn who had told "
        "him of a minister's fine; a judge signed, and asked for no other way nor for a need that "
        "outweighs secrecy.",
        under="echr/10",
        on="2003-06-01",
        facts={
            **_IN_ORDER,
            "activity": "report",
            "form": "inspection",
            "reasons": "formal",
            "milder_tried": False,
            "source_order": "court",
        },
        near={"source_order": "protected", "reasons": "weighed", "milder_tried": True},
        near_miss="A judge found that a life was at stake and that nothing else would help.",
    ),
    Trial(
        standard="press.source-disclosure",
        measure="Security officers went through a reporter's notes on a warrant of their chief.",
        under="iccpr/19",
        on="2015-01-01",
        facts={
            **_IN_ORDER,
            "activity": "report",
            "form": "inspection",
            "independent_decider": False,
        },
        near={"independent_decider": True},
        near_miss="A judge gave leave.",
    ),
    Trial(
        standard="press.punished-for-criticism",
        measure="A critical station was fined for words about a minister that loyal stations had "
        "used unpunished; the court wrote at length, and named no harm.",
        under="iccpr/19",
        on="2017-09-04",
        facts={
            **_IN_ORDER,
            "activity": "broadcast",
            "form": "penalty",
            "targets": ["opposition", "outlet"],
            "unequal": "unexplained",
            "message": "political",
            "evidence": "none",
            "sanction": "fine",
        },
        near={"evidence": "specific"},
        near_miss="The court found a falsehood that had led to threats against a family.",
    ),
    Trial(
        standard="journalist-safety.attacks-unpunished",
        measure="A reporter in Ukraine said that he was followed and asked for help; he was killed "
        "weeks later, and for years nobody looked for those behind it.",
        under="iccpr/19",
        on="2012-01-01",
        facts={
            **_IN_ORDER,
            "activity": "report",
            "form": "non_protection",
            "message": "political",
            "protection_given": False,
            "investigation": "ineffective",
        },
        near={"protection_given": True, "investigation": "effective"},
        near_miss="He was given guards, and the killers were found and tried.",
    ),
)
"""One or more a standard."""
