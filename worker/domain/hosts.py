"""Names of servers; apart from hashing, so that no command loads NumPy for them."""


def ascii_host(server: str) -> str:
    """Return the name of a server as DNS has it; what is no such name stays as it is."""
    if server.isascii():
        return server
    try:
        return server.encode("idna").decode("ascii")
    except UnicodeError:
        return server
