# Two commands are enough: `make run` and `make test`. Both make what they need themselves.

# The first of these that is new enough; looked for only when .venv/ has to be made.
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(or $(shell for one in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$one -c '$(NEW_ENOUGH)' 2>/dev/null && echo $$one && break; done),python3)
VENV := .venv
IN_VENV := $(VENV)/bin/
STAMP := $(VENV)/kith-installed
PIP := $(IN_VENV)python -m pip --disable-pip-version-check
CODE := bot handlers storage tests $(wildcard benchmarks)

# The suite starts this program many times over: it must not be compiled anew each time, as some images would have it.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup run test soak check format constraints clean

help:
	@echo "make run     start Kith; prints the link of the web chat (install first, when needed)"
	@echo "make test    everything that must hold: make check, then the whole suite"
	@echo "make soak    the stories of tests/journeys/ with 20 kills instead of 3"
	@echo "make check   lint, format, types and import contracts only"
	@echo "make format  let the formatter and the linter repair what they can"
	@echo "make setup   only make or renew $(VENV)/"

setup: $(STAMP)

# The stamp is younger than what it was made from, so that a second run costs nothing.
$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c '$(NEW_ENOUGH)' 2>/dev/null || { \
		echo "Kith needs Python 3.11 or newer as '$(PYTHON)'. Install it, or name another one: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "This Python cannot make virtual environments. On Debian or Ubuntu: apt install python3-venv"; exit 1; }
	@echo "[1/3] Making $(VENV)/ with $$($(PYTHON) --version)"
	@test -x $(IN_VENV)python || $(PYTHON) -m venv $(VENV)
	@echo "[2/3] Renewing pip"
	@$(PIP) install --quiet --upgrade "pip>=25.1" || { echo "pip could not be renewed: is the package index reachable?"; exit 1; }
	@echo "[3/3] Installing Kith, what it needs and the tools (about half a minute the first time)"
	@rm -f $(VENV)/failed
	@{ $(PIP) install --constraint constraints.txt --editable . --group dev 2>$(VENV)/install.log || touch $(VENV)/failed; } \
		| awk '/^Collecting/ { printf "."; fflush() } /^Installing collected/ { printf " unpacking"; fflush() } END { print "" }'
	@test ! -e $(VENV)/failed || { grep -i error $(VENV)/install.log; \
		echo "A package could not be installed: see $(VENV)/install.log. Is the package index reachable?"; exit 1; }
	@touch $(STAMP)
	@echo "Ready."

run: $(STAMP)
	@$(IN_VENV)python bot.py $(ARGS)

test: check
	$(IN_VENV)python -m pytest --numprocesses auto --maxprocesses 4 $(ARGS)

soak: $(STAMP)
	KITH_TEST_KILLS=20 $(IN_VENV)python -m pytest tests/journeys $(ARGS)

check: $(STAMP)
	$(IN_VENV)ruff check .
	$(IN_VENV)ruff format --check .
	$(IN_VENV)mypy --strict $(CODE)
	$(IN_VENV)mypy --strict bot.py
	$(IN_VENV)lint-imports --no-cache

format: $(STAMP)
	$(IN_VENV)ruff check --fix .
	$(IN_VENV)ruff format .

# The exact versions that were tested together: plain name==version, no address, no path, no hash.
constraints: $(STAMP)
	@$(PIP) install --quiet --upgrade --editable . --group dev
	@$(PIP) freeze --exclude-editable | grep -E '^[A-Za-z0-9._-]+==[A-Za-z0-9.!+]+$$' > constraints.txt
	@touch $(STAMP)

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build *.egg-info
