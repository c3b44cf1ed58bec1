"""States by code and by name: the list is the country-code library's, and some are no more."""

from __future__ import annotations

import iso3166
import pytest
from hypothesis import given

import civicspace as cs
from civicspace import strategies
from civicspace.law.standing import acts, former_states, osce_participation, treaties
from civicspace.law.standing.tables import TABLES


class TestNames:
    """A State has the English name of ISO 3166-1."""

    @pytest.mark.parametrize("country", list(iso3166.countries), ids=lambda one: one.alpha3)
    def test_each_in_the_list(self, country: iso3166.Country) -> None:
        found = cs.state(country.alpha3)

        assert (found.code, found.name) == (country.alpha3, country.name)
        assert str(found) == country.name
        assert cs.state(country.alpha2) == cs.state(country.name) == found
        assert cs.state(country.name.upper()) == found

    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("Moldova", "MDA"),
            ("iran", "IRN"),
            ("Venezuela", "VEN"),
            ("Russian Federation", "RUS"),
            ("soviet union", "SUHH"),
            ("ddde", "DDDE"),
            ("European Union", "EUE"),
        ],
    )
    def test_short_names(self, name: str, code: str) -> None:
        assert cs.state(name).code == code


class TestFormerStates:
    """A State that is no more has its four letters of ISO 3166-3 and a day on which it ended."""

    @pytest.mark.parametrize(
        ("code", "name", "end"),
        [
            ("CSHH", "Czechoslovakia", "1993-01-01"),
            ("DDDE", "German Democratic Republic", "1990-10-03"),
            ("SUHH", "Soviet Union", "1991-12-26"),
            ("YUCS", "Yugoslavia, Socialist Federal Republic of", "1992-04-27"),
        ],
    )
    def test_each(self, code: str, name: str, end: str) -> None:
        assert cs.state(code).name == name
        assert str(former_states()[code]) == end

    def test_no_others(self) -> None:
        assert sorted(former_states()) == ["CSHH", "DDDE", "SUHH", "YUCS"]


class TestMadeUpStates:
    """The codes that ISO 3166-1 leaves to users are States without a name or an undertaking."""

    @pytest.mark.parametrize("code", ["AAA", "QMA", "QZZ", "XAA", "XYZ", "ZZZ"])
    def test_each(self, code: str) -> None:
        assert cs.state(code) == cs.State(code=code)
        assert cs.standing(code, "iccpr", on="2005-05-12").status is cs.Status.NONE


class TestUnknown:
    """A code or a name that no State has is an error with the nearest code, in every door."""

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ("KZA", 'unknown State "KZA": did you mean "KAZ"?'),
            ("Kazakstan", 'unknown State "Kazakstan": did you mean "KAZ"?'),
            ("Germony", 'unknown State "Germony": did you mean "DEU"?'),
        ],
    )
    def test_nearest(self, given: str, said: str) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            cs.state(given)

        assert str(caught.value) == said

    def test_a_name_that_two_have(self) -> None:
        with pytest.raises(cs.UnknownName):
            cs.state("Korea")

    @pytest.mark.parametrize(
        ("given", "said"), [("kaz", "KAZ"), ("KZ", "KAZ"), ("Kazakhstan", "KAZ"), ("SUN", "TUN")]
    )
    def test_standing_takes_the_code(self, given: str, said: str) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            cs.standing(given, "iccpr", on="2005-05-12")

        assert str(caught.value) == f'unknown State "{given}": did you mean "{said}"?'

    def test_dossier(self) -> None:
        text = (
            "civicspace: 1\nstate: KZA\n"
            "reservations:\n  - {state: KSA, instrument: iccpr, provisions: ['21']}\n"
        )
        with pytest.raises(cs.DossierError) as caught:
            cs.loads(text)

        assert [str(one) for one in caught.value.problems] == [
            'line 2: state: unknown State "KZA": did you mean "KAZ"?',
            'line 4: reservations[0].state: unknown State "KSA": did you mean "USA"?',
        ]


class TestTables:
    """Every State in a table of acts is one that the list knows."""

    @pytest.mark.parametrize("treaty", sorted(TABLES))
    def test_acts(self, treaty: str) -> None:
        from civicspace.law.standing import _lines_by_state

        assert [code for code in _lines_by_state(treaty) if cs.state(code).code != code] == []
        assert [code for code in _lines_by_state(treaty) if not cs.state(code).name] == []

    def test_osce(self) -> None:
        assert [code for code in osce_participation() if not cs.state(code).name] == []

    def test_each_treaty_has_acts(self) -> None:
        parties = ("KAZ", "FRA", "KEN", "MEX", "JOR", "RUS", "TJK")

        for treaty in treaties():
            assert any(acts(code, treaty) for code in parties) or treaty == "cis-hrc"

    @given(strategies.state_codes())
    def test_the_strategy_draws_states(self, code: str) -> None:
        assert cs.state(code).code == code
