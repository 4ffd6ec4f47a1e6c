"""Secrets never appear in a text on the screen, in a log or in a report, however hostile the service is."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, NoReturn

import msgspec
import pytest
from grpc import StatusCode

from openobd_desktop.client.controller import ControllerClient
from openobd_desktop.client.gateway import session_calls_factory
from openobd_desktop.client.messages import convert
from openobd_desktop.client.session import SessionClient
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Grant, Result, ServiceResult
from openobd_desktop.errors import AnswerUnreadable, OpenObdError
from openobd_desktop.protocol.session_controller_pb2 import SessionControllerToken, SessionInfo
from tests.client.conftest import CREDENTIALS
from tests.client.service import Context, Service, session_at

CANARY = "canary-5f0d3c4e"
SECRET = Secret(CANARY)


def _everything(error: BaseException) -> str:
    """Returns all texts of an error, including those of its causes."""
    texts = [str(error), repr(error), *map(str, error.args), "".join(traceback.format_exception(error))]
    if isinstance(error, OpenObdError):
        texts += [error.user_text, error.details, str(vars(error))]
    for other in (error.__cause__, error.__context__):
        texts += [_everything(other)] if other is not None else []
    return "\n".join(texts)


@pytest.mark.parametrize(
    "show",
    [repr, str, "{}".format, "{!r:>40}".format, lambda secret: f"{secret}"],
    ids=["repr", "str", "format", "wide", "f-string"],
)
def test_t3_a_secret_never_shows_its_value(show: Callable[[object], str]) -> None:
    grant = Grant(session_at(443), SECRET)
    for holder in (SECRET, [SECRET], {"token": SECRET}, grant, CREDENTIALS):
        assert "canary" not in show(holder)
    assert "***" in show(SECRET)


@pytest.mark.parametrize(
    "leak",
    [
        pickle.dumps,
        json.dumps,
        copy.deepcopy,
        lambda secret: msgspec.json.encode(Grant(session_at(443), secret)),
        lambda secret: msgspec.to_builtins(Grant(session_at(443), secret)),
        lambda secret: pickle.dumps(Grant(session_at(443), secret)),
        "{:>40}".format,
    ],
    ids=["pickle", "json", "deepcopy", "value as json", "value as a dictionary", "value as pickle", "padded"],
)
def test_t3_a_secret_cannot_be_written_or_copied(leak: Callable[[object], object]) -> None:
    with pytest.raises(TypeError) as error:
        leak(SECRET)
    assert CANARY not in _everything(error.value)


def test_t3_a_secret_is_not_in_a_traceback(caplog: pytest.LogCaptureFixture) -> None:
    def fail(secret: Secret) -> NoReturn:
        raise ValueError(f"cannot use {secret!r}")

    try:
        fail(SECRET)
    except ValueError:
        logging.getLogger("test").warning("failed with %s", SECRET, exc_info=True)
    assert "cannot use" in caplog.text
    assert CANARY not in caplog.text


def test_t3_a_secret_has_no_dict_that_could_be_dumped() -> None:
    assert not hasattr(SECRET, "__dict__")
    assert SECRET.reveal() == CANARY


@pytest.mark.parametrize("value", [f"{CANARY}\nx: y", f"{CANARY} ", f"{CANARY}ü"])
def test_t3_an_impossible_token_is_not_shown(value: str) -> None:
    with pytest.raises(AnswerUnreadable) as error:
        convert.grant(SessionInfo(id="1", authentication_token=value))
    assert CANARY not in _everything(error.value)


class Parrot:
    """Service behaviour that refuses every call, and repeats all its contents in the text of the refusal."""

    def __init__(self, code: StatusCode) -> None:
        self._code = code

    async def __call__(self, request: Any, context: Context) -> Any:
        headers = dict(context.invocation_metadata() or ())
        said = f"{headers.get('authorization')!r} {getattr(request, 'client_secret', '')} raw {CANARY}"
        await context.abort(self._code, said)

    async def flow(self, request: Any, context: Context) -> AsyncIterator[Any]:
        await self(request, context)
        yield None


Verb = Callable[[ControllerClient, SessionClient], Awaitable[object]]
VERBS: list[Verb] = [
    lambda controller, calls: controller.list_sessions(),
    lambda controller, calls: controller.get_session("1"),
    lambda controller, calls: controller.get_grant("1"),
    lambda controller, calls: controller.start_on_ticket("4711"),
    lambda controller, calls: controller.start_on_connector("1"),
    lambda controller, calls: controller.interrupt("1"),
    lambda controller, calls: calls.authenticate(SECRET),
    lambda controller, calls: calls.finish(SECRET, ServiceResult((Result.SUCCESS,))),
    lambda controller, calls: calls.connection(SECRET),
    lambda controller, calls: anext(calls.tokens(SECRET)),
    lambda controller, calls: anext(calls.connections(SECRET)),
]


@pytest.mark.parametrize("code", [code for code in StatusCode if code is not StatusCode.OK])
async def test_t3_tokens_echoed_by_the_service_appear_in_no_error_or_log(
    service: Service,
    controller: ControllerClient,
    calls: SessionClient,
    code: StatusCode,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    parrot = Parrot(code)
    for method in Method:
        service.answers(method, parrot)
    service.streams = {Method.TOKENS: parrot.flow, Method.CONNECTIONS: parrot.flow}
    service.answers(Method.LOG_IN, SessionControllerToken(value=CANARY))
    for verb in VERBS:
        with pytest.raises(OpenObdError) as error:
            await verb(controller, calls)
        assert "raw ***" in error.value.details
        assert CANARY not in _everything(error.value)
    assert CANARY not in caplog.text
    assert CANARY not in str([vars(record) for record in caplog.records])


@pytest.mark.parametrize("code", ["INVALID_ARGUMENT", "UNAVAILABLE", "INTERNAL"])
async def test_t3_a_client_secret_echoed_by_the_service_appears_in_no_error(
    service: Service, controller: ControllerClient, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    service.answers(Method.LOG_IN, Parrot(StatusCode[code]))
    with pytest.raises(OpenObdError) as error:
        await controller.log_in()
    assert "None *** raw" in error.value.details
    assert CREDENTIALS.secret.reveal() not in _everything(error.value) + caplog.text


async def test_t3_tokens_that_work_leave_no_trace_in_the_logs(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    info = SessionInfo(id="1", authentication_token=CANARY)
    service.answers(Method.LOG_IN, SessionControllerToken(value=CANARY))
    service.answers(Method.START_ON_TICKET, info)
    policy = EndpointPolicy("127.0.0.1", service.port, insecure_loopback=True)
    controller = ControllerClient(policy.login, CREDENTIALS)
    grant = await controller.start_on_ticket("4711")
    open_session = session_calls_factory(policy, None)
    await open_session(session_at(service.port)).aclose()
    await controller.aclose()
    assert grant.token == SECRET
    assert "canary" not in repr((grant, policy, controller, open_session, vars(controller))) + caplog.text
