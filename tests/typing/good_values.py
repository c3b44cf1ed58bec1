"""Values as they are made by hand: dates as text, series as lists."""

from __future__ import annotations

from datetime import date
from typing import assert_type

from pendulum import Date

from civicspace import (
    Action,
    Basis,
    Calendar,
    Claim,
    ClaimKind,
    Dossier,
    Event,
    EventKind,
    Facts,
    Measure,
    MeasureKind,
    MeasureStatus,
    Precision,
    Restriction,
    Right,
    Source,
    Span,
    TreatyAction,
    Truth,
    When,
    Window,
)
from civicspace.model.choices import Aim, Form, Setting

when = When.parse("2005-05")
assert_type(when, When)
assert_type(When.on(date(2005, 5, 12)), When)
assert_type(when.first, Date)
assert_type(when.precision, Precision)
assert_type(when.before("2005-05-12"), Truth)
assert_type(when.by(date(2005, 5, 12)), Truth)
assert_type(when < When.parse("2006"), Truth)
assert_type(when <= When.parse("2006"), Truth)
assert_type(when > When.parse("2006"), Truth)
assert_type(when >= When.parse("2006"), Truth)
assert_type("2005-05-12" in Span(Date(2005, 5, 12)), bool)

facts = Facts(form=Form.BAN, aims=frozenset({Aim.MORALS}), precise=False, notice_hours=72)
assert_type(facts, Facts)
assert_type(facts.form, Form | None)
assert_type(facts.aims, frozenset[Aim] | None)
assert_type(facts.precise, bool | None)
assert_type(facts.notice_hours, int | None)
assert_type(Facts.from_coded({"form": "ban"}), Facts)
assert_type(facts.to_coded(), dict[str, object])

ban = Restriction(id="ban", rights=[Right.ASSEMBLY], facts=facts, since="2005-04", sources=["fh"])
assert_type(ban.rights, tuple[Right, ...])
assert_type(ban.since, When | None)
assert_type(ban.holds("2005-05-12"), Truth)
assert_type(ban.basis("form"), Basis)

law = Measure(
    id="law",
    title="A law",
    kind=MeasureKind.LAW,
    timeline=[
        Event(event=EventKind.SIGNED, date="2005-04-15"),
        Event(event=EventKind.IN_FORCE, date=date(2005, 5, 1)),
        Event(event=EventKind.AMENDED, date=When.parse("2006")),
    ],
    restrictions=(ban,),
)
assert_type(law.timeline, tuple[Event, ...])
assert_type(law.restrictions, tuple[Restriction, ...])
assert_type(law.status("2005-05-12"), MeasureStatus)
assert_type(law.possible_statuses(Date(2005, 5, 12)), frozenset[MeasureStatus])

dossier = Dossier(
    state="KAZ",
    measures=[law],
    sources=[Source(id="fh", title="A report", published="2005")],
    calendar=Calendar(
        complete="2005",
        windows=[Window(setting=Setting.POLLING, opens="2005-12-04", closes="2005-12-05")],
    ),
    treaty_actions=[
        TreatyAction(state="KAZ", instrument="iccpr", action=Action.RATIFICATION, date="2006-01-24")
    ],
    claims=[Claim(id="one", text="It is a ban.", kind=ClaimKind.FACT, dated="2005-05")],
)
assert_type(dossier["law"], Measure)
assert_type([measure.id for measure in dossier], list[str])
assert_type(dossier.treaty_actions[0].effect, Date)
assert_type(dossier.bites(ban, "2005-05-12"), Truth)
