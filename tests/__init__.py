"""The tests: what civicspace must do, one class a clause."""
