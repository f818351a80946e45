import pwd
import re
from pathlib import Path

import dj_database_url
import pytest

from worker.config import (
    data_folder,
    make_private,
    read_environment,
    secret_key,
    shipped,
    token_variable,
)
from worker.config.environment import PLAIN, SECRET
from worker.errors import ConfigError, StartError


def test_nothing_is_made_on_disk_by_reading(tmp_path: Path) -> None:
    environment = read_environment({"PORTEVOIX_DATA": str(tmp_path / "data")})

    assert environment.data == tmp_path / "data"
    assert not environment.data.exists()


def test_who_names_the_campaign_s_file_means_its_folder(tmp_path: Path) -> None:
    (tmp_path / "campaign.toml").touch()

    found = read_environment({"PORTEVOIX_CONFIG": str(tmp_path / "campaign.toml")})

    assert found.config == tmp_path


def test_the_database_lies_in_the_data_folder_unless_told(tmp_path: Path) -> None:
    assert (
        read_environment({"PORTEVOIX_DATA": str(tmp_path)}).database_url
        == f"sqlite:///{tmp_path}/portevoix.sqlite3"
    )


@pytest.mark.parametrize("name", ["a b", "a#b", "a?b=c", "a%20b", "é", "a\nb", "a'b"])
def test_the_database_lies_there_whatever_the_folder_is_called(name: str, tmp_path: Path) -> None:
    url = read_environment({"PORTEVOIX_DATA": str(tmp_path / name)}).database_url

    assert dj_database_url.parse(url)["NAME"] == str(tmp_path / name / "portevoix.sqlite3")


def test_a_database_put_back_from_a_copy_is_its_owner_s_alone_again(tmp_path: Path) -> None:
    database = tmp_path / "portevoix.sqlite3"
    database.write_bytes(b"SQLite")
    database.chmod(0o644)

    make_private(database)

    assert (oct(database.stat().st_mode & 0o777), database.read_bytes()) == ("0o600", b"SQLite")


def test_a_user_without_a_home_is_told_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_: int) -> None:
        raise KeyError("a container's user has no entry")

    monkeypatch.delenv("HOME")
    monkeypatch.setattr(pwd, "getpwuid", unknown)

    with pytest.raises(StartError, match="no home folder; set HOME, or name the folder"):
        read_environment({})
    assert read_environment({"PORTEVOIX_DATA": "/data"}).data == Path("/data")


def test_a_secret_is_read_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "url").write_text("postgresql://u:p@db/portevoix\n")

    environment = read_environment({"PORTEVOIX_DATABASE_URL_FILE": str(tmp_path / "url")})

    assert environment.database_url == "postgresql://u:p@db/portevoix"


def test_the_mark_that_notepads_put_before_a_secret_is_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "token").write_bytes("\ufeffabc\r\n".encode())

    environment = read_environment({"PORTEVOIX_SECRET_KEY_FILE": str(tmp_path / "token")})

    assert environment.secret_key == "abc"


def test_a_secret_file_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"PORTEVOIX_SECRET_KEY_FILE: cannot read .*/absent"):
        read_environment({"PORTEVOIX_SECRET_KEY_FILE": str(tmp_path / "absent")})


def test_a_secret_file_that_is_empty_is_named(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("\n")

    with pytest.raises(ConfigError, match=r"PORTEVOIX_SECRET_KEY_FILE: .*/key is empty"):
        read_environment({"PORTEVOIX_SECRET_KEY_FILE": str(tmp_path / "key")})


@pytest.mark.parametrize(
    ("name", "url"),
    [
        pytest.param("DATABASE_URL", "postgresql://", id="no host and no name"),
        pytest.param("DATABASE_URL", "postgresql://u:hush@db:x/name", id="a port of letters"),
        pytest.param("DATABASE_URL", "postgresql://u:hush/2@db/name", id="a slash in a password"),
        pytest.param("DATABASE_URL", "postgresql://u:hush@db", id="no name"),
        pytest.param("DATABASE_URL", "sqlite:///:memory:", id="a database for each process"),
        pytest.param("BROKER_URL", "redis://[", id="half a bracket"),
        pytest.param("BROKER_URL", "redis://:hush@valkey/one", id="a number of letters"),
        pytest.param("HEARTBEAT_URL", "https://", id="no server"),
        pytest.param("HEARTBEAT_URL", "hush", id="a word"),
        pytest.param("HEARTBEAT_URL", "https://ping.example/hush \n", id="a blank"),
    ],
)
def test_an_address_that_is_none_is_named_and_not_repeated(name: str, url: str) -> None:
    with pytest.raises(ConfigError, match=f"PORTEVOIX_{name}: .*; expected ") as caught:
        read_environment({f"PORTEVOIX_{name}": url})

    assert "hush" not in str(caught.value)


def test_the_token_of_an_account_is_found_under_its_name() -> None:
    environment = read_environment({"PORTEVOIX_ACCOUNT_LYON_NORD_TOKEN": "hush"})

    assert token_variable("lyon-nord") == "PORTEVOIX_ACCOUNT_LYON_NORD_TOKEN"
    assert environment.secret("lyon-nord") == "hush"
    assert environment.secret("paris") is None


def test_a_renewed_token_file_needs_no_restart(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("old\n")
    environment = read_environment({"PORTEVOIX_ACCOUNT_PARIS_TOKEN_FILE": str(path)})

    path.write_text("new\n")

    assert environment.secret("paris") == "new"


def test_secrets_are_not_shown_with_the_environment() -> None:
    environment = read_environment(
        dict.fromkeys(SECRET, "https://hush.example")
        | {
            "PORTEVOIX_ACCOUNT_PARIS_TOKEN": "hush",
            "PORTEVOIX_DATABASE_URL": "postgresql://u:hush@db/x",
            "PORTEVOIX_BROKER_URL": "redis://:hush@valkey/0",
        }
    )

    assert "hush" not in repr(environment)


def test_a_public_address_that_holds_a_password_is_refused_and_not_repeated() -> None:
    with pytest.raises(ConfigError, match="PORTEVOIX_PUBLIC_URL: holds a name or password") as told:
        read_environment({"PORTEVOIX_PUBLIC_URL": "https://me:hush@x.example"})

    assert "hush" not in str(told.value)


def test_the_public_address_is_an_allowed_host() -> None:
    environment = read_environment({"PORTEVOIX_PUBLIC_URL": "https://rassemblements.example/"})

    assert environment.public_url == "https://rassemblements.example"
    assert "rassemblements.example" in environment.allowed_hosts
    assert "127.0.0.1" in environment.allowed_hosts


@pytest.mark.parametrize(
    ("value", "sent", "host"),
    [
        ("https://Gap.Example", "https://gap.example", "gap.example"),
        ("https://manif-à-gap.example", "https://xn--manif--gap-m4a.example", None),
        ("https://gap.example:443/", "https://gap.example", "gap.example"),
        ("http://gap.example:8000", "http://gap.example:8000", "gap.example"),
        ("https://gap.example.", "https://gap.example", "gap.example"),
        ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443", "[2001:db8::1]"),
    ],
)
def test_the_public_address_is_known_again_as_browsers_send_it(
    value: str, sent: str, host: str | None
) -> None:
    environment = read_environment({"PORTEVOIX_PUBLIC_URL": value})

    assert environment.public_url == sent
    assert (host or sent.removeprefix("https://")) in environment.allowed_hosts


@pytest.mark.parametrize("name", ["PORTEVOIX_DATABASE_URL", "PORTEVOIX_BROKER_URL"])
def test_an_address_of_no_known_kind_is_refused_without_repeating_it(name: str) -> None:
    with pytest.raises(ConfigError, match=f"{name}: its scheme is unknown; expected") as caught:
        read_environment({name: "mysql://u:hush@host/x"})

    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("rassemblements.example", id="no scheme"),
        pytest.param("ftp://x.example", id="another scheme"),
        pytest.param("https://", id="no host"),
        pytest.param("https://x.example/portevoix", id="a path, which no link of the pages has"),
        pytest.param("https://x.example/?a=b", id="a query"),
        pytest.param("https://x.example#a", id="a fragment"),
    ],
)
def test_a_public_address_that_is_none_is_refused(value: str) -> None:
    with pytest.raises(ConfigError, match="PORTEVOIX_PUBLIC_URL"):
        read_environment({"PORTEVOIX_PUBLIC_URL": value})


@pytest.mark.parametrize("value", ["foo", "a@b", "a b@c.fr", "a@b..fr", f"{'a' * 250}@b.fr"])
def test_a_first_person_who_could_never_sign_in_is_refused_before_anything_starts(
    value: str,
) -> None:
    with pytest.raises(ConfigError, match=r"PORTEVOIX_OPERATOR_EMAIL: .* is no e-mail address"):
        read_environment({"PORTEVOIX_OPERATOR_EMAIL": value})


@pytest.mark.parametrize(
    "value", [" a.b+c@d-e.example ", "o'neil@xn--caf-dma.fr", "a@localhost", "a@b.xn--p1ai"]
)
def test_the_first_person_has_any_address_that_mail_finds(value: str) -> None:
    known = read_environment({"PORTEVOIX_OPERATOR_EMAIL": value}).operator_email

    assert known == value.strip()


def test_a_misspelt_variable_is_reported_with_its_nearest_name() -> None:
    environment = read_environment({"PORTEVOIX_DATABSE_URL": "x"})

    assert environment.unknown == (
        "PORTEVOIX_DATABSE_URL: unknown; did you mean PORTEVOIX_DATABASE_URL?",
    )


def test_the_secret_key_is_made_once_and_kept_to_its_owner(tmp_path: Path) -> None:
    environment = read_environment({"PORTEVOIX_DATA": str(tmp_path / "data")})

    first, second = secret_key(environment), secret_key(environment)

    assert first == second
    assert len(first) > 40
    assert (tmp_path / "data" / "secret_key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["secret_key"]


@pytest.mark.parametrize("kept", [b"", b"\n", b"\xff\xfe"])
def test_a_secret_key_that_a_full_disk_left_is_never_used(kept: bytes, tmp_path: Path) -> None:
    (tmp_path / "secret_key").write_bytes(kept)

    with pytest.raises(StartError, match="secret_key: is empty or damaged; remove it"):
        secret_key(read_environment({"PORTEVOIX_DATA": str(tmp_path)}))


def test_a_data_folder_that_is_a_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")

    with pytest.raises(StartError, match="cannot make the data folder"):
        data_folder(read_environment({"PORTEVOIX_DATA": str(tmp_path / "data")}))


def test_a_data_folder_on_a_read_only_system_is_one_line() -> None:
    with pytest.raises(StartError, match=r"^/proc/portevoix: cannot make the data folder"):
        data_folder(read_environment({"PORTEVOIX_DATA": "/proc/portevoix"}))


def test_example_env_explains_every_variable_and_no_other() -> None:
    lines = (shipped() / "example.env").read_text().splitlines()
    named = [match[1] for line in lines if (match := re.match(r"#?([A-Z_]+)=", line))]

    entries = {
        "PORTEVOIX_ACCOUNT_PARIS_TOKEN",
        "PORTEVOIX_SOURCE_X_TOKEN",
        "OTEL_EXPORTER_OTLP_ENDPOINT",
    }
    assert set(named) == {*PLAIN, *SECRET, *entries}
    for name in named:
        at = next(n for n, line in enumerate(lines) if re.match(rf"#?{name}=", line))
        assert lines[at - 1].startswith("# "), f"{name} has no comment above it"


def test_no_code_reads_a_variable_that_example_env_does_not_list() -> None:
    listed = {*PLAIN, *SECRET, *(f"{name}_FILE" for name in SECRET)}
    found = {
        name
        for path in (shipped().parent / "worker").rglob("*.py")
        for name in re.findall(r'"(PORTEVOIX_[A-Z_]+)"', path.read_text())
    }

    # A Django setting, and the example that `new` replaces by the account's own.
    assert found - listed <= {"PORTEVOIX_WRITE_LOCK", "PORTEVOIX_ACCOUNT_PARIS_TOKEN"}
