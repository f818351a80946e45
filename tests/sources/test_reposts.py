"""When what a repost repeats was written, where a platform tells it."""

import datetime as dt
import json

from worker.sources import mastodon, x

EVENING = dt.datetime(2017, 10, 28, 18, tzinfo=dt.UTC)
MORNING = "2017-10-29T08:00:00.000Z"


def test_the_id_of_a_post_on_x_tells_when_it_was_written() -> None:
    tweet = {
        "id": "924546000000000000",
        "author_id": "1",
        "text": "RT @untel: demain à Paris",
        "created_at": MORNING,
        "referenced_tweets": [{"type": "retweeted", "id": "924334949790646272"}],
    }
    body = json.dumps({"data": [tweet], "meta": {"result_count": 1}}).encode()

    (post,) = x.read_page(body, "api.x.example").posts

    assert (post.repost_of, post.written_at) == ("924334949790646272", EVENING)


def test_a_server_of_mastodon_says_when_what_is_boosted_was_written() -> None:
    account = {"id": "1", "acct": "claire", "uri": "https://s.example/users/claire"}
    boosted = {
        "id": "2",
        "uri": "https://s.example/2",
        "created_at": EVENING.isoformat(),
        "account": account,
    }
    status = {"id": "3", "created_at": MORNING, "account": account, "reblog": boosted}

    (post,) = mastodon.read_page(json.dumps([status]).encode(), "s.example").posts

    assert (post.repost_of, post.written_at) == ("https://s.example/2", EVENING)
