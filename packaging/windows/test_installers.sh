#!/bin/sh
# Proves setup program and MSI under Wine: silent install, self-test, reinstall, upgrade, uninstall, files and registry.
# Prints "ok NAME" or "FAILED NAME" a line. Needs a screen (DISPLAY); what Wine cannot show is in packaging/README.md.
# shellcheck disable=SC2317 # step calls the functions
set -u
cd "$(dirname "$0")/../.." || exit 1
bin=$PWD/$(cat build/environment)/bin
version=$("$bin/python" packaging/bundle/facts.py VERSION)
setup=$PWD/dist/openobd-desktop-$version-setup.exe
msi=$PWD/dist/openobd-desktop-$version.msi
newer=$PWD/dist/openobd-desktop-99.0.0.msi
prefix=$PWD/build/windows/prefix
results=$PWD/build/results/windows
rm -rf "$results"
mkdir -p "$results"
failed=0

wine() { sh packaging/windows/wine.sh "$@"; }
step() { # name, command...: one line of the table
    name=$1
    shift
    log=$results/$(echo "$name" | tr ' :' '--').log
    if "$@" >"$log" 2>&1; then echo "ok     $name"; else
        echo "FAILED $name"
        tail -3 "$log"
        failed=1
    fi
}
files() {
    find "$prefix/drive_c" -not -path '*/Temp/*' -not -path '*/drive_c/windows/*' \
        -not -path '*/AppData/Local/openobd-desktop*' -not -path '*/INetCache*' | LC_ALL=C sort
}
registry() {
    for hive in HKLM HKCU; do
        for key in 'Software\openOBD-Desktop' 'Software\Classes\openobd' \
            'Software\Microsoft\Windows\CurrentVersion\Uninstall\openOBD-Desktop'; do
            wine reg query "$hive\\$key" /s /reg:64
        done
    done | tr -d '\r' | grep -i openobd
}
gone() { # file: waits for an uninstaller that goes on in a copy of itself
    tries=0
    while [ -e "$1" ] && [ "$tries" -lt 120 ]; do
        tries=$((tries + 1))
        sleep 0.5
    done
    [ ! -e "$1" ]
}
self_test() { wine "$1" --self-test "$results/$2.json" && [ -s "$results/$2.json" ]; }
nothing_left() {
    files >"$results/after"
    diff "$results/before" "$results/after" && ! registry
}
wine wineboot >/dev/null 2>&1
files >"$results/before"
for mode in AllUsers CurrentUser; do
    step "setup $mode: install" wine "$setup" /S "/$mode"
    program=$(files | grep '/openobd-desktop.exe$' | head -1)
    step "setup $mode: self-test" self_test "$program" "setup-$mode"
    step "setup $mode: link handler" sh -c "sh packaging/windows/wine.sh reg query 'HKCR\\openobd\\shell\\open\\command' | grep -q openobd-desktop.exe"
    touch "$(dirname "$program")/_internal/stale-module.py"
    step "setup $mode: reinstall" wine "$setup" /S "/$mode"
    step "setup $mode: nothing stale" test ! -e "$(dirname "$program")/_internal/stale-module.py"
    step "setup $mode: uninstall" wine "$(dirname "$program")/uninstall.exe" /S "/$mode"
    step "setup $mode: program gone" gone "$program"
    step "setup $mode: nothing left" nothing_left
done

program="$prefix/drive_c/Program Files/openOBD Desktop/openobd-desktop.exe"
step "msi: install" wine msiexec /i "$msi" /qn
step "msi: self-test" self_test "$program" msi
step "msi: upgrade" wine msiexec /i "$newer" /qn
step "msi: self-test after the upgrade" self_test "$program" msi-upgraded
step "msi: downgrade refused" sh -c "! sh packaging/windows/wine.sh msiexec /i '$msi' /qn"
step "msi: uninstall" wine msiexec /x "$newer" /qn
step "msi: program gone" gone "$program"
step "msi: nothing left" nothing_left
exit $failed
