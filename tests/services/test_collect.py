"""Visits to sources: nothing lost, nothing counted twice, nothing silent."""

import datetime as dt
import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.fakes.feed_server import Answer, conditional, serving
from tests.services.campaign import seeded
from worker.domain.fault import Fault
from worker.domain.gap import GapCause
from worker.domain.kinds import RallyStatus, SourceKind
from worker.domain.post import Source
from worker.errors import BusyError
from worker.services import pace, probes, retention, turns
from worker.services.collect import collect, due, pull
from worker.services.coverage import unread
from worker.services.installation import Installation
from worker.services.tallies import tallies
from worker.storage import campaigns, events, gaps, models, rallies, sources

NOW = dt.datetime(2017, 10, 26, 12, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def house(store: str, tmp_path: Path) -> Installation:
    return seeded(tmp_path / "data", store)


def _listening(house: Installation, url: str, kind: SourceKind = SourceKind.RSS) -> Installation:
    source = Source(name="journal", kind=kind, url=url, publisher="Le Journal", allow_private=True)
    return replace(house, sources=(source,))


def _feed(*entries: tuple[str, str]) -> bytes:
    listed = "".join(
        f"<item><guid>{guid}</guid><title>{text}</title><link>https://journal.example/{guid}</link>"
        "<pubDate>Wed, 25 Oct 2017 18:00:00 CEST</pubDate></item>"
        for guid, text in entries
    )
    return f'<rss version="2.0"><channel><title>J</title>{listed}</channel></rss>'.encode()


ONE = ("1", "#MeToo : rassemblement à Lyon dimanche à 14 h, 300 personnes attendues")
TWO = ("2", "#MeToo : rassemblement à Paris dimanche à 15 h")
TESTIMONY = ("3", "#MeToo j'avais 15 ans, mon oncle m'a violée, je n'ai rien dit à Lyon")


def _posts(house: Installation) -> dict[str | None, int | None]:
    views = tallies(house, "place", None, exact=True, now=NOW)
    return {view.place.code if view.place else None: view.numbers.posts for view in views}


def test_a_feed_is_counted_and_asked_again_only_for_what_is_new(house: Installation) -> None:
    with serving(conditional(_feed(ONE, TWO))) as server:
        here = _listening(house, server.url())
        first = collect(here, "journal", NOW)
        second = collect(here, "journal", NOW + 20 * MINUTE)

    assert (first.posts, second.posts) == (2, 0)
    assert _posts(here) == {"69123": 1, "75056": 1}
    assert "if-none-match" not in server.asked[0][1]
    assert server.asked[1][1]["if-none-match"] == 'W/"a,b"'


def test_an_entry_is_counted_once_though_the_feed_shows_it_again(house: Installation) -> None:
    shown = [_feed(ONE)]
    with serving(lambda *_: Answer(body=shown[-1])) as server:
        here = _listening(house, server.url())
        collect(here, "journal", NOW)
        shown.append(_feed(TWO, ONE))
        again = collect(here, "journal", NOW + 60 * MINUTE)

    assert again.posts == 1
    assert _posts(here) == {"69123": 1, "75056": 1}


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_entries_are_known_again_after_everybody_was_signed_out(house: Installation) -> None:
    def undated(*entries: tuple[str, str]) -> bytes:
        return re.sub(rb"<pubDate>.*?</pubDate>", b"", _feed(*entries))

    shown = [undated(ONE, TESTIMONY)]
    with serving(lambda *_: Answer(body=shown[-1])) as server:
        here = _listening(house, server.url())
        collect(here, "journal", NOW)
        shown.append(undated(TWO, ONE, TESTIMONY))
        other_key = replace(here.environment, secret_key="made anew when its file was removed")
        again = collect(replace(here, environment=other_key), "journal", NOW + 24 * HOUR)

    assert again.posts == 1
    assert campaigns.state("metoo-2017").testimonies == 1
    assert gaps.of("journal") == []


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("then", "missing"),
    [
        pytest.param((("8", "neuf"), ("9", "dix")), 1, id="all of it is new"),
        pytest.param((("8", "neuf"), ONE), 0, id="one was there before"),
        pytest.param((("8", "neuf"), ("9", ONE[1])), 0, id="one under another guid"),
    ],
)
def test_a_feed_that_turned_over_between_two_visits_is_a_gap(
    house: Installation, then: tuple[tuple[str, str], ...], missing: int
) -> None:
    shown = [_feed(ONE, TWO)]
    with serving(lambda *_: Answer(body=shown[-1])) as server:
        here = _listening(house, server.url())
        collect(here, "journal", NOW)
        shown.append(_feed(*then).replace(b"25 Oct 2017 18", b"27 Oct 2017 18"))
        collect(here, "journal", NOW + 36 * 60 * MINUTE)

    found = gaps.of("journal")
    assert [(gap.cause, gap.since) for gap in found] == [(GapCause.CROWDED, NOW)] * missing


def test_a_testimony_is_told_of_once_however_often_it_is_shown(house: Installation) -> None:
    shown = [_feed(TESTIMONY)]
    with serving(lambda *_: Answer(body=shown[-1])) as server:
        here = _listening(house, server.url())
        collect(here, "journal", NOW)
        shown.append(_feed(TWO, TESTIMONY))
        collect(here, "journal", NOW + 60 * MINUTE)

    assert campaigns.state("metoo-2017").testimonies == 1


EDITED = (ONE[0], f"{ONE[1]} (mis à jour)")
SAME_GUID = _feed(TWO, ONE).replace(b"<guid>2</guid>", b"<guid>1</guid>")
OTHER_GUID = _feed(ONE).replace(b"<guid>1</guid>", b"<guid>7f3a</guid>")


@pytest.mark.parametrize(
    ("then", "counted"),
    [
        pytest.param(
            _feed(EDITED).replace(b"25 Oct", b"27 Oct"),
            {"69123": 1},
            id="edited, with the day of the edit",
        ),
        pytest.param(OTHER_GUID, {"69123": 1}, id="another guid"),
        pytest.param(SAME_GUID, {"69123": 1, "75056": 1}, id="a guid that two entries have now"),
    ],
)
def test_an_entry_is_counted_once_whatever_becomes_of_it(
    house: Installation, then: bytes, counted: dict[str | None, int]
) -> None:
    shown = [_feed(ONE), then, _feed(ONE)]
    with serving(lambda *_: Answer(body=shown[0])) as server:
        here = _listening(house, server.url())
        for visit in range(3):
            collect(here, "journal", NOW + visit * 36 * 60 * MINUTE)
            shown = shown[1:]

    assert _posts(here) == counted


def test_an_entry_that_an_older_version_counted_is_the_same_one(house: Installation) -> None:
    # Then the moment it was first seen was remembered, not the one it was counted under.
    shown = [_feed(ONE), _feed(EDITED), _feed((ONE[0], f"{ONE[1]}, venez"))]
    with serving(lambda *_: Answer(body=shown[0].replace(b"25 Oct", b"20 Oct"))) as server:
        here = _listening(house, server.url())
        collect(here, "journal", NOW)
        row = models.SourceState.objects.get()
        cursor = json.loads(row.cursor)
        cursor["seen"] = {
            mark: [text, int(NOW.timestamp())] for mark, (text, *_) in cursor["seen"].items()
        }
        row.cursor = json.dumps(cursor)
        row.save()
        for visit in (1, 2):
            shown = shown[1:]
            collect(here, "journal", NOW + visit * 60 * MINUTE)

    assert _posts(here) == {"69123": 1}


def test_a_testimony_that_was_edited_is_the_same_one(house: Installation) -> None:
    shown = [_feed(TESTIMONY), _feed((TESTIMONY[0], f"{TESTIMONY[1]} (mis à jour)"))]
    with serving(lambda *_: Answer(body=shown[0])) as server:
        here = _listening(house, server.url())
        collect(here, "journal", NOW)
        shown = shown[1:]
        collect(here, "journal", NOW + 60 * MINUTE)

    assert campaigns.state("metoo-2017").testimonies == 1


@pytest.mark.parametrize(
    "rotten",
    [
        pytest.param({"url": "https://journal.example/\0"}, id="a NUL in an address"),
        pytest.param({"url": "https://journal.example/" + "é" * 2_000}, id="an endless address"),
        pytest.param({"url": "https://journal.example/\ud83d"}, id="half a letter"),
        pytest.param(
            {"content_text": ONE[1].replace("300", "5 000 000 000")},
            id="more people than there are",
        ),
    ],
)
@pytest.mark.parametrize(
    "title", ["J", "J\0", "J\ud83d", "J" * 400], ids=["short", "NUL", "half", "long"]
)
def test_a_rotten_entry_costs_its_neighbour_nothing(
    house: Installation, rotten: dict[str, str], title: str
) -> None:
    told = {"id": "1", "content_text": ONE[1], "date_published": "2017-10-25T18:00:00+02:00"}
    items = [told | rotten, told | {"id": "2", "content_text": TWO[1]}]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": title, "items": items}
    with serving(Answer(body=json.dumps(feed).encode())) as server:
        here = _listening(house, server.url())
        here = replace(here, sources=(replace(here.sources[0], publisher=None),))
        outcome = collect(here, "journal", NOW)

    assert outcome.error is None
    assert _posts(here) == {"69123": 1, "75056": 1}


def test_no_address_or_text_of_an_entry_is_in_the_cursor(house: Installation) -> None:
    with serving(Answer(body=_feed(ONE))) as server:
        collect(_listening(house, server.url()), "journal", NOW)

    cursor = sources.state("journal").cursor
    assert cursor
    assert not any(word in cursor for word in ("journal.example", "Lyon", '"1"'))


def test_what_we_do_not_dial_is_a_setting_that_lacks_and_no_server_s_fault(
    house: Installation,
) -> None:
    with serving(Answer(body=_feed(ONE))) as server:
        here = _listening(house, server.url())
        (source,) = here.sources
        here = replace(here, sources=(replace(source, allow_private=False),))
        collect(here, "journal", NOW)

    state = sources.state("journal")
    assert server.asked == []
    assert state.fault == Fault.CONFIG
    assert "set allow_private" in state.reason


def test_a_crash_between_fetch_and_store_loses_nothing(house: Installation) -> None:
    with serving(Answer(body=_feed(ONE))) as server:
        here = _listening(house, server.url())
        broken = replace(here, gazetteer=None)  # type: ignore[arg-type]
        with pytest.raises(AttributeError):
            collect(broken, "journal", NOW)
        fault = sources.state("journal")
        collect(here, "journal", NOW + 60 * MINUTE)

    assert (fault.cursor, fault.failures) == ("", 1)
    assert "AttributeError" in fault.reason
    assert _posts(here) == {"69123": 1}


@pytest.mark.parametrize(
    ("answer", "reason", "wait"),
    [
        (Answer(503, headers=(("Retry-After", "7200"),)), "answered 503", 120 * MINUTE),
        (Answer(500), "answered 500", 5 * MINUTE),
        (Answer(404), "answered 404", 24 * 60 * MINUTE),
        (Answer(403), "answered 403", 240 * MINUTE),
        (Answer(body=b"<!doctype html><html><body>Bonjour"), "not a feed|a page", 5 * MINUTE),
        (Answer(body=b""), "empty", 5 * MINUTE),
        (Answer(body=b'<!DOCTYPE r [<!ENTITY a "b">]><rss>'), "DOCTYPE", 5 * MINUTE),
        (Answer(body=b"half", cut=True), "cut off", 5 * MINUTE),
    ],
)
def test_a_failure_is_visible_with_its_reason_and_next_try(
    house: Installation, answer: Answer, reason: str, wait: dt.timedelta
) -> None:
    with serving(answer) as server:
        outcome = collect(_listening(house, server.url("/f?key=SECRET")), "journal", NOW)

    state = sources.state("journal")
    assert outcome.error == state.reason
    assert any(word in state.reason for word in reason.split("|"))
    assert "SECRET" not in state.reason
    assert state.failures == 1
    assert state.next_at is not None
    assert wait <= state.next_at - NOW <= wait * 1.1


@pytest.mark.parametrize("kind", [SourceKind.RSS, SourceKind.CALENDAR])
def test_nothing_is_fetched_once_the_campaign_is_over(
    house: Installation, kind: SourceKind
) -> None:
    last = dt.datetime.combine(house.campaign.read_until, dt.time(21), dt.UTC)
    with serving(conditional(_feed(ONE))) as server:
        here = _listening(house, server.url(), kind)
        collect(here, "journal", last)
        asked = len(server.asked)
        after = collect(here, "journal", last + 3 * HOUR)

    assert (asked, len(server.asked)) == (1, 1)
    assert after.error is not None
    assert "nothing is read any more" in after.error
    assert after.next_at == last + 27 * HOUR
    assert after.next_at == sources.state("journal").next_at


def test_nothing_is_fetched_once_the_key_is_destroyed(house: Installation) -> None:
    retention.destroy_key(house, NOW)
    with serving(conditional(_feed(ONE))) as server:
        told = collect(_listening(house, server.url()), "journal", NOW)

    assert server.asked == []
    assert told.error is not None
    assert "key was destroyed" in told.error


def test_what_was_read_to_the_campaign_s_end_is_not_missing_afterwards(house: Installation) -> None:
    last = dt.datetime.combine(house.campaign.read_until, dt.time(21), dt.UTC)
    with serving(conditional(_feed(ONE))) as server:
        here = _listening(house, server.url())
        collect(here, "journal", last)

    assert unread(here, last + 999 * HOUR) == ()


def test_410_stops_for_good(house: Installation) -> None:
    with serving(Answer(410)) as server:
        collect(_listening(house, server.url()), "journal", NOW)

    assert sources.state("journal").next_at is None


@pytest.mark.parametrize("status", [200, 404, 410, 503])
def test_another_address_in_config_is_asked_at_once(house: Installation, status: int) -> None:
    old_says = Answer(status, body=_feed(TWO))
    with serving(lambda path, _: old_says if path == "/old" else Answer(body=_feed(ONE))) as server:
        old, new = (_listening(house, server.url(path)) for path in ("/old", "/new"))
        collect(old, "journal", NOW)

        still = due(old, NOW + MINUTE)
        at_once = due(new, NOW + MINUTE)
        collect(new, "journal", NOW + MINUTE)
        then = due(new, NOW + 2 * MINUTE)

    assert (still, at_once, then) == ([], ["journal"], [])
    assert sources.state("journal").fault == ""


def test_no_network_is_one_line(house: Installation) -> None:
    with serving(Answer()) as server:
        here = _listening(house, server.url())

    assert collect(here, "journal", NOW).error == (
        f"127.0.0.1:{server.port}: no connection; is it down, or is this machine offline?"
    )


def test_waits_double_up_to_a_day() -> None:
    waits = [pace.next_try(BusyError("x"), failures, NOW, 0.5) for failures in (0, 1, 2, 8, 9, 500)]

    minutes = [(when - NOW) / MINUTE for when in waits if when]
    assert minutes == [5, 10, 20, 1280, 1440, 1440]


@pytest.mark.parametrize(
    ("validators", "asked", "minutes"), [(True, None, 15), (False, None, 60), (True, 120, 120)]
)
def test_a_server_is_never_asked_more_often_than_it_likes(
    *, validators: bool, asked: int | None, minutes: int
) -> None:
    when = pace.next_visit(
        NOW,
        MINUTE,
        validators=validators,
        asked=asked * MINUTE if asked else None,
        chance=0.0,
    )

    assert when - NOW == minutes * MINUTE


def test_a_feed_is_left_alone_at_the_hours_it_names(house: Installation) -> None:
    skipping = b"<skipHours><hour>12</hour><hour>13</hour><hour>14</hour></skipHours>"
    feed = _feed(ONE).replace(b"<title>J</title>", b"<title>J</title>" + skipping)
    with serving(conditional(feed)) as server:
        here = _listening(house, server.url())
        first = collect(here, "journal", NOW)
        unchanged = collect(here, "journal", NOW + MINUTE)

    assert first.next_at == NOW.replace(hour=15)
    assert unchanged.next_at == NOW.replace(hour=15)


def test_a_feed_that_stays_silent_is_asked_more_seldom_and_wakes_up_in_two_visits(
    house: Installation,
) -> None:
    shown = [_feed(ONE)]
    waits = []
    with serving(lambda *_: Answer(body=shown[-1])) as server:
        here = _listening(house, server.url())
        at = NOW
        for visit in range(14):
            if visit in {11, 12}:
                shown.append(_feed((f"v{visit}", "#MeToo rassemblement à Lyon"), ONE))
            outcome = collect(here, "journal", at, chance=0.0)
            assert outcome.next_at is not None
            waits.append((outcome.next_at - at) / MINUTE)
            at = outcome.next_at

    assert waits[:11] == sorted(waits[:11])
    assert waits[0] == 60
    assert waits[11] > waits[13]


def test_two_feeds_of_one_domain_are_asked_one_after_the_other(house: Installation) -> None:
    with serving(Answer(body=_feed(ONE))) as server:
        here = _listening(house, server.url())
        two = replace(here, sources=(*here.sources, replace(here.sources[0], name="autre")))
        sources.ensure(turns.domains(two), NOW)
        names = [sources.claim_due(NOW)]
        collect(two, "autre", NOW)
        names += [sources.claim_due(NOW), sources.claim_due(NOW + dt.timedelta(minutes=1))]

    assert names == [["autre"], [], ["journal"]]


def test_a_folder_that_is_being_read_has_no_server(house: Installation) -> None:
    inbox = replace(house, sources=(Source(name="inbox", kind=SourceKind.INBOX, folder="inbox"),))
    sources.ensure(turns.domains(inbox), NOW)
    sources.claim_due(NOW)

    busy = pull(inbox, "inbox", NOW, sleep=lambda _: None)

    assert str(busy.error).startswith("is being read just now; ")
    assert busy.next_at == sources.state("inbox").next_at


def test_a_visit_by_hand_waits_for_its_turn(house: Installation) -> None:
    with serving(Answer(body=_feed(ONE))) as server:
        here = _listening(house, server.url())
        sources.ensure(turns.domains(here), NOW)
        sources.claim_due(NOW)
        slept: list[float] = []
        busy = pull(here, "journal", NOW, sleep=slept.append)
        sources.release("journal", NOW)
        free = pull(here, "journal", NOW, sleep=slept.append)

    assert str(busy.error).startswith("its server is being read just now; ")
    assert slept == [2.0, 2.0, 2.0]
    assert (free.error, free.posts) == (None, 1)


ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Mobilizon//FR
BEGIN:VTIMEZONE
TZID:Europe/Paris
END:VTIMEZONE
BEGIN:VEVENT
UID:a@agenda.example
SUMMARY:#MeToo à Rennes
DTSTART;TZID=Europe/Paris:20171028T150000
LOCATION:Place de la Mairie\\, Rennes
LAST-MODIFIED:20171025T100000Z
STATUS:{status}
END:VEVENT
BEGIN:VEVENT
UID:b@agenda.example
SUMMARY:Cours de cuisine à Rennes
DTSTART;VALUE=DATE:20171028
END:VEVENT
END:VCALENDAR
"""


def test_a_calendar_proposes_rallies_and_confirms_none(house: Installation) -> None:
    body = ICS.format(status="CONFIRMED").encode()
    alone = body[: body.index(b"END:VEVENT")] + b"END:VEVENT\nEND:VCALENDAR\n"
    shown = [body, alone]
    with serving(lambda *_: Answer(body=shown[-1])) as server:
        here = _listening(house, server.url(), SourceKind.CALENDAR)
        asked = probes.source(here, here.sources[0], NOW)
        shown.pop()
        first = collect(here, "journal", NOW)
        for minutes in (0, 70):
            outcome = collect(here, "journal", NOW + minutes * MINUTE)

    found = [
        one for one in rallies.all_of("metoo-2017", here.gazetteer) if one.place.name == "Rennes"
    ]
    assert (asked, first.events, first.posts) == ("calendar of 1 event", 2, 0)
    assert outcome.error is None
    assert [(str(one.plan.date), str(one.plan.time), one.status) for one in found] == [
        ("2017-10-28", "15:00:00", RallyStatus.PROPOSED)
    ]
    assert len(events.all_events("metoo-2017")) == 2


def test_a_feed_is_read_anew_once_the_campaign_has_other_words(house: Installation) -> None:
    other = ("4", "#Autre : rassemblement à Lyon dimanche à 14 h")
    told = ("5", TESTIMONY[1].replace("#MeToo", "#MeToo #Autre"))
    with serving(conditional(_feed(ONE, other, told))) as server:
        here = _listening(house, server.url())
        collect(here, "journal", NOW)
        before = _posts(here)
        tags = (*here.campaign.hashtags, "#Autre")
        wider = replace(here, campaign=replace(here.campaign, hashtags=tags))
        for minutes in (70, 140):
            collect(wider, "journal", NOW + minutes * MINUTE)
        asked = [headers.get("if-none-match") for _, headers in server.asked]

    assert (before["69123"], _posts(wider)["69123"]) == (1, 2)
    assert campaigns.state("metoo-2017").testimonies == 1
    assert [bool(one) for one in asked] == [False, False, True]


def test_a_calendar_is_read_anew_once_the_campaign_has_other_words(house: Installation) -> None:
    body = ICS.format(status="CONFIRMED").replace("#MeToo", "#Autre").encode()
    with serving(conditional(body)) as server:
        here = _listening(house, server.url(), SourceKind.CALENDAR)
        collect(here, "journal", NOW)
        tags = (*here.campaign.hashtags, "#Autre")
        wider = replace(here, campaign=replace(here.campaign, hashtags=tags))
        before = [one.place.name for one in rallies.all_of("metoo-2017", here.gazetteer)]
        for minutes in (70, 140):
            collect(wider, "journal", NOW + minutes * MINUTE)
        asked = [headers.get("if-none-match") for _, headers in server.asked]

    after = [one.place.name for one in rallies.all_of("metoo-2017", here.gazetteer)]
    assert "Rennes" not in before
    assert after.count("Rennes") == 1
    assert [bool(one) for one in asked] == [False, False, True]


@pytest.mark.parametrize(
    ("where", "venue"),
    [
        ("TBC", None),
        ("Lieu à confirmer", None),
        ("Rennes\\, France", None),
        ("https://rdv.example/rennes", None),
        ("Place Hoche\\, Rennes", "Place Hoche"),
        # Apple's calendars.
        ("Place Hoche\\nPlace Hoche\\, 35000 Rennes\\, France", "Place Hoche"),
    ],
)
def test_a_town_alone_or_a_place_to_come_is_no_meeting_point(
    house: Installation, where: str, venue: str | None
) -> None:
    body = ICS.format(status="CONFIRMED").replace("Place de la Mairie\\, Rennes", where)
    with serving(Answer(body=body.encode())) as server:
        here = _listening(house, server.url(), SourceKind.CALENDAR)
        collect(here, "journal", NOW)

    found = [
        one.plan.venue
        for one in rallies.all_of("metoo-2017", here.gazetteer)
        if one.place.name == "Rennes"
    ]
    assert found == [venue]


def _status(number: int, **more: object) -> dict[str, object]:
    return {
        "id": f"{number:032x}",
        "uri": f"https://fedi.example/p/{number}",
        "created_at": "2017-10-25T18:00:00.000Z",
        "visibility": "public",
        "content": f"<p>#MeToo rassemblement à Lyon dimanche, num {number}</p>",
        "account": {"acct": f"a{number % 7}", "uri": f"https://fedi.example/u/{number % 7}"},
        **more,
    }


class Timeline:
    """Hashtag timelines that page as Mastodon's do, over a list of statuses, oldest first."""

    def __init__(self, count: int) -> None:
        self.statuses = [_status(number) for number in range(count)]

    def __call__(self, path: str, _: dict[str, str]) -> Answer:
        parts = urlsplit(path)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if not parts.path.endswith("/metoo"):
            return Answer(body=b"[]")
        ids = [str(one["id"]) for one in self.statuses]
        limit = int(asked["limit"])
        if "min_id" in asked:
            start = ids.index(asked["min_id"]) + 1
            page = self.statuses[start : start + limit]
        else:
            end = ids.index(asked["max_id"]) if "max_id" in asked else len(ids)
            page = self.statuses[max(0, end - limit) : end]
        return Answer(body=json.dumps(page[::-1]).encode())


def test_a_timeline_is_read_back_once_and_then_forward_without_a_gap(house: Installation) -> None:
    timeline = Timeline(100)
    with serving(timeline) as server:
        here = _listening(house, server.url(""), SourceKind.MASTODON)
        first = collect(here, "journal", NOW)
        timeline.statuses += [_status(number) for number in range(100, 230)]
        second = collect(here, "journal", NOW + 20 * MINUTE)
        third = collect(here, "journal", NOW + 40 * MINUTE)

    assert (first.posts, second.posts, third.posts) == (100, 130, 0)
    assert _posts(here) == {"69123": 230}


def test_a_server_whose_ids_are_numbers_is_read_on(house: Installation) -> None:
    timeline = Timeline(0)
    plain = {"acct": "a", "uri": "https://fedi.example/u/a", "created_at": None}
    timeline.statuses = [_status(number) | {"id": number, "account": plain} for number in (1, 2)]
    with serving(timeline) as server:
        here = _listening(house, server.url(""), SourceKind.MASTODON)
        first = collect(here, "journal", NOW)
        timeline.statuses.append(_status(3) | {"id": 3, "account": plain})
        second = collect(here, "journal", NOW + 70 * MINUTE)

    assert (first.posts, second.posts) == (2, 1)
    assert (first.skipped, second.skipped) == (0, 0)


def test_check_asks_a_server_for_one_page_and_counts_nothing(house: Installation) -> None:
    with serving(Timeline(3)) as server:
        here = _listening(house, server.url(""), SourceKind.MASTODON)

        assert probes.source(here, here.sources[0], NOW) == "3 newest posts of #metoo"

    assert _posts(here) == {}


def test_an_author_who_asks_to_be_left_alone_is_and_a_bad_post_loses_no_other(
    house: Installation,
) -> None:
    timeline = Timeline(0)
    timeline.statuses = [
        _status(1, account={"acct": "a", "note": "<p>merci, #<span>NoBot</span></p>"}),
        _status(2, account={"acct": "b", "discoverable": False}),
        _status(3, visibility="unlisted"),
        {"id": "4", "created_at": 12},
        # Mastodon takes any year from 0 to 9999 of another server's post.
        _status(6) | {"created_at": "9999-12-31T23:59:59.000Z"},
        _status(7) | {"created_at": "0001-01-01T00:00:00+02:00"},
        _status(5),
    ]
    with serving(timeline) as server:
        here = _listening(house, server.url(""), SourceKind.MASTODON)
        outcome = collect(here, "journal", NOW)

    assert (outcome.posts, outcome.skipped) == (1, 6)


def test_a_boost_is_a_repost_of_what_it_repeats(house: Installation) -> None:
    timeline = Timeline(0)
    timeline.statuses = [_status(1), _status(2, reblog=_status(1)), _status(3, reblog=None)]
    with serving(timeline) as server:
        here = _listening(house, server.url(""), SourceKind.MASTODON)
        outcome = collect(here, "journal", NOW)

    (view,) = tallies(here, "place", None, exact=True, now=NOW)
    assert (outcome.posts, outcome.skipped) == (3, 0)
    assert (view.numbers.posts, view.numbers.reposts) == (2, 1)


def test_a_server_that_answers_html_with_200_is_said(house: Installation) -> None:
    with serving(Answer(body=b"<html>")) as server:
        here = _listening(house, server.url(""), SourceKind.MASTODON)

        assert "no list of posts" in str(collect(here, "journal", NOW).error)


# mastodon/documentation #942: 422 in older versions.
@pytest.mark.parametrize("status", [401, 422])
def test_a_server_that_shows_hashtags_to_accounts_only_is_asked_with_the_token(
    house: Installation, status: int
) -> None:
    def respond(_: str, headers: dict[str, str]) -> Answer:
        known = headers.get("authorization") == "Bearer secret"
        return Answer(body=b"[]") if known else Answer(status)

    with serving(respond) as server:
        here = _listening(house, server.url(""), SourceKind.MASTODON)
        refused = collect(here, "journal", NOW).error
        tokens = (("PORTEVOIX_SOURCE_JOURNAL_TOKEN", "secret"),)
        known = replace(here, environment=replace(here.environment, tokens=tokens))
        taken = collect(known, "journal", NOW).error

    assert f"answered {status}" in str(refused)
    assert "set PORTEVOIX_SOURCE_JOURNAL_TOKEN" in str(refused)
    assert taken is None


PAGE = """<html><head><title>Le Journal</title></head><body>
<nav><ul><li>Accueil</li><li>Sports</li></ul></nav>
<div id="page"><h1>#MeToo : où se rassembler</h1>
<p>Des collectifs appellent à se rassembler, après les messages de ces derniers jours.
Les organisatrices disent vouloir que les mots sortent des écrans, et que chacune puisse
venir avec qui elle veut, parler ou se taire. Rien ne sera filmé sans accord.</p>
<h2>Dimanche 29 octobre</h2>
<ul><li>Lyon, 14 h, place Bellecour</li><li>Lille, 15 h, devant la gare</li></ul></div>
<footer>Contact : Marseille</footer></body></html>""".encode()
TEASER = ("9", "#MeToo : la liste des rassemblements")


def _whole(house: Installation, url: str) -> Installation:
    here = _listening(house, url)
    return replace(here, sources=(replace(here.sources[0], article=True),))


def _linked(url: str) -> bytes:
    return _feed(TEASER).replace(b"https://journal.example/9", url.encode())


def test_a_source_that_asks_for_it_is_read_with_its_whole_articles(house: Installation) -> None:
    with serving(lambda path, _: Answer(body=feed if path == "/feed" else PAGE)) as server:
        feed = _linked(server.url("/9"))
        visit = collect(_whole(house, server.url()), "journal", NOW)

    assert visit.posts == 1
    assert _posts(house) == {"69123": 1, "59350": 1}, "the menu and the foot of the page are not it"


def test_an_article_that_cannot_be_read_leaves_its_entry_as_it_was(house: Installation) -> None:
    def respond(path: str, _: dict[str, str]) -> Answer:
        return Answer(body=_linked(server.url("/9"))) if path == "/feed" else Answer(404)

    with serving(respond) as server:
        here = _whole(house, server.url())
        visit = collect(here, "journal", NOW)

    state = sources.state("journal")
    assert (visit.posts, state.failures) == (1, 0)
    assert "article of new entry 1" in state.skip_reason
    assert "http" not in state.skip_reason
    assert _posts(here) == {None: 1}


def test_an_entry_leads_to_no_private_address_but_those_of_its_own_server(
    house: Installation,
) -> None:
    with (
        serving(Answer(body=PAGE)) as inside,
        serving(Answer(body=_linked(inside.url("/9")))) as server,
    ):
        visit = collect(_whole(house, server.url()), "journal", NOW)

    assert visit.posts == 1
    assert not inside.asked
    assert "article of new entry 1" in sources.state("journal").skip_reason


def test_the_region_of_a_source_settles_homonyms(house: Installation) -> None:
    twins = _feed(
        ("7", "#MeToo : rassemblement samedi \u00e0 14 h \u00e0 Saint-Denis, place de la mairie")
    )
    with serving(Answer(body=twins)) as server:
        here = _listening(house, server.url())
        here = replace(here, sources=(replace(here.sources[0], region="974"),))
        collect(here, "journal", NOW)

    assert _posts(here) == {"97411": 1}
