"""Dossiers: measures and sources under their ids, and what can strike on a day."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from pendulum import Date

from civicspace import (
    Calendar,
    Claim,
    ClaimKind,
    Dossier,
    Facts,
    InvalidValue,
    Measure,
    MeasureKind,
    Restriction,
    Right,
    Source,
    Truth,
    UnknownName,
    Window,
    strategies,
)
from civicspace.model.choices import Setting

LAW = Measure(id="law", title="A law", kind=MeasureKind.LAW)
ORDER = Measure(id="order", title="An order", kind=MeasureKind.ORDER)
REPORT = Source(id="fh-2005", title="A report")
CLAIM = Claim(id="closure", text="The paper was closed.", kind=ClaimKind.FACT)
DOSSIER = Dossier(state="KAZ", measures=[LAW, ORDER], sources=[REPORT])


class TestMeasuresAndSources:
    """A dossier is the series of its measures; they and the sources are found by their ids."""

    def test_series(self) -> None:
        expected = [LAW, ORDER]

        assert expected == list(DOSSIER)
        assert len(DOSSIER) == 2

    def test_measure(self) -> None:
        assert ORDER is DOSSIER["order"]

    def test_no_such_measure(self) -> None:
        expected = 'unknown measure "ordr": did you mean "order"?'
        with pytest.raises(UnknownName) as caught:
            DOSSIER["ordr"]

        assert expected == str(caught.value)

    def test_source(self) -> None:
        assert REPORT is DOSSIER.source("fh-2005")

    def test_no_such_source(self) -> None:
        expected = 'unknown source "fh-2006": did you mean "fh-2005"?'
        with pytest.raises(UnknownName) as caught:
            DOSSIER.source("fh-2006")

        assert expected == str(caught.value)

    def test_an_empty_one_is_a_dossier(self) -> None:
        assert Dossier(state="KAZ")
        assert len(Dossier(state="KAZ")) == 0

    def test_repr(self) -> None:
        expected = "<Dossier KAZ, measures: 2, sources: 1>"

        assert expected == repr(DOSSIER)


class TestIdsAreUnique:
    """No two measures, sources or claims have the same id."""

    def test_measures(self) -> None:
        expected = "two measures have the id law"
        with pytest.raises(InvalidValue) as caught:
            Dossier(state="KAZ", measures=[LAW, ORDER, LAW])

        assert expected == str(caught.value)

    def test_sources(self) -> None:
        expected = "two sources have the id fh-2005"
        with pytest.raises(InvalidValue) as caught:
            Dossier(state="KAZ", sources=[REPORT, REPORT])

        assert expected == str(caught.value)

    def test_claims(self) -> None:
        expected = "two claims have the id closure"
        with pytest.raises(InvalidValue) as caught:
            Dossier(state="KAZ", claims=[CLAIM, CLAIM])

        assert expected == str(caught.value)

    def test_things_of_different_sorts_may_share_one(self) -> None:
        source = Source(id="law", title="The law")

        assert Dossier(state="KAZ", measures=[LAW], sources=[source]).source("law") is source


class TestState:
    """A State is named by its code: three capital letters, or four if it is no more."""

    @pytest.mark.parametrize("code", ["KAZ", "YUCS"])
    def test_accepted(self, code: str) -> None:
        assert code == Dossier(state=code).state

    @pytest.mark.parametrize("code", ["", "KZ", "kaz", "KAZAK", "K2Z", "ÄÖÜ", "KAZ\n", None])
    def test_refused(self, code: str) -> None:
        expected = f"state {code!r} is not a State's code: use ISO 3166-1 alpha-3, like KAZ"
        with pytest.raises(InvalidValue) as caught:
            Dossier(state=code)

        assert expected == str(caught.value)


def only(*settings: Setting) -> Restriction:
    return Restriction(id="ban", rights=[Right.ASSEMBLY], facts=Facts(setting=frozenset(settings)))


class TestBites:
    """A restriction that holds at certain times only can strike while one of them is open."""

    dossier = Dossier(
        state="KAZ",
        calendar=Calendar(
            complete="2005",
            windows=[Window(setting=Setting.RESULTS, opens="2005-12-04", closes="2005-12-14")],
        ),
    )

    @pytest.mark.parametrize(
        ("restriction", "day", "expected"),
        [
            (only(Setting.RESULTS), "2005-12-03", Truth.FALSE),
            (only(Setting.RESULTS), "2005-12-04", Truth.TRUE),
            (only(Setting.RESULTS), "2005-12-13", Truth.TRUE),
            (only(Setting.RESULTS), "2005-12-14", Truth.FALSE),
            (only(Setting.RESULTS), "2006-05-12", Truth.UNKNOWN),
            (only(Setting.CAMPAIGN, Setting.RESULTS), "2005-12-05", Truth.TRUE),
            (only(Setting.CAMPAIGN, Setting.RESULTS), "2005-05-12", Truth.FALSE),
            (only(Setting.RESULTS, Setting.ONLINE), "2005-05-12", Truth.FALSE),
        ],
    )
    def test_at_certain_times(self, restriction: Restriction, day: str, expected: Truth) -> None:
        assert expected is self.dossier.bites(restriction, day)

    @pytest.mark.parametrize("day", ["1999-01-01", "2005-05-12", "2005-12-05"])
    @pytest.mark.parametrize(
        "restriction",
        [only(), only(Setting.ONLINE), Restriction(id="ban", rights=[Right.ASSEMBLY])],
    )
    def test_at_all_times(self, restriction: Restriction, day: str) -> None:
        assert self.dossier.bites(restriction, day) is Truth.TRUE


class TestSources:
    """A source is told by its title, and who published it when, as far as known."""

    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            (Source(id="a", title="A report"), "A report"),
            (Source(id="a", title="A report", publisher="An NGO"), "A report (An NGO)"),
            (Source(id="a", title="A report", published="2005-05"), "A report (May 2005)"),
            (
                Source(id="a", title="A report", publisher="An NGO", published="2005-05-12"),
                "A report (An NGO, 12 May 2005)",
            ),
        ],
    )
    def test_print(self, source: Source, expected: str) -> None:
        assert expected == str(source)


class TestAnyDossier:
    """Whatever a valid dossier holds, each of its parts is found by its id."""

    @settings(max_examples=30, deadline=None)
    @given(strategies.dossiers(), strategies.days())
    def test_found(self, dossier: Dossier, day: Date) -> None:
        assert all(measure is dossier[measure.id] for measure in dossier)
        assert all(source is dossier.source(source.id) for source in dossier.sources)
        for measure in dossier:
            for restriction in measure.restrictions:
                assert restriction is measure.restriction(restriction.id)
                assert dossier.bites(restriction, day) in Truth
