#!/bin/sh
# Builds, signs and notarises the macOS application and its disk image, on a Mac. Not run so far: see packaging/README.md.
# DEVELOPER_ID: name of a "Developer ID Application" certificate in the keychain; NOTARY_PROFILE: profile that
# `xcrun notarytool store-credentials` has stored. Without DEVELOPER_ID the result is signed for this Mac only.
set -eu
unset CDPATH
cd "$(dirname "$0")/../.."
sh packaging/bundle/build.sh all
version=$("$(cat build/environment)/bin/python" packaging/bundle/facts.py VERSION)
application="dist/all/openOBD Desktop.app"
image=dist/openobd-desktop-$version.dmg
codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "${DEVELOPER_ID:--}" "$application"
codesign --verify --deep --strict "$application"
"$application/Contents/MacOS/openobd-desktop" --self-test build/self-test.json
rm -f "$image"
hdiutil create -volname "openOBD Desktop" -srcfolder "$application" -format UDZO "$image"
if [ -n "${DEVELOPER_ID:-}" ]; then
    codesign --sign "$DEVELOPER_ID" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
