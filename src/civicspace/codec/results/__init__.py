"""Results in and out: what was found, with its reasons, as JSON or YAML and back.

The document of a result is a mapping with these keys, in this order:

``civicspace``
    The version of the format, 1.
``result``
    What it is: a key of :data:`~civicspace.codec.results.kinds.RESULTS`, such as ``review``.
``made_with``
    The version of civicspace that wrote it. It is told in messages and decides nothing.
``value``
    The result itself, as a record of its class.
``reviews``, ``findings``, ``standings``, ``measures``, ``restrictions``, ``steps``, ``standards``,
``provisions``, ``citations``, ``instruments``
    The tables, :data:`~civicspace.codec.results.kinds.TABLES`: each a mapping of keys to records of
    one class. A table with nothing in it is left out.

A *record* is a mapping whose keys are the fields of a class of attrs; a field at its default is
left out. What stands under a key follows from the type of the field:

- an object of a class that has a table: the key of its record there, a text, so that what occurs
  twice is written once. (The result itself is a record at ``value``, whether or not it is of such a
  class.) A key is the id of the thing, where it has one, or else a number; ``#2`` is put after the
  id of another thing with the same id. A key means nothing outside of the document.
- an object of another class: its record, in place.
- ``str``, ``int``, ``bool``: as they are. ``Date``, ``When``: texts, as in a dossier. An enum: the
  value of the member. ``Facts``: a mapping of facts to values, as in a dossier.
- ``tuple`` and ``frozenset``: a list; that of a set is sorted.
- a mapping by texts or members of an enum: a mapping; by tuples: a list of pairs of key and value.
- a condition: a mapping with ``node`` (``is``, ``is-in``, ``contains``, ``at-least``, ``at-most``,
  ``all``, ``any``, ``not``, ``balance``) and the fields of the node; ``fact`` is the fact's name.
- the values of a fact in a ``Change``: as the vocabulary codes them, and null for None.
- ``prospect`` of a review: the record of its ``Outlook``; left out where that was not worked out.

Steps may cite steps, to a depth of
:data:`~civicspace.logic.explain_data.MOST_DEEP`, and never in a circle.
"""
