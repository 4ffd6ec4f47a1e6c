"""Refusals by the service, each with its documented status and keywords."""


class Refusal(Exception):
    """A call that the service refuses to carry out.

    Attributes:
        status: Name of the gRPC status, for example "PERMISSION_DENIED"; "OK" ends a stream normally.
        detail: The text sent with the status.
    """

    def __init__(self, status: str, detail: str) -> None:
        super().__init__(f"{status}: {detail}")
        self.status = status
        self.detail = detail


def invalid_client() -> Refusal:
    """The client ID, the client secret or the cluster is wrong."""
    return Refusal("INVALID_ARGUMENT", "Invalid client: the given credentials or cluster are not known.")


def invalid(detail: str) -> Refusal:
    """The message is not valid."""
    return Refusal("INVALID_ARGUMENT", detail)


def no_such_ticket(number: str) -> Refusal:
    """The ticket does not exist or belongs to another partner."""
    return Refusal("FAILED_PRECONDITION", f'No ticket found with number "{number}".')


def ticket_without_connection(number: str) -> Refusal:
    """The ticket exists, but no car is connected to it."""
    return Refusal("FAILED_PRECONDITION", f'Ticket "{number}" has no connection.')


def no_such_connector(name: str) -> Refusal:
    """The connector does not exist or belongs to another partner."""
    return Refusal("FAILED_PRECONDITION", f'No connector found with id "{name}".')


def connector_offline(name: str) -> Refusal:
    """The connector exists, but is not connected to the internet."""
    return Refusal("UNAVAILABLE", f'Connector "{name}" is not connected.')


def already_in_use() -> Refusal:
    """The connection already has a session."""
    return Refusal("UNAVAILABLE", "Resource already in use: a session is attached to this connection.")


def no_free_resources() -> Refusal:
    """All servers are in use; the service is starting another one."""
    return Refusal("UNAVAILABLE", "There are no free resources at the moment, please retry in two minutes.")


def no_such_session(session_id: str) -> Refusal:
    """The session never existed or has been forgotten."""
    return Refusal("NOT_FOUND", f'No session found with id "{session_id}".')


def session_is_final(state: str) -> Refusal:
    """A session that has ended cannot be interrupted."""
    return Refusal("FAILED_PRECONDITION", f"The session is already {state}.")


def session_ended(status: str, state: str) -> Refusal:
    """The session of a call or stream has ended."""
    return Refusal(status, f"The session has ended, its state is {state}.")


def context_closed() -> Refusal:
    """The nested context of the call's token has ended."""
    return Refusal("PERMISSION_DENIED", "The function context has been closed.")


def claim_first() -> Refusal:
    """The session of the call has not been authenticated yet."""
    return Refusal("PERMISSION_DENIED", "The only allowed call for this session at the moment is authenticate.")


def already_authenticated() -> Refusal:
    """The authentication token has already been used."""
    return Refusal("PERMISSION_DENIED", "The session is already authenticated.")


def child_alive() -> Refusal:
    """A parent cannot authenticate while its nested context is open."""
    return Refusal("PERMISSION_DENIED", "A function context is still running, so authenticate is not possible.")


def no_user_interface() -> Refusal:
    """A context started from an active parent can only communicate with the vehicle."""
    return Refusal("PERMISSION_DENIED", "This function context cannot use the user interface.")


def no_token() -> Refusal:
    """The call carries no bearer token."""
    return Refusal("UNAUTHENTICATED", "The call carries no bearer token.")


def unknown_token() -> Refusal:
    """The bearer token was never issued, or was issued so long ago that it has been forgotten."""
    return Refusal("UNAUTHENTICATED", "The token is not valid.")


def expired_token() -> Refusal:
    """The bearer token was issued too long ago."""
    return Refusal("UNAUTHENTICATED", "The token has expired.")


def wrong_token() -> Refusal:
    """The bearer token is valid for other methods only."""
    return Refusal("UNAUTHENTICATED", "The token is not valid for this method.")


def detection_running() -> Refusal:
    """The connector is still detecting control units."""
    return Refusal("UNAVAILABLE", "ECU detection has not finished yet, please try again.")


def no_ticket() -> Refusal:
    """The session was started on a connector."""
    return Refusal("FAILED_PRECONDITION", "The session does not belong to a ticket.")


def no_such_variable(key: str) -> Refusal:
    """There is no variable with this key."""
    return Refusal("NOT_FOUND", f'No variable found with key "{key}".')


def replaced() -> Refusal:
    """A newer stream of the same kind has replaced this one."""
    return Refusal("CANCELLED", "The stream was cancelled because a new one was opened.")


def dropped() -> Refusal:
    """The connection broke."""
    return Refusal("UNAVAILABLE", "Stream removed: the connection was reset.")


def function_offline(function_id: str) -> Refusal:
    """No host offers the function at the moment."""
    return Refusal("UNAVAILABLE", f'Function "{function_id}" is not available.')


def function_not_allowed(function_id: str) -> Refusal:
    """The caller may not run the function."""
    return Refusal("PERMISSION_DENIED", f'Running function "{function_id}" is not allowed.')


def function_silent(function_id: str) -> Refusal:
    """The host of the function did not respond in time."""
    return Refusal("DEADLINE_EXCEEDED", f'The host of function "{function_id}" did not answer.')
