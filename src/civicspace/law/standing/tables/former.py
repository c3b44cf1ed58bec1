"""States that are no more, one a line: the code of ISO 3166-3, the first day without it, a note.

The days are recalled. Yugoslavia is taken to have ended when the Federal Republic was proclaimed,
which is the day from which its successors count their own succession to treaties.
"""

__all__ = ["ENDS"]

ENDS: str = """\
CSHH 1993-01-01 Czechoslovakia, followed by the Czech Republic and Slovakia
DDDE 1990-10-03 German Democratic Republic, joined to the Federal Republic
SUHH 1991-12-26 Soviet Union, continued by Russia
YUCS 1992-04-27 Socialist Federal Republic of Yugoslavia, followed by five States
"""
