"""The tests of the law: who is bound by what, and what each standard asks."""
