"""Names: of instruments, provisions, standards and rights, and what happens to wrong ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import civicspace as cs
from civicspace.law.instruments import ALIASES, INSTRUMENTS


class TestAliases:
    """Another name of an instrument leads to it wherever an instrument can be named."""

    @pytest.mark.parametrize(("alias", "name"), ALIASES.items())
    def test_instrument(self, alias: str, name: str) -> None:
        assert cs.instrument(alias) is cs.instrument(name)

    @pytest.mark.parametrize("alias", ALIASES)
    def test_no_alias_hides_an_instrument(self, alias: str) -> None:
        assert alias not in INSTRUMENTS

    @pytest.mark.parametrize(
        ("alias", "name"),
        [
            ("hrc-gc37", "gc37"),
            ("cerd", "icerd"),
            ("csce-copenhagen-1990", "osce-copenhagen-1990"),
            ("undhrd", "un-hrd-declaration"),
            ("icmw", "cmw"),
            ("cis-hr-1995", "cis-hrc"),
        ],
    )
    def test_names_in_use(self, alias: str, name: str) -> None:
        assert cs.instrument(alias).id == name

    def test_provision(self) -> None:
        found = cs.provision("csce-copenhagen-1990/9.2")

        assert found.id == "osce-copenhagen-1990/9.2"

    def test_standing(self) -> None:
        found = cs.standing("KAZ", "cerd", on="2005-05-12")

        assert found.instrument.id == "icerd"
        assert found.status is cs.Status.BOUND

    def test_review(self) -> None:
        found = cs.review({"form": "ban"}, under="cerd/5")

        assert found.provision.id == "icerd/5"


class TestUnknownNames:
    """A name that is not known is an error that names the nearest one."""

    @pytest.mark.parametrize(
        ("find", "given", "message"),
        [
            (cs.instrument, "iccrp", 'unknown instrument "iccrp": did you mean "iccpr"?'),
            (cs.instrument, "HRC-GC37", 'unknown instrument "HRC-GC37": did you mean "hrc-gc37"?'),
            (cs.instrument, "gc 37", 'unknown instrument "gc 37": did you mean "gc37"?'),
            (cs.provision, "iccpr/211", 'unknown provision "iccpr/211": did you mean "iccpr/21"?'),
            (cs.provision, "iccpr", 'unknown provision "iccpr": did you mean "iccpr/9"?'),
            (
                cs.provision,
                "osce-copenhagen/9.2",
                'unknown provision "osce-copenhagen/9.2": did you mean "osce-copenhagen-1990/9.2"?',
            ),
            (
                cs.standard,
                "assembly.blanket-bans",
                'unknown standard "assembly.blanket-bans": did you mean "assembly.blanket-ban"?',
            ),
            (cs.right, "asembly", 'unknown right "asembly": did you mean "assembly"?'),
            (
                cs.right,
                "peaceful-assembly",
                'unknown right "peaceful-assembly": did you mean "assembly"?',
            ),
        ],
    )
    def test_message(self, find: Callable[[str], object], given: str, message: str) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            find(given)
        assert str(caught.value) == message

    def test_where_nothing_is_near_some_accepted_names_are_listed(self) -> None:
        start = 'unknown instrument "quux"; accepted: un-charter, genocide-convention, icerd, iccpr'

        with pytest.raises(cs.UnknownName) as caught:
            cs.instrument("quux")
        assert str(caught.value).startswith(start)

    def test_it_can_be_caught_as_a_lookup_error(self) -> None:
        with pytest.raises(LookupError):
            cs.instrument("nothing of the kind")

    def test_it_carries_what_was_given_and_what_is_nearest(self) -> None:
        with pytest.raises(cs.UnknownName) as caught:
            cs.instrument("iccrp")
        assert (caught.value.kind, caught.value.given, caught.value.nearest) == (
            "instrument",
            "iccrp",
            "iccpr",
        )

    def test_rights_of_the_catalogue(self) -> None:
        with pytest.raises(cs.UnknownName):
            cs.standards(right="asembly")

    def test_provision_of_the_catalogue(self) -> None:
        with pytest.raises(cs.UnknownName):
            cs.standards(under="iccpr/211")

    def test_right_of_the_provisions(self) -> None:
        with pytest.raises(cs.UnknownName):
            cs.provisions(right="asembly")
