#!/bin/sh
# Prepares a Python environment for this checkout and what Qt needs from the system.
# Usage: packaging/prepare.sh EXTRA [screen]    prints the environment's folder on standard output, all else on
# standard error; with "screen" also what it takes to open the window on a screen of its own and to read it there.
# As root it installs what is missing on Debian and Ubuntu; otherwise it says the one line that does.
set -eu
extra=$1
screen=${2:-}
cd "$(dirname "$0")/.."

QT_NEEDS="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 fonts-dejavu-core"
SCREEN_NEEDS="xvfb dbus at-spi2-core"

say() { echo "$@" >&2; }

need() { # package names: installs them, or tells how and ends
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing $*"
        apt-get update -qq >&2
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
    else
        say "Something is missing on this machine. Run this line once, then try again:"
        say "sudo apt-get update && sudo apt-get install -y $*"
        exit 1
    fi
}

fits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' >/dev/null 2>&1; }

find_python() {
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if fits "$candidate"; then
            echo "$candidate"
            return
        fi
    done
}

python=$(find_python)
if [ -n "${PYTHON:-}" ] && [ "$python" != "$PYTHON" ]; then
    say "PYTHON=$PYTHON is not a Python 3.11, 3.12 or 3.13."
    exit 1
fi
if [ -z "$python" ]; then
    if command -v python3 >/dev/null; then need python3.11 python3.11-venv; else need python3 python3-venv; fi
    python=$(find_python)
    [ -n "$python" ] || { say "Python 3.11, 3.12 or 3.13 is needed."; exit 1; }
fi
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
"$python" -c 'import ensurepip, venv' >/dev/null 2>&1 || need "python$version-venv"

folder=.venv/$version
stamp=$folder/ready-$extra
if [ ! -e "$stamp" ] || [ -n "$(find pyproject.toml -newer "$stamp")" ]; then
    say "Preparing $folder"
    [ -x "$folder/bin/python" ] || "$python" -m venv "$folder" >&2
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --editable ".[$extra]" >&2
    touch "$stamp"
fi

qt=$("$folder/bin/python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')/Qt
libraries_missing() {
    ldd "$qt/lib/libQt6Widgets.so.6" "$qt/plugins/platforms/libqxcb.so" "$qt/plugins/platforms/libqoffscreen.so" \
        2>/dev/null | grep -q 'not found'
}
fonts_missing() { # without a font Qt draws boxes
    [ -z "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
        -name '*.[to]tf' -print -quit 2>/dev/null)" ]
}
screen_missing() {
    ! command -v Xvfb >/dev/null || ! command -v dbus-daemon >/dev/null ||
        [ ! -e /usr/share/dbus-1/services/org.a11y.Bus.service ]
}
missing=
if [ "$(uname)" = Linux ]; then
    if libraries_missing || fonts_missing; then missing=$QT_NEEDS; fi
    if [ -n "$screen" ] && screen_missing; then missing="$missing $SCREEN_NEEDS"; fi
fi
# shellcheck disable=SC2086 # the names are words
[ -z "$missing" ] || need $missing
echo "$folder"
