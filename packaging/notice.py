"""Signed notice about a release, which the program fetches if users want to be notified of new versions.

Usage: python packaging/notice.py VERSION PAGE DAYS KEY_FILE    prints a notice that is valid for DAYS days
       python packaging/notice.py --key KEY_FILE                prints the public key for channel.json
"""

from __future__ import annotations

import base64
import json
import sys
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

DAY = 86_400


def private_key(path: Path) -> Ed25519PrivateKey:
    """Returns the key in a PEM file without a password; ends the program if it is of another kind."""
    key = load_pem_private_key(path.read_bytes(), None)
    if not isinstance(key, Ed25519PrivateKey):
        sys.exit(f"{path} is not an Ed25519 key")
    return key


def signed(version: str, page: str, days: int, key: Ed25519PrivateKey, now: float) -> str:
    """Returns a notice; its number is ``now``, in seconds since 1970, so that later notices have higher numbers."""
    number = int(now)
    content = {"version": version, "page": page, "number": number, "expires": number + days * DAY}
    payload = json.dumps(content).encode()
    parts = {"payload": payload, "signature": key.sign(payload)}
    return json.dumps({name: base64.b64encode(part).decode() for name, part in parts.items()})


def main(arguments: list[str]) -> int:
    """Prints a notice or the public key; returns the exit status."""
    match arguments:
        case ["--key", path]:
            print(private_key(Path(path)).public_key().public_bytes_raw().hex())
        case [version, page, days, path]:
            print(signed(version, page, int(days), private_key(Path(path)), time.time()))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
