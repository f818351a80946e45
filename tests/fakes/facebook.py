"""One rally, Lyon on 29 October 2017, in every shape Facebook or a tool has given it."""

import base64
import io
import json
import zipfile
from collections.abc import Mapping

ID = "679544247113957"
TITLE = "#MeToo dans la vraie vie à Lyon"
START = 1509285600
"""29 October 2017, 15:00 in Lyon, 14:00 UTC: the day summer time ended."""


def ics(**changed: str) -> bytes:
    """A single-event ICS in the shape of 2023; *changed* replaces lines, "" drops one."""
    lines = {
        "DTSTAMP": "20171023T114517Z",
        "LAST-MODIFIED": "20171023T114517Z",
        "CREATED": "20171021T143329Z",
        "SEQUENCE": "162708",
        "ORGANIZER": ';CN=Collectif \\"Paroles\\": Lyon; et, co:MAILTO:noreply@facebookmail.com',
        "DTSTART": "20171029T140000Z",
        "DTEND": "20171029T160000Z",
        "UID": f"e{ID}@facebook.com",
        "SUMMARY": TITLE,
        "LOCATION": "Place Bellecour\\, 69002 Lyon\\, France",
        "URL": f"https://www.facebook.com/events/{ID}/?acontext=secret",
        "DESCRIPTION": f"Venez.\\n\\nhttps://www.facebook.com/events/{ID}/",
        "CLASS": "PUBLIC",
        "STATUS": "CONFIRMED",
        "PARTSTAT": "NEEDS-ACTION",
        "EXTRA": "",
    } | {name.replace("_", "-"): value for name, value in changed.items()}
    body = [
        "BEGIN:VCALENDAR",
        "PRODID:-//Facebook//NONSGML Facebook Events V1.0//EN",
        f"X-ORIGINAL-URL:https://www.facebook.com/events/{ID}/",
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        *(_line(name, value) for name, value in lines.items() if value),
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(body).encode()


def _line(name: str, value: str) -> str:
    if name == "EXTRA":
        return value
    return f"{name}{value}" if value.startswith(";") else f"{name}:{value}"


def mojibake(text: str) -> str:
    """Return *text* as "Download your information" writes it."""
    return text.encode().decode("latin-1")


def record(name: str = TITLE, start: object = START, **more: object) -> dict[str, object]:
    return {"name": mojibake(name), "start_timestamp": start, "end_timestamp": 0, **more}


def hosted(title: str = TITLE) -> dict[str, object]:
    return {"title": mojibake(title), "timestamp": START - 500_000, "fbid": ID}


def labels() -> dict[str, object]:
    return {
        "timestamp": START - 500_000,
        "fbid": "111111111111",
        "label_values": [
            {"label": "Name", "value": mojibake(TITLE)},
            {"label": "Start time", "timestamp_value": START},
            {"label": "URL", "href": f"https://www.facebook.com/events/{ID}/"},
        ],
    }


def node(**more: object) -> dict[str, object]:
    """A Graph API node."""
    return {
        "id": ID,
        "name": TITLE,
        "start_time": "2017-10-29T15:00:00+0100",
        "updated_time": "2017-10-24T10:00:00+0000",
        "place": {"name": "Place Bellecour", "location": {"city": "Lyon", "country": "France"}},
        "attending_count": 641,
        "interested_count": 14005,
        "declined_count": 0,
        "noreply_count": 443,
        "is_canceled": False,
        **more,
    }


def scraped(**more: object) -> dict[str, object]:
    """An object of the npm scraper."""
    return {
        "id": ID,
        "name": TITLE,
        "startTimestamp": START,
        "endTimestamp": None,
        "location": {"name": "Place Bellecour", "city": {"name": "Lyon, France", "id": "2"}},
        "timezone": "UTC+01",
        "isCanceled": False,
        "usersResponded": 14646,
        "siblingEvents": [],
        **more,
    }


def apify(**more: object) -> dict[str, object]:
    return {
        "id": ID,
        "url": f"https://www.facebook.com/events/{ID}/",
        "name": TITLE,
        "utcStartDate": "2017-10-29T14:00:00.000Z",
        "location": {"name": "Place Bellecour", "city": "Lyon", "countryCode": "FR"},
        "usersGoing": 641,
        "usersInterested": 14005,
        "usersResponded": 14646,
        **more,
    }


def page(*, counts: bool = True) -> bytes:
    """A saved event page, with its facts spread over two scripts."""
    one = {
        "id": ID,
        "name": TITLE,
        "day_time_sentence": "Sunday",
        "start_timestamp": START,
        "end_timestamp": 0,
        "is_canceled": False,
        "event_place": {"name": "Place Bellecour", "contextual_name": "Lyon, France"},
        "parent_if_exists_or_self": {"id": ID},
    }
    two = {
        "id": ID,
        "event_connected_users_public_responded": {"count": 14646},
        "event_connected_users_going": {"count": 641},
        "event_connected_users_interested": {"count": 14005},
    }
    scripts = [one, *([two] if counts else [])]
    body = "".join(
        f'<script type="application/json" data-sjs>{json.dumps({"x": {"event": each}})}</script>'
        for each in scripts
    )
    link = f'<link rel="canonical" href="https://www.facebook.com/events/{ID}/">'
    return f"<!DOCTYPE html><html><head>{link}</head><body>{body}</body></html>".encode()


def mhtml() -> bytes:
    head = (
        "From: <Saved by Blink>\r\n"
        f"Snapshot-Content-Location: https://www.facebook.com/events/{ID}/\r\n"
        "MIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n'
        "--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    )
    return head.encode() + base64.encodebytes(page()) + b"\r\n--B--\r\n"


def archive_page(label: str = "Start time", value: str = "Oct 29, 2017 3:00:00 pm") -> bytes:
    """A page of the HTML archive; its footer's clock is nine days too early."""
    return f"""<html><body><div class="_a706"><section class="_3-95 _a6-g">
<h2 class="_2ph_ _a6-h _a6-i">{TITLE}</h2><div class="_2ph_ _a6-p"><table>
<tr><td class="_2pin _a6_q">{label}</td><td class="_2pin _2piu _a6_r">{value}</td></tr>
</table></div><footer class="_3-94 _a6-o"><div class="_a72d">Oct 20, 2017 4:19:54 am</div></footer>
</section></div></body></html>""".encode()


def zipped(members: Mapping[str, object], top: str = "facebook-jeanne/") -> bytes:
    """A ZIP of JSON values, or of bytes as they are."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, value in members.items():
            body = value if isinstance(value, bytes) else json.dumps(value).encode()
            bundle.writestr(top + name, body)
    return packed.getvalue()
