"""The environment: where this installation lives, whom it talks to, and its secrets."""

import os
import re
import secrets as randomness
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from urllib.parse import SplitResult, quote, unquote, urlsplit

from worker.config.dotenv import read_dotenv
from worker.config.values import email_address, is_text, nearest, whole_address
from worker.domain.hosts import ascii_host
from worker.errors import ConfigError, StartError

# Everything the code reads from the environment; config/example.env comments each of them.
# Those that may hold a secret can also be given as a file: NAME_FILE=/run/secrets/name.
PLAIN = (
    "PORTEVOIX_CONFIG",
    "PORTEVOIX_DATA",
    "PORTEVOIX_PUBLIC_URL",
    "PORTEVOIX_OPERATOR_EMAIL",
)
SECRET = (
    "PORTEVOIX_DATABASE_URL",
    "PORTEVOIX_BROKER_URL",
    "PORTEVOIX_SECRET_KEY",
    "PORTEVOIX_EMAIL_URL",
    "PORTEVOIX_NOTIFY_URL",
    "PORTEVOIX_HEARTBEAT_URL",
    "PORTEVOIX_SENTRY_DSN",
)
_TOKEN = re.compile(r"PORTEVOIX_(ACCOUNT|SOURCE)_[A-Z0-9_]+_TOKEN(_FILE)?")
_SCHEMES = {
    "PORTEVOIX_DATABASE_URL": (
        {"sqlite", "postgresql", "postgres"},
        "postgresql://USER:PASSWORD@HOST/NAME or sqlite:////PATH",
    ),
    "PORTEVOIX_BROKER_URL": (
        {"redis", "rediss", "redis+socket"},
        "redis://:PASSWORD@HOST:6379/0 (Valkey answers to it as well)",
    ),
    "PORTEVOIX_HEARTBEAT_URL": ({"http", "https"}, "https://HOST/PATH"),
}
# What stands behind the host of a broker; kombu takes nothing else.
_DATABASE_NUMBER = re.compile(r"\d{0,4}", re.ASCII)
# Each process would have one of its own, and announce all by itself.
_IN_MEMORY = ":memory:"
# The key of signatures, in the data folder, when none is set.
KEY_FILE = "secret_key"
SQLITE = "portevoix.sqlite3"
"""The database of a data folder, where no other is named."""
DEFAULT_DATA = "~/.local/share/portevoix"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """What config/example.env lists, read once; an empty text means "not set".

    ``tokens`` holds the variables that end in ``_TOKEN`` and ``_TOKEN_FILE`` as they were found;
    ask `secret` for one. ``unknown`` are variables that begin with PORTEVOIX_ and mean nothing:
    `portevoix check` shows them. Secrets never appear in ``repr``.
    """

    config: Path
    data: Path
    database_url: str = field(repr=False)
    broker_url: str = field(default="", repr=False)
    public_url: str = ""
    secret_key: str = field(default="", repr=False)
    allowed_hosts: tuple[str, ...] = _LOOPBACK
    operator_email: str = ""
    email_url: str = field(default="", repr=False)
    notify_url: str = field(default="", repr=False)
    heartbeat_url: str = field(default="", repr=False)
    sentry_dsn: str = field(default="", repr=False)
    tokens: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    # What begins with OTEL_, as its library reads it; its headers may hold a key.
    telemetry: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    unknown: tuple[str, ...] = ()

    def secret(self, account: str) -> str | None:
        """Return the token of *account*, or None when neither variable is set.

        A ``_FILE`` is read at each call, so that a renewed token needs no restart.

        Raises:
            ConfigError: If the named file cannot be read or is empty.
        """
        return _secret(dict(self.tokens), token_variable(account)) or None

    def source_secret(self, source: str) -> str | None:
        """Return the token of *source* as `secret` does.

        Raises:
            ConfigError: If the named file cannot be read or is empty.
        """
        return _secret(dict(self.tokens), source_token_variable(source)) or None


def token_variable(account: str) -> str:
    """Return the variable that holds the token of *account* (``paris`` -> ``…_PARIS_TOKEN``)."""
    return f"PORTEVOIX_ACCOUNT_{_name(account)}_TOKEN"


def source_token_variable(source: str) -> str:
    """Return the variable that holds the token of *source* (``x`` -> ``…_SOURCE_X_TOKEN``)."""
    return f"PORTEVOIX_SOURCE_{_name(source)}_TOKEN"


def _name(entry: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "_", entry).upper()


@cache
def environment() -> Environment:
    """Return this process's environment, and what `.env` of its config folder adds; read once.

    Raises:
        ConfigError: If a variable is malformed or its ``_FILE`` cannot be read.
    """
    # An empty one is not set: stacks hand on ${NAME:-} for what nobody gave them.
    ours = {name: value for name, value in os.environ.items() if value}  # noqa: TID251
    # Who names a secret's file has named the secret: `.env` yields to it as well.
    said = {name.removesuffix("_FILE") for name in ours}
    theirs = read_dotenv(_config_folder(ours))
    kept = {name: value for name, value in theirs.items() if name.removesuffix("_FILE") not in said}
    return read_environment({**kept, **ours})


def read_environment(variables: Mapping[str, str]) -> Environment:
    """Read *variables*; nothing is created on disk.

    Raises:
        ConfigError: If a variable is malformed or its ``_FILE`` cannot be read.
    """
    data = whole(Path(variables.get("PORTEVOIX_DATA") or DEFAULT_DATA))
    if not is_text(str(data)):  # it stands in the database's address
        raise StartError(f"{data}: the data folder's name is not UTF-8; choose another with --data")
    public_url = web_address("PORTEVOIX_PUBLIC_URL", variables.get("PORTEVOIX_PUBLIC_URL", ""))
    host = re.sub(r":\d+$", "", urlsplit(public_url).netloc)
    return Environment(
        config=_config_folder(variables),
        data=data,
        database_url=_address(variables, "PORTEVOIX_DATABASE_URL") or sqlite_url(data / SQLITE),
        broker_url=_address(variables, "PORTEVOIX_BROKER_URL"),
        public_url=public_url,
        secret_key=_secret(variables, "PORTEVOIX_SECRET_KEY"),
        allowed_hosts=tuple(dict.fromkeys((*_LOOPBACK, *([host] if host else [])))),
        operator_email=_operator(variables.get("PORTEVOIX_OPERATOR_EMAIL", "")),
        email_url=_secret(variables, "PORTEVOIX_EMAIL_URL"),
        notify_url=_secret(variables, "PORTEVOIX_NOTIFY_URL"),
        heartbeat_url=_address(variables, "PORTEVOIX_HEARTBEAT_URL"),
        sentry_dsn=_secret(variables, "PORTEVOIX_SENTRY_DSN"),
        tokens=tuple((k, v) for k, v in sorted(variables.items()) if _TOKEN.fullmatch(k) and v),
        telemetry=tuple((k, v) for k, v in sorted(variables.items()) if k.startswith("OTEL_")),
        unknown=_unknown(variables),
    )


def data_folder(environment: Environment) -> Path:
    """Return the data folder, made with mode 700 when it is missing.

    Raises:
        StartError: If it cannot be made, is no folder or is not writable.
    """
    folder = environment.data
    wanted = "choose another with --data DIR or PORTEVOIX_DATA, or give this one to your user"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StartError(
            f"{folder}: cannot make the data folder ({_why(error)}); {wanted}"
        ) from None
    # root may write where the mode forbids it; a read-only mount is refused to root as well.
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StartError(f"{folder}: the data folder is not writable; {wanted}")
    return folder


def make_private(path: Path) -> None:
    """Make an empty file at *path* when nothing is there; what is there becomes ours alone to read.

    A copy that is put back has the rights that `sqlite3` or `cp` gave it. Where nothing can be
    made, who opens it says why.
    """
    with suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with suppress(OSError):  # somebody else's, which `portevoix check` names where we need it
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & _OTHERS and path.is_file():
            path.chmod(mode & ~_OTHERS)


def secret_key(environment: Environment) -> str:
    """Return PORTEVOIX_SECRET_KEY, else the key kept in the data folder, made on first use.

    Raises:
        StartError: If the data folder or the key file cannot be used.
    """
    if environment.secret_key:
        return environment.secret_key
    path = data_folder(environment) / KEY_FILE
    try:
        if not path.exists():
            _keep(path, randomness.token_urlsafe(48))
        kept = path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise StartError(f"{path}: {_why(error)}; it must be readable and writable") from None
    except UnicodeDecodeError:
        kept = ""
    if not kept:  # a disk that was full, or lost its power
        raise StartError(f"{path}: is empty or damaged; remove it, and everybody signs in anew")
    return kept


def _keep(path: Path, value: str) -> None:
    # Written aside, then linked: two processes of a first start end with one key, never half a key.
    aside = path.with_name(f"{path.name}.{randomness.token_hex(4)}")
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(value)
        file.flush()
        os.fsync(file.fileno())
    try:
        path.hardlink_to(aside)
    except FileExistsError:
        pass
    finally:
        aside.unlink()


def _config_folder(variables: Mapping[str, str]) -> Path:
    named = whole(Path(variables.get("PORTEVOIX_CONFIG") or "config"))
    # Whoever names the file that a folder of ours is known by means the folder.
    return named.parent if named.name == "campaign.toml" and named.is_file() else named


def whole(path: Path) -> Path:
    """Return *path* from the root of the file system, its ``~`` replaced by our home.

    Raises:
        StartError: We have no home, as a user of a container whom no name is given; or the folder
            we are in is gone.
    """
    try:
        return path.expanduser().absolute()
    except FileNotFoundError:
        raise StartError(
            f"{path}: the folder this runs in was deleted; change to one that is there, or name "
            "the whole path"
        ) from None
    except RuntimeError:
        raise StartError(
            f"{path}: this user has no home folder; set HOME, or name the folder with --data DIR "
            "or PORTEVOIX_DATA"
        ) from None


def _secret(variables: Mapping[str, str], name: str) -> str:
    """Return NAME, else the first line of the file NAME_FILE, else the empty text."""
    if value := variables.get(name):
        return value
    if not (path := variables.get(f"{name}_FILE")):
        return ""
    try:
        # Windows' Notepad puts a mark in front, which nobody sees.
        value = Path(path).read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{name}_FILE: cannot read {path} ({_why(error)})") from None
    if not value:
        raise ConfigError(f"{name}_FILE: {path} is empty; write the secret in it, alone")
    return value


def _address(variables: Mapping[str, str], name: str) -> str:
    """Return the secret address *name*; it is never repeated, since it may hold a password."""
    value = _secret(variables, name)
    schemes, example = _SCHEMES[name]
    if value and value.partition(":")[0] not in schemes:
        raise ConfigError(f"{name}: its scheme is unknown; expected {example}")
    if value and not _is_whole(name, value):
        raise ConfigError(
            f"{name}: is no whole address; expected {example}, with signs such as # and / of a"
            " password written as %23 and %2F"
        )
    return value


def _is_whole(name: str, url: str) -> bool:
    """Tell whether *url* has a sound port, and the host or path that *name* needs."""
    try:
        parts = urlsplit(url)
        path = parts.path.strip("/")
        if parts.scheme in {"http", "https"}:
            return whole_address(url) is not None
        if parts.scheme == "sqlite" and path == _IN_MEMORY:
            return False
        wanted = path if name == "PORTEVOIX_DATABASE_URL" else parts.hostname or path
        if parts.scheme in {"redis", "rediss"} and not _DATABASE_NUMBER.fullmatch(path):
            return False
        return parts.port != 0 and bool(wanted)
    except ValueError:  # brackets without an end, a port of letters
        return False


def sqlite_url(path: Path) -> str:
    """Return the address of the database in the file *path*, whatever signs its name holds."""
    return f"sqlite:///{quote(str(path))}"


def sqlite_file(url: str) -> Path | None:
    """Return the file of the database at *url*; None when a server keeps it."""
    parts = urlsplit(url)
    return Path(unquote(parts.path[1:])) if parts.scheme == "sqlite" else None


def web_address(name: str, value: str) -> str:
    """Return *value*, the address pages are opened at, as browsers send it; empty stays empty.

    They send the name in small ASCII letters (xn--…), and neither a last dot nor the usual port.

    Raises:
        ConfigError: It is no http or https address of a server. *name* says where it was written.
    """
    parts = whole_address(value)
    if parts and "@" in parts.netloc:
        raise ConfigError(f"{name}: holds a name or password, which every link would show")
    # Links of the pages begin at the root: under a path none would lead anywhere.
    if value and (parts is None or parts.path.strip("/") or parts.query or parts.fragment):
        raise ConfigError(
            f"{name}: {value!r} is no address; write it as https://rassemblements.example"
        )
    return _as_sent(parts) if parts else ""


def _as_sent(parts: SplitResult) -> str:
    host = ascii_host(parts.hostname or "").removesuffix(".")
    name = f"[{host}]" if ":" in host else host
    usual = {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://{name}{'' if parts.port in {None, usual} else f':{parts.port}'}"


def _operator(value: str) -> str:
    try:
        return email_address(value) if value.strip() else ""
    except ValueError as error:
        raise ConfigError(f"PORTEVOIX_OPERATOR_EMAIL: {error}") from None


def _unknown(variables: Mapping[str, str]) -> tuple[str, ...]:
    known = {*PLAIN, *SECRET, *(f"{name}_FILE" for name in SECRET)}
    strange = sorted(
        name
        for name in variables
        if name.startswith("PORTEVOIX_") and name not in known and not _TOKEN.fullmatch(name)
    )
    ends = sorted(name.removeprefix("PORTEVOIX_") for name in known)
    hint = "; did you mean PORTEVOIX_{}?"
    return tuple(
        f"{name}: unknown{nearest(name.removeprefix('PORTEVOIX_'), ends, hint=hint)}"
        for name in strange
    )


def _why(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else "not UTF-8 text"
