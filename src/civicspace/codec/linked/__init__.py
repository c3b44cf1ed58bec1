"""Linked data: dossiers and assessments as JSON-LD, and rights as SKOS."""

from civicspace.codec.linked.documents import document
from civicspace.codec.linked.reading import dossier
from civicspace.codec.linked.schemes import kinds, rights
from civicspace.codec.linked.terms import context

__all__ = ["context", "document", "dossier", "kinds", "rights"]
