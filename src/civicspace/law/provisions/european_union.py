"""The Charter of Fundamental Rights of the European Union: the articles on civic space.

It binds the member States only where they implement the law of the Union (article 51(1)). Where a
right is one of the European Convention too, it means the same and reaches as far (article 52(3)):
the lists of aims of articles 10 and 11 of the Convention count.
"""

from __future__ import annotations

from civicspace.model.instruments import Provision
from civicspace.model.rights import Right

__all__ = ["EUCFR"]

EUCFR: tuple[Provision, ...] = (
    Provision(
        id="eucfr/11",
        instrument="eucfr",
        article="11",
        title="Expression, information and plural media",
        rights=(Right.EXPRESSION, Right.OPINION),
        limited_by="eucfr/52",
        follows=("echr",),
        since="2009-12-01",
        note="It matches article 10 of the European Convention. The media are plural (11(2)).",
        verified=True,
    ),
    Provision(
        id="eucfr/12",
        instrument="eucfr",
        article="12",
        title="Assembly and association",
        rights=(Right.ASSEMBLY, Right.ASSOCIATION),
        limited_by="eucfr/52",
        follows=("echr",),
        since="2009-12-01",
        note=(
            "It matches article 11 of the European Convention: political, union and civic matters, "
            "at all levels."
        ),
        verified=True,
    ),
    Provision(
        id="eucfr/52",
        instrument="eucfr",
        article="52",
        title="Limits on rights, and how they are read",
        rights=(),
        tests=(
            "provided for by law",
            "the essence of the right respected",
            "proportionate and necessary",
            "an aim of general interest that the Union recognises, or the rights of others",
        ),
        note=(
            "It has no list of aims of its own; for rights of the European Convention its lists "
            "count (52(3)). The Charter has no clause on derogation."
        ),
        verified=True,
    ),
)
