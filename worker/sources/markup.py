"""HTML to text that keeps what the reader needs: items, rows, headings and paragraphs as lines."""

import itertools
import re
from collections.abc import Iterator
from html import unescape

from lxml import etree, html

from worker.errors import InputError
from worker.sources.merged_cells import BAR, Grid, begun, ended

_BLOCKS = frozenset([
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "main", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "tfoot", "thead", "ul",
])  # fmt: skip
_DROPPED = frozenset([
    "script", "style", "template", "noscript", "iframe", "object", "svg", "math", "head",
    "title", "button", "select", "nav", "input", "audio", "video", "canvas",
])  # fmt: skip
SIZE_LIMIT = 16 * 1024 * 1024
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});")
# "<3" and "Lyon<Paris" are people's own words; these tags are nobody's.
_POST_TAG = re.compile(r"</(?:p|a|span)>|<br ?/?>", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\n]+")
_TAG_OR_ENTITY = re.compile(rf"<[a-zA-Z/!]|{_ENTITY.pattern}")
# A parser compares each attribute of a tag with all before it: 60,000 of them took 10 seconds.
_MOST_ATTRIBUTES = 500
_FEW_BYTES = 64 * 1024
_ATTRIBUTE = re.compile(
    rb"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+"""
)
_TAG = re.compile(rb"<\0?[a-zA-Z][^\s/>]*+((?:%s)*+)" % _ATTRIBUTE.pattern)
# lxml's own depth limit is 256 with the default parser; deeper markup is flattened by it.
_PARSER_DEPTH = 200


def looks_marked_up(text: str) -> bool:
    """Tell whether *text* holds tags or entities rather than being plain."""
    return _TAG_OR_ENTITY.search(text) is not None


def to_text(markup: str) -> str:
    """Return the readable text of *markup*: one line a paragraph, heading, item or table row.

    List items begin with "- ", cells of a row are joined by " | ". Never raises on bad HTML.
    """
    tree = parse(markup)
    return "" if tree is None else element_text(tree)


def as_posted(text: str) -> str:
    """Return the text of a post as it was typed, where *text* is what a network hands out.

    X's interface tells "&" as "&amp;", Mastodon's tells HTML; programs that keep posts often keep
    that.
    """
    if "<" in text and _POST_TAG.search(text):
        return to_text(text)
    return _ENTITY.sub(lambda found: unescape(found[0]), text) if "&" in text else text


def parse(markup: str | bytes) -> html.HtmlElement | None:
    """Return the tree of *markup*, however broken; None when there is nothing in it.

    Raises:
        InputError: It is larger than `SIZE_LIMIT`: a tree takes ten times its text.
    """
    if len(markup) > SIZE_LIMIT:
        raise InputError(f"a page larger than {SIZE_LIMIT // 1024 // 1024} MiB")
    if isinstance(markup, str):
        # A tree from str with an encoding declaration is refused by lxml; bytes are not.
        markup = markup.encode("utf-8", "replace")
        parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
    else:
        parser = html.HTMLParser(no_network=True, remove_comments=True)
    try:
        return html.document_fromstring(slim(markup), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def slim(page: bytes) -> bytes:
    """Return *page*, as long as it is, with blanks for the attributes that no real tag has."""
    return page if len(page) < _FEW_BYTES else _TAG.sub(_with_few, page)


def _with_few(tag: re.Match[bytes]) -> bytes:
    if tag.end(1) - tag.start(1) < 2 * _MOST_ATTRIBUTES:
        return tag[0]
    found = next(itertools.islice(_ATTRIBUTE.finditer(tag[1]), _MOST_ATTRIBUTES, None), None)
    if found is None:
        return tag[0]
    kept = tag[0][: tag.start(1) - tag.start() + found.start()]
    return kept.ljust(len(tag[0]))


def element_text(element: html.HtmlElement, longest: int | None = None) -> str:
    """Return the readable text of one *element*, as `to_text` does.

    Args:
        element: Of a tree that `parse` made.
        longest: After so many characters the rest of it is not walked through.
    """
    pieces = "".join(_walk(element) if longest is None else _start_of(_walk(element), longest))
    lines = (_bare(_SPACES.sub(" ", line)) for line in pieces.split("\n"))
    return "\n".join(line for line in lines if line and line != "-")


def _bare(line: str) -> str:
    """Return *line* without marks around it; a row whose first cell is empty keeps that cell."""
    bare = line.strip(" |")
    return f"| {bare}" if BAR in bare and line.lstrip().startswith(BAR.strip()) else bare


def _start_of(pieces: Iterator[str], longest: int) -> Iterator[str]:
    done = 0
    for piece in pieces:
        yield piece
        done += len(piece)
        if done > longest:
            return


def _walk(root: html.HtmlElement) -> Iterator[str]:
    """Yield text and the marks between, without recursion: depth is the other side's choice."""
    skipping: html.HtmlElement | None = None
    grids: list[Grid] = []
    for event, node in etree.iterwalk(root, events=("start", "end")):
        tag = node.tag if isinstance(node.tag, str) else ""
        if event == "start":
            if skipping is None and (tag in _DROPPED or not tag):
                skipping = node
            if skipping is None:
                yield _opening(tag)
                yield from begun(node, grids)
                yield _flat(node.text, tag)
            continue
        if skipping is None:
            yield from ended(node, grids)
            yield _closing(tag)
        elif skipping is node:
            skipping = None
        if skipping is None and node is not root:
            yield _flat(node.tail, tag)


def _opening(tag: str) -> str:
    if tag == "li":
        return "\n- "
    if tag in {"br", "tr"} or tag in _BLOCKS:
        return "\n"
    return ""


def _closing(tag: str) -> str:
    if tag in {"td", "th"}:
        return BAR
    return "\n" if tag in _BLOCKS or tag in {"li", "tr"} else ""


def _flat(text: str | None, _tag: str) -> str:
    return text.replace("\n", " ").replace("\r", " ") if text else ""
