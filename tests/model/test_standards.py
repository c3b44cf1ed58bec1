"""Standards and the documents that they rest on."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from pendulum import Date

from civicspace import (
    Citation,
    Element,
    Exemption,
    Force,
    Instrument,
    InvalidValue,
    Provision,
    Right,
    Standard,
    Strength,
    strategies,
)
from civicspace.model.choices import Form, Scope, Target
from civicspace.model.instruments import InstrumentKind
from civicspace.model.vocabulary import form, scope

COMMENT = Citation(
    instrument="gc37",
    ref="para. 38",
    short="GC 37",
    dated="2020-07-23",
    applies_to=frozenset({"gc37", "iccpr"}),
    verified=True,
)
CASE = Citation(
    instrument="echr",
    ref="art. 11",
    short="ECHR",
    dated="2015-10-15",
    applies_to=frozenset({"echr"}),
    decision="A v. B",
)
OLDER = Citation(
    instrument="iccpr",
    ref="art. 21",
    short="ICCPR",
    dated="1994-03-31",
    applies_to=frozenset({"iccpr"}),
)
STRASBOURG = Exemption(
    id="margin", condition=form == Form.PENALTY, message="A margin.", only_under=["echr"]
)
ANYWHERE = Exemption(id="site", condition=form == Form.RELOCATION, message="Another site.")


def provision(instrument: str, **more: Any) -> Provision:
    return Provision(
        id=f"{instrument}/21",
        instrument=instrument,
        article="21",
        title="Assembly",
        rights=[Right.ASSEMBLY],
        **more,
    )


def standard(**more: Any) -> Standard:
    values: dict[str, Any] = {
        "id": "assembly.blanket-ban",
        "right": Right.ASSEMBLY,
        "element": Element.PROPORTIONALITY,
        "strength": Strength.PRESUMPTIVE,
        "condition": (form == Form.BAN) & (scope == Scope.BLANKET),
        "authorities": [COMMENT, CASE, OLDER],
        "message": "It bans all assemblies alike.",
        "exemptions": [STRASBOURG, ANYWHERE],
    }
    return Standard(**{**values, **more})


class TestAuthorities:
    """A standard is stated by its authorities, each under some instruments and since its date."""

    def test_instruments(self) -> None:
        expected = {"gc37", "iccpr", "echr"}

        assert expected == standard().instruments

    def test_since(self) -> None:
        assert standard().since == Date(1994, 3, 31)

    @pytest.mark.parametrize(
        ("instrument", "day", "expected"),
        [
            ("iccpr", None, (COMMENT, OLDER)),
            ("iccpr", Date(2020, 7, 22), (OLDER,)),
            ("iccpr", Date(2020, 7, 23), (COMMENT, OLDER)),
            ("iccpr", Date(1994, 3, 30), ()),
            ("iccpr", Date(1994, 3, 31), (OLDER,)),
            ("echr", None, (CASE,)),
            ("echr", Date(2015, 10, 14), ()),
            ("achr", None, ()),
        ],
    )
    def test_under(self, instrument: str, day: Date | None, expected: tuple[Citation, ...]) -> None:
        assert expected == standard().authorities_under(provision(instrument), day)

    def test_none_at_all(self) -> None:
        expected = "standard assembly.blanket-ban cites no authority"
        with pytest.raises(InvalidValue) as caught:
            standard(authorities=[])

        assert expected == str(caught.value)


class TestExemptions:
    """An exemption belongs to some instruments or to all; a conclusive standard has none."""

    @pytest.mark.parametrize(
        ("instrument", "expected"),
        [("echr", (STRASBOURG, ANYWHERE)), ("iccpr", (ANYWHERE,))],
    )
    def test_under(self, instrument: str, expected: tuple[Exemption, ...]) -> None:
        assert expected == standard().exemptions_under(provision(instrument))

    def test_conclusive(self) -> None:
        expected = "standard assembly.blanket-ban is conclusive and can have no exemption"
        with pytest.raises(InvalidValue) as caught:
            standard(strength=Strength.CONCLUSIVE)

        assert expected == str(caught.value)

    @settings(max_examples=30, deadline=None)
    @given(strategies.standards(["form", "scope"]))
    def test_any(self, found: Standard) -> None:
        assert not found.exemptions or found.strength is not Strength.CONCLUSIVE


class TestPrinting:
    """A standard prints as its condition of breach, and a citation as lawyers write it."""

    def test_standard(self) -> None:
        expected = "assembly.blanket-ban: breached where the form is ban and the reach is blanket"

        assert expected == str(standard())

    @pytest.mark.parametrize(
        ("cited", "expected"),
        [
            (COMMENT, "GC 37, para. 38"),
            (OLDER, "ICCPR, art. 21 (unverified)"),
            (CASE, "A v. B (ECHR art. 11) (unverified)"),
        ],
    )
    def test_citation(self, cited: Citation, expected: str) -> None:
        assert expected == str(cited)

    @pytest.mark.parametrize("field", ["instrument", "ref", "short"])
    def test_a_citation_names_its_place(self, field: str) -> None:
        expected = f"{field} must be a text that is not blank, not ' '"
        values: dict[str, Any] = {"instrument": "gc37", "ref": "para. 38", "short": "GC 37"}
        with pytest.raises(InvalidValue) as caught:
            Citation(**{**values, field: " "}, dated="2020-07-23")

        assert expected == str(caught.value)


class TestTheLegalTest:
    """The elements stand in the order in which a court asks for them."""

    def test_order(self) -> None:
        expected = [
            "applicability",
            "legality",
            "legitimate-aim",
            "necessity",
            "proportionality",
            "procedure",
            "non-discrimination",
            "essence",
            "positive-duty",
        ]

        assert expected == [element.value for element in sorted(Element, key=lambda e: e.order)]


class TestInstruments:
    """A document can be relied on since it entered into force, or else since its adoption."""

    @pytest.mark.parametrize(
        ("in_force", "expected"), [("1976-03-23", Date(1976, 3, 23)), (None, Date(1966, 12, 16))]
    )
    def test_since(self, in_force: str | None, expected: Date) -> None:
        covenant = Instrument(
            id="iccpr",
            title="International Covenant on Civil and Political Rights",
            short="ICCPR",
            kind=InstrumentKind.TREATY,
            force=Force.BINDING,
            adopted="1966-12-16",
            in_force=in_force,
        )

        assert expected == covenant.since
        assert str(covenant) == "ICCPR"


class TestProvisions:
    """A provision protects its rights and their parts, for everybody or for some persons."""

    @pytest.mark.parametrize(
        ("right", "expected"),
        [
            (Right.ASSEMBLY, True),
            (Right.ASSEMBLY_MONITORING, True),
            (Right.ASSOCIATION, False),
            (Right.EXPRESSION, False),
        ],
    )
    def test_protects(self, right: Right, expected: bool) -> None:
        assert expected is provision("iccpr").protects(right)

    def test_one_of_several(self) -> None:
        rights = [Right.ASSEMBLY, Right.ASSOCIATION]
        found = Provision(id="x/1", instrument="x", article="1", title="Both", rights=rights)

        assert found.protects(Right.UNIONS)
        assert not found.protects(Right.PRIVACY)

    def test_a_part_does_not_protect_the_whole(self) -> None:
        found = Provision(
            id="x/1", instrument="x", article="1", title="Unions", rights=[Right.UNIONS]
        )

        assert found.protects(Right.UNIONS)
        assert not found.protects(Right.ASSOCIATION)

    @pytest.mark.parametrize(
        ("only_for", "expected"),
        [
            (None, ""),
            (Target.CHILD, "children"),
            (Target.UNION, "unions"),
            (Target.MINORITY, "minorities"),
            (Target.FOREIGNER, "foreigners"),
        ],
    )
    def test_persons(self, only_for: Target | None, expected: str) -> None:
        assert expected == provision("crc", only_for=only_for).persons
