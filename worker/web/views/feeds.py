"""Feeds: rallies as a calendar, what was published as RSS and JSON, what is planned as a calendar.

The last one is for people who sign in; calendar programs cannot, so its address carries a signed
name, shown on « Annonces ». Whoever leaves the list of people takes that address with them.
"""

import json
import re
from hashlib import blake2b
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.core.signing import BadSignature, Signer
from django.http import Http404, HttpRequest, HttpResponse
from django.template.defaultfilters import linebreaksbr
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.feedgenerator import Rss201rev2Feed
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from worker.domain.outside import when
from worker.errors import NotFoundError
from worker.services import feeds, signin
from worker.services.feeds import FeedPost
from worker.storage.models import User
from worker.web import calendars, visit

# What differs from one answer to the next though nothing happened.
_ASKED_AT = re.compile(rb"DTSTAMP:\w+|<lastBuildDate>[^<]+")
_SIGNER = Signer(salt="calendar of announcements")


def address(person: User) -> str:
    """Return the path of the calendar of what is planned, for *person* alone."""
    return f"{reverse('planned')}?{urlencode({'cle': _SIGNER.sign(str(person.pk))})}"


@require_safe
@login_not_required
def gatherings(request: HttpRequest, code: str | None = None) -> HttpResponse:
    """Return the confirmed rallies as a calendar file."""
    installation = visit.installation()
    try:
        found = feeds.gatherings(installation, code)
    except NotFoundError as error:
        raise Http404 from error
    campaign = installation.campaign
    body = calendars.of_rallies(campaign.title, campaign.link, found, visit.now())
    return _answer(request, body, calendars.TYPE)


@require_safe
@login_not_required
def planned(request: HttpRequest, code: str | None = None) -> HttpResponse:
    """Return what is to leave as a calendar file, to whoever the key in the address names."""
    try:
        person = signin.person(int(_SIGNER.unsign(request.GET.get("cle", ""))))
        if person is None:
            raise PermissionDenied
        found = feeds.planned(visit.installation(), visit.viewer_of(person), code)
    except (BadSignature, ValueError) as error:
        raise PermissionDenied from error
    except NotFoundError as error:
        raise Http404 from error
    title = _("Annonces à venir")
    return HttpResponse(calendars.of_posts(title, found, visit.now()), content_type=calendars.TYPE)


@require_safe
@login_not_required
def rss(request: HttpRequest, code: str | None = None) -> HttpResponse:
    """Return what was published as RSS, newest first."""
    installation = visit.installation()
    feed = Rss201rev2Feed(
        title=installation.campaign.title,
        link=_home(request),
        description="Annonces publiées",  # whoever asks, and in whichever language
        language=installation.campaign.languages[0],
        feed_url=request.build_absolute_uri(),
    )
    for post in _published(code):
        feed.add_item(
            title=f"{post.wave}, {post.place}",
            link=post.url or _home(request),
            # Readers take it for HTML: a "<" began a tag, and lines ran into one another.
            description=linebreaksbr(post.text),
            unique_id=str(post.id),
            unique_id_is_permalink=False,
            pubdate=post.at,
        )
    return _answer(request, feed.writeString("utf-8").encode(), "application/rss+xml")


@require_safe
@login_not_required
def json_feed(request: HttpRequest, code: str | None = None) -> HttpResponse:
    """Return what was published as JSON Feed 1.1, newest first."""
    installation = visit.installation()
    body = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": installation.campaign.title,
        "home_page_url": _home(request),
        "feed_url": request.build_absolute_uri(),
        "language": installation.campaign.languages[0],
        "items": [
            {
                "id": str(post.id),
                **({"url": post.url} if post.url else {}),
                "title": f"{post.wave}, {post.place}",
                "content_text": post.text,
                "date_published": when(post.at),
                **({"date_modified": when(post.changed_at)} if post.changed_at else {}),
                "tags": [post.network, post.account],
            }
            for post in _published(code)
        ],
    }
    return _answer(request, json.dumps(body, ensure_ascii=False).encode(), "application/feed+json")


def _home(request: HttpRequest) -> str:
    """Return the campaign's page, else ours that is open to everybody."""
    ours = request.build_absolute_uri(reverse("public"))
    return visit.installation().campaign.link or ours


def _answer(request: HttpRequest, body: bytes, kind: str) -> HttpResponse:
    """Return *body*, or only that the asker has it: readers ask often where they get validators."""
    tag = f'W/"{blake2b(_ASKED_AT.sub(b"", body), digest_size=8).hexdigest()}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    answer = HttpResponse(body, content_type=kind, headers=headers)
    return get_conditional_response(request, etag=tag, response=answer) or answer


def _published(code: str | None) -> tuple[FeedPost, ...]:
    try:
        return feeds.published(visit.installation(), code)
    except NotFoundError as error:
        raise Http404 from error
