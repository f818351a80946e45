"""One address in the environment becomes Django's mail settings."""

import pytest

from worker.errors import ConfigError
from worker.web.mail import mailers, sender


def options(url: str) -> dict[str, str | int | bool]:
    return mailers(url)["default"]["OPTIONS"]


def test_an_smtp_address_is_taken_apart_and_encrypted() -> None:
    found = options("smtp://claire%40example.org:s%2Fcret@mail.example:2525")

    assert (found["host"], found["port"]) == ("mail.example", 2525)
    assert (found["username"], found["password"]) == ("claire@example.org", "s/cret")
    assert (found["use_tls"], found["use_ssl"]) == (True, False)


def test_smtps_is_encrypted_from_the_first_byte() -> None:
    found = options("smtps://mail.example")

    assert (found["port"], found["use_tls"], found["use_ssl"]) == (465, False, True)


def test_a_relay_on_this_machine_may_go_without() -> None:
    assert options("smtp://localhost:25?tls=no")["use_tls"] is False


def test_without_an_address_no_mail_leaves() -> None:
    assert "dummy" in mailers("")["default"]["BACKEND"]


@pytest.mark.parametrize(
    "url", ["http://mail.example", "mail.example", "smtp://", "smtp://[", "smtp://a:b"]
)
def test_another_address_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ConfigError, match="PORTEVOIX_EMAIL_URL") as caught:
        mailers(f"{url}?password=secret")

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "who"),
    [
        ("smtp://claire%40example.org:x@mail.example", "claire@example.org"),
        ("smtp://user:x@mail.example", "portevoix@mail.example"),
        ("smtp://user:x@mail.example?from=rallies@example.org", "rallies@example.org"),
        ("smtp://mail.example?tls=no&from=rallies+lyon@example.org", "rallies+lyon@example.org"),
        ("smtp://mail.example?from=Claire+B+<c+b@example.org>", "Claire B <c+b@example.org>"),
        ("smtp://mail.example?from=c%2Bb%40example.org", "c+b@example.org"),
        ("", "portevoix@localhost"),
    ],
)
def test_mails_come_from_somebody(url: str, who: str) -> None:
    assert sender(url) == who
