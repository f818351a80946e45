"""The article behind a feed's entry: what the page tells, without what stands around it."""

from worker.errors import InputError
from worker.sources import article, markup

PAGE_LIMIT = 2 * 1024 * 1024
TEXT_LIMIT = 200_000


def text_of(page: bytes) -> str:
    """Return the article in *page* as `markup.to_text` gives it: items, rows, headings as lines.

    Headings and short items stay, since they often are the day and the towns; menus, teasers of
    other articles and comments go. Empty when the page holds no article.

    Raises:
        InputError: The page is larger than `PAGE_LIMIT`.
    """
    if len(page) > PAGE_LIMIT:
        raise InputError(f"a page larger than {PAGE_LIMIT // 1024 // 1024} MiB")
    import trafilatura  # noqa: PLC0415 - half a second, for sources that ask for it

    page = markup.slim(page)
    found = trafilatura.extract(
        page,
        output_format="html",
        include_comments=False,
        include_links=False,
        favor_recall=True,
    )
    text = markup.to_text(found) if found else ""
    # Of a short page its last resort is all words on one line: no day governs a town there.
    return (text if "\n" in text else _marked(page) or text)[:TEXT_LIMIT]


def _marked(page: bytes) -> str:
    tree = markup.parse(page)
    return "" if tree is None else markup.element_text(article.main_of(tree))
