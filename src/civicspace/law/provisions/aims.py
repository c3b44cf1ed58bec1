"""Lists of aims that more than one clause on limits has, word for word or in like words.

A clause of the European Convention that speaks of the prevention of disorder or crime has
``Aim.PUBLIC_ORDER`` here; the coded aim covers both.
"""

from __future__ import annotations

from civicspace.model.choices import Aim

__all__ = ["BELIEF_SHOWN", "EXPRESSION", "GATHERINGS_AND_GROUPS", "MOVEMENT"]

#: National security, public safety, public order, health or morals, the rights of others: articles
#: 21 and 22 of the Covenant and what was modelled on them.
GATHERINGS_AND_GROUPS: frozenset[Aim] = frozenset(
    {
        Aim.NATIONAL_SECURITY,
        Aim.PUBLIC_SAFETY,
        Aim.PUBLIC_ORDER,
        Aim.HEALTH,
        Aim.MORALS,
        Aim.RIGHTS_OF_OTHERS,
    }
)

#: The rights or reputation of others, national security, public order, health or morals: article
#: 19 of the Covenant and what was modelled on it. Public safety is not among them.
EXPRESSION: frozenset[Aim] = frozenset(
    {
        Aim.RIGHTS_OF_OTHERS,
        Aim.REPUTATION,
        Aim.NATIONAL_SECURITY,
        Aim.PUBLIC_ORDER,
        Aim.HEALTH,
        Aim.MORALS,
    }
)

#: Public safety, order, health or morals, the rights of others: article 18 of the Covenant and
#: what was modelled on it. National security is not among them.
BELIEF_SHOWN: frozenset[Aim] = frozenset(
    {Aim.PUBLIC_SAFETY, Aim.PUBLIC_ORDER, Aim.HEALTH, Aim.MORALS, Aim.RIGHTS_OF_OTHERS}
)

#: National security, public order, health or morals, the rights of others: article 12 of the
#: Covenant.
MOVEMENT: frozenset[Aim] = frozenset(
    {Aim.NATIONAL_SECURITY, Aim.PUBLIC_ORDER, Aim.HEALTH, Aim.MORALS, Aim.RIGHTS_OF_OTHERS}
)
