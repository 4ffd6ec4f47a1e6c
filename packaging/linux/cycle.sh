#!/bin/sh
# The life of the package inside a bare Debian; chroot.sh runs it there. Prints "ok NAME" or "FAILED NAME" a line.
# Usage: cycle.sh OLD.deb NEW.deb    the results of the self-tests and pictures stay in /root/results
# shellcheck disable=SC2317 # step calls the functions
set -u
old=$1 new=$2
results=/root/results
mkdir -p $results
failed=0

step() { # name, command...: one line of the table
    name=$1
    shift
    if "$@" >"$results/$(echo "$name" | tr ' ' -).log" 2>&1; then echo "ok     $name"; else
        echo "FAILED $name"
        tail -5 "$results/$(echo "$name" | tr ' ' -).log"
        failed=1
    fi
}
files() { find / -xdev \( -path /proc -o -path /dev -o -path /root -o -path /tmp -o -path /var/cache -o -path /var/log \
    -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | LC_ALL=C sort; }
install_package() { apt-get install -y -qq --no-install-recommends "$1"; }
self_test() { QT_QPA_PLATFORM=$1 openobd-desktop --self-test "$results/$2.json"; }
# The tour tells its steps with their times; any other line is one too many.
silent() { ! grep -v '^ *[0-9.]* s  ' "$1"; }
policy=/etc/xdg/openobd-desktop/policy.toml

apt-get update -qq >"$results/update.log" 2>&1
# What the package depends on may stay behind; its own files may not.
step "dependencies" sh -c "apt-get install -y -qq --no-install-recommends '$old' && apt-get purge -y -qq openobd-desktop"
files >$results/before
step "install" install_package "$old"
step "version" sh -c "openobd-desktop --version | grep -q '$(dpkg-deb -f "$old" Version)\|$(dpkg-deb -f "$new" Version)'"
step "self-test without a screen" self_test offscreen installed
step "no unexpected output" silent "$results/self-test-without-a-screen.log"
[ -z "${DISPLAY:-}" ] || step "self-test on the screen" self_test xcb screen
step "link handler" grep -q 'x-scheme-handler/openobd' /usr/share/applications/com.openobd.Desktop.desktop
step "reinstall" sh -c "apt-get install -y -qq --reinstall '$old'"
echo '# kept' >>$policy
step "upgrade" install_package "$new"
step "self-test after the upgrade" self_test offscreen upgraded
step "policy kept by the upgrade" grep -q '# kept' $policy
step "downgrade" apt-get install -y -qq --allow-downgrades "$old"
step "remove" apt-get remove -y -qq openobd-desktop
step "policy kept by the removal" grep -q '# kept' $policy
step "purge" apt-get purge -y -qq openobd-desktop
files >$results/after
step "nothing left" sh -c "diff $results/before $results/after"
exit $failed
