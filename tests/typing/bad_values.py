"""Values that no type checker lets pass: each line marked E is an error for both of them."""

from __future__ import annotations

import civicspace as cs
from civicspace.model.choices import Aim, Form, Scope, Setting

wrong_enum = cs.Facts(
    form=Scope.BLANKET,  # E: a value of another enum
    scope=Scope.BLANKET,
)
coded_value = cs.Facts(form="ban")  # E: the coded value
a_list = cs.Facts(aims=[Aim.MORALS])  # E: no frozenset
wrong_set = cs.Facts(aims=frozenset({Setting.ONLINE}))  # E: a set of another enum
a_text_as_a_flag = cs.Facts(precise="no")  # E: no flag
a_fraction = cs.Facts(notice_hours=1.5)  # E: no whole number
no_such_fact = cs.Facts(forms=Form.BAN)  # E: not in the vocabulary
in_order = cs.Facts(Form.BAN)  # E: facts are given by name

measure = cs.Measure(
    id="law",
    title="A law",
    kind="law",  # E: the coded value
)
event = cs.Event(
    event=cs.EventKind.SIGNED,
    date=2005,  # E: no date
)
span = cs.Span("2005-05-12")  # E: no day
restriction = cs.Restriction(id="ban", rights=[], facts={"form": "ban"})  # E: no Facts

cs.dumps(cs.Dossier(state="KAZ"), form="xml")  # E: no form to write
cs.loads(b"civicspace: 1")  # E: no text
cs.assess("kz.yaml", on="2005-05-12")  # E: no dossier
cs.standing("KAZ", "iccpr")  # E: the day is missing
cs.right(cs.Right.ASSEMBLY)  # E: no name
misspelt = cs.Verdikt  # E: no such name
joined = cs.Truth.TRUE & True  # E: no truth

dossier = cs.Dossier(state="KAZ")
dossier.state = "KGZ"  # E: it cannot be changed
dossier.measures.append(measure)  # E: a tuple
dossier[0]  # E: measures are found by their ids
