"""Inventory of what the program reads from outside: where it comes from, which modules read it, what feeds them.

A test compares it with the code: each module that calls one of ``READING`` must be in a row.
"""

from __future__ import annotations

import ast
from pathlib import Path

from msgspec import Struct

PACKAGE = Path(__file__).parents[2] / "openobd_desktop"

READING = frozenset(
    {
        *("FromString", "MergeFromString", "ParseFromString", "from_bytes", "unpack", "unpack_from", "iter_unpack"),
        *("fromhex", "b64decode", "urlsafe_b64decode", "fromBase64", "loads", "literal_eval", "urlsplit", "urlparse"),
        *("parse_qsl", "fromisoformat", "strptime", "parsedate_to_datetime", "parse_args", "getproxies"),
        *("load_verify_locations", "load_cert_chain", "load_der_pkcs7_certificates", "QImageReader", "QMovie"),
        *("read_limited", "read_end", "read_text", "read_bytes", "restoreState", "restoreGeometry"),
        *("msgspec.json.decode", "msgspec.convert", "convert", "csv.reader"),
    }
)
"""Functions, by their last or whole name, that interpret bytes or text."""


class Row(Struct, frozen=True):
    """One kind of input.

    Attributes:
        what: What is read, and from whom.
        modules: The modules that read it, relative to the package.
        targets: The targets that feed them.
        why_not: Why no target feeds them, or which other test does.
    """

    what: str
    modules: tuple[str, ...]
    targets: tuple[str, ...] = ()
    why_not: str = ""


OWN_FILE = "part of the program itself, installed by an administrator"

INVENTORY = (
    Row(
        "messages of the service",
        (
            "client/messages/car.py",
            "client/messages/convert.py",
            "client/session_services/car.py",
            "client/session_services/functions.py",
            "client/session_services/questions.py",
            "client/session_services/tools.py",
            "client/session_services/vehicle.py",
            "client/broker.py",
        ),
        ("messages", "grants", "moments"),
    ),
    Row("lists of sessions", ("client/session_list.py",), ("session-lists",)),
    Row("hosts that the service names", ("client/transport/endpoint.py",), ("endpoints",)),
    Row(
        "errors and metadata of the service",
        ("client/transport/status_mapping.py", "client/transport/push_back.py", "client/transport/rpc.py"),
        ("failures", "partner-pauses"),
    ),
    Row(
        "answers of the Partner API",
        ("client/partner_api/decode.py", "client/partner_api/values.py", "client/partner_api/faults.py"),
        ("partner-lists", "partner-large-lists", "partner-entries", "partner-pauses"),
    ),
    Row("messages on the WebSocket", ("client/partner_api/live.py",), ("partner-websocket",)),
    Row(
        "addresses of the Partner API",
        ("client/partner_api/address.py", "domain/settings.py"),
        ("partner-addresses", "typed-texts"),
    ),
    Row(
        "addresses of proxies, and what a proxy answers",
        (
            "client/transport/proxies.py",
            "client/transport/handshake.py",
            "client/partner_api/connection.py",
            "core/rules/addresses.py",
        ),
        ("proxies",),
        "the answers of proxies: tests/faults/test_proxies.py",
    ),
    Row("certificates", ("system/certificates.py", "client/transport/channel.py"), ("certificates",)),
    Row(
        "settings of this PC and of others",
        ("storage/settings/settings_file.py", "storage/settings/settings_export.py"),
        ("settings", "settings-import"),
    ),
    Row("the machine's policy", ("storage/settings/policy.py",), ("policy",)),
    Row(
        "hashes, keys and encrypted tokens",
        ("core/lock.py", "storage/secrets/token_encryption.py"),
        ("stored-secrets",),
    ),
    Row("names of key store entries", ("core/profiles/secrets.py",), ("entry-names",)),
    Row("secrets in texts", ("domain/secret.py",), ("masking",)),
    Row(
        "rows of the journal and of the team database",
        (
            "storage/journal/tables/rows.py",
            "storage/journal/tables/finding.py",
            "storage/journal/tables/notes.py",
            "storage/journal/tables/recovery.py",
            "storage/journal/tables/scan_rows.py",
            "storage/journal/tables/search_text.py",
            "storage/database/migrations/versions/r0002_history.py",
            "storage/team/merging.py",
        ),
        ("session-rows", "note-rows", "scan-rows", "json-columns"),
    ),
    Row("files of the journal", ("storage/database/sqlite_file.py",), ("database-logs",)),
    Row("addresses of team databases", ("storage/team/address.py",), ("team-addresses",)),
    Row("notices of releases", ("support/release_feed.py",), ("release-notices", "release-channels")),
    Row("texts for trouble codes", ("core/rules/code_texts.py", "ui/tabs/car/words/imported.py"), ("code-texts",)),
    Row(
        "files of other runs",
        ("startup/instance_guard.py", "ui/desktop/single_instance.py"),
        ("instance-files",),
    ),
    Row("messages of other runs", ("ui/desktop/ipc.py",), ("instance-messages",)),
    Row("arguments and environment", ("startup/options.py",), ("options",)),
    Row(
        "links, tickets and other typed texts",
        ("core/rules/ticket.py", "domain/text.py", "ui/common/external.py", "ui/tabs/car/report_dialog.py"),
        ("typed-texts",),
    ),
    Row("exported and copied cells", ("ui/tables/csv_export.py", "ui/history/report.py"), ("exported-cells",)),
    Row("texts on the screen", ("ui/look/text.py",), ("shown-texts",)),
    Row("addresses of pictures", ("core/rules/pictures.py",), ("picture-addresses",)),
    Row("pictures", ("ui/pictures/decode.py",), ("pictures",)),
    Row("states saved by Qt", ("ui/common/window_state.py", "ui/sessions/table_view.py"), ("window-states",)),
    Row(
        "answers of control units",
        (
            "diagnosis/messages.py",
            "diagnosis/obd.py",
            "diagnosis/uds.py",
            "diagnosis/kwp.py",
            "diagnosis/vin.py",
            "diagnosis/reading.py",
            "diagnosis/freezing.py",
            "domain/car/trouble_codes.py",
            "domain/vehicle.py",
        ),
        ("unit-answers", "unit-conversations", "hex-payloads"),
    ),
    Row(
        "cars, recordings and requests for the simulator",
        (
            "simulator/car/car_file.py",
            "simulator/car/recording.py",
            "simulator/car/unit.py",
            "simulator/car/obd.py",
            "simulator/car/codes.py",
            "simulator/buses/frames.py",
            "simulator/partner_api/state/chat.py",
            "simulator/partner_api/state/dates.py",
            "simulator/partner_api/routes/socket.py",
        ),
        ("car-files", "recordings", "simulated-units", "simulated-queries", "simulated-socket"),
    ),
    Row(
        "arguments of the simulator",
        ("simulator/__main__.py", "simulator/partner_api/routes/answers.py"),
        why_not="given by a developer; tests/simulator/",
    ),
    Row(
        "answers that the simulator itself has made",
        ("simulator/partner_api/faults.py", "simulator/partner_api/spoiling.py"),
        why_not="not from outside",
    ),
    Row("icons and style", ("ui/look/resources.py",), why_not=OWN_FILE),
    Row("window states within one run", ("ui/window/handover.py",), why_not="not from outside"),
    Row("the state of the process on Linux", ("startup/process_guard.py",), why_not="written by the kernel"),
    Row("the end of the log", ("support/diagnostics.py",), why_not="shown as lines, not interpreted"),
    Row(
        "the address of the input method's bus",
        ("startup/input_method.py",),
        why_not="read with a limit, and only passed on; tests/startup/test_input_method.py",
    ),
    Row("whether a folder responds", ("startup/preflight.py",), why_not="read, not interpreted"),
    Row("the copy of the PIN", ("storage/settings/settings_saver.py",), ("stored-secrets",)),
)


def modules_that_read() -> set[str]:
    """Returns the modules of the package, except generated ones, that call one of ``READING``."""
    paths = (path for path in PACKAGE.rglob("*.py") if "protocol" not in path.parts)
    return {path.relative_to(PACKAGE).as_posix() for path in paths if _reads(path)}


def _reads(path: Path) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.Call) and _is_reading(node) for node in ast.walk(tree))


def _is_reading(call: ast.Call) -> bool:
    whole = ast.unparse(call.func)
    last = call.func.attr if isinstance(call.func, ast.Attribute) else whole
    # A literal in the source code comes from nowhere else.
    is_literal = last == "fromhex" and bool(call.args) and isinstance(call.args[0], ast.Constant)
    return not is_literal and (whole in READING or (last in READING and last != "convert"))
