"""Names: of the things in a dossier, and of acts as Akoma Ntoso has them."""

from __future__ import annotations

import re
from typing import Any

import pytest

import civicspace as cs
from civicspace.codec import linked
from civicspace.codec.linked.names import of_law
from tests.codec.linked.helpers import document_of, measure, small

KEY = "schema:legislationIdentifier"
REFERENCE = "Law of 15 April 2005 No 44-III"


class TestTheBase:
    """Every name of a dossier begins with the base, which is the beginning of an IRI."""

    def test_another_base(self) -> None:
        document = document_of(small(), base="https://example.org/law/")

        assert document["@id"] == "https://example.org/law/kaz"
        assert document["measures"][0]["@id"] == "https://example.org/law/kaz/measure/code"
        assert linked.dossier(document) == small()

    @pytest.mark.parametrize("base", ["", "civicspace", "urn:a b", "urn:<a>", 'urn:"', "1:a", None])
    def test_none_at_all(self, base: Any) -> None:
        shown = "a blank" if base is None else f'"{base}"'
        message = (
            f"{shown} is no base for names: give the beginning of an IRI, such as urn:civicspace:"
        )
        with pytest.raises(cs.InvalidValue, match=re.escape(message)):
            linked.document(small(), base=base)

    def test_two_dossiers_are_read_by_name(self) -> None:
        one, other = document_of(small()), document_of(cs.Dossier(state="KGZ"))
        both = {"@context": one.pop("@context"), "@graph": [one, other]}
        del other["@context"]

        assert linked.dossier(both, name="urn:civicspace:kgz") == cs.Dossier(state="KGZ")
        with pytest.raises(cs.UnknownName, match='unknown dossier "urn:civicspace:kgs"'):
            linked.dossier(both, name="urn:civicspace:kgs")


class TestTheCatalogue:
    """The name of every text and standard of the catalogue is an IRI."""

    def test_all(self) -> None:
        names = [of_law("instrument", one.id) for one in cs.instruments()]
        names += [of_law("provision", one.id) for one in cs.provisions()]
        names += [of_law("standard", one.id) for one in cs.standards()]

        assert all(re.fullmatch(r"urn:civicspace:ns:[a-z]+/[\w./%-]+", name) for name in names)
        assert len(set(names)) == len(names) > 100


class TestAkomaNtoso:
    """An act has the name of a work if its reference is a law, its day and its number."""

    def test_a_law(self) -> None:
        assert measure("ban")[KEY] == "/akn/kz/act/2005-04-15/44-iii"

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            (REFERENCE, f"{REFERENCE}, article 5"),
            (REFERENCE, "Law of 15 April 2005 (number not checked)"),
            (REFERENCE, "Law of 16 April 2005 No 44-III"),
            (REFERENCE, "Supreme Court, 15 April 2005"),
            ("signed, date: 2005-04-15", "signed, date: 2005-04"),
            ("signed, date", "passed, date"),
            ("{event: signed", "{certainty: recalled, event: signed"),
            ("kind: amendment", "kind: decree"),
            ("kind: amendment", "kind: amendment\n    certainty: inferred"),
            ("state: KAZ", "state: SUHH"),
        ],
    )
    def test_nothing_is_guessed(self, old: str, new: str) -> None:
        assert KEY not in measure("ban", old, new)


class TestWhatIsWritten:
    """A dossier or an assessment is written, and nothing else."""

    def test_anything_else(self) -> None:
        wrong: Any = 5
        with pytest.raises(
            cs.InvalidValue, match="int cannot be written: give a Dossier or an Assessment"
        ):
            linked.document(wrong)

    def test_an_assessment_has_its_own_day(self) -> None:
        found = cs.assess(small(), on="2005-05-12")
        with pytest.raises(
            cs.InvalidValue, match="an assessment has its own day, 2005-05-12: leave `on` out"
        ):
            linked.document(found, on="2006-01-01")

    def test_a_dossier_with_a_fault(self) -> None:
        wrong = cs.Dossier(
            state="KAZ",
            measures=[cs.Measure(id="law", title="A", kind=cs.MeasureKind.LAW, sources=["x"])],
        )
        with pytest.raises(cs.DossierError, match='no source has the id "x"'):
            linked.document(wrong)
