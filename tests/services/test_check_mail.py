"""What `check` says of the mail server, which it asks and hands nothing."""

from dataclasses import replace

import pytest
from django.conf import settings

from tests.fakes.mail_server import taking_mail
from tests.services.installations import installation
from worker.services import check_mail
from worker.services.checked import Line, Verdict
from worker.web.mail import mailers


def told(url: str, monkeypatch: pytest.MonkeyPatch) -> list[Line]:
    monkeypatch.setattr(settings, "MAILERS", mailers(url))
    return list(check_mail.lines(replace(installation().environment, email_url=url)))


@pytest.mark.parametrize(
    ("url", "verdict", "says"),
    [
        pytest.param(
            "smtp://claire:secret@{there}?tls=no", Verdict.OK, "the server takes us", id="signed in"
        ),
        pytest.param(
            "smtp://claire:autre@{there}?tls=no",
            Verdict.WRONG,
            "does not accept its user and password",
            id="another password",
        ),
        pytest.param("smtp://{there}", Verdict.WRONG, "offers no encryption", id="no STARTTLS"),
        pytest.param("smtps://{there}", Verdict.WRONG, "no encryption with", id="not encrypted"),
        pytest.param("smtp://127.0.0.1:1", Verdict.WRONG, "no answer (Connection", id="nobody"),
    ],
)
def test_a_mail_server_that_does_not_take_us_is_told_before_anybody_waits(
    url: str, verdict: Verdict, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with taking_mail() as post:
        (line,) = told(url.format(there=post.address), monkeypatch)

    assert line.verdict is verdict
    assert says in line.detail
    assert "claire" not in line.detail
    assert not {"MAIL", "RCPT", "DATA"} & set(post.commands)


def test_without_a_mail_server_nothing_is_said_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told("", monkeypatch) == []
