"""For people: plain text now; nothing here decides anything."""
