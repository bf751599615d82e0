# make run      the server, on all addresses of this machine (port 8000; make run PORT=8080)
# make demo     the same with a workshop to look at; make demo LIVE=1 brings people into it; METHOD=scale-plus: three days
# make test     every test; make test BROWSER=no leaves out those that need Chromium; WORKERS=0 one by one
# make faults   what was promised, under faults, the long way, and a storm through wifi; make faults P=P1 SEED=7
# make bench    how fast it is on this machine, into docs/benchmarks.md; make bench QUICK=1 only shows it
# make check    style, types, vendored files, and what the oldest browsers of phones lack
# make screens  pictures of console, wall and phones, into docs/screens
# make wheel    one file to install elsewhere: dist/wsr-*.whl
# make bundle   one folder that starts with a double-click, for this system: dist/bundle/wsr
# make assets   bundle scripts and sheets into static/dist, which browsers get; needs node
# make words    take sentences for translation from the code, make the catalogues
# make protocol write the tables of docs/protocol.md from the code
# make lock     choose newer versions of the libraries
# make clean    remove what was made; sessions stay

.DELETE_ON_ERROR:
.PHONY: run demo test faults bench check screens wheel bundle assets words protocol lock clean browser

VENV := .venv
BIN := $(VENV)/bin
BROWSER ?= yes
# Many tests wait for a server or a browser; a file's tests stay together.
WORKERS ?= 3
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

run: $(VENV)/installed
	@exec $(BIN)/wsr serve $(if $(PORT),--port $(PORT)) $(if $(SESSIONS),--sessions $(SESSIONS)) $(if $(COPY_TO),--copy-to $(COPY_TO))

demo: $(VENV)/installed
	@exec $(BIN)/wsr demo $(if $(PORT),--port $(PORT)) $(if $(LIVE),--live) $(if $(METHOD),--method $(METHOD))

test: $(VENV)/installed-test $(if $(filter yes,$(BROWSER)),browser)
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadscope $(if $(filter yes,$(BROWSER)),,-m "not browser") $(ARGS)

faults: $(VENV)/installed-test browser
	WSR_FAULTS_SEED=$(SEED) $(BIN)/python -m tests.faults.promises $(P)
	$(if $(P),,$(BIN)/python -m tests.bench air --air 2.4,wire --phones 100)

bench: $(VENV)/installed-test browser
	$(BIN)/python -m tests.bench all $(if $(QUICK),--quick) $(if $(ENDLESS),--endless $(ENDLESS))

check: $(VENV)/installed-test
	$(BIN)/ruff check wsr tests .ci
	$(BIN)/ruff format --check wsr tests .ci
	$(BIN)/mypy
	$(BIN)/python .ci/vendor.py --check
	$(BIN)/python .ci/assets.py --check
	npm --prefix .ci run --silent check

screens: $(VENV)/installed-test browser
	$(BIN)/python -m tests.screens $(ONLY)

wheel: $(VENV)/installed-test
	rm -rf build dist
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .
	@ls -l dist

bundle: $(VENV)/installed-test
	@.ci/bundle $(BIN)

assets: $(VENV)/installed-test
	@$(BIN)/python .ci/assets.py

words: $(VENV)/installed-test
	$(BIN)/python .ci/words.py

protocol: $(VENV)/installed-test
	$(BIN)/python -m tests.protocol_tables --write

lock: $(VENV)/made
	$(PIP) uv
	$(COMPILE) --extra build -o lock.txt
	$(COMPILE) --all-extras -c lock.txt -o .ci/lock-test.txt

COMPILE = $(BIN)/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-annotate --custom-compile-command "make lock"

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Each stamp is made again only when what it depends on has changed, so that a second start is quick.
$(VENV)/made:
	@.ci/venv $(VENV)
	@touch $@

$(VENV)/installed: $(VENV)/made lock.txt pyproject.toml
	@echo "Taking the libraries (once, needs internet) ..."
	@$(PIP) --require-hashes -r lock.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/installed-test: $(VENV)/installed .ci/lock-test.txt
	@echo "Taking the libraries for tests (once, needs internet) ..."
	@$(PIP) --require-hashes -r .ci/lock-test.txt
	@touch $@

browser:
	@.ci/browser
