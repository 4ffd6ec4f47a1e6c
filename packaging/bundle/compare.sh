#!/bin/sh
# Builds bundle and Debian package a second time and compares them with the first, byte by byte. Each is a line.
# shellcheck disable=SC2317 # step calls the functions
set -u
unset CDPATH
cd "$(dirname "$0")/../.." || exit 1
results=$PWD/build/results/alike
failed=0
rm -rf "$results" build/first
mkdir -p build/first
# shellcheck source=/dev/null
. packaging/step.sh
cp -a dist/system build/first/
sh packaging/linux/build_deb.sh >/dev/null 2>&1
package=$(find dist -name 'openobd-desktop_*.deb' -not -name '*~*')
cp "$package" build/first/
bundle_again() { sh packaging/bundle/build.sh system && diff -r build/first/system dist/system; }
package_again() { sh packaging/linux/build_deb.sh && cmp "build/first/$(basename "$package")" "$package"; }
step "two bundles are alike" bundle_again
step "two Debian packages are alike" package_again
exit $failed
