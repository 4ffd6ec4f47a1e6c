#!/bin/sh
# Builds the Windows bundle into dist/windows/openobd-desktop, on Debian under Wine.
# The Windows Python is an input: build/windows/input/python.zip, checked against packaging/windows/python.sha256.
# For a release put a current build from python.org there, as the README of this folder tells, and renew the sum.
set -eu
unset CDPATH
cd "$(dirname "$0")/../.."
input=build/windows/input/python.zip
[ -e $input ] || { echo "$input is missing; packaging/README.md tells where it comes from." >&2; exit 1; }
sha256sum --quiet --check packaging/windows/python.sha256
[ -e build/environment ] || { echo "Run make bundle first: it prepares the tools." >&2; exit 1; }
bin=$PWD/$(cat build/environment)/bin
python=build/windows/python
packages=$python/Lib/site-packages

if [ ! -e $python/ready ] || [ -n "$(find packaging/bundle/requirements.lock $input -newer $python/ready)" ]; then
    rm -rf $python build/windows/unpacked
    mkdir -p build/windows/unpacked
    "$bin/python" -m zipfile -e $input build/windows/unpacked
    mv "$(dirname "$(find build/windows/unpacked -name python.exe -path '*cp3*' -o -name python.exe | head -1)")" $python
    rm -rf $packages $python/Scripts $python/tcl build/windows/unpacked
    # Wine's WMI ends the process; Python asks the registry instead.
    rm -f $python/DLLs/_wmi.pyd
    "$bin/uv" pip install --quiet --python-platform x86_64-pc-windows-msvc --python-version 3.12 --only-binary :all: \
        --require-hashes --target $packages -r packaging/bundle/requirements.lock
    touch $python/ready
fi
rm -rf $packages/openobd_desktop $packages/openobd_desktop-*
"$bin/python" -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation -w build/windows/wheel .
"$bin/uv" pip install --quiet --python-platform x86_64-pc-windows-msvc --python-version 3.12 --no-deps --reinstall \
    --target $packages build/windows/wheel/openobd_desktop-*.whl
"$bin/python" packaging/bundle/icons.py build/icons

wine() { sh packaging/windows/wine.sh "$@"; }
SOURCE_DATE_EPOCH=$("$bin/python" packaging/bundle/facts.py EPOCH)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 OPENOBD_SYSTEM_LIBRARIES=all
mkdir -p dist/windows
wine $python/python.exe -X utf8 -m PyInstaller -y --clean --log-level WARN --distpath dist/windows \
    --workpath build/windows/work packaging/bundle/openobd-desktop.spec
"$bin/python" packaging/windows/portable_executable.py dist/windows/openobd-desktop/openobd-desktop.exe
wine $python/python.exe -X utf8 packaging/bundle/notices.py dist/windows/openobd-desktop/THIRD-PARTY.txt
wine $python/python.exe -X utf8 packaging/bundle/sbom.py dist/windows/openobd-desktop \
    dist/openobd-desktop-windows.cdx.json
du -sh dist/windows/openobd-desktop
