"""Whose posts are read, and which of them are one."""

import json

import pytest

from worker.sources import mastodon, x

MOMENT = "2017-10-29T08:00:00.000Z"


@pytest.mark.parametrize(
    "said",
    [
        {"note": "<p>merci, #<span>NoBot</span></p>"},
        {"display_name": "Claire #nobot"},
        {
            "fields": [
                {"name": "Robots", "value": '<a href="https://s.example/tags/nobot">#NoBot</a>'}
            ]
        },
    ],
    ids=lambda said: next(iter(said)),
)
def test_who_asks_robots_to_leave_is_heard_wherever_it_is_said(said: dict[str, object]) -> None:
    account = {"acct": "claire", "uri": "https://s.example/users/claire"}
    statuses = [
        {"id": "1", "created_at": MOMENT, "account": account | {"fields": [], "display_name": ""}},
        {"id": "2", "created_at": MOMENT, "account": account | said},
    ]

    page = mastodon.read_page(json.dumps(statuses).encode(), "s.example")

    assert [one.why for one in page.skipped] == ["its author asks not to be indexed"]
    assert len(page.posts) == 1


def test_a_post_that_is_edited_on_x_is_the_same_one_under_its_new_number() -> None:
    tweet = {"text": "#MeToo Paris", "author_id": "1", "created_at": MOMENT}
    shown = [
        tweet | {"id": "924546000000000000", "edit_history_tweet_ids": ["924546000000000000"]},
        tweet
        | {
            "id": "924547000000000000",
            "edit_history_tweet_ids": ["924546000000000000", "924547000000000000"],
        },
    ]
    body = json.dumps({"data": shown, "meta": {"result_count": 2}}).encode()

    assert {one.id for one in x.read_page(body, "api.x.example").posts} == {"924546000000000000"}
