#!/bin/sh
# Runs a Windows program under Wine in a prefix of its own, made when it is first needed.
# Usage: packaging/windows/wine.sh PROGRAM ARGUMENT...
# Its output goes through a pipe: with standard output on a file Python does not start there.
set -eu
unset CDPATH
here=$(cd "$(dirname "$0")" && pwd)
work=$(cd "$here/../.." && pwd)/build/windows
command -v wine >/dev/null || { echo "apt-get install -y wine wine64 gcc-mingw-w64-x86-64" >&2; exit 1; }
export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all HOME="$work"
export WINEDLLOVERRIDES="mscoree,mshtml,winedbg.exe=;mscms=n"
if [ ! -e "$work/prefix/ready" ]; then
    mkdir -p "$work/prefix"
    wineboot --init >/dev/null 2>&1
    wine winecfg -v win10 >/dev/null 2>&1
    for stub in icuuc mscms bcryptprimitives; do
        x86_64-w64-mingw32-gcc -shared -O1 -s -o "$work/prefix/drive_c/windows/system32/$stub.dll" "$here/stubs/$stub.c" \
            -ladvapi32
    done
    wineserver -w
    touch "$work/prefix/ready"
fi
status=$work/status.$$
trap 'rm -f "$status"' EXIT
{ wine "$@" </dev/null 2>&1 && echo 0 >"$status" || echo $? >"$status"; } | cat
result=$(cat "$status")
exit "$result"
