"""The public face: the names that people import, and what it costs to import them."""

from __future__ import annotations

import pickle
import subprocess
import sys
from enum import Enum
from types import ModuleType

import pytest

import civicspace as cs

#: The names that examples and other projects rely on; others may stand beside them.
CONTRACT = {
    "Assessment",
    "Dossier",
    "Facts",
    "Finding",
    "Measure",
    "MeasureStatus",
    "Restriction",
    "Review",
    "Right",
    "Standard",
    "Standing",
    "Status",
    "Truth",
    "Verdict",
    "assess",
    "dump",
    "dumps",
    "instrument",
    "load",
    "loads",
    "provision",
    "review",
    "right",
    "standards",
    "standing",
    "state",
    "strategies",
}

#: Names that need no example: enums tell their members, modules their names, errors when they
#: are raised, and the version is a text.
NO_EXAMPLE = {
    "Action",
    "Basis",
    "CasebookError",
    "CauseKind",
    "Certainty",
    "CivicspaceError",
    "ClaimKind",
    "ConditionError",
    "Confidence",
    "Direction",
    "DossierError",
    "Element",
    "ElectionKind",
    "EventKind",
    "ExplanationError",
    "FactsError",
    "Force",
    "Holding",
    "InvalidValue",
    "MeasureKind",
    "MeasureStatus",
    "MissingExtra",
    "Outcome",
    "Precision",
    "ResultError",
    "Stage",
    "Status",
    "Step",
    "Strength",
    "TableError",
    "Verdict",
    "VersionError",
    "__version__",
    "arrow",
    "choices",
    "linked",
    "vocabulary",
}


def in_a_new_process(program: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return done.stdout.split()


class TestNames:
    """Every public name is listed, in order, and can be imported; there is no other."""

    def test_listed(self) -> None:
        expected = sorted(set(cs.__all__))

        assert expected == cs.__all__
        assert expected == dir(cs)

    def test_contract(self) -> None:
        missing = CONTRACT - set(cs.__all__)

        assert not missing

    @pytest.mark.parametrize("name", cs.__all__)
    def test_importable(self, name: str) -> None:
        value = getattr(cs, name)
        namespace: dict[str, object] = {}
        exec(f"from civicspace import {name}", namespace)

        assert value is namespace[name]

    @pytest.mark.parametrize("name", cs.__all__)
    def test_a_class_bears_its_public_name(self, name: str) -> None:
        value = getattr(cs, name)

        assert not isinstance(value, type) or name == value.__name__

    def test_all_at_once(self) -> None:
        namespace: dict[str, object] = {}
        exec("from civicspace import *", namespace)

        assert set(cs.__all__) <= set(namespace)

    @pytest.mark.parametrize("name", ["Verdikt", "verdict", "_hidden", ""])
    def test_unknown(self, name: str) -> None:
        expected = f"module 'civicspace' has no attribute {name!r}"
        with pytest.raises(AttributeError) as caught:
            getattr(cs, name)

        assert expected == str(caught.value)


class TestExamples:
    """Everything public has a docstring, and an example in it unless there is nothing to show."""

    @pytest.mark.parametrize("name", [name for name in cs.__all__ if name != "__version__"])
    def test_docstring(self, name: str) -> None:
        value = getattr(cs, name)

        assert value.__doc__
        assert value.__doc__[0].isupper()

    @pytest.mark.parametrize("name", [name for name in cs.__all__ if name not in NO_EXAMPLE])
    def test_example(self, name: str) -> None:
        assert ">>>" in getattr(cs, name).__doc__

    @pytest.mark.parametrize("name", sorted(NO_EXAMPLE))
    def test_only_enums_modules_and_errors_have_none(self, name: str) -> None:
        value = getattr(cs, name)
        kind = value if isinstance(value, type) else type(value)

        assert issubclass(kind, (Enum, ModuleType, cs.CivicspaceError, str))


class TestImportIsCheap:
    """To import the package alone loads none of its dependencies, nor any room of the house."""

    def test_nothing_is_loaded(self) -> None:
        expected = ["civicspace"]
        found = in_a_new_process(
            "import sys, civicspace\n"
            "own = ('attr', 'attrs', 'cattrs', 'pendulum', 'hypothesis', 'ruamel', 'civicspace')\n"
            "print(*(name for name in sys.modules if name.split('.')[0] in own))"
        )

        assert expected == found

    def test_a_name_is_loaded_when_it_is_used(self) -> None:
        expected = ["False", "True", "False"]
        found = in_a_new_process(
            "import sys, civicspace\n"
            "print('civicspace.logic.truth' in sys.modules)\n"
            "civicspace.Truth\n"
            "print('civicspace.logic.truth' in sys.modules)\n"
            "print('pendulum' in sys.modules)"
        )

        assert expected == found

    def test_a_name_is_looked_up_once(self) -> None:
        value = cs.Verdict

        assert value is vars(cs)["Verdict"]


class TestErrors:
    """Every error is one of ours, and also of the kind that a caller would look for."""

    @pytest.mark.parametrize(
        ("error", "kind"),
        [
            (cs.ConditionError, TypeError),
            (cs.DossierError, ValueError),
            (cs.ExplanationError, ValueError),
            (cs.FactsError, ValueError),
            (cs.InvalidDate, ValueError),
            (cs.InvalidValue, ValueError),
            (cs.MissingExtra, ImportError),
            (cs.TruthValueError, TypeError),
            (cs.UnknownName, LookupError),
            (cs.VersionError, cs.DossierError),
            (cs.ResultError, ValueError),
            (cs.TableError, ValueError),
            (cs.WeightsError, ValueError),
        ],
    )
    def test_kind(self, error: type[Exception], kind: type[Exception]) -> None:
        assert issubclass(error, kind)
        assert issubclass(error, cs.CivicspaceError)

    @pytest.mark.parametrize(
        "error",
        [
            cs.ConditionError("form can never be so"),
            cs.DossierError([cs.Problem(path="state", message="a fault")]),
            cs.ExplanationError([cs.Problem(path="step", message="a fault")]),
            cs.FactsError([cs.Problem(path="form", message="a fault")]),
            cs.InvalidDate("no date"),
            cs.InvalidValue("no value"),
            cs.MissingExtra("reading YAML", "yaml"),
            cs.TruthValueError("no bool"),
            cs.UnknownName("right", "asembly", ["assembly"]),
            cs.VersionError([cs.Problem(path="civicspace", message="a fault")]),
            cs.WeightsError([cs.Problem(path="force", message="a fault")]),
        ],
        ids=lambda error: type(error).__name__,
    )
    def test_it_reaches_another_process_whole(self, error: Exception) -> None:
        found = pickle.loads(pickle.dumps(error))

        assert type(error) is type(found)
        assert str(error) == str(found)
        assert vars(error) == vars(found)
