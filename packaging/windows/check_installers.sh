#!/bin/sh
# Checks the installers of dist without installing them: what is in them is the bundle, byte for byte, the setup program
# is the same when it is made again, and every library is in the bundle or Windows' own. Each step is a line.
# shellcheck disable=SC2317 # step calls the functions
set -u
unset CDPATH
cd "$(dirname "$0")/../.." || exit 1
for tool in 7z msiextract; do
    command -v $tool >/dev/null || { echo "apt-get install -y p7zip-full msitools" >&2; exit 1; }
done
bin=$PWD/$(cat build/environment)/bin
version=$("$bin/python" packaging/bundle/facts.py VERSION)
bundle=dist/windows/openobd-desktop
setup=dist/openobd-desktop-$version-setup.exe
work=build/windows/contents
results=$PWD/build/results/windows-files
failed=0
rm -rf "$work" "$results"
mkdir -p "$work/setup" "$work/msi"
# shellcheck source=/dev/null
. packaging/step.sh

from_setup() { # what the setup program needs for itself is in $PLUGINSDIR
    7z x -y -o"$work/setup" "$setup" && diff -r -x uninstall.exe -x '*PLUGINSDIR' "$bundle" "$work/setup"
}
from_msi() {
    msiextract -C "$work/msi" "dist/openobd-desktop-$version.msi" &&
        diff -r "$bundle" "$(dirname "$(find "$work/msi" -name openobd-desktop.exe)")"
}
made_again() {
    mkdir -p "$work/again/windows" && ln -sfn "$PWD/$bundle" "$work/again/windows/openobd-desktop" &&
        sh packaging/windows/installers.sh "$version" "$work/again" && cmp "$setup" "$work/again/$(basename "$setup")"
}
step "every library is in the bundle or Windows' own" "$bin/python" packaging/windows/closure.py "$bundle"
step "setup: its files are the bundle's" from_setup
step "msi: its files are the bundle's" from_msi
step "setup: made again it is the same" made_again
exit $failed
