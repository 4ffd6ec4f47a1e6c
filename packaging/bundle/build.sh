#!/bin/sh
# Builds the frozen program for this system into dist/MODE/openobd-desktop.
# Usage: packaging/bundle/build.sh MODE    MODE: system (libraries left to Debian), portable, or all
# PYTHON chooses the interpreter that the bundle carries, 3.12 to 3.14.
set -eu
mode=$1
unset CDPATH
cd "$(dirname "$0")/../.."

fits() { "$1" -c 'import sys; sys.exit(not (3, 12) <= sys.version_info[:2] < (3, 15))' >/dev/null 2>&1; }
find_python() {
    for candidate in ${PYTHON:-} python3.13 python3.12 python3.14 python3 "${HOME:-/}"/.pyenv/versions/3.1[324]*/bin/python; do
        if fits "$candidate"; then
            echo "$candidate"
            return
        fi
    done
}
python=$(find_python)
[ -n "$python" ] || { echo "Python 3.12, 3.13 or 3.14 with its shared library is needed to build the bundle." >&2; exit 1; }
for tool in strip objdump; do
    command -v $tool >/dev/null || { echo "binutils is needed: apt-get install -y binutils" >&2; exit 1; }
done

version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
environment=build/env-$version
lock=packaging/bundle/requirements.lock
if [ ! -e "$environment/ready" ] || [ -n "$(find $lock -newer "$environment/ready")" ]; then
    rm -rf "$environment"
    "$python" -m venv "$environment"
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r $lock
    touch "$environment/ready"
fi
bin=$PWD/$environment/bin
"$bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --force-reinstall .
"$bin/python" packaging/bundle/icons.py build/icons

SOURCE_DATE_EPOCH=$("$bin/python" packaging/bundle/facts.py EPOCH)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 OPENOBD_SYSTEM_LIBRARIES="$mode"
mkdir -p "dist/$mode" build/logs
"$bin/pyinstaller" -y --clean --log-level WARN --distpath "dist/$mode" --workpath "build/work-$mode" \
    packaging/bundle/openobd-desktop.spec
"$bin/python" packaging/bundle/notices.py "dist/$mode/openobd-desktop/THIRD-PARTY.txt"
"$bin/python" packaging/bundle/sbom.py "dist/$mode/openobd-desktop" "dist/openobd-desktop.cdx.json"
echo "$environment" >build/environment
du -sh "dist/$mode/openobd-desktop"
