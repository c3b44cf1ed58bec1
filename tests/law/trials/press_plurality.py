"""Trials of the standards on broadcasting, plurality, favours, and the weighing of limits."""

from __future__ import annotations

from collections.abc import Mapping

from tests.law.trials.trial import Trial

__all__ = ["TRIALS"]

#: What is in order in each measure, save where a trial says otherwise.
_IN_ORDER: Mapping[str, object] = {
    "scope": "general",
    "setting": ["air"],
    "targets": [],
    "unequal": "equal",
    "legal_basis": "statute",
    "precise": True,
    "discretion": "bounded",
    "aims": ["rights_of_others"],
    "incitement": "none",
    "milder_tried": True,
    "individual_assessment": True,
    "independent_decider": True,
    "judicial_review": "effective",
}

TRIALS: tuple[Trial, ...] = (
    Trial(
        standard="press.broadcast-licensing",
        measure="Azerbaijan's council for television, appointed by the president, gave out "
        "frequencies without a tender and left others unused.",
        under="iccpr/19",
        on="2017-01-01",
        facts={
            **_IN_ORDER,
            "activity": "broadcast",
            "form": "licensing",
            "regulator_independent": False,
        },
        near={"regulator_independent": True},
        near_miss="The council is chosen by parliament and civil society and holds open tenders.",
    ),
    Trial(
        standard="press.broadcast-licensing",
        measure="Armenia's commission refused a channel a licence seven times and never said why.",
        under="echr/10",
        on="2009-01-01",
        facts={
            **_IN_ORDER,
            "activity": "broadcast",
            "form": "refusal",
            "scope": "individual",
            "targets": ["outlet"],
            "evidence": "specific",
            "reasons": "none",
        },
        near={"reasons": "weighed"},
        near_miss="It compared the bids point by point in a public decision.",
    ),
    Trial(
        standard="press.foreign-outlet-ban",
        measure="A law bans all channels from a list of countries; a court weighed it, on facts "
        "about one of them.",
        under="iccpr/19",
        on="2012-01-01",
        facts={
            **_IN_ORDER,
            "activity": "broadcast",
            "form": "ban",
            "scope": "blanket",
            "targets": ["outlet", "foreigner"],
            "aims": ["national_security"],
            "evidence": "specific",
            "reasons": "weighed",
            "milder_tried": False,
            "individual_assessment": False,
        },
        near={"scope": "individual", "individual_assessment": True},
        near_miss="Only the channel of which the facts speak is struck.",
    ),
    Trial(
        standard="media-pluralism.concentration",
        measure="Hungary let nearly five hundred titles pass to one foundation close to the "
        "government in 2018 and kept the merger from review.",
        under="iccpr/19",
        on="2019-01-01",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "procedure_rule",
            "setting": ["print", "online"],
            "media_market": "dominated",
        },
        near={"media_market": "plural"},
        near_miss="The authority examined the merger and made the buyer sell half of the titles.",
    ),
    Trial(
        standard="media-pluralism.editorial-interference",
        measure="The public broadcaster of Moldova was told whom to show and what to leave out.",
        under="echr/10",
        on="2010-01-01",
        facts={
            **_IN_ORDER,
            "activity": "broadcast",
            "form": "procedure_rule",
            "message": "political",
            "editorial_interference": True,
        },
        near={"editorial_interference": False},
        near_miss="A statute leaves the programme to the editors, under a council of many groups.",
    ),
    Trial(
        standard="press.support-by-loyalty",
        measure="A province in Argentina took its advertising from a paper after critical reports "
        "and gave it to others.",
        under="achr/13",
        on="2003-06-01",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "funding_rule",
            "setting": ["print"],
            "support_by_loyalty": True,
        },
        near={"support_by_loyalty": False},
        near_miss="An agency places it by reach and price.",
    ),
    Trial(
        standard="press.ownership-limit",
        through="press.weighing",
        measure="Russia capped foreign shares in all media, print and online ones too, at a fifth "
        "in 2014; nobody showed a danger.",
        under="iccpr/19",
        on="2014-10-14",
        facts={
            **_IN_ORDER,
            "activity": "publish",
            "form": "eligibility_rule",
            "targets": ["outlet"],
            "setting": ["print", "air", "online"],
            "aims": ["national_security"],
            "milder_tried": False,
            "individual_assessment": False,
            "ownership_rule": "capped",
        },
        near={"ownership_rule": "open"},
        near_miss="Owners must be named in a public register, and may come from anywhere.",
    ),
    Trial(
        standard="press.weighing",
        measure="A radio reporter in Luxembourg quoted a colleague's article that nearly all "
        "officials of the forests take bribes; the courts made him pay a franc to each who sued, "
        "since he had not kept his distance from the words.",
        under="echr/10",
        on="2001-03-29",
        facts={
            **_IN_ORDER,
            "activity": "broadcast",
            "form": "penalty",
            "scope": "individual",
            "targets": ["journalist"],
            "aims": ["reputation"],
            "message": "public_interest",
            "about": "official",
            "relayed": True,
            "evidence": "specific",
            "reasons": "formal",
            "milder_tried": False,
            "sanction": "civil",
        },
        near={"about": "private_person", "relayed": False, "reasons": "weighed"},
        near_miss="The words were his own and about a gardener, and the court weighed what the "
        "public had to gain from them.",
    ),
)
"""One or more a standard."""
