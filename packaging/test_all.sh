#!/bin/sh
# Builds all packages that can be built on Debian and proves them; needs root, a network for Debian packages, and time.
# Prints a line for each step; whatever cannot be done here is said in a line of its own.
set -u
cd "$(dirname "$0")/.." || exit 1
failed=0
skipped() { echo "LEFT OUT $1: $2"; }
proved() { # name, command...
    echo "== $1"
    shift
    "$@" || failed=1
}
if [ -z "${DISPLAY:-}" ]; then
    if command -v Xvfb >/dev/null; then
        Xvfb :97 -screen 0 1280x900x24 -listen unix >/dev/null 2>&1 &
        screen=$!
        trap 'kill $screen' EXIT
        export DISPLAY=:97
    else
        skipped "pictures on a screen" "apt-get install -y xvfb"
    fi
fi
proved "bundle" sh packaging/bundle/build.sh system
proved "two builds are alike" sh packaging/bundle/compare.sh
proved "Debian package" sh packaging/linux/build_deb.sh
if [ "$(id -u)" = 0 ] && command -v debootstrap >/dev/null; then
    proved "Debian package in bare systems" sh packaging/linux/test_packages.sh
else
    skipped "bare Debian" "root and debootstrap are needed"
fi
if [ -e build/windows/input/python.zip ] && command -v wine makensis wixl >/dev/null; then
    proved "Windows bundle" sh packaging/windows/build.sh
    proved "Windows installers" sh packaging/windows/installers.sh
    proved "a newer MSI" sh packaging/windows/installers.sh 99.0.0
    proved "Windows installers under Wine" sh packaging/windows/test_installers.sh
else
    skipped "Windows" "build/windows/input/python.zip, wine, nsis and wixl are needed"
fi
skipped "macOS" "a Mac is needed; packaging/macos/build.sh is the way there"
exit $failed
