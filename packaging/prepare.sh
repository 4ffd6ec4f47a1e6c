#!/bin/sh
# Prepares a Python environment for this checkout and what it needs from the system.
# Usage: packaging/prepare.sh GROUPS [screen]
#   GROUPS  "run" for what the program itself runs on, or dependency groups of pyproject.toml: test or test,lint
#   screen  also what it takes to open the window on a screen of its own and to read it there
#   Prints the environment's folder on standard output, all else on standard error.
# Usage: packaging/prepare.sh system [GROUPS [screen]]
#   Checks only what the system has to bring, make among it.
# As root it installs what is missing on Debian and Ubuntu; otherwise it prints one line that does, before anything is
# downloaded. PYTHON selects an interpreter. RESOLUTION=lowest-direct installs the lowest versions that are allowed.
set -eu
system_only=
if [ "${1:-}" = system ]; then
    system_only=yes
    shift
fi
groups=${1:-run}
screen=${2:-}
resolution=${RESOLUTION:-highest}
# With this variable, cd may go elsewhere, and prints the folder it has found.
unset CDPATH
cd "$(dirname "$0")/.."
here=$PWD
mkdir -p build
log=build/prepare.log
libraries=packaging/linux/libraries.txt
# What of PySide6 may be loaded, below its folder.
LOADED="QtCore.abi3.so QtDBus.abi3.so QtGui.abi3.so QtNetwork.abi3.so QtPrintSupport.abi3.so QtSvg.abi3.so
QtTest.abi3.so QtWidgets.abi3.so
Qt/plugins/platforms/libqxcb.so Qt/plugins/platforms/libqoffscreen.so Qt/plugins/platforms/libqwayland*.so
Qt/plugins/platformthemes/libqxdgdesktopportal.so Qt/plugins/platforminputcontexts/lib[ci][ob]*.so
Qt/plugins/imageformats/libq[gijs][cipv]*.so Qt/plugins/iconengines/*.so Qt/plugins/tls/*.so
Qt/plugins/xcbglintegrations/*.so
Qt/plugins/wayland-shell-integration/libxdg-shell.so Qt/plugins/wayland-decoration-client/*.so
Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so"

say() { echo "$@" >&2; }
have() { command -v "$@" >/dev/null 2>&1; }

watched() { # text, command...: runs it into the log; prints every ten seconds that it is still at work
    say "$1"
    shift
    (
        passed=0
        while sleep 10 2>/dev/null && kill -0 $$ 2>/dev/null; do
            passed=$((passed + 10))
            say "  still at work after $passed seconds"
        done
    ) 9>&- >/dev/null &
    ticker=$!
    outcome=0
    "$@" >>"$log" 2>&1 </dev/null 9>&- || outcome=$?
    kill $ticker 2>/dev/null || true
    wait $ticker 2>/dev/null || true
    return $outcome
}

no_network() { # the log shows that the network is down
    grep -qiE 'name resolution|resolve|NewConnectionError|unreachable|dns error|error sending request|could not connect|SSLError|invalid peer certificate' "$log"
}

give_up() { # what was to be installed, from where
    if no_network; then
        say "Cannot reach $2 to install $1. Check the network and try again. Details: $log"
    else
        say "Cannot install $1. The last lines of $log:"
        tail -n 5 "$log" >&2
    fi
    exit 1
}

# One at a time: a second run waits and then finds everything in place.
if have flock; then
    exec 9>build/prepare.lock
    flock -n 9 || {
        say "Another run is preparing this checkout; waiting for it to finish."
        flock 9
    }
fi

# ---- What the system has to bring
PROBE='import sys, importlib.util as u
sys.exit(1) if not (3, 11) <= sys.version_info[:2] < (3, 15) else print("%d.%d" % sys.version_info[:2], end=" ")
print("" if u.find_spec("ensurepip") and u.find_spec("venv") else "without venv")'
look_for_python() { # sets python, its version and what it lacks; python is empty if none fits
    python='' version='' lack=''
    if [ -n "${PYTHON:-}" ]; then set -- "$PYTHON"; else set -- python3 python3.14 python3.13 python3.12 python3.11; fi
    for candidate in "$@"; do
        told=$("$candidate" -c "$PROBE" 2>/dev/null) || continue
        python=$candidate version=${told%% *} lack=${told#* }
        return
    done
}
python_packages() { # of a system without a fitting Python; empty if its packages hold none
    default=$(apt-cache show --no-all-versions python3 2>/dev/null | sed -n 's/^Version: \(3\.[0-9]*\).*/\1/p')
    case ${default:-none} in
        3.11 | 3.12 | 3.13 | 3.14) echo python3 python3-venv && return ;;
        none) have python3 || echo python3 python3-venv && return ;;
    esac
    for known in 3.14 3.13 3.12 3.11; do
        if [ -n "$(apt-cache show --no-all-versions "python$known" 2>/dev/null)" ]; then
            echo "python$known python$known-venv"
            return
        fi
    done
}
missing_libraries() {
    { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null |
        awk '/^\t/ { known[$1]; next } /^lib/ && !($1 in known) { print $2 }' - $libraries | sort -u
}
fonts_missing() { # without a font Qt draws boxes
    [ -z "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.fonts" "${HOME:-/}/.local/share/fonts" \
        -name '*.[to]tf' -print -quit 2>/dev/null)" ]
}
postgresql_missing() { ! have initdb && [ -z "$(find /usr/lib/postgresql -name initdb -print -quit 2>/dev/null)" ]; }
missing_packages() {
    if [ -z "$system_only" ] || have make; then :; else echo make; fi
    if [ -z "$python" ]; then python_packages; elif [ -n "$lack" ]; then echo "python$version-venv"; fi
    missing_libraries
    ! fonts_missing || echo fonts-dejavu-core
    if [ -n "$screen" ]; then
        have Xvfb || echo xvfb
        have dbus-daemon || echo dbus
        [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || echo at-spi2-core
        have objdump || echo binutils
        ! postgresql_missing || echo postgresql
    fi
}
install_packages() {
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}
look_after_system() {
    # Repeated, as only a fresh list of packages shows which Python the system offers.
    for round in first second third; do
        packages=$(missing_packages | tr '\n' ' ')
        packages=${packages% }
        [ -n "$packages" ] || break
        if [ $round = third ] || ! have apt-get; then
            say "Packages missing on this machine, by their Debian names: $packages"
            exit 1
        elif [ "$(id -u)" != 0 ]; then
            say "Packages are missing on this machine. Run this line once, then try again:"
            say "sudo apt-get update && sudo apt-get install -y --no-install-recommends $packages"
            exit 1
        fi
        # shellcheck disable=SC2086 # the names are words
        watched "Installing packages of the system: $packages" install_packages $packages ||
            give_up "the packages" "the system's packages"
        look_for_python
    done
    [ -n "$python" ] || {
        say "Python 3.11, 3.12, 3.13 or 3.14 is needed, and this system does not provide one." \
            "Name another with PYTHON=/path/to/python."
        exit 1
    }
}

: >"$log"
look_for_python
if [ -n "${PYTHON:-}" ] && [ -z "$python" ]; then
    say "PYTHON=$PYTHON is not a Python 3.11, 3.12, 3.13 or 3.14."
    exit 1
fi
[ "$(uname)" != Linux ] || look_after_system
[ -z "$system_only" ] || exit 0

# ---- The environment: made aside, and linked to when it is whole
name=$version
[ "$resolution" = highest ] || name=$version-$resolution
link=build/venv-$name
facts=$link/made-for
declared=$(sed '/^\[tool\./,$d' pyproject.toml | cksum)

usable() { "$link/bin/python" -c 'import grpc, PySide6' >/dev/null 2>&1; }
had() { sed -n "$1p" "$facts" 2>/dev/null || true; }
holds() { # a group
    [ "$1" = run ] || case ",$(had 3)," in *",$1,"*) ;; *) return 1 ;; esac
}
holds_all() {
    for group in $(echo "$groups" | tr ',' ' '); do holds "$group" || return 1; done
}

GROUPS_TO_REQUIREMENTS='import sys, tomllib
groups = tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]
def lines(name):
    for entry in groups[name]:
        yield from [entry] if isinstance(entry, str) else lines(entry["include-group"])
print(*(line for name in sys.argv[1].split(",") if name for line in lines(name)), sep="\n")'
install_libraries() { # folder, requirements file: with uv, which takes a third of the time, or else with pip
    set -- "$1" "$2" "$(command -v uv || true)"
    if [ -n "$3" ]; then
        "$python" -m venv --without-pip "$1" || return 1
    else
        "$python" -m venv "$1" || return 1
        "$1/bin/python" -m pip install --quiet --disable-pip-version-check --retries 1 uv || ! no_network || return 1
        set -- "$1" "$2" "$1/bin/uv"
    fi
    "$3" pip install --quiet --resolution "$resolution" --python "$1/bin/python" --editable . --requirement "$2" && return
    [ "$resolution" = highest ] || return 1
    "$1/bin/python" -m ensurepip || return 1
    "$1/bin/python" -m pip install --quiet --disable-pip-version-check --retries 2 --editable . --requirement "$2"
}
check_libraries() { # folder: every module and plug-in of Qt that may be loaded finds its libraries
    [ "$(uname)" = Linux ] || return 0
    qt=$("$1/bin/python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    # shellcheck disable=SC2086 # the patterns are meant to find files
    lacking=$(cd "$qt" && ldd $LOADED 2>/dev/null | sed -n 's/^\t\(.*\) => not found$/\1/p' | sort -u | tr '\n' ' ')
    [ -z "$lacking" ] || {
        say "Qt cannot be loaded without these libraries, which this system lacks: $lacking"
        return 1
    }
}
make_environment() {
    wanted=$groups
    [ -z "$(had 3)" ] || wanted=$wanted,$(had 3)
    wanted=$(echo "$wanted" | tr ',' '\n' | grep -vx run | sort -u | tr '\n' ',' || true)
    wanted=${wanted%,}
    # pip knows dependency groups only from 25.1 on; Debian 12 has 23.0.
    requirements=build/requirements.txt
    "$python" -c "$GROUPS_TO_REQUIREMENTS" "$wanted" >$requirements 2>>"$log" || return 1
    folder=build/environments/$name-$$-$(date +%s)
    rm -rf "$folder"
    mkdir -p build/environments
    trap 'rm -rf "$folder"' EXIT
    trap 'exit 130' INT TERM HUP
    began=$(date +%s)
    groups_text='the program alone'
    [ -z "$wanted" ] || groups_text="the program and the dependency groups $wanted"
    say "Found Python $version: $(command -v "$python")"
    watched "Installing $groups_text into $link: about 300 MB, most of it Qt. Only needed once." \
        install_libraries "$folder" "$requirements" || return 1
    check_libraries "$folder" || return 1
    printf '%s\n' "$declared" "$here" "$wanted" >"$folder/made-for"
    before=$(readlink "$link" || true)
    ln -sfn "environments/$(basename "$folder")" "$link"
    say "Ready after $(($(date +%s) - began)) seconds."
    trap - EXIT
    # What runs from the one before keeps it; all others are no longer of use.
    for other in build/environments/"$name"-[0-9]*; do
        case $other in "$folder" | "build/${before:-none}") ;; *) rm -rf "$other" ;; esac
    done
}

if ! { [ "$(had 1)" = "$declared" ] && [ "$(had 2)" = "$here" ] && holds_all && usable; }; then
    if ! make_environment; then
        if holds_all && usable; then
            say "Continuing with the existing environment: a new one could not be made. Details: $log"
        else
            give_up "the Python libraries" "the package index of Python"
        fi
    fi
fi
echo "$link"
