"""Ids and what refers to them."""

from __future__ import annotations

import pytest

import civicspace as cs
from tests.codec.helpers import SMALL, problems_of, small_with

HEAD = "civicspace: 1\nstate: KAZ\n"
MEASURES = "measures:\n  - {id: a, title: A, kind: law}\n  - {id: a-law, title: B, kind: law}\n"


class TestSources:
    """Whatever is cited is among the sources, at whatever depth it is cited."""

    @pytest.mark.parametrize(
        ("old", "new", "line", "path"),
        [
            ("[fh-2005]", "[fh-2006]", 16, "measures[0].restrictions[0].sources[0]"),
            ("kind: law", "kind: law\n    sources: [fh-2006]", 9, "measures[0].sources[0]"),
            (
                "date: 2005-04-25",
                "date: 2005-04-25\n        sources:\n          - fh-2005\n          - fh-2006",
                14,
                "measures[0].timeline[0].sources[1]",
            ),
        ],
    )
    def test_near(self, old: str, new: str, line: int, path: str) -> None:
        said = 'no source has the id "fh-2006": did you mean "fh-2005"?'

        assert problems_of(small_with(old, new)) == [f"line {line}: {path}: {said}"]

    def test_in_the_calendar(self) -> None:
        window = "{setting: results, opens: 2005-12-03, closes: 2005-12-14, sources: [x]}"
        text = f"{HEAD}sources: {{a: {{title: A}}}}\ncalendar:\n  windows:\n    - {window}\n"

        assert problems_of(text) == [
            'line 6: calendar.windows[0].sources[0]: no source has the id "x"; accepted: a'
        ]

    def test_there_are_none(self) -> None:
        text = f"{HEAD}measures: [{{id: a, title: A, kind: law, sources: [x]}}]\n"

        assert problems_of(text) == ['line 3: measures[0].sources[0]: no source has the id "x"']

    def test_sources_of_the_wrong_form_are_told_once(self) -> None:
        text = small_with("  fh-2005: {title: Stepping Backward}\n", "  - fh-2005\n")

        assert problems_of(text) == [
            "line 3: sources: a list will not do: sources are a mapping of ids to sources"
        ]


class TestMeasures:
    """Whatever measure is referred to is in the dossier."""

    @pytest.mark.parametrize("field", ["amends", "replaces", "related"])
    def test_of_a_measure(self, field: str) -> None:
        text = f"{HEAD}{MEASURES}  - {{id: b, title: C, kind: law, {field}: [a-lwa, a]}}\n"
        said = 'no measure has the id "a-lwa": did you mean "a-law"?'

        assert problems_of(text) == [f"line 6: measures[2].{field}[0]: {said}"]

    def test_of_a_claim(self) -> None:
        claim = "{id: c, text: T, kind: fact, measures: [a, zebra], attributed_to: horse}"
        text = f"{HEAD}{MEASURES}claims:\n  - {claim}\n"

        assert problems_of(text) == [
            'line 7: claims[0].measures[1]: no measure has the id "zebra"; accepted: a, a-law',
            'line 7: claims[0].attributed_to: no measure has the id "horse"; accepted: a, a-law',
        ]


class TestIdsThatAreTaken:
    """Two measures, two restrictions of a measure or two claims do not have the same id."""

    def test_measures(self) -> None:
        text = f"{HEAD}{MEASURES}  - {{id: a, title: C, kind: law}}\n"

        assert problems_of(text) == [
            'line 6: measures[2].id: the measure "a" is there already, at [0]'
        ]

    def test_restrictions(self) -> None:
        text = small_with(
            "        sources: [fh-2005]\n",
            "      - {id: other, rights: [press]}\n      - {id: no-rallies, rights: [press]}\n",
        )

        assert problems_of(text) == [
            "line 17: measures[0].restrictions[2].id:"
            ' the restriction "no-rallies" is there already, at [0]'
        ]

    def test_claims(self) -> None:
        text = f"{HEAD}claims:\n" + "  - {id: c, text: T, kind: fact}\n" * 3

        assert problems_of(text) == [
            'line 5: claims[1].id: the claim "c" is there already, at [0]',
            'line 6: claims[2].id: the claim "c" is there already, at [0]',
        ]

    def test_restrictions_of_two_measures_may_share_one(self) -> None:
        _, measure = SMALL.split("measures:\n")
        twin = measure.replace("id: ban", "id: second")

        assert len(cs.loads(SMALL + twin)) == 2


class TestInstruments:
    """An act is one under an instrument that is known."""

    @pytest.mark.parametrize(
        "act",
        [
            "treaty_actions: [{instrument: icpr, action: signature, date: 2003-12-02}]",
            "reservations: [{instrument: icpr, provisions: ['21']}]",
            "derogations: [{instrument: icpr, provisions: ['21']}]",
        ],
    )
    def test_unknown(self, act: str) -> None:
        field = act.split(":")[0]
        said = 'unknown instrument "icpr": did you mean "iccpr"?'

        assert problems_of(f"{HEAD}{act}\n") == [f"line 3: {field}[0].instrument: {said}"]


class TestIds:
    """An id is made of lower-case letters and digits, with single hyphens, dots or underscores."""

    @pytest.mark.parametrize("name", ["Ban", "a ban", "-ban", "a--b", "бан", "a/b"])
    def test_bad(self, name: str) -> None:
        said = f"id '{name}' is not an id: use lower-case letters, digits and hyphens"

        assert problems_of(small_with("id: ban", f"id: {name}")) == [
            f"line 6: measures[0].id: {said}"
        ]

    def test_a_list(self) -> None:
        assert problems_of(small_with("id: ban", "id: [ban]")) == [
            "line 6: measures[0].id: a list is not a text"
        ]


class TestInvariants:
    """What holds of a thing as a whole is told where it begins."""

    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            ("[assembly]", "[]", "restriction no-rallies touches no right"),
            (
                "{form: ban}",
                "{form: ban}\n        presumed: {form: ban}",
                "restriction no-rallies: stated and presumed at once: form",
            ),
            (
                "{form: ban}",
                "{form: ban}\n        since: 2005\n        until: 2004",
                "restriction no-rallies ends before it begins",
            ),
        ],
    )
    def test_restriction(self, old: str, new: str, said: str) -> None:
        assert problems_of(small_with(old, new)) == [
            f"line 13: measures[0].restrictions[0]: {said}"
        ]

    def test_window(self) -> None:
        window = "{setting: prison, opens: 2005-12-03, closes: 2005-12-14}"

        assert problems_of(f"{HEAD}calendar: {{windows: [{window}]}}\n") == [
            "line 3: calendar.windows[0]: prison is not a time: it has no window"
        ]
