"""Every State under every treaty on the day before, the day of and the day after each of its acts.

The rule, counted anew from the tables: a State is bound on a day if the last of its binding or
ending acts that has taken effect by then is a binding one; if it is an ending one, the State has
left; else a signatory is a signatory, and anybody else is nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

import civicspace as cs
from civicspace.law.standing import _lines_by_state, former_states, treaties

S = cs.Status
A_DAY = timedelta(days=1)

BINDING = {"ratification", "accession", "acceptance", "approval", "succession"}
ENDING = {"denunciation", "cessation"}
SIGNING = {"signature", "succession-to-signature"}


def rows(treaty: str, state: str) -> list[tuple[str, str, str]]:
    """The acts as they stand in the table: what was done, when, and in effect when."""
    found = []
    for line in _lines_by_state(treaty)[state]:
        _, action, day, effect, *_ = line.split(" ")
        found.append((action, day, "" if effect == "-" else effect))
    return found


def by_the_rule(acts: list[tuple[str, str, str]], state: str, day: date) -> cs.Status:
    iso = day.isoformat()
    ended = former_states().get(state)
    if ended is not None and day >= ended:
        return S.WITHDRAWN
    done = sorted(
        (effect, action in BINDING)
        for action, _, effect in acts
        if action in BINDING | ENDING and effect and effect <= iso
    )
    if done:
        return S.BOUND if done[-1][1] else S.WITHDRAWN
    signed = any(action in SIGNING and on <= iso for action, on, _ in acts)
    return S.SIGNED if signed else S.NONE


def days(acts: list[tuple[str, str, str]]) -> Iterator[date]:
    for _, day, effect in acts:
        for text in filter(None, (day, effect)):
            on = date.fromisoformat(text)
            yield from (on - A_DAY, on, on + A_DAY)


@pytest.mark.parametrize("treaty", treaties())
class TestByTheRule:
    """The standing is what the rule says, about every act of every State."""

    def test_about_each_act(self, treaty: str) -> None:
        wrong = []
        for state in _lines_by_state(treaty):
            acts = rows(treaty, state)
            for day in set(days(acts)):
                found = cs.standing(state, treaty, on=day).status
                if found is not by_the_rule(acts, state, day):
                    wrong.append((state, day, found))

        assert wrong == []

    def test_binding_acts_take_effect_no_earlier_than_the_treaty(self, treaty: str) -> None:
        start = cs.instrument(treaty).in_force
        assert start is not None
        early = [
            (state, effect)
            for state in _lines_by_state(treaty)
            for action, _, effect in rows(treaty, state)
            if action in BINDING and effect and date.fromisoformat(effect) < start
        ]

        assert early == []
