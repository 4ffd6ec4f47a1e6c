#!/bin/sh
# Builds all packages that can be built on Debian and proves them; needs root, a network for Debian packages, and time.
# Prints a line for each step and at the end the tables of build/results/table.md; whatever cannot be done here is said in
# a line of its own.
set -u
unset CDPATH
cd "$(dirname "$0")/.." || exit 1
failed=0
began=$(date +%s)
skipped() { echo "LEFT OUT $1: $2"; }
proved() { # name, command...
    echo "== $1"
    shift
    "$@" || failed=1
}
have() { command -v "$@" >/dev/null; }
if [ -z "${DISPLAY:-}" ]; then
    if have Xvfb; then
        Xvfb :97 -screen 0 1280x900x24 -listen unix >/dev/null 2>&1 &
        screen=$!
        trap 'kill $screen' EXIT
        export DISPLAY=:97
    else
        skipped "pictures on a screen" "apt-get install -y xvfb"
    fi
fi
rm -rf build/results
proved "bundle" sh packaging/bundle/build.sh system
bin=$PWD/$(cat build/environment)/bin
proved "Debian package" sh packaging/linux/build_deb.sh
proved "two builds are alike" sh packaging/bundle/compare.sh
proved "portable archive" sh packaging/linux/portable.sh
proved "what is packed" sh packaging/linux/test_bundle.sh
if [ "$(id -u)" = 0 ] && have debootstrap; then
    proved "Debian package in bare systems" sh packaging/linux/test_packages.sh
    proved "README's commands in bare systems" sh packaging/linux/fresh.sh
else
    skipped "bare Debian" "root and debootstrap are needed"
fi
if [ -e build/windows/input/python.zip ] && have wine && have makensis && have wixl && [ -n "${DISPLAY:-}" ]; then
    proved "Windows bundle" sh packaging/windows/build.sh
    proved "Windows installers" sh packaging/windows/installers.sh
    proved "newer ones" sh packaging/windows/installers.sh 99.0.0
    proved "what is in the Windows installers" sh packaging/windows/check_installers.sh
    proved "signing" sh packaging/windows/test_signing.sh
    proved "Windows installers under Wine" sh packaging/windows/test_installers.sh
else
    skipped "Windows" "build/windows/input/python.zip, a screen, wine, nsis and wixl are needed"
fi
proved "sizes and start" "$bin/python" packaging/bundle/measure.py
proved "files of the Mac" "$bin/python" packaging/macos/mac_files.py build/icons/openobd.icns
skipped "a Mac's bundle" "a Mac is needed; packaging/macos/build.sh is the way there"
proved "tables" "$bin/python" packaging/table.py
echo "$((($(date +%s) - began) / 60)) minutes"
exit $failed
