"""Program that prints the protocol described by one side's generated modules as JSON; run in a separate process."""

import importlib
import json
import sys
from pathlib import Path
from typing import Any

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor, MethodDescriptor

Facts = dict[str, dict[str, Any]]


def describe(package: str) -> Facts:
    """Loads every ``*_pb2`` module below a package and returns its messages, enumerations and services by full name."""
    facts: Facts = {"messages": {}, "enums": {}, "services": {}}
    for module in _modules(package):
        file = module.DESCRIPTOR
        for message in file.message_types_by_name.values():
            _add_message(message, facts)
        for enum in file.enum_types_by_name.values():
            facts["enums"][enum.full_name] = _enum(enum)
        for service in file.services_by_name.values():
            facts["services"][service.full_name] = {method.name: _method(method) for method in service.methods}
    return facts


def _modules(package: str) -> list[Any]:
    root = importlib.import_module(package)
    modules = []
    for folder in root.__path__:
        for path in sorted(Path(folder).rglob("*_pb2.py")):
            # The vendor's folders are not packages, so module names are derived from the paths.
            name = ".".join((package, *path.relative_to(folder).with_suffix("").parts))
            modules.append(importlib.import_module(name))
    return modules


def _add_message(message: Descriptor, facts: Facts) -> None:
    facts["messages"][message.full_name] = {field.name: _field(field) for field in message.fields}
    for nested in message.nested_types:
        _add_message(nested, facts)
    for enum in message.enum_types:
        facts["enums"][enum.full_name] = _enum(enum)


def _field(field: FieldDescriptor) -> dict[str, Any]:
    oneof = field.containing_oneof
    named = field.message_type or field.enum_type
    return {
        "number": field.number,
        "type": field.type,
        "type name": named.full_name if named is not None else None,
        "repeated": field.is_repeated,
        "presence": field.has_presence,
        # The compiler generates a oneof with an underscore for every optional field.
        "oneof": oneof.name if oneof is not None else None,
    }


def _enum(enum: EnumDescriptor) -> dict[str, int]:
    return {value.name: value.number for value in enum.values}


def _method(method: MethodDescriptor) -> dict[str, Any]:
    return {
        "request": method.input_type.full_name,
        "response": method.output_type.full_name,
        "client streaming": method.client_streaming,
        "server streaming": method.server_streaming,
    }


if __name__ == "__main__":
    json.dump(describe(sys.argv[1]), sys.stdout)
