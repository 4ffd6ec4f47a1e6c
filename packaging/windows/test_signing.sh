#!/bin/sh
# Proves the signing with a certificate of its own: program, uninstaller, setup program and MSI verify, a changed byte is
# seen, and the signature taken away leaves the unsigned file. Works on a copy; dist stays as it is.
# shellcheck disable=SC2317 # step calls the functions
set -u
unset CDPATH
cd "$(dirname "$0")/../.." || exit 1
for tool in osslsigncode openssl 7z; do
    command -v $tool >/dev/null || { echo "apt-get install -y osslsigncode openssl p7zip-full" >&2; exit 1; }
done
version=99.0.0 # which installers.sh packs quickly
work=build/signing
setup=openobd-desktop-$version-setup.exe
msi=openobd-desktop-$version.msi
results=$PWD/build/results/signing
failed=0
rm -rf "$work" "$results"
mkdir -p "$work/windows"
# shellcheck source=/dev/null
. packaging/step.sh

certificate() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Signing test" -addext extendedKeyUsage=codeSigning \
        -keyout "$work/key.pem" -out "$work/certificate.pem" &&
        openssl rand -hex 16 >"$work/password" &&
        openssl pkcs12 -export -inkey "$work/key.pem" -in "$work/certificate.pem" -passout file:"$work/password" \
            -out "$work/certificate.p12"
}
signed() {
    cp -a dist/windows/openobd-desktop "$work/windows/" &&
        OPENOBD_SIGNING_CERTIFICATE=$PWD/$work/certificate.p12 OPENOBD_SIGNING_PASSWORD_FILE=$PWD/$work/password \
            sh packaging/windows/installers.sh "$version" "$work" &&
        7z x -y -o"$work/setup" "$work/$setup" uninstall.exe
}
verifies() { osslsigncode verify -CAfile "$work/certificate.pem" -ignore-cdp -in "$1"; }
changed_is_seen() {
    cp "$1" "$work/changed" &&
        printf '\377' | dd of="$work/changed" bs=1 seek=100000 conv=notrunc status=none && ! cmp -s "$1" "$work/changed" &&
        ! verifies "$work/changed"
}
stripped_is() { # signed, unsigned
    rm -f "$work/stripped"
    osslsigncode remove-signature -in "$1" -out "$work/stripped" && cmp "$work/stripped" "$2"
}
unsigned() { ! verifies "$1"; }
program=openobd-desktop/openobd-desktop.exe
step "certificate for the test" certificate
step "signed build" signed
step "program verifies" verifies $work/windows/$program
step "uninstaller verifies" verifies "$work/setup/uninstall.exe"
step "setup verifies" verifies "$work/$setup"
step "msi verifies" verifies "$work/$msi"
step "a changed program is seen" changed_is_seen $work/windows/$program
step "a changed setup is seen" changed_is_seen "$work/$setup"
step "program without its signature is the unsigned one" stripped_is $work/windows/$program dist/windows/$program
step "without a certificate nothing is signed" unsigned "dist/$setup"
exit $failed
