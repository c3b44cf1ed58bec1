"""States that are no more, and one body that is no State, one a line.

Columns: the code of ISO 3166-3 (of ISO 3166-1, exceptionally reserved, for the European Union), the
first day without it (``-`` while it lasts), its name, and a note. The country-code library has
none of them. The days are recalled. Yugoslavia is taken to have ended when the Federal Republic was
proclaimed, which is the day from which its successors count their own succession to treaties.
"""

__all__ = ["ENDS"]

ENDS: str = """\
CSHH 1993-01-01 Czechoslovakia; followed by the Czech Republic and Slovakia
DDDE 1990-10-03 German Democratic Republic; joined to the Federal Republic
EUE - European Union; a party to some treaties
SUHH 1991-12-26 Soviet Union; continued by Russia
YUCS 1992-04-27 Yugoslavia, Socialist Federal Republic of; followed by five States
"""
