"""Acts of States under the CIS Convention on Human Rights.

Parties shown: Belarus and Russia. Tajikistan and Kyrgyzstan are reported too, with no date found.
The date of Russia is that of its federal law. One act a line: state, action, date, in force,
source, verified.
"""

__all__ = ["ACTS"]

ACTS: str = """\
ARM signature 1995-05-26 - recall 0
BLR signature 1995-05-26 - recall 0
BLR ratification 1998-08-11 1998-08-11 recall 0
GEO signature 1995-05-26 - recall 0
KGZ signature 1995-05-26 - recall 0
MDA signature 1995-05-26 - recall 0
RUS signature 1995-05-26 - recall 0
RUS ratification 1995-11-04 1998-08-11 ru-law163 1
TJK signature 1995-05-26 - recall 0
"""
