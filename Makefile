# Needs Python 3.11 or newer, git and make; everything else is installed into .venv.
#
#   make run           the whole archive at http://127.0.0.1:8000/ until Ctrl-C; PORT=8123 changes it
#   make test          all tests and the coverage gate; ARGS="-k forum": some of them, without it
#   make check         style, templates, migrations, deployment settings, API schema, translations
#   make screenshots   take the README's pictures anew
#   make translations  collect what is to be translated into policyshare/locale
#   make lock          resolve the requirements anew; ARGS=--upgrade for newer versions

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)
PY = .venv/bin/python
WITH_DATABASE = $(PY) -m policyshare.embedded_postgres --

.PHONY: run test check check-django screenshots translations lock venv

run: installed-requirements
	@exec $(PY) -m policyshare.local

test: installed-requirements-dev
	@$(WITH_DATABASE) $(PY) -m pytest $(or $(ARGS),--cov --numprocesses logical --dist loadfile)

check: installed-requirements-dev
	@$(PY) -m ruff check
	@$(PY) -m ruff format --check
	@git ls-files -z 'templates/*' '*/templates/*' | xargs -0 .venv/bin/djade --check --target-version 5.2
	@$(WITH_DATABASE) $(MAKE) --no-print-directory check-django

# Production's settings: a key that is long enough, and HTTPS.
check-django translations: export SECRET_KEY = nothing-is-signed-with-this-key-it-is-only-as-long-as-a-real-one
check-django translations: export ALLOWED_HOSTS = archive.example.org
check-django translations: export HTTPS_ONLY = true

check-django:
	@$(PY) manage.py makemigrations --check --dry-run
	@$(PY) manage.py check --deploy --fail-level WARNING
	@$(PY) manage.py spectacular --validate --fail-on-warn --file /dev/null
	@$(PY) manage.py make_translations --check

translations: installed-requirements
	@$(WITH_DATABASE) $(PY) manage.py make_translations

screenshots: installed-requirements-dev
	@$(WITH_DATABASE) $(PY) -m pytest tests/browser/screenshots.py

# uv resolves for every platform at once; it is no requirement of the project itself.
LOCK = .venv/uv/bin/uv pip compile --no-config --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links \
	--custom-compile-command "make lock" $(ARGS) pyproject.toml

lock: venv
	@test -x .venv/uv/bin/uv || { $(PY) -m venv .venv/uv && .venv/uv/bin/python -m pip install --quiet uv; }
	@$(LOCK) --output-file requirements.txt
	@$(LOCK) --output-file requirements-dev.txt --group dev --constraint requirements.txt

# A lock is installed when it differs from the copy kept of the one that was installed last. It is
# complete: to look for what else is needed, pip would also ask for versions newer than those locked.
installed-%: venv
	@cmp -s $*.txt .venv/$*.txt || { \
		echo "Installing $*.txt into .venv: a minute or two, this once." && \
		$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r $*.txt && \
		cp $*.txt .venv/$*.txt; }

venv:
	@$(PY) -c 'import pip' 2>/dev/null || { \
		$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
			echo "This needs Python 3.11 or newer: install it, or name it with PYTHON, as in 'make run PYTHON=python3.12'." >&2; \
			exit 1; }; \
		$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
			echo "This Python lacks its venv module: install it ('apt install python3-venv' on Debian and Ubuntu)." >&2; \
			exit 1; }; \
		$(PYTHON) -m venv --clear .venv; }
