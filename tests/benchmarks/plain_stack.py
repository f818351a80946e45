"""What a plain stack of public parts does on the file that `portevoix bench count` counts.

json, unidecode, flashtext, datasketch and SQLite, one transaction a post: what one would put
together in an afternoon. It knows no facts, so it also merges posts that differ in town or day. It
is no test and no dependency:

    uv run --with unidecode --with flashtext --with datasketch \\
        python -m tests.benchmarks.plain_stack 3000
"""

import hashlib
import json
import random
import sqlite3
import sys
import tempfile
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from datasketch import MinHash, MinHashLSH  # type: ignore[import-not-found] # see above
from flashtext import KeywordProcessor  # type: ignore[import-not-found] # see above
from unidecode import unidecode  # type: ignore[import-not-found] # see above

from worker.bench.posts import CAMPAIGN_TOWNS, OTHER_TOWNS, write_archive

TABLES = """
CREATE TABLE post (platform TEXT, id TEXT, town TEXT, family TEXT, PRIMARY KEY (platform, id));
CREATE TABLE voice (town TEXT, author TEXT, PRIMARY KEY (town, author));
CREATE TABLE tally (town TEXT PRIMARY KEY, persons INTEGER, posts INTEGER, reposts INTEGER);
"""


class Counter:
    """One post after another, each in a transaction of its own."""

    def __init__(self, path: Path) -> None:
        self.database = sqlite3.connect(path, isolation_level=None)
        self.database.executescript(f"PRAGMA journal_mode = WAL; {TABLES}")
        self.towns = KeywordProcessor()
        for town in (*CAMPAIGN_TOWNS, *OTHER_TOWNS):
            self.towns.add_keyword(unidecode(town), town)
        self.texts = MinHashLSH(threshold=0.6, num_perm=64)

    def count(self, line: bytes) -> None:
        post = json.loads(line)
        folded = unidecode(post["text"]).lower()
        towns = set(self.towns.extract_keywords(folded)) or {""}
        family = None if post["repost_of"] else self.family(post["id"], folded)
        author = hashlib.blake2b(str(post["author"]).encode(), key=b"k" * 32).hexdigest()
        self.database.execute("BEGIN IMMEDIATE")
        for town in towns:
            self.write(post, town, family, author)
        self.database.execute("COMMIT")

    def family(self, post_id: str, folded: str) -> str:
        words = folded.split()
        signature = MinHash(num_perm=64)
        for run in zip(words, words[1:], words[2:], strict=False):
            signature.update(" ".join(run).encode())
        found: list[str] = self.texts.query(signature)
        if not found:
            self.texts.insert(post_id, signature)
        return found[0] if found else post_id

    def write(self, post: dict[str, Any], town: str, family: str | None, author: str) -> None:
        new = self.database.execute(
            "INSERT OR IGNORE INTO post VALUES (?, ?, ?, ?)",
            (post["platform"], f"{post['id']} {town}", town, family),
        ).rowcount
        person = self.database.execute(
            "INSERT OR IGNORE INTO voice VALUES (?, ?)", (town, author)
        ).rowcount
        repost = int(post["repost_of"] is not None)
        self.database.execute(
            "INSERT INTO tally VALUES (?, ?, ?, ?) ON CONFLICT (town) DO UPDATE SET persons ="
            " persons + excluded.persons, posts = posts + excluded.posts, reposts = reposts +"
            " excluded.reposts",
            (town, person, new * (1 - repost), new * repost),
        )


def main(posts: int) -> None:
    with tempfile.TemporaryDirectory(prefix="plain-stack-") as folder:
        archive = write_archive(Path(folder) / "posts.jsonl", posts, random.Random(7))  # noqa: S311 - repeatable
        counter = Counter(Path(folder) / "plain.sqlite3")
        start, cpu = perf_counter(), process_time()
        with archive.open("rb") as lines:
            for line in islice(lines, posts):
                counter.count(line)
        seconds, busy = perf_counter() - start, process_time() - cpu
        texts = counter.database.execute("SELECT COUNT(DISTINCT family) FROM post").fetchone()[0]
    sys.stdout.write(
        f"{posts:,} posts: {posts / seconds:,.0f} posts/s, {busy / posts * 1e6:.0f} us of CPU a"
        f" post, {texts:,} texts\n"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000)
