#!/bin/sh
# Proves the Debian package in bare Debians: dist/openobd-desktop_*.deb through its whole life, each step on a line.
# Usage: packaging/linux/test_packages.sh [RELEASE...]    default: bookworm trixie testing; needs root
set -eu
unset CDPATH
cd "$(dirname "$0")/../.."
[ "$(id -u)" = 0 ] || { echo "root is needed to make a bare Debian" >&2; exit 1; }
bin=$PWD/$(cat build/environment)/bin
version=$("$bin/python" packaging/bundle/facts.py VERSION)
architecture=$(dpkg --print-architecture)
new=openobd-desktop_${version}_$architecture.deb
old=openobd-desktop_${version}~before_$architecture.deb
[ -n "$(find dist -name "$old" -newer "dist/$new")" ] || sh packaging/linux/build_deb.sh "$version~before" >/dev/null
sh packaging/linux/check_package.sh "dist/$new"
failed=0
[ $# -gt 0 ] || set -- bookworm trixie testing
for release in "$@"; do
    root=${BARE:-build/bare}/$release
    sh packaging/linux/bare.sh "$release" "$root"
    echo "== Debian $release"
    mkdir -p "$root/root/packages"
    cp "dist/$new" "dist/$old" packaging/linux/cycle.sh packaging/step.sh "$root/root/packages/"
    sh packaging/linux/chroot.sh "$root" sh "/root/packages/cycle.sh" "/root/packages/$old" "/root/packages/$new" || failed=1
    rm -rf "build/results/$release"
    mkdir -p build/results
    cp -r "$root/root/results" "build/results/$release"
done
exit $failed
