#!/bin/sh
# Signs a program or an installer in place, with a time stamp, so that the signature outlives the certificate.
# Usage: packaging/windows/sign.sh FILE
# OPENOBD_SIGNING_CERTIFICATE: PKCS#12 file; OPENOBD_SIGNING_PASSWORD_FILE: file with its password.
# OPENOBD_TIME_STAMP: address of a time stamp service (RFC 3161); empty for none, which is for trials only.
set -eu
file=$1
command -v osslsigncode >/dev/null || { echo "apt-get install -y osslsigncode" >&2; exit 1; }
signed=$(mktemp "$file.XXXXXX")
trap 'rm -f "$signed"' EXIT
rm -f "$signed"
osslsigncode sign -pkcs12 "$OPENOBD_SIGNING_CERTIFICATE" -readpass "$OPENOBD_SIGNING_PASSWORD_FILE" -h sha256 \
    -n "openOBD Desktop" -i https://openobd.com ${OPENOBD_TIME_STAMP:+-ts "$OPENOBD_TIME_STAMP"} \
    -in "$file" -out "$signed" >&2
mv "$signed" "$file"
