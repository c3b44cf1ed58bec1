"""How the documentation is built."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

import civicspace

project = "civicspace"
author = "The civicspace developers"
copyright = "2026, the civicspace developers"
version = release = civicspace.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "civicspace_pages",
]
exclude_patterns = ["_build", "_ext"]

myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "undoc-members": True}
autodoc_class_signature = "mixed"
add_module_names = False
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
napoleon_numpy_docstring = False

nitpicky = True
#: Names of other packages and of the standard library, whose documentation is not at hand when
#: this one is built without a network, and type variables.
nitpick_ignore_regex = [
    ("py:.*", r"(attrs|cattrs|hypothesis|pendulum|pyarrow)\..*"),
    ("py:.*", r"(collections|datetime|decimal|enum|fractions|os|pathlib)\..*"),
    ("py:.*", r"(civicspace\.[\w.]+\.)?[CKT]"),
    ("py:.*", r"PathLike|civicspace\.codec\.parsed\.Finder|tuple\[.*"),
]

html_theme = "furo"
html_title = "civicspace"
html_copy_source = False
html_static_path = ["_static"]
html_css_files = ["civicspace.css"]
html_theme_options = {
    "navigation_with_keys": True,
    "light_css_variables": {
        "color-brand-primary": "#1d4e6b",
        "color-brand-content": "#1d5f8a",
    },
    "dark_css_variables": {
        "color-brand-primary": "#8fc7e8",
        "color-brand-content": "#8fc7e8",
    },
}
