#!/bin/sh
# The life of the package inside a bare Debian; chroot.sh runs it there. Prints "ok NAME" or "FAILED NAME" a line.
# Usage: cycle.sh OLD.deb NEW.deb    the results of the self-tests and pictures stay in /root/results
# shellcheck disable=SC2317 # step calls the functions
set -u
old=$1 new=$2
results=/root/results
failed=0
rm -rf $results
# shellcheck source=/dev/null
. "$(dirname "$0")/step.sh"

files() { find / -xdev \( -path /proc -o -path /dev -o -path /root -o -path /tmp -o -path /var/cache -o -path /var/log \
    -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | LC_ALL=C sort; }
install_package() { apt-get install -y -qq --no-install-recommends "$1"; }
self_test() { QT_QPA_PLATFORM=$1 openobd-desktop --self-test "$results/$2.json"; }
version_is() { openobd-desktop --version | grep -Fx "openOBD Desktop $(dpkg-deb -f "$new" Version)"; }
libraries_found() {
    ! find /usr/lib/openobd-desktop -type f -name '*.so*' -exec env \
        LD_LIBRARY_PATH=/usr/lib/openobd-desktop/_internal:/usr/lib/openobd-desktop/_internal/PySide6/Qt/lib ldd {} + |
        grep 'not found'
}
with_key_store() { # the self-test in a session that has a key store
    # shellcheck disable=SC2016 # the inner shell expands it
    QT_QPA_PLATFORM=offscreen dbus-run-session -- sh -c \
        'echo secret | gnome-keyring-daemon --unlock --components=secrets && openobd-desktop --self-test "$1"' \
        sh "$results/key-store.json" && kept "$results/key-store.json"
}
kept() { grep -A1 '"name": "key store"' "$1" | grep '"outcome": "ok"'; }
bare_again() { apt-get purge -y -qq --auto-remove openobd-desktop gnome-keyring dbus-daemon; }
policy=/etc/xdg/openobd-desktop/policy.toml

apt-get update -qq >"$results/update.log" 2>&1
# What the package depends on may stay behind; its own files may not.
step "dependencies" sh -c "apt-get install -y -qq --no-install-recommends '$old' && apt-get purge -y -qq openobd-desktop"
files >$results/before
step "install" install_package "$old"
step "version" version_is
step "every library found" libraries_found
step "self-test without a screen" self_test offscreen installed
step "installed: no unexpected output" unexpected "$results/self-test-without-a-screen.log"
if [ -n "${DISPLAY:-}" ]; then
    step "self-test on the screen" self_test xcb screen
    step "screen: no unexpected output" unexpected "$results/self-test-on-the-screen.log"
fi
step "link handler" grep -q 'x-scheme-handler/openobd' /usr/share/applications/com.openobd.Desktop.desktop
step "reinstall" sh -c "apt-get install -y -qq --reinstall '$old'"
echo '# kept' >>$policy
step "upgrade" install_package "$new"
step "self-test after the upgrade" self_test offscreen upgraded
step "policy kept by the upgrade" grep -q '# kept' $policy
step "downgrade" apt-get install -y -qq --allow-downgrades "$old"
step "policy kept by the downgrade" grep -q '# kept' $policy
step "remove" apt-get remove -y -qq openobd-desktop
step "policy kept by the removal" grep -q '# kept' $policy
step "purge" apt-get purge -y -qq openobd-desktop
files >$results/after
step "nothing left" sh -c "diff $results/before $results/after"
step "a key store beside it" apt-get install -y -qq --no-install-recommends "$new" gnome-keyring dbus-daemon
step "self-test with a key store" with_key_store
step "bare again" bare_again
exit $failed
