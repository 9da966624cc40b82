# Matinee. `make help` lists the targets.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python manage.py

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: setup ## Set up if needed, migrate, start web and workers, print the address
	@$(RUN) run $(ARGS)

setup: .venv/.ready ## Set up alone: packages into .venv, front-end files, models

.venv/.packages: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Matinee needs Python 3.11 or newer; set PYTHON=path of one")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing Python packages into .venv ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -r requirements.lock
	@touch $@

node_modules/.ready: package.json package-lock.json
	@command -v npm >/dev/null || { echo "Matinee needs Node.js with npm for its front-end files; install both and run make again."; exit 1; }
	@echo "Installing front-end files and voices ..."
	@npm ci --ignore-scripts --no-audit --no-fund --silent
	@touch $@

.venv/.ready: .venv/.packages node_modules/.ready pyproject.toml $(wildcard locale/*/LC_MESSAGES/*.po)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(RUN) vendor
	@$(RUN) words
	@$(BIN)/python -m generator.voice.kokoro
	@touch $@

.venv/.test: .venv/.ready requirements-test.lock .ci/programs
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -r requirements-test.lock
	@.ci/programs
	@touch $@

test: .venv/.test ## Set up what the tests need and run them all
	@$(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

check: .venv/.test ## Lint, types, contracts, migrations
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(RUN) check --fail-level WARNING
	@$(RUN) makemigrations --check --dry-run

lock: ## Write the lock files from what is installed in .venv
	@$(BIN)/python .ci/lock.py

clean: ## Remove what setup made
	@rm -rf .venv node_modules player/static/vendor

.PHONY: help run setup test check lock clean
