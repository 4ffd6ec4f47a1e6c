#!/bin/sh
# Puts the bundle of dist/system into a Debian package in dist/.
# Usage: packaging/linux/build_deb.sh [VERSION]    another version than pyproject's, to test an upgrade
set -eu
unset CDPATH
cd "$(dirname "$0")/../.."
bin=$PWD/$(cat build/environment)/bin
fact() { "$bin/python" packaging/bundle/facts.py "$1"; }
version=${1:-$(fact VERSION)}
id=$(fact ID)
SOURCE_DATE_EPOCH=$(fact EPOCH)
export SOURCE_DATE_EPOCH
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)

root=build/deb
mkdir -p build/logs
depends=$("$bin/python" packaging/linux/depends.py dist/system/openobd-desktop 2>build/logs/depends.log) ||
    { cat build/logs/depends.log >&2; exit 1; }
rm -rf $root
lib=$root/usr/lib/openobd-desktop
doc=$root/usr/share/doc/openobd-desktop
mkdir -p $root/DEBIAN $lib $doc
cp -a dist/system/openobd-desktop/. $lib/
mv $lib/THIRD-PARTY.txt $doc/
gzip -9n $doc/THIRD-PARTY.txt
mkdir -p $root/usr/bin
ln -s ../lib/openobd-desktop/openobd-desktop $root/usr/bin/openobd-desktop

filled() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$date/g" "$1"; }
put() { install -Dm644 "$1" "$root/$2"; }
put packaging/linux/"$id".desktop usr/share/applications/"$id".desktop
put resources/icons/app.svg usr/share/icons/hicolor/scalable/apps/"$id".svg
for side in 16 24 32 48 64 128 256 512; do
    put build/icons/$side.png usr/share/icons/hicolor/${side}x$side/apps/"$id".png
done
put packaging/linux/lintian-overrides usr/share/lintian/overrides/openobd-desktop
put packaging/policy.toml etc/xdg/openobd-desktop/policy.toml
mkdir -p $root/usr/share/metainfo $root/usr/share/man/man1
filled packaging/linux/"$id".metainfo.xml.in >$root/usr/share/metainfo/"$id".metainfo.xml
filled packaging/linux/openobd-desktop.1.in | gzip -9n >$root/usr/share/man/man1/openobd-desktop.1.gz
sed 's/^$/./; s/^/ /' LICENSE >build/licence
sed -e '/@LICENSE@/{r build/licence' -e 'd}' packaging/linux/copyright.in >$doc/copyright
printf 'openobd-desktop (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md of this release.\n\n -- %s <noreply@openobd.com>  %s\n' \
    "$version" "$(fact PUBLISHER)" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >$doc/changelog.gz
echo /etc/xdg/openobd-desktop/policy.toml >$root/DEBIAN/conffiles

find $root -type d -exec chmod 755 {} +
find $root -type f -exec chmod 644 {} +
chmod 755 $lib/openobd-desktop
cat >$root/DEBIAN/control <<CONTROL
Package: openobd-desktop
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: $(fact PUBLISHER) <noreply@openobd.com>
Installed-Size: $(du -sk --apparent-size $root/usr | cut -f1)
Depends: $depends
Recommends: gnome-keyring | kwalletmanager | keepassxc, xdg-utils
Section: utils
Priority: optional
Homepage: $(fact HOMEPAGE)
Description: remote vehicle diagnostics with openOBD
 The desktop application for openOBD, Jifeline's service for remote vehicle
 diagnostics: all sessions in a table, started on a ticket, kept alive, watched
 and finished with a result. An embedded simulator lets anyone try it without
 an account.
CONTROL
(cd $root && find usr etc -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find $root -print0 | xargs -0 touch -h -d "@$SOURCE_DATE_EPOCH"
mkdir -p dist
package=dist/openobd-desktop_${version}_$(dpkg --print-architecture).deb
# Under another name until it is whole: an aborted run leaves no cut package, nor an older one that looks new.
rm -f "$package"
trap 'rm -f "$package.part"' EXIT
dpkg-deb --root-owner-group -Zxz -z6 --build $root "$package.part" >&2
mv "$package.part" "$package"
echo "$package"
