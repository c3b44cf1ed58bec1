"""Expression: the need for a limit, and the freedom of opinion."""

from __future__ import annotations

from civicspace.law.cite import case, cite
from civicspace.law.weighing import ASSEMBLIES, SPEECH
from civicspace.model.choices import (
    Activity,
    Form,
    Incitement,
)
from civicspace.model.instruments import Citation
from civicspace.model.rights import Right
from civicspace.model.standards import Element, Exemption, Standard, Strength
from civicspace.model.vocabulary import (
    activity,
    form,
    incitement,
)

__all__ = ["CALL_TO_VIOLENCE", "LIMITS_ON_SPEECH", "STANDARDS"]

#: The State itself limits speech; standing by while others do is apart.
_LIMITED = form != Form.NON_PROTECTION

#: Speech in itself; the media and requests for information are weighed for themselves.
_SPOKEN = ~activity.is_in(
    Activity.ASSEMBLE,
    Activity.PUBLISH,
    Activity.BROADCAST,
    Activity.REPORT,
    Activity.SEEK_INFORMATION,
)

CALL_TO_VIOLENCE = Exemption(
    id="call-to-violence-likely-to-work",
    condition=incitement == Incitement.LIKELY,
    message="the words called for violence or hatred, and harm was likely",
    authorities=(
        cite("iccpr", "art. 20(2)", verified=True),
        cite("gc34", "paras. 50-52", verified=True),
    ),
)

LIMITS_ON_SPEECH: tuple[Citation, ...] = (
    cite("iccpr", "art. 19(3)", verified=True),
    cite("gc10", "para. 4", verified=True),
    cite("gc31", "para. 6", verified=True),
    cite("gc34", "paras. 33-36", verified=True),
    case(
        "iccpr",
        "art. 19",
        "Park v. Republic of Korea, 628/1995, para. 10.3",
        date="1998-10-20",
        verified=True,
    ),
    case(
        "iccpr",
        "art. 19",
        "Laptsevich v. Belarus, 780/1997, paras. 8.2-8.5",
        date="2000-03-20",
        verified=True,
    ),
    cite("siracusa", "para. 10", verified=True),
    cite("echr", "art. 10(2)", verified=True),
    cite("achr", "art. 13(2)", verified=True),
    cite("crc", "art. 13(2)", verified=True),
    cite("cis-hrc", "art. 11(2)", verified=True),
    cite("achpr-expression-2019", "principle 22(5)", verified=True),
    case(
        "achpr",
        "art. 9",
        "Media Rights Agenda and Others v. Nigeria, 105/93 and others, paras. 66-71",
        date="1998-10-31",
    ),
    cite("osce-copenhagen-1990", "para. 24", verified=True),
    cite("udhr", "art. 29(2)", verified=True),
    cite("gc27", "paras. 13-16", verified=True),
    cite("gc34", "paras. 34 and 47", verified=True),
    case(
        "iccpr",
        "art. 19",
        "Marques de Morais v. Angola, 1128/2002, para. 6.8",
        date="2005-03-29",
        verified=True,
    ),
    case(
        "iccpr",
        "art. 19",
        "Coleman v. Australia, 1157/2003, para. 7.3",
        date="2006-07-17",
        verified=True,
    ),
    case(
        "echr",
        "art. 10(2)",
        "Jersild v. Denmark, 15890/89, paras. 31 and 35",
        date="1994-09-23",
        verified=True,
    ),
    case("achr", "art. 13", "Herrera-Ulloa v. Costa Rica, paras. 120-135", date="2004-07-02"),
    cite("achpr-expression-2019", "principles 21(1) and 22(5)", verified=True),
)
"""Who says that limits on speech are weighed, and that the State must show the need."""

WEIGHING = Standard(
    id="expression.weighing",
    right=Right.EXPRESSION,
    element=Element.NECESSITY,
    strength=Strength.PRESUMPTIVE,
    condition=(_SPOKEN & SPEECH.not_justified)
    | ((activity == Activity.ASSEMBLE) & ASSEMBLIES.not_justified),
    exemptions=(CALL_TO_VIOLENCE,),
    authorities=LIMITS_ON_SPEECH,
    message="The State did not show that it was needed: what was lost to free speech weighs more "
    "than the reasons that were given.",
)

OPINION_COERCED = Standard(
    id="opinion.coerced",
    right=Right.OPINION,
    element=Element.ESSENCE,
    strength=Strength.CONCLUSIVE,
    condition=(activity == Activity.HOLD_OPINION) & _LIMITED,
    authorities=(
        cite("iccpr", "art. 19(1)", verified=True),
        cite("gc10", "para. 1", verified=True),
        cite("gc34", "para. 5", verified=True),
        cite("gc34", "paras. 9-10", verified=True),
        case(
            "iccpr",
            "art. 19(1)",
            "Kang v. Republic of Korea, 878/1999, para. 7.2",
            date="2003-07-15",
            verified=True,
        ),
        cite("echr", "art. 10(1)", verified=True),
        cite("achpr-expression-2019", "principle 2", verified=True),
    ),
    message="Somebody was made to change an opinion, or suffered for holding one.",
)

STANDARDS: tuple[Standard, ...] = (
    WEIGHING,
    OPINION_COERCED,
)
"""The weighing, and the standard on opinion."""
