"""Networks without a server to install: what their documentation says they answer, in memory."""

import html
import itertools
import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import ThreadingHTTPServer
from typing import Any, override
from urllib.parse import parse_qsl, urlsplit

from tests.fakes import loopback
from tests.fakes.forms import Shown, taken_apart
from tests.fakes.loopback import Quiet
from worker.clients.x_account import Keys, sign

PAGE = 3
Answer = tuple[int, dict[str, Any]]


@dataclass(frozen=True)
class Request:
    """One call: its query and its body of JSON."""

    method: str
    path: str
    query: Mapping[str, str]
    body: Mapping[str, Any]
    authorization: str


@dataclass
class Post:
    """A post as it stands; ``due`` is when it leaves, 0 for at once."""

    id: str
    text: str
    at: float
    due: int = 0
    link: str = ""
    answers: str = ""
    media: tuple[str, ...] = ()


@dataclass
class Api:
    """Posts by their id, oldest first, and what was called."""

    posts: dict[str, Post] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    media: dict[str, Shown] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1001))

    def answer(self, request: Request) -> Answer:
        raise NotImplementedError

    def add(self, post: Post) -> Post:
        self.posts[post.id] = post
        return post

    def texts(self) -> list[str]:
        return [post.text for post in self.posts.values()]

    def images(self) -> list[Shown]:
        return [self.media[one] for post in self.posts.values() for one in post.media]

    def take(self, image: Shown) -> str:
        number = str(next(self.numbers))
        self.media[number] = image
        return number

    def newest(self) -> list[Post]:
        return sorted(self.posts.values(), key=lambda post: (post.at, post.id), reverse=True)


@dataclass
class FakeTelegram(Api):
    """One bot in one channel. https://core.telegram.org/bots/api"""

    token: str = "12345:bot-token"
    channel: str = "@rassemblements"
    may_post: bool = True

    @override
    def answer(self, request: Request) -> Answer:
        found = re.fullmatch(r"/bot([^/]+)/(\w+)", request.path)
        if found is None or found[1] != self.token:
            return _told(401, "Unauthorized")
        return {
            "getMe": lambda _: self._me(),
            "getChatMember": lambda _: self._member(),
            "sendMessage": self._send,
            "sendPhoto": self._send_photo,
            "editMessageText": self._edit,
            "editMessageCaption": self._edit,
            "deleteMessage": self._delete,
        }[found[2]](request.body)

    def _me(self) -> Answer:
        return _result({"id": 12345, "is_bot": True, "username": "essai_bot"})

    def _member(self) -> Answer:
        rights = {"can_post_messages": self.may_post, "can_edit_messages": True}
        return _result({"status": "administrator", **rights})

    def _send(self, body: Mapping[str, Any]) -> Answer:
        if body["chat_id"] != self.channel:
            return _told(400, "Bad Request: chat not found")
        answers = str(body.get("reply_parameters", {}).get("message_id", ""))
        post = self.add(Post(str(next(self.numbers)), body["text"], time.time(), answers=answers))
        return self._message(post)

    def _send_photo(self, body: Mapping[str, Any]) -> Answer:
        if len(body["caption"]) > 1024:
            return _told(400, "Bad Request: message caption is too long")
        answers = json.loads(body.get("reply_parameters", "{}"))
        sent = {"chat_id": body["chat_id"], "text": body["caption"], "reply_parameters": answers}
        answer = self._send(sent)
        self.newest()[0].media = (self.take(Shown(body["photo"])),)
        return answer

    def _edit(self, body: Mapping[str, Any]) -> Answer:
        post = self.posts.get(str(body["message_id"]))
        if post is None:
            return _told(400, "Bad Request: message to edit not found")
        if ("text" in body) == bool(post.media):
            return _told(400, "Bad Request: there is no text in the message to edit")
        text = body["text"] if "text" in body else body["caption"]
        if post.text == text:
            return _told(400, "Bad Request: message is not modified: specified new message content")
        post.text = text
        return self._message(post)

    def _delete(self, body: Mapping[str, Any]) -> Answer:
        if self.posts.pop(str(body["message_id"]), None) is None:
            return _told(400, "Bad Request: message to delete not found")
        return 200, {"ok": True, "result": True}

    def _message(self, post: Post) -> Answer:
        chat = {"id": -1001, "type": "channel", "username": self.channel[1:]}
        return _result({"message_id": int(post.id), "chat": chat, "text": post.text})


@dataclass
class FakeFacebook(Api):
    """One page. https://developers.facebook.com/docs/pages-api/posts"""

    token: str = "page-token"
    page: str = "424242"
    scopes: tuple[str, ...] = ("pages_manage_posts", "pages_read_engagement")
    expires_at: int = 0

    @override
    def answer(self, request: Request) -> Answer:
        if request.authorization != f"Bearer {self.token}":
            return _graph(400, 190, "Invalid OAuth access token.", error_subcode=467)
        version, thing, *edge = request.path.strip("/").split("/")
        assert version.startswith("v")
        if thing == "debug_token":
            data = {"is_valid": True, "scopes": self.scopes, "expires_at": self.expires_at}
            return 200, {"data": data}
        if thing == self.page:
            return self._of_page(request, *edge)
        return self._of_post(request, thing)

    def _of_page(self, request: Request, edge: str = "") -> Answer:
        if edge == "photos":
            assert request.body["published"] == "false"
            return 200, {
                "id": self.take(Shown(request.body["source"], request.body["alt_text_custom"]))
            }
        if request.method == "POST":
            return self._post(request.body)
        if not edge:
            return 200, {"id": self.page, "name": "Rassemblements"}
        waiting = edge == "scheduled_posts"
        shown = [p for p in self.newest() if (p.due > time.time()) == waiting]
        start = int(request.query.get("after", "0"))
        listed = {"data": [self._shown(post) for post in shown[start : start + PAGE]]}
        if start + PAGE < len(shown):
            listed["paging"] = {"next": f"https://graph.example/x?after={start + PAGE}"}  # type: ignore[assignment]
        return 200, listed

    def _post(self, body: Mapping[str, Any]) -> Answer:
        due = int(body.get("scheduled_publish_time", 0))
        if due and due < time.time() + 600:
            return _graph(400, 100, "(#100) The specified scheduled publish time is invalid.")
        if any(post.text == body["message"] for post in self.posts.values()):
            return _graph(400, 506, "Duplicate status message")
        number = f"{self.page}_{next(self.numbers)}"
        photos = tuple(one["media_fbid"] for one in body.get("attached_media", []))
        made = Post(number, body["message"], time.time(), due, body.get("link", ""), media=photos)
        return 200, {"id": self.add(made).id}

    def _of_post(self, request: Request, number: str) -> Answer:
        post = self.posts.get(number)
        if post is None:
            said = "Unsupported request. Object with ID does not exist"
            return _graph(400, 100, said, error_subcode=33)
        if request.method == "DELETE":
            del self.posts[number]
        elif request.method == "POST":
            post.text = request.body["message"]
        else:
            return 200, self._shown(post)
        return 200, {"success": True}

    def _shown(self, post: Post) -> dict[str, Any]:
        made = time.strftime("%Y-%m-%dT%H:%M:%S+0000", time.gmtime(post.at))
        shown = {"id": post.id, "message": post.text, "created_time": made}
        if post.due > time.time():
            return {**shown, "scheduled_publish_time": post.due}
        return {**shown, "permalink_url": f"https://www.facebook.com/{post.id}"}


@dataclass
class FakeX(Api):
    """One account, its signatures checked. https://docs.x.com/x-api/posts/create-post"""

    keys: Keys = field(default_factory=lambda: Keys("key", "s1", "12-token", "s2"))
    base_url: str = ""
    lag: float = 0.0

    @override
    def answer(self, request: Request) -> Answer:
        if not self._is_signed(request):
            return _problem(401, "Unauthorized", "Unauthorized")
        if request.path == "/2/users/me":
            return 200, {"data": {"id": "12", "username": "essai", "name": "Essai"}}
        if request.method == "GET":
            return self._listed(request.query)
        if request.method == "DELETE":
            return self._deleted(request.path.rpartition("/")[2])
        if request.path.startswith("/2/media/"):
            return self._image(request.path.rpartition("/")[2], request.body)
        return self._post(request.body)

    def _image(self, what: str, body: Mapping[str, Any]) -> Answer:
        if what == "upload":
            assert body["media_category"] == "tweet_image"
            return 200, {"data": {"id": self.take(Shown(body["media"]))}}
        number, alt = body["id"], body["metadata"]["alt_text"]["text"]
        self.media[number] = replace(self.media[number], alt=alt)
        return 200, {"data": {"id": number}}

    def _is_signed(self, request: Request) -> bool:
        told = dict(re.findall(r'(\w+)="([^"]*)"', request.authorization))
        once = told.get("oauth_timestamp", ""), told.get("oauth_nonce", "")
        url = self.base_url + request.path
        signed = sign(self.keys, request.method, url, request.query, once)
        return signed == request.authorization

    def _post(self, body: Mapping[str, Any]) -> Answer:
        if any(post.text == body["text"] for post in self.posts.values()):
            said = "You are not allowed to create a Tweet with duplicate content."
            return _problem(403, "Forbidden", said)
        answers = body.get("reply", {}).get("in_reply_to_tweet_id", "")
        if answers and answers not in self.posts:
            said = "You attempted to reply to a Tweet that is deleted or not visible to you."
            return _problem(403, "Forbidden", said)
        number = str(next(self.numbers))
        media = tuple(body.get("media", {}).get("media_ids", []))
        post = self.add(Post(number, body["text"], time.time(), answers=answers, media=media))
        return 201, {"data": {"id": post.id, "text": post.text}}

    def _deleted(self, number: str) -> Answer:
        return 200, {"data": {"deleted": self.posts.pop(number, None) is not None}}

    def _listed(self, query: Mapping[str, str]) -> Answer:
        shown = [post for post in self.newest() if post.at <= time.time() - self.lag]
        start = int(query.get("pagination_token", "0"))
        data = [self._shown(post) for post in shown[start : start + PAGE]]
        more = {"next_token": str(start + PAGE)} if start + PAGE < len(shown) else {}
        return 200, {"data": data, "meta": {"result_count": len(data), **more}} if data else {
            "meta": {"result_count": 0}
        }

    def _shown(self, post: Post) -> dict[str, Any]:
        """X shortens what is a link, escapes what HTML would read and adds a link to the image."""
        made = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(post.at))
        shown, urls = html.escape(post.text, quote=False), []
        for number, url in enumerate(re.findall(r"https?://\S+", shown)):
            short = f"https://t.co/{post.id}{number}"
            shown = shown.replace(url, short)
            urls.append({"url": short, "expanded_url": html.unescape(url)})
        if post.media:
            image = f"https://x.com/essai/status/{post.id}/photo/1"
            urls.append({"url": f"https://t.co/i{post.id}", "expanded_url": image})
            shown += f" https://t.co/i{post.id}"
        return {"id": post.id, "text": shown, "created_at": made, "entities": {"urls": urls}}


def _result(result: dict[str, Any]) -> Answer:
    return 200, {"ok": True, "result": result}


def _told(status: int, description: str) -> Answer:
    return status, {"ok": False, "error_code": status, "description": description}


def _graph(status: int, code: int, message: str, **more: int) -> Answer:
    error = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "A1", **more}
    return status, {"error": error}


def _problem(status: int, title: str, detail: str) -> Answer:
    return status, {"title": title, "detail": detail, "type": "about:blank", "status": status}


# What the one file of a form is called.
_FILES = {"photos": "source", "upload": "media", "sendPhoto": "photo"}


def _read(path: str, content_type: str, body: bytes) -> Mapping[str, Any]:
    if not content_type.startswith("multipart/"):
        return json.loads(body) if body else {}
    fields, content = taken_apart(content_type, body)
    return {**fields, _FILES[path.rpartition("/")[2]]: content}


class _Handler(Quiet):
    api: Api

    @override
    def answer(self) -> None:
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        request = Request(
            self.command,
            parts.path,
            dict(parse_qsl(parts.query)),
            _read(parts.path, self.headers["Content-Type"] or "", body),
            self.headers["Authorization"] or "",
        )
        with self.api.lock:
            self.api.calls.append(f"{request.method} {request.path}")
            status, found = self.api.answer(request)
        text = json.dumps(found).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)


@contextmanager
def serving(api: Api, named: Callable[[str], None] = lambda _: None) -> Iterator[str]:
    """Serve *api* on loopback and yield its address, which *named* is told too."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"api": api}))
    with loopback.serving(server) as url:
        named(url)
        yield url
