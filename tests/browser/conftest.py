"""The pages served from the process of the test, on a port of their own."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from django.core.wsgi import get_wsgi_application
from playwright.sync_api import Browser

from tests.browser import chromium
from tests.browser.chromium import Visit
from tests.fakes import loopback
from tests.web.site import Site, make
from worker import bootstrap


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Silent(WSGIRequestHandler):
    def log_message(self, *_args: object) -> None:
        """Write nothing: the address of a sign-in holds a token."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # Playwright keeps an event loop in this thread while it lives, and Django minds.
    with pytest.MonkeyPatch.context() as patch, chromium.browser() as started:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        yield started


@pytest.fixture(params=[False], ids=[""])
def site(
    request: pytest.FixtureRequest, store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Site:
    made = make(tmp_path, dt.datetime.now(dt.UTC), by_hand=request.param)
    monkeypatch.setattr(bootstrap, "_installation", lambda: made.installation)
    made.seed()
    return made


@pytest.fixture
def base(site: Site) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, get_wsgi_application(), _Server, _Silent)
    with loopback.serving(server) as url:
        yield url


@pytest.fixture
def visit(browser: Browser, site: Site, base: str) -> Iterator[Visit]:
    """A phone that has entered by a link; it must have complained of nothing in the end."""
    made = chromium.visit(browser, base)
    made.enter(site.link("operator@example.org"))
    yield made
    made.page.context.close()
    assert made.complaints == []
