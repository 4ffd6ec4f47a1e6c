#!/bin/sh
# Makes a bare Debian to install into; needs root and debootstrap.
# Usage: packaging/linux/bare.sh RELEASE FOLDER    RELEASE: bookworm, trixie or testing
set -eu
release=$1 folder=$2
[ -e "$folder/ready" ] && exit 0
command -v debootstrap >/dev/null || { echo "debootstrap is needed: apt-get install -y debootstrap" >&2; exit 1; }
rm -rf "$folder"
mkdir -p "$folder"
debootstrap --variant=minbase "$release" "$folder" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >&2
# Whatever this machine needs to reach its mirror, for example a proxy or a company's certificate.
for file in /etc/apt/apt.conf.d/*proxy* /etc/apt/apt.conf.d/99*; do
    [ -e "$file" ] && cp "$file" "$folder/etc/apt/apt.conf.d/"
done
for file in ${DEBIAN_EXTRA_FILES:-}; do
    install -D "$file" "$folder$file"
done
# As an installed system has it; debootstrap alone leaves none.
[ -e "$folder/etc/hosts" ] || printf '127.0.0.1 localhost\n::1 localhost\n' >"$folder/etc/hosts"
cp /etc/resolv.conf "$folder/etc/resolv.conf"
touch "$folder/ready"
