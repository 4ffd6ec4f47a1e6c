#!/bin/sh
# Proves bundle, setup program and MSI under Wine: silent install, self-test, refusal while the program runs, reinstall,
# upgrade, downgrade, uninstall, exit status, files, registry and policy. Each step is a line. Needs a screen (DISPLAY)
# and the 99.0.0 that installers.sh makes; what Wine cannot show is in packaging/README.md.
# shellcheck disable=SC2317 # step calls the functions
set -u
unset CDPATH
cd "$(dirname "$0")/../.." || exit 1
command -v xdotool >/dev/null || { echo "apt-get install -y xdotool" >&2; exit 1; }
bin=$PWD/$(cat build/environment)/bin
version=$("$bin/python" packaging/bundle/facts.py VERSION)
setup=$PWD/dist/openobd-desktop-$version-setup.exe
newer_setup=$PWD/dist/openobd-desktop-99.0.0-setup.exe
msi=$PWD/dist/openobd-desktop-$version.msi
newer_msi=$PWD/dist/openobd-desktop-99.0.0.msi
prefix=$PWD/build/windows/prefix
policy=$prefix/drive_c/ProgramData/openobd-desktop/policy.toml
results=$PWD/build/results/windows
failed=0
rm -rf "$results"
# shellcheck source=/dev/null
. packaging/step.sh

wine() { sh packaging/windows/wine.sh "$@"; }
status_is() { # wanted, command...
    wanted=$1
    shift
    "$@"
    got=$?
    echo "exit status $got, wanted $wanted"
    [ "$got" = "$wanted" ]
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
says() { # words, key and value of the registry
    words=$1
    shift
    wine reg query "$@" /reg:64 | grep -F "$words"
}
gone() { # file: waits for an uninstaller that goes on in a copy of itself
    tries=0
    while [ -e "$1" ] && [ "$tries" -lt 240 ]; do
        tries=$((tries + 1))
        sleep 0.5
    done
    [ ! -e "$1" ]
}
self_test() { wine "$1" --self-test "$results/$2.json" && [ -s "$results/$2.json" ]; }
proved() { # name, program, stem: the self-test and what it prints
    step "$1: self-test" self_test "$2" "$3"
    grep -vEf packaging/windows/expected-output.txt "${log:?}" >"$results/$3.out"
    step "$3: no unexpected output" unexpected "$results/$3.out"
}
nothing_left() {
    files >"$results/after"
    diff "$results/before" "$results/after" && ! registry
}
window() { # the main window; what greets before it is small
    for one in $(xdotool search --onlyvisible --name openOBD 2>/dev/null); do
        width=$(xdotool getwindowgeometry --shell "$one" 2>/dev/null | sed -n 's/^WIDTH=//p')
        [ "${width:-0}" -lt 700 ] || echo "$one"
    done | head -1
}
started() { # program: in the background, until its window is there
    wine "$1" --demo >"$results/running.log" &
    tries=0
    while [ -z "$(window)" ] && [ "$tries" -lt 240 ]; do
        tries=$((tries + 1))
        sleep 0.5
    done
    xdotool getwindowpid "$(window)" >"$results/running"
}
ended() {
    kill "$(cat "$results/running")"
    wait
    [ -z "$(window)" ]
}
uninstaller() { # folder, mode: as whoever needs its exit status calls it, without the copy of itself
    windows_folder=$(echo "C:${1#"$prefix/drive_c"}" | tr / '\134')
    printf '"%s\\uninstall.exe" /S /%s _?=%s\r\nexit %%errorlevel%%\r\n' "$windows_folder" "$2" "$windows_folder" \
        >"$prefix/drive_c/windows/temp/uninstall.bat"
    wine cmd /c 'C:\windows\temp\uninstall.bat'
}
has_version() { says "$2" "$1\\Software\\openOBD-Desktop" /v Version; }

wine wineboot >/dev/null 2>&1
mkdir -p "$(dirname "$policy")"
printf '# kept\nupdate_notice = false\n' >"$policy"
cp "$policy" "$results/policy.toml"
files >"$results/before"
proved "bundle" "$PWD/dist/windows/openobd-desktop/openobd-desktop.exe" bundle
for mode in AllUsers CurrentUser; do
    if [ $mode = AllUsers ]; then hive=HKLM; else hive=HKCU; fi
    step "setup $mode: install" status_is 0 wine "$setup" /S "/$mode"
    program=$(files | grep '/openobd-desktop.exe$' | head -1)
    folder=$(dirname "$program")
    proved "setup $mode" "$program" "setup-$mode"
    step "setup $mode: link handler" says openobd-desktop.exe "$hive\\Software\\Classes\\openobd\\shell\\open\\command"
    step "setup $mode: the program runs" started "$program"
    step "setup $mode: setup refused while it runs" status_is 5 wine "$newer_setup" /S "/$mode"
    step "setup $mode: uninstall refused while it runs" status_is 5 uninstaller "$folder" "$mode"
    step "setup $mode: nothing changed by the refusals" has_version "$hive" "$version"
    step "setup $mode: the program ended" ended
    touch "$folder/_internal/stale-module.py"
    step "setup $mode: reinstall" status_is 0 wine "$setup" /S "/$mode"
    step "setup $mode: nothing stale" test ! -e "$folder/_internal/stale-module.py"
    step "setup $mode: upgrade" status_is 0 wine "$newer_setup" /S "/$mode"
    step "setup $mode: version after the upgrade" has_version "$hive" 99.0.0
    # The files are the same for one user; the self-test takes a minute.
    [ $mode = CurrentUser ] || proved "setup $mode: after the upgrade" "$program" "setup-$mode-upgraded"
    step "setup $mode: downgrade" status_is 0 wine "$setup" /S "/$mode"
    step "setup $mode: version after the downgrade" has_version "$hive" "$version"
    step "setup $mode: installed files are the bundle's" diff -r -x uninstall.exe dist/windows/openobd-desktop "$folder"
    step "setup $mode: uninstall" status_is 0 wine "$folder/uninstall.exe" /S "/$mode"
    step "setup $mode: program gone" gone "$program"
    step "setup $mode: nothing left" nothing_left
    step "setup $mode: policy kept" cmp "$policy" "$results/policy.toml"
done

program="$prefix/drive_c/Program Files/openOBD Desktop/openobd-desktop.exe"
step "msi: install" status_is 0 wine msiexec /i "$msi" /qn
proved "msi" "$program" msi
step "msi: link handler" says openobd-desktop.exe 'HKLM\Software\Classes\openobd\shell\open\command'
step "msi: reinstall" status_is 0 wine msiexec /i "$msi" /qn REINSTALL=ALL REINSTALLMODE=amus
step "msi: upgrade" status_is 0 wine msiexec /i "$newer_msi" /qn
step "msi: version after the upgrade" has_version HKLM 99.0.0
proved "msi: after the upgrade" "$program" msi-upgraded
step "msi: downgrade refused" sh -c "! sh packaging/windows/wine.sh msiexec /i '$msi' /qn"
step "msi: version after the refusal" has_version HKLM 99.0.0
step "msi: installed files are the bundle's" diff -r dist/windows/openobd-desktop "$(dirname "$program")"
step "msi: uninstall" status_is 0 wine msiexec /x "$newer_msi" /qn
step "msi: program gone" gone "$program"
step "msi: nothing left" nothing_left
step "msi: policy kept" cmp "$policy" "$results/policy.toml"
rm -r "$(dirname "$policy")"
exit $failed
