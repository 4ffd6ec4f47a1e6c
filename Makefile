# Each target prepares its own environment. PYTHON=python3.13 chooses an interpreter, 3.11 to 3.14.
.DEFAULT_GOAL := help
.PHONY: help demo test lowest faults lint format protos languages screens snapshots bench bundle deb portable windows installers-test \
	fresh-test lock clean
SHELL := /bin/sh

all = test,lint
# What to test: a file, a folder, one test, or other arguments of pytest. PYTEST is its former name.
T ?= $(PYTEST)
# Workers take longer to start than a file of tests takes to run. Tests wait half of the time, so three keep two cores busy.
workers = $(if $(strip $(T)),,-n 3 --dist worksteal)
announce = echo "Running all tests in 3 processes. One file alone takes seconds: make test T=tests/core/rules/test_ticket.py";
pytest = $(if $(workers),$(announce)) exec $$bin/python -X dev -m pytest $(strip $(workers) $(T))
# Where LC_ALL names a locale that this PC lacks, Python 3.11 takes the path of this folder for ASCII.
run = set -e; [ "$$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8; env=$$(sh packaging/prepare.sh $(1)); bin=$$env/bin

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 18

demo: ## open the window on the embedded simulator; without a screen play the main job and leave pictures in tour/
	@$(call run,run); if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $$bin/python -m openobd_desktop --demo; \
	else exec $$bin/python -m openobd_desktop --tour tour --clock-factor 30; fi

test: ## run all tests, or some: make test T=tests/core, make test T="tests/core/rules/test_ticket.py -k is_found_in"
	@$(call run,test screen); $(pytest)

lowest: ## run all tests with the lowest versions that pyproject.toml allows; needs Python 3.11
	@export RESOLUTION=lowest-direct PYTHON=$${PYTHON:-python3.11}; $(call run,test screen); $(pytest)

faults: ## drill the promises under faults in their long form and print what was promised and measured
	@$(call run,test); exec $$bin/python -m tests.faults

lint: ## check style and types
	@$(call run,$(all)); $$bin/python -m ruff check .; $$bin/python -m ruff format --check .; $$bin/python -m mypy

format: ## format the code and correct what ruff can
	@$(call run,$(all)); $$bin/python -m ruff format --quiet .; $$bin/python -m ruff check --fix --exit-zero .; $$bin/python -m ruff format .

protos: ## generate the stubs in openobd_desktop/protocol from proto/
	@$(call run,test); PATH=$$PWD/$$bin:$$PATH $$bin/python proto/generate.py .

languages: ## bring the translation files in resources/languages up to date with the source and compile them
	@$(call run,test); exec $$bin/python -m resources.languages.build

bench: ## measure speed and size beside limits and peers and print the table; some minutes, best on an idle PC
	@$(call run,test); QT_QPA_PLATFORM=offscreen exec $$bin/python -m tests.bench $(BENCH)

screens: ## render all pages and dialogs into screens/, which takes ten minutes, or some: make screens SCENES="start log"
	@$(call run,test); QT_QPA_PLATFORM=offscreen exec $$bin/python -m tests.gallery screens $(SCENES)

snapshots: ## update tests/snapshots/ after an intended change of the screen; all, or some: make snapshots SCENES="start log"
	@$(call run,test); QT_QPA_PLATFORM=offscreen exec $$bin/python -m tests.screens --write $(SCENES)

bundle: ## freeze the program for this system into dist/system; needs a Python from 3.12 on, with its shared library
	@sh packaging/bundle/build.sh system

deb: bundle ## make the Debian package in dist; needs what bundle needs
	@sh packaging/linux/build_deb.sh

portable: ## make an archive for other Linux systems in dist
	@sh packaging/linux/portable.sh

windows: bundle ## make the Windows bundle, setup program and MSI in dist, under Wine
	@sh packaging/windows/build.sh && sh packaging/windows/installers.sh

installers-test: ## build all packages that can be built here and prove them; about two hours, needs root
	@sh packaging/test_all.sh

fresh-test: ## play README's commands in bare Debians; all, or some: make fresh-test FRESH="testing user"; needs root
	@sh packaging/linux/fresh.sh $(FRESH)

lock: ## choose the newest versions for the bundle and for developers, and lock them with their hashes
	@$(call run,run); uv=$$(command -v uv || echo $$bin/uv); $$uv lock --quiet --upgrade; exec $$uv pip compile --quiet --upgrade --universal \
	--python-version 3.12 --generate-hashes --no-header --no-annotate --extra team pyproject.toml \
	packaging/bundle/tools.in -o packaging/bundle/requirements.lock

clean: ## remove what the targets made
	rm -rf .venv build dist tour screens .pytest_cache .mypy_cache .ruff_cache .hypothesis
