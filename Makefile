# Everything runs in a virtual environment that these targets make: a bare machine with CPython
# 3.11 or later, pip and make is enough.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.PHONY: kazakhstan casebook test test-long check docs lock clean

## Kazakhstan in May 2005: the main example, printed as a report
kazakhstan: $(VENV)/.run
	$(BIN)/python examples/kazakhstan_2005.py

## The agreement with decided cases, and what each standard contributed
casebook: $(VENV)/.run
	$(BIN)/python -m civicspace.casebook --standards

## The tests, the doctests and the examples in the docs, on every core
test: $(VENV)/.dev
	$(BIN)/python -m pytest --numprocesses auto --dist loadscope

## A million spoilt texts, and a hundred thousand round trips: about an hour on two cores
test-long: $(VENV)/.dev
	$(BIN)/python benchmarks/fuzz.py --inputs 1000000
	$(BIN)/python benchmarks/round_trips.py

## Style and types
check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

## The documentation as HTML, in docs/_build/html
docs: $(VENV)/.dev
	$(BIN)/sphinx-build --nitpicky --fail-on-warning --keep-going -b html docs docs/_build/html

## New locks from the ranges in pyproject.toml
lock: $(VENV)/.dev
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url \
		--python-version 3.11 --no-annotate --extra yaml -o locks/run.txt pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url \
		--python-version 3.11 --no-annotate --extra all --group dev --group docs --group bench -o locks/dev.txt pyproject.toml

clean:
	rm -rf $(VENV) docs/_build

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml locks/run.txt | $(VENV)/bin/python
	$(PIP) --require-hashes -r locks/run.txt
	$(PIP) --no-deps -e .
	@touch $@

$(VENV)/.dev: pyproject.toml locks/dev.txt | $(VENV)/bin/python
	$(PIP) --require-hashes -r locks/dev.txt
	$(PIP) --no-deps -e .
	@touch $@ $(VENV)/.run
