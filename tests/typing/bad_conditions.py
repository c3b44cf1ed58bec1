"""Conditions that no type checker lets pass: each line marked E is an error for both of them."""

from __future__ import annotations

from civicspace import Element, Exemption, Right, Standard, Strength, Truth
from civicspace.logic.conditions import Condition
from civicspace.logic.evaluate import evaluate
from civicspace.model.choices import Aim, Form, Scope
from civicspace.model.vocabulary import aims, form, notice_hours, precise, scope

BAN: Condition = form == Form.BAN


def breached_where(condition: Condition) -> str:
    return f"breached where {condition}"


wrong_enum_in_a_standard = Standard(
    id="assembly.ban",
    right=Right.ASSEMBLY,
    element=Element.NECESSITY,
    strength=Strength.CONCLUSIVE,
    condition=form == Scope.BLANKET,  # E: a value of another enum
    authorities=[],
    message="It is a ban.",
)
wrong_enum_denied = Exemption(
    id="no-ban",
    condition=form != Scope.BLANKET,  # E: a value of another enum
    message="It is no ban.",
)
a_bool_as_a_condition = Exemption(
    id="always",
    condition=True,  # E: a bool
    message="It is always so.",
)

breached_where(form == Scope.BLANKET)  # E: a value of another enum
breached_where(form == "ban")  # E: the coded value
breached_where(precise == True)  # E: a flag holds or fails  # noqa: E712
breached_where(notice_hours == 48)  # E: a count is at least or at most
breached_where(aims == Aim.MORALS)  # E: a set has any or none of its values
breached_where(Truth.TRUE)  # E: a truth
breached_where(form)  # E: a term alone
evaluate(form == Scope.BLANKET, {})  # E: a value of another enum
evaluate(BAN, {"form": Form.BAN})  # E: a value without its basis

joined_with_a_text = BAN & "the reach is blanket"  # E: a text
joined_with_a_bool = BAN & True  # E: a bool
joined_with_nothing = BAN | None  # E: None
joined_with_a_wrong_enum = BAN & (scope == Form.BAN)  # E: a bool, for the enum is wrong

one_of = form.is_in(Form.BAN, Scope.BLANKET)  # E: a value of another enum
any_of = aims.any_of(Form.BAN)  # E: a value of another enum
none_of = aims.none_of("morals")  # E: the coded value
all_of = aims.all_of(Aim.MORALS, Scope.BLANKET)  # E: a value of another enum
more_than = notice_hours > "48"  # E: a text
at_least = notice_hours >= 48.5  # E: no whole number
