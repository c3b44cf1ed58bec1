"""Rules between the parts of a dossier: told with the faults of form, and where they are broken."""

from __future__ import annotations

import json

import pytest

import civicspace as cs
from civicspace.model.facts import Facts
from tests.codec.helpers import problems_of, small_with

PATH = "measures[0].restrictions[0]"


class TestDates:
    """A date that cannot be is a fault at its own key."""

    def test_of_an_event(self) -> None:
        text = small_with(
            "      - event: in_force\n        date: 2005-04-25\n",
            "      - {event: introduced, date: 2005-05}\n      - {event: signed, date: 2005-04}\n",
        )

        assert problems_of(text) == [
            "line 11: measures[0].timeline[1].date:"
            " signed in April 2005, before it was introduced in May 2005"
        ]

    def test_of_a_restriction(self) -> None:
        text = small_with("        facts:", "        until: 2004\n        facts:")

        assert problems_of(text) == [
            f"line 15: {PATH}.until: it ends in 2004, before the measure is there:"
            " came into force on 25 April 2005"
        ]

    @pytest.mark.parametrize("basis", ["facts", "presumed"])
    def test_of_one_that_reaches_back(self, basis: str) -> None:
        text = small_with("        facts: {form: ban}", f"        {basis}: {{retroactive: true}}")

        assert len(cs.loads(text.replace("id: no-rallies", "id: x\n        until: 2004"))) == 1

    def test_of_one_that_is_disputed(self) -> None:
        text = small_with("        facts:", "        certainty: disputed\n        facts:")

        assert len(cs.loads(text.replace("id: no-rallies", "id: x\n        until: 2004"))) == 1


class TestFacts:
    """Facts that contradict each other are a fault of the dossier, stated or presumed."""

    @pytest.mark.parametrize(
        ("facts", "place"),
        [
            ("facts: {duration_days: 30, open_ended: true}", "facts.open_ended"),
            ("facts: {open_ended: true}, presumed: {duration_days: 30}", "facts.open_ended"),
            ("presumed: {open_ended: true}, facts: {duration_days: 30}", "presumed.open_ended"),
        ],
    )
    def test_told(self, facts: str, place: str) -> None:
        restriction = f"{{id: a, rights: [press], {facts}}}"
        measure = f"{{id: a, title: A, kind: law, restrictions: [{restriction}]}}"

        assert problems_of(f"civicspace: 1\nstate: KAZ\nmeasures: [{measure}]\n") == [
            f"line 3: {PATH}.{place}: `open_ended: true` contradicts `duration_days: 30`:"
            " what holds without a time limit has no duration"
        ]

    def test_the_values_are_named_as_in_the_file(self) -> None:
        assert problems_of(small_with("{form: ban}", "{form: closure, sanction: none}")) == [
            f"line 15: {PATH}.facts.sanction: `sanction: none` contradicts `form: closure`:"
            " the heaviest consequence cannot be none, for the end of the body or the outlet is one"
        ]

    def test_facts_by_themselves_may_be_supposed(self) -> None:
        facts = Facts.from_coded({"duration_days": 30, "open_ended": True})

        assert cs.Restriction(id="a", rights=[cs.Right.PRESS], facts=facts).facts == facts


class TestTheMeasureItself:
    """A measure amends, replaces and is related to others."""

    @pytest.mark.parametrize("field", ["amends", "replaces", "related"])
    def test_told(self, field: str) -> None:
        assert problems_of(small_with("kind: law", f"kind: law\n    {field}: [ban]")) == [
            f'line 9: measures[0].{field}[0]: "ban" is this measure itself: name another one'
        ]


class TestAllAtOnce:
    """Rules that are broken are told along with whatever else is wrong, as far as can be read."""

    BROKEN = """\
civicspace: 1
state: KAZ
naem: x
measures:
  - id: Law
    title: A law
    kind: lwa
    replaces: [Law]
    timeline:
      - {event: introduced, date: 2005-05, note: 5}
      - {event: signed, date: 2005-04}
    restrictions:
      - rights: [presss]
        facts: {form: closure, sanction: none, scope: wide}
        presumed: {duration_days: 30, open_ended: true}
        until: 2003
      - 5
      - {id: a, rights: [press], since: 2010-02-30, until: 2003}
  - 5
"""

    def test_whatever_can_be_read(self) -> None:
        told = [line.split(": ")[:3] for line in problems_of(self.BROKEN)]

        assert [f"{line} {path}" for line, path, *_ in told] == [
            "line 3 naem",
            "line 5 measures[0].id",
            "line 7 measures[0].kind",
            "line 8 measures[0].replaces[0]",
            "line 10 measures[0].timeline[0].note",
            "line 11 measures[0].timeline[1].date",
            "line 13 measures[0].restrictions[0].id",
            "line 13 measures[0].restrictions[0].rights[0]",
            "line 14 measures[0].restrictions[0].facts.sanction",
            "line 14 measures[0].restrictions[0].facts.scope",
            "line 15 measures[0].restrictions[0].presumed.open_ended",
            "line 16 measures[0].restrictions[0].until",
            "line 17 measures[0].restrictions[1]",
            "line 18 measures[0].restrictions[2].since",
            "line 18 measures[0].restrictions[2].until",
            "line 19 measures[1]",
        ]

    @pytest.mark.parametrize("wrong", ["2005-02-30", "[2004]", "null"])
    def test_an_event_that_cannot_be_read_may_explain_the_others(self, wrong: str) -> None:
        signed = "      - {event: signed"
        unread = f"      - {{event: introduced, date: {wrong}}}\n"
        text = self.BROKEN.replace(signed, unread + signed)

        paths = [line.split(": ")[1] for line in problems_of(text)]

        assert "measures[0].timeline[1].date" in paths
        assert "measures[0].timeline[2].date" not in paths
        assert "measures[0].restrictions[0].until" not in paths


class TestInAndOut:
    """What is not read from YAML is not read from JSON either, and not written."""

    def test_json(self) -> None:
        facts = {"duration_days": 30, "open_ended": True}
        restriction = {"id": "a", "rights": ["press"], "facts": facts}
        measure = {"id": "a", "title": "A", "kind": "law", "restrictions": [restriction]}

        [said] = problems_of(json.dumps({"civicspace": 1, "state": "KAZ", "measures": [measure]}))

        assert said.startswith(f"line 1: {PATH}.facts.open_ended: `open_ended: true` contradicts")

    @pytest.mark.parametrize("form", ["json", "yaml"])
    def test_out(self, form: str) -> None:
        measure = cs.Measure(id="a", title="A", kind=cs.MeasureKind.LAW, amends=["a"])
        dossier = cs.Dossier(state="KAZ", measures=[measure])

        with pytest.raises(cs.DossierError) as caught:
            cs.dumps(dossier, form=form)  # type: ignore[arg-type]

        assert str(caught.value) == (
            "1 problem in the dossier\n"
            '  measures[0].amends[0]: "a" is this measure itself: name another one'
        )
