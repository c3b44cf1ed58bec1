"""How dossiers are read and written, and how they are refused."""
