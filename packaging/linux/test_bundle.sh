#!/bin/sh
# Proves what is built before it is packed: the wheel, the frozen program, with a key store beside it, and the portable
# archive unpacked elsewhere. Each step is a line.
# shellcheck disable=SC2317 # step calls the functions
set -u
unset CDPATH
cd "$(dirname "$0")/../.." || exit 1
bin=$PWD/$(cat build/environment)/bin
bundle=$PWD/dist/system/openobd-desktop
results=$PWD/build/results/bundle
failed=0
rm -rf "$results"
# shellcheck source=/dev/null
. packaging/step.sh
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT

self_test() { # program, stem: with a home of its own
    HOME=$elsewhere/home QT_QPA_PLATFORM=offscreen "$1" --self-test "$results/$2.json"
}
proved() { # stem, program
    step "$1: self-test" self_test "$2" "$1"
    step "$1: no unexpected output" unexpected "${log:?}"
}
with_key_store() {
    mkdir -p "$elsewhere/home"
    # shellcheck disable=SC2016 # the inner shell expands it
    HOME=$elsewhere/home QT_QPA_PLATFORM=offscreen dbus-run-session -- sh -c \
        'echo secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "$1" --self-test "$2"' \
        sh "$bundle/openobd-desktop" "$results/key-store.json" &&
        grep -A1 '"name": "key store"' "$results/key-store.json" | grep '"outcome": "ok"'
}
proved wheel "$bin/openobd-desktop"
proved frozen "$bundle/openobd-desktop"
if command -v dbus-run-session >/dev/null && command -v gnome-keyring-daemon >/dev/null; then
    step "key-store: self-test" with_key_store
else
    echo "LEFT OUT the key store: apt-get install -y dbus-daemon gnome-keyring"
fi
step "libraries left to Debian, glibc" "$bin/python" packaging/linux/depends.py "$bundle"
tail -2 "$log" | head -1
archive=$(find dist -name 'openobd-desktop-*-portable.tar.zst')
if [ -n "$archive" ]; then
    step "portable: unpacked" tar --zstd -C "$elsewhere" -xf "$archive"
    proved portable "$elsewhere/openobd-desktop/openobd-desktop"
fi
exit $failed
