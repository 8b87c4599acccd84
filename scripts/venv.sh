# Makes the virtual environment of this checkout, .venv, and puts it first on the path. Sourced by the scripts beside it.
#
# usage: . scripts/venv.sh [EXTRA]      EXTRA: an extra of pyproject.toml, such as dev
#
# An environment is made once and kept while pyproject.toml stays the same. FACTLINT_VENV names another folder for it.

set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
cd "$here"
extra=${1:-}
venv=${FACTLINT_VENV:-.venv}

fail() {
    echo "$0: $*" >&2
    exit 2
}

find_python() {
    for name in ${PYTHON:-python3.11 python3.12 python3.13 python3.14 python3 python}; do
        if command -v "$name" >/dev/null 2>&1 && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
}

# A stamp in the environment says what it was made from: pyproject.toml, where it lies, and the extras it has.
stamp="$venv/made-from"
made_from() {
    pwd
    cat pyproject.toml
}

fresh=no
if [ -x "$venv/bin/python" ] && [ -f "$stamp" ] && made_from | cmp -s - "$stamp" && "$venv/bin/python" -c '' 2>/dev/null; then
    fresh=yes
fi

if [ "$fresh" = no ] || { [ -n "$extra" ] && [ ! -f "$stamp-$extra" ]; }; then
    python=$(find_python)
    if [ "$fresh" = no ]; then
        [ -n "$python" ] || fail "factlint needs Python 3.11 or later; found $(python3 --version 2>&1 || echo none). Set PYTHON to the one to use."
        echo "Making a virtual environment in $venv (once; it takes a minute) ..." >&2
        rm -rf "$venv"
        "$python" -m venv "$venv" || fail "the virtual environment could not be made. On Debian and Ubuntu: apt install python3-venv"
    fi
    what=.
    [ -z "$extra" ] || what=".[$extra]"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable "$what" \
        || fail "the packages could not be installed; the message above says why."
    "$venv/bin/python" -m compileall -q factlint || true  # as pip does for what it installs; else every start may compile anew
    made_from >"$stamp"
    [ -z "$extra" ] || : >"$stamp-$extra"
fi

"$venv/bin/python" scripts/ready.py --if-old || true  # what the installation made ready, after a change of the sources

PATH="$here/$venv/bin:$PATH"
case $venv in /*) PATH="$venv/bin:$PATH" ;; esac
export PATH
