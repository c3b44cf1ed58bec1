"""What schema.org, ELI and Dublin Core say of a measure, and what is left unsaid."""

from __future__ import annotations

from typing import Any

import pytest

from civicspace.codec import linked
from tests.codec.linked.helpers import document_of, measure, refusal, small

SIGNED = "{event: signed, date: 2005-04-15, sources: [gazette]}"
IN_FORCE = "{event: in_force, date: 2005-04-25, sources: [gazette]}"
REPEALED = "{event: repealed, date: 2006-01-01, sources: [gazette]}"


def day(text: str) -> dict[str, str]:
    return {"@type": "xsd:date", "@value": text}


class TestALaw:
    """A law is a Legislation and a LegalResource, with its type, dates, force and links."""

    def test_what_it_is(self) -> None:
        said = measure("ban")

        assert said["@type"] == ["Measure", "schema:Legislation", "eli:LegalResource"]
        assert said["schema:legislationType"] == "amendment"
        assert said["schema:legislationJurisdiction"] == "KAZ"
        assert said["eli:type_document"] == {"@id": "measure-kind:amendment"}

    def test_its_titles_have_no_language_that_nobody_stated(self) -> None:
        said = measure("ban")

        assert (said["title"], said["schema:name"]) == ("A ban", "A ban")
        assert said["original_title"] == "Тыйым"

    def test_no_title_of_an_expression(self) -> None:
        assert "eli:title" not in measure("ban")

    def test_its_subjects_are_the_rights_touched(self) -> None:
        rights = [{"@id": "right:assembly"}, {"@id": "right:expression"}]
        said = measure("ban")

        assert said["dcterms:subject"] == said["eli:is_about"] == rights

    def test_what_tells_of_it(self) -> None:
        assert measure("ban")["schema:subjectOf"] == [{"@id": "urn:civicspace:kaz/source/gazette"}]

    def test_what_it_amends(self) -> None:
        code = [{"@id": "urn:civicspace:kaz/measure/code"}]
        said = measure("ban")

        assert said["eli:amends"] == said["schema:legislationChanges"] == code

    def test_what_it_replaces_it_changes(self) -> None:
        said = measure("ban", "amends: [code]", "replaces: [code]")

        assert "eli:repeals" not in said
        assert said["eli:changes"] == [{"@id": "urn:civicspace:kaz/measure/code"}]


class TestOtherMeasures:
    """A draft is no legal resource of ELI; a judgment and a practice are no legislation."""

    def test_a_draft(self) -> None:
        said = measure("ban", "kind: amendment", "kind: draft")

        assert said["@type"] == ["Measure", "schema:Legislation"]
        assert not [key for key in said if key.startswith("eli:")]

    @pytest.mark.parametrize("kind", ["judgment", "practice"])
    def test_neither(self, kind: str) -> None:
        said = measure("ban", "kind: amendment", f"kind: {kind}")

        assert said["@type"] == "Measure"
        assert [key for key in said if key.startswith(("eli:", "schema:legis"))] == []

    def test_nothing_amends_a_practice(self) -> None:
        said = measure("ban", "kind: law", "kind: practice")

        assert said["amends"] == ["urn:civicspace:kaz/measure/code"]
        assert "eli:amends" not in said
        assert "schema:legislationChanges" not in said

    def test_in_eli_nothing_amends_a_draft(self) -> None:
        said = measure("ban", "kind: law", "kind: draft")

        assert "eli:amends" not in said
        assert "schema:legislationChanges" in said


class TestDates:
    """A date is said in public terms where a source that says so was read, and it is sure."""

    def test_days(self) -> None:
        said = measure("ban")

        assert said["schema:legislationDate"] == said["eli:date_document"] == day("2005-04-15")
        assert said["eli:first_date_entry_in_force"] == day("2005-04-25")

    def test_the_last_day_in_force_is_the_one_before_the_end(self) -> None:
        assert measure("ban")["eli:date_no_longer_in_force"] == day("2005-12-31")

    def test_a_month_is_no_date_of_eli(self) -> None:
        said = measure("ban", SIGNED, SIGNED.replace("2005-04-15", "2005-04"))

        assert said["schema:legislationDate"] == {"@type": "xsd:gYearMonth", "@value": "2005-04"}
        assert "eli:date_document" not in said

    @pytest.mark.parametrize("certainty", ["disputed", "inferred", "recalled", "unverified"])
    @pytest.mark.parametrize(
        ("event", "key"),
        [
            (SIGNED, "eli:date_document"),
            (IN_FORCE, "eli:first_date_entry_in_force"),
            (REPEALED, "eli:date_no_longer_in_force"),
        ],
    )
    def test_what_is_not_sure_stays_with_the_event(
        self, event: str, key: str, certainty: str
    ) -> None:
        unsure = event.replace("{", f"{{certainty: {certainty}, ")

        assert key in measure("ban")
        assert key not in measure("ban", event, unsure)

    def test_passage_by_one_chamber_adopts_nothing(self) -> None:
        passed = "{event: passed, date: 2005-04-15, stage: lower_house}"

        assert "eli:date_document" not in measure("ban", SIGNED, passed)
        assert "eli:date_document" in measure(
            "ban", SIGNED, passed.replace("lower_house", "parliament")
        )

    def test_an_end_that_was_not_the_last_word(self) -> None:
        again = f"{REPEALED}\n      - {IN_FORCE.replace('2005-04-25', '2007-01-01')}"

        assert "eli:date_no_longer_in_force" not in measure("ban", REPEALED, again)

    def test_what_never_was_in_force_has_no_last_day_of_it(self) -> None:
        ended = REPEALED.replace("repealed", "struck_down")

        assert "eli:date_no_longer_in_force" not in measure(
            "ban", f"- {IN_FORCE}\n      - {REPEALED}", f"- {ended}"
        )


class TestForce:
    """Whether it was in force is said for a day that the caller names, and only if it is known."""

    KEYS = ("eli:in_force", "schema:legislationLegalForce", "schema:legislationDateVersion")

    def force(self, on: str | None, old: str = "", new: str = "") -> list[Any]:
        said = measure("ban", old, new, on=on)
        return [said.get(key) for key in self.KEYS]

    def test_no_day(self) -> None:
        assert self.force(None) == [None, None, None]

    def test_in_force(self) -> None:
        assert self.force("2005-05-12") == [
            {"@id": "eli:InForce-inForce"},
            {"@id": "schema:InForce"},
            day("2005-05-12"),
        ]

    @pytest.mark.parametrize("on", ["2005-04-14", "2005-04-20", "2006-01-01"])
    def test_not_in_force(self, on: str) -> None:
        assert self.force(on)[:2] == [
            {"@id": "eli:InForce-notInForce"},
            {"@id": "schema:NotInForce"},
        ]

    def test_unknown_is_not_false(self) -> None:
        assert self.force("2005-04-20", "2005-04-25", "2005-04") == [None, None, None]

    def test_suspended(self) -> None:
        paused = f"{IN_FORCE}\n      - {{event: suspended, date: 2005-06-01}}"

        assert self.force("2005-07-01", IN_FORCE, paused) == [None, None, None]

    def test_the_day_comes_back_in_the_document_and_not_in_the_dossier(self) -> None:
        document = document_of(small(), on="2005-05-12")

        assert document["on"] == "2005-05-12"
        assert linked.dossier(document) == small()

    def test_a_day_that_is_none(self) -> None:
        document = document_of(small(), on="2005-05-12") | {"on": "soon"}

        assert refusal(document) == ['on: "soon" is not one day']


class TestFields:
    """Every field stands under a term of its own, an enum at its default as well."""

    def test_an_event(self) -> None:
        assert measure("ban")["timeline"][0] == {
            "@id": "urn:civicspace:kaz/measure/ban/event/1",
            "@type": "Event",
            "event": "signed",
            "date": "2005-04-15",
            "certainty": "verified",
            "sources": ["urn:civicspace:kaz/source/gazette"],
        }

    def test_facts_and_that_there_is_none_of_something(self) -> None:
        assert measure("ban")["restrictions"][0]["facts"] == {
            "@id": "urn:civicspace:kaz/measure/ban/restriction/no-rallies/facts",
            "@type": "Facts",
            "fact:form": "ban",
            "fact:aims": [],
        }

    def test_dates_of_every_precision(self) -> None:
        dates = ["2005-04-25", "2005-04", "2005", "2005-04-25/2005-04-27"]
        found = [measure("ban", "2005-04-25", one)["timeline"][1]["date"] for one in dates]

        assert found == [
            "2005-04-25",
            {"@type": "xsd:gYearMonth", "@value": "2005-04"},
            {"@type": "xsd:gYear", "@value": "2005"},
            {"@type": "edtf:EDTF", "@value": "[2005-04-25..2005-04-27]"},
        ]

    def test_an_address_need_be_no_iri(self) -> None:
        assert document_of(small())["sources"][0]["url"] == "https://example.org/a b"

    def test_an_act_under_a_treaty_names_the_treaty(self) -> None:
        act = "treaty_actions:\n  - {instrument: iccpr, action: ratification, date: 2006-01-24}\n"
        document = document_of(small("sources:\n", f"{act}sources:\n"))

        assert document["treaty_actions"][0]["under"] == "urn:civicspace:ns:instrument/iccpr"
