"""What a written dossier looks like."""

from __future__ import annotations

import json

import pytest

import civicspace as cs
from tests.codec.helpers import EXAMPLE, SMALL

WRITTEN = """\
civicspace: 1
state: KAZ
measures:
  - id: ban
    title: A ban
    kind: law
    timeline:
      - event: in_force
        date: '2005-04-25'
    restrictions:
      - id: no-rallies
        rights:
          - assembly
        facts:
          form: ban
        sources:
          - fh-2005
sources:
  fh-2005:
    title: Stepping Backward
"""


class TestDefaults:
    """What is at its default is left out, what is known to be none is not."""

    def test_small(self) -> None:
        assert cs.dumps(cs.loads(SMALL), form="yaml") == WRITTEN

    def test_smallest(self) -> None:
        assert cs.dumps(cs.Dossier(state="NOR")) == '{\n  "civicspace": 1,\n  "state": "NOR"\n}'

    @pytest.mark.parametrize("facts", [{"aims": []}, {"precise": False}, {"notice_hours": 0}])
    def test_facts_that_are_none(self, facts: dict[str, object]) -> None:
        data = json.loads(cs.dumps(cs.loads(SMALL)))
        data["measures"][0]["restrictions"][0]["facts"] = facts

        again = json.loads(cs.dumps(cs.loads(json.dumps(data))))

        assert again == data

    def test_aims_of_a_guarantee(self) -> None:
        promise = cs.Guarantee(id="g", rights=[cs.Right.ASSEMBLY], text="T", aims=frozenset())
        measure = cs.Measure(
            id="m", title="M", kind=cs.MeasureKind.CONSTITUTION, guarantees=[promise]
        )

        text = cs.dumps(cs.Dossier(state="NOR", measures=[measure]))

        assert json.loads(text)["measures"][0]["guarantees"][0]["aims"] == []

    def test_the_state_of_its_own_acts(self) -> None:
        acts = [
            cs.TreatyAction(state=state, instrument="iccpr", action=cs.Action.SIGNATURE, date=date)
            for state, date in (("KAZ", "2003-12-02"), ("SUHH", "1968-03-18"))
        ]

        data = json.loads(cs.dumps(cs.Dossier(state="KAZ", treaty_actions=acts)))

        assert data["treaty_actions"] == [
            {"instrument": "iccpr", "action": "signature", "date": "2003-12-02"},
            {"state": "SUHH", "instrument": "iccpr", "action": "signature", "date": "1968-03-18"},
        ]


class TestOrder:
    """Keys stand in the order of the classes, members of a set by name; the version comes first."""

    def test_top(self) -> None:
        data = json.loads(cs.dumps(cs.load(EXAMPLE)))

        assert list(data) == [
            "civicspace", "state", "name", "title", "measures", "sources", "calendar", "claims",
            "note",
        ]  # fmt: skip

    def test_whatever_the_order_was(self) -> None:
        data = json.loads(cs.dumps(cs.loads(SMALL)))
        turned = {key: data[key] for key in reversed(data)}

        assert cs.dumps(cs.loads(json.dumps(turned))) == cs.dumps(cs.loads(SMALL))

    def test_twice_the_same(self) -> None:
        dossier = cs.load(EXAMPLE)

        assert cs.dumps(dossier) == cs.dumps(cs.loads(cs.dumps(dossier)))

    def test_sets(self) -> None:
        facts = cs.Facts(aims=frozenset({cs.choices.Aim.MORALS, cs.choices.Aim.HEALTH}))
        measure = cs.Measure(
            id="m",
            title="M",
            kind=cs.MeasureKind.LAW,
            restrictions=[cs.Restriction(id="r", rights=[cs.Right.PRESS], facts=facts)],
        )

        data = json.loads(cs.dumps(cs.Dossier(state="NOR", measures=[measure])))

        assert data["measures"][0]["restrictions"][0]["facts"]["aims"] == ["health", "morals"]

    def test_sources_in_their_order(self) -> None:
        sources = [cs.Source(id=name, title=name) for name in ("b", "a", "c")]

        data = json.loads(cs.dumps(cs.Dossier(state="NOR", sources=sources)))

        assert list(data["sources"]) == ["b", "a", "c"]


class TestOtherScripts:
    """Titles in any script are written as they are, not as escapes."""

    TITLE = "«Бейбіт жиналыстар туралы» 集会 🕊"

    @pytest.mark.parametrize("form", ["json", "yaml"])
    def test_form(self, form: str) -> None:
        dossier = cs.Dossier(state="KAZ", title=self.TITLE)

        text = cs.dumps(dossier, form="json" if form == "json" else "yaml")

        assert self.TITLE in text
        assert cs.loads(text) == dossier


class TestYamlText:
    """Text that YAML would take for something else is written in quotes, and stays text."""

    @pytest.mark.parametrize(
        ("title", "written"),
        [
            ("2005", "'2005'"),
            ("2005-05", "2005-05"),
            ("2005-05-04", "'2005-05-04'"),
            ("true", "'true'"),
            ("null", "'null'"),
            ("~", "'~'"),
            ("1e3", "'1e3'"),
            ("NO", "NO"),
            ("a: b", "'a: b'"),
            ("# x", "'# x'"),
            (" a ", "' a '"),
            ("a\nb", '"a\\nb"'),
            ("a\x85b", '"a\\Nb"'),
            ("x " * 200 + "x", "x " * 200 + "x"),
        ],
    )
    def test_title(self, title: str, written: str) -> None:
        dossier = cs.Dossier(state="KAZ", title=title)

        text = cs.dumps(dossier, form="yaml")

        assert text == f"civicspace: 1\nstate: KAZ\ntitle: {written}\n"
        assert cs.loads(text) == dossier

    @pytest.mark.parametrize("date", ["2005", "2005-05", "2005-05-04", "2005-05-04/2005-06-06"])
    def test_dates(self, date: str) -> None:
        source = cs.Source(id="a", title="A", published=cs.When.parse(date))
        dossier = cs.Dossier(state="KAZ", sources=[source])

        again = cs.loads(cs.dumps(dossier, form="yaml"))

        assert again.sources[0].published == cs.When.parse(date)
