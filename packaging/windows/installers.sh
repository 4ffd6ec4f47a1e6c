#!/bin/sh
# Builds setup program and MSI package from dist/windows into dist/.
# Usage: packaging/windows/installers.sh [VERSION [DIST]]    another version than pyproject's, to test an upgrade,
# is packed quickly rather than tightly; another folder than dist, to test signing
# OPENOBD_SIGNING_CERTIFICATE (a PKCS#12 file) and OPENOBD_SIGNING_PASSWORD_FILE sign the program and both installers.
set -eu
unset CDPATH
cd "$(dirname "$0")/../.."
for tool in makensis wixl wixl-heat 7z; do
    command -v $tool >/dev/null || { echo "apt-get install -y nsis wixl msitools p7zip-full" >&2; exit 1; }
done
bin=$PWD/$(cat build/environment)/bin
own=$("$bin/python" packaging/bundle/facts.py VERSION)
version=${1:-$own}
quick=
[ "$version" = "$own" ] || quick='-XSetCompressor /FINAL zlib'
SOURCE_DATE_EPOCH=$("$bin/python" packaging/bundle/facts.py EPOCH)
export SOURCE_DATE_EPOCH
dist=$PWD/${2:-dist}
payload=$dist/windows/openobd-desktop
icon=$PWD/build/icons/openobd.ico
setup=$dist/openobd-desktop-$version-setup.exe
package=$dist/openobd-desktop-$version.msi
sign=
if [ -n "${OPENOBD_SIGNING_CERTIFICATE:-}" ]; then
    sign="sh $PWD/packaging/windows/sign.sh"
    $sign "$payload/openobd-desktop.exe"
fi

find "$payload" -print0 | xargs -0 touch -h -d "@$SOURCE_DATE_EPOCH"
rm -f "$setup" "$package"
makensis -V2 ${quick:+"$quick"} -DVERSION="$version" -DPAYLOAD="$payload" -DICON="$icon" \
    -DLICENCE="$PWD/LICENSE" -DOUT="$setup" -DSETTLE="$bin/python $PWD/packaging/windows/portable_executable.py" \
    ${sign:+-DSIGN="$sign"} packaging/windows/installer.nsi

# wixl takes sources by relative path only.
work=build/windows/msi
rm -rf $work
mkdir -p $work
ln -s "$payload" $work/payload
cp "$icon" $work/openobd.ico
cp packaging/windows/installer.wxs $work/
cd $work
find payload/ -type f | LC_ALL=C sort | wixl-heat -p payload/ --component-group Payload --directory-ref INSTALLDIR \
    --var var.SRC --win64 >payload.wxs
wixl -a x64 -D VERSION="$version" -D SRC=payload -D Win64=yes -D ICON=openobd.ico -o "$package" installer.wxs payload.wxs
cd - >/dev/null
[ -z "$sign" ] || $sign "$package"
ls -l "$setup" "$package"
