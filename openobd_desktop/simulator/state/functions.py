"""Operations that open and monitor nested contexts, and pass arguments and results between parent and child."""

from typing import TYPE_CHECKING

from openobd_desktop.protocol.function_pb2 import FunctionContext, FunctionDetails, Variable
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.state.access import CHILD_OF_ACTIVE
from openobd_desktop.simulator.state.sessions import ACTIVE, AVAILABLE, Context
from openobd_desktop.simulator.state.tokens import Kind, Token

if TYPE_CHECKING:
    from openobd_desktop.simulator.common.feed import Feed
    from openobd_desktop.simulator.state.world import World

MONITOR_STREAM = "function/monitorFunctionContext"


def start_child(world: "World", parent: Context) -> tuple[Context, Token]:
    """Opens a nested context on top of its parent; returns the context with its first monitor token.

    Raises:
        Refusal: a nested context is already open, or the parent is active and the server is older than 1.26.2.
    """
    if parent.has_child:
        raise refusals.child_alive()
    if parent.state == ACTIVE and world.version < CHILD_OF_ACTIVE:
        raise refusals.already_authenticated()
    child = Context(parent.session, parent, communication_only=parent.state == ACTIVE or parent.communication_only)
    parent.session.stack.append(child)
    parent.session.offer(child, world.clock.now())
    return child, monitor_token(world, child)


def monitor_token(world: "World", context: Context) -> Token:
    """Issues a token for monitoring a context."""
    return world.tokens.issue(Kind.MONITOR, context, world.rules.session_token_life)


def watch(world: "World", context: Context) -> "Feed[FunctionContext]":
    """Opens a stream that regularly delivers a new monitor token and, finally, a message on how the context ended."""
    feed: Feed[FunctionContext] = world.open_feed(MONITOR_STREAM, context)
    # A client that lost its stream may open a new one after the context has ended, and must still be informed.
    if not context.open:
        feed.send(last_message(context, parents_offer(context)))
        feed.end()
        return feed

    def refresh() -> None:
        feed.send(FunctionContext(id=context.id, monitor_token=monitor_token(world, context).value))

    feed.repeat(world.rules.session_token_every, refresh, at_once=world.rules.first_token_at_once)
    return feed


def parents_offer(context: Context) -> Token | None:
    """Returns the authentication token for claiming a closed context's parent; None if the parent cannot be claimed."""
    parent = context.parent
    return parent.offer if parent is not None and parent.state == AVAILABLE else None


def last_message(context: Context, offer: Token | None) -> FunctionContext:
    """Returns the message about the end of a context, with ``offer`` as its parent's authentication token, if any."""
    message = FunctionContext(id=context.id, finished=True)
    if context.result is not None:
        message.service_result.CopyFrom(context.result)
    if offer is not None:
        message.authentication_token = offer.value
    return message


def register(context: Context, details: FunctionDetails) -> None:
    """Registers the function that is to run in a context.

    Raises:
        Refusal: the context has been claimed, the function has no ID, or another function is already registered.
    """
    if context.state != AVAILABLE:
        raise refusals.already_authenticated()
    if not details.id:
        raise refusals.invalid("Function details need an id.")
    if context.details is not None and context.details.id != details.id:
        raise Refusal("FAILED_PRECONDITION", "Details of another function are registered already.")
    context.details = FunctionDetails()
    context.details.CopyFrom(details)


def details_of(context: Context) -> FunctionDetails:
    """Returns the registered details; if there are none, the context's ID is used as the function's ID."""
    return context.details or FunctionDetails(id=context.id)


def set_argument(parent: Context, variable: Variable) -> None:
    """Passes an argument to the nested context that is waiting to be claimed.

    Raises:
        Refusal: no nested context is open, the open one has been claimed, or the variable has no key.
    """
    if not parent.has_child:
        raise Refusal("FAILED_PRECONDITION", "No function context has been started.")
    child = parent.session.stack[parent.session.stack.index(parent) + 1]
    if child.state != AVAILABLE:
        raise Refusal("FAILED_PRECONDITION", "The function has already been authenticated.")
    child.arguments[_key(variable)] = variable


def set_result(context: Context, variable: Variable) -> None:
    """Stores a result for the parent of a context.

    Raises:
        Refusal: the variable has no key.
    """
    context.results[_key(variable)] = variable


def results_for(context: Context) -> list[Variable]:
    """Returns the results of the last nested context or, if there are none, the context's own results."""
    return list((context.child_results or context.results).values())


def _key(variable: Variable) -> str:
    if not variable.key:
        raise refusals.invalid("A variable needs a key.")
    return variable.key
