"""Kazakhstan in May 2005: the press release of Freedom House, held against the record.

Run it with ``make kazakhstan``, or ``python examples/kazakhstan_2005.py`` where civicspace and its
``yaml`` extra are installed.
"""

from __future__ import annotations

from pathlib import Path

import civicspace as cs
from civicspace.report import text

DOSSIER = Path(__file__).with_name("kazakhstan.yaml")
BAN = "kz-2005-post-campaign-assembly-ban"
CLOSURE = "kz-2005-respublika-closure-order"
UNREGISTERED = "kz-2005-natsec-unregistered-associations"
BILLS = ("kz-2005-foreign-ngo-branches-bill", "kz-2005-ngo-companion-bill")


def main() -> None:
    """Print the report."""
    kz = cs.load(DOSSIER)
    that_day = cs.assess(kz, on="2005-05-12")
    print(that_day)
    print(text.heading("How to read this"))
    print(text.legend())

    print(text.heading("The measures of the press release, as they stood on 12 May 2005"))
    print(text.measures(that_day, (BAN, CLOSURE, *BILLS, UNREGISTERED)))
    print(text.heading("What Kazakhstan had undertaken on that day"))
    print(text.undertakings(that_day))
    print(text.heading("What is wrong with them, and why"))
    for name in (BAN, CLOSURE, UNREGISTERED):
        print(text.reasons(that_day[name]))
    print(text.heading("What is not known"))
    print(text.unknowns(that_day, (BAN, CLOSURE, UNREGISTERED)))
    print(text.heading("The claims of the press release"))
    print(text.claims(cs.check(claim, that_day) for claim in kz.claims))

    print(text.heading("1 May 2006: a week after the Covenant came to bind Kazakhstan"))
    bound = cs.assess(kz, on="2006-05-01")
    print(bound.standing("iccpr"))
    for name, right in ((BAN, "assembly"), (UNREGISTERED, "association")):
        print(text.measures(bound, [name]))
        verdict = bound.verdict(right, binding=True)
        print(text.paragraph(f"Under treaties in force, {right} is {verdict.words}.", indent=2))
    print(text.heading("23 August 2005: the Constitutional Council strikes the bills down"))
    for day in ("2005-08-22", "2005-08-23"):
        for bill in BILLS:
            print(f"{day}  {kz[bill].status(day).words:<24}{bill}")
    print(text.heading("22 December 2006: the ban on gatherings is repealed"))
    for day in ("2006-12-21", "2006-12-22"):
        print(f"{day}  {kz[BAN].status(day).words:<24}{BAN}")


if __name__ == "__main__":
    main()
