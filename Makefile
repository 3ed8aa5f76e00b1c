# Everything there is to run. `make` alone lists it.
.DEFAULT_GOAL := help
.PHONY: help demo run test test-backends lint format bench lock screenshots translations
BIN := .venv/bin
READY := .venv/ready

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

demo: $(READY) ## draw pictures, learn them, name new ones, write a report; then the window or its screenshots
	@$(BIN)/xfer-gui demo --to .xfer-demo

run: $(READY) ## start the program
	@$(BIN)/xfer-gui

test: lint ## lint, then all tests (speeds are measured by bench)
	@$(BIN)/python -m pytest -n auto --maxprocesses 4

test-backends: $(READY) ## the engine's tests with every learning engine, each in an environment of its own; ENGINES="torch" says which
	@packaging/test_backends.sh $(ENGINES)

lint: $(READY) ## style, types, and which room may import which
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(READY) ## put the code into the project's style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(READY) ## measure speeds and memory, each as a ratio within one run
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest -m bench -o faulthandler_timeout=0 tests/benchmarks

lock: $(READY) ## choose the newest versions that fit and write them down in requirements.lock
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-annotate --no-header --extra dev pyproject.toml -o requirements.lock

screenshots: $(READY) ## pictures of every tab, light and dark, in screenshots/
	@$(BIN)/python packaging/screenshots.py

translations: $(READY) ## collect the program's texts for translators and compile what they wrote
	@$(BIN)/python packaging/translate.py

$(READY): requirements.lock pyproject.toml packaging/prepare.sh
	@packaging/prepare.sh
	@touch $@
