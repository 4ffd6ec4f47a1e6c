"""Generator of the Python stubs of all ``.proto`` files in this folder; its only argument is the target folder."""

import sys
from pathlib import Path

from grpc_tools import protoc

HERE = Path(__file__).parent
PACKAGE = Path("openobd_desktop") / "protocol"


def generate(out: Path) -> list[Path]:
    """Writes the stubs below ``out / openobd_desktop / protocol`` and returns the files, sorted.

    Raises:
        RuntimeError: protoc failed; its message is on standard error.
    """
    target = out / PACKAGE
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob("*_pb2*"):
        old.unlink()
    # Mapping the folder to the package makes the generated imports absolute without rewriting them.
    mapping = f"-I{PACKAGE.as_posix()}={HERE}"
    sources = sorted(HERE.glob("*.proto"))
    with_services = [path for path in sources if "\nservice " in path.read_text(encoding="utf-8")]
    _protoc(mapping, f"--python_out={out}", f"--mypy_out=quiet:{out}", *map(str, sources))
    _protoc(mapping, f"--grpc_python_out={out}", f"--mypy_grpc_out=quiet:{out}", *map(str, with_services))
    return sorted(target.glob("*_pb2*"))


def _protoc(*arguments: str) -> None:
    well_known = Path(protoc.__file__).parent / "_proto"
    if protoc.main(["protoc", *arguments, f"-I{well_known}"]) != 0:
        raise RuntimeError("protoc failed")


if __name__ == "__main__":
    for path in generate(Path(sys.argv[1])):
        print(path)
