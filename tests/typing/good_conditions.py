"""Conditions as they are written, with the types that checkers see."""

from __future__ import annotations

from typing import assert_type

from civicspace import Basis, Exemption, Explanation, Truth
from civicspace.logic.conditions import Condition, facts_of
from civicspace.logic.evaluate import Known, Outcome, evaluate
from civicspace.logic.terms import ChoiceTerm, CountTerm, FactSpec, FlagTerm, SetTerm
from civicspace.logic.truth import all_of, any_of
from civicspace.model.choices import Aim, Form, Scope
from civicspace.model.vocabulary import aims, form, notice_hours, precise, scope

assert_type(form, ChoiceTerm[Form])
assert_type(aims, SetTerm[Aim])
assert_type(precise, FlagTerm)
assert_type(notice_hours, CountTerm)

assert_type(form == Form.BAN, Condition)
assert_type(form != Form.BAN, Condition)
assert_type(form.is_in(Form.BAN, Form.CLOSURE), Condition)
assert_type(aims.any_of(Aim.MORALS), Condition)
assert_type(aims.none_of(Aim.MORALS), Condition)
assert_type(aims.all_of(Aim.MORALS), Condition)
assert_type(aims.is_empty, Condition)
assert_type(precise.holds, Condition)
assert_type(precise.fails, Condition)
assert_type(notice_hours > 48, Condition)
assert_type(notice_hours >= 48, Condition)
assert_type(notice_hours < 48, Condition)
assert_type(notice_hours <= 48, Condition)

rule = (form == Form.BAN) & (scope == Scope.BLANKET) | ~precise.holds
assert_type(rule, Condition)
assert_type(facts_of(rule), tuple[FactSpec, ...])

outcome = evaluate(rule, {"form": Known(Form.BAN, Basis.STATED)})
assert_type(outcome, Outcome)
assert_type(outcome.truth, Truth)
assert_type(outcome.open, frozenset[str])
assert_type(outcome.explanation, Explanation)

assert_type(Truth.TRUE & Truth.UNKNOWN, Truth)
assert_type(Truth.TRUE | Truth.UNKNOWN, Truth)
assert_type(~Truth.UNKNOWN, Truth)
assert_type(Truth.of(None), Truth)
assert_type(all_of([Truth.TRUE]), Truth)
assert_type(any_of(truth for truth in Truth), Truth)

lifted = Exemption(id="moved", condition=form == Form.RELOCATION, message="It may be held nearby.")
assert_type(lifted.condition, Condition)
