"""Posts that nobody wrote: put together at random from a few French phrases, repeatably.

They look like what people post about a rally: questions and wishes, hashtags, hours, copies and
reposts, testimonies (which must leave nothing behind) and posts about something else.
"""

import random  # noqa: TID251 - only its type; bootstrap makes one
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

# What people write behind "rendez-vous", and how much is said of that place.
PLACES: tuple[tuple[str, int], ...] = (
    ("à Paris", 30),
    ("à Lyon", 12),
    ("à Marseille", 10),
    ("à Toulouse", 8),
    ("à Lille", 8),
    ("à Nantes", 7),
    ("à Rennes", 7),
    ("à Montpellier", 6),
    ("à Nice", 5),
    ("à Dijon", 4),
    ("à Besançon", 4),
    ("à Valence dans la Drôme", 3),
    ("en Guadeloupe", 3),
)
OPENINGS = (
    "Qui vient au rassemblement {place} ?",
    "On se retrouve {place} avec des amies.",
    "J'y serai {place}, et vous ?",
    "Je viens {place} avec ma sœur.",
    "Rendez-vous {place} !",
    "Nous serons nombreuses {place}.",
    "Je cherche du monde pour aller au rassemblement {place}.",
    "Enfin quelque chose {place}.",
    "Notre association sera {place}.",
    "Covoiturage possible pour le rassemblement {place} ?",
    "Toute la classe parle du rassemblement {place}.",
    "Il fera froid {place}, prenez des écharpes.",
)
MIDDLES = (
    "Venez comme vous êtes.",
    "Personne n'est obligé de parler.",
    "J'apporte du thé pour tout le monde.",
    "Les hommes aussi sont attendus.",
    "On peint les pancartes la veille.",
    "Dites-le autour de vous.",
    "Ma mère vient, elle a soixante ans.",
    "Mes collègues hésitent encore.",
    "Quelqu'un sait si le métro circule ?",
    "Est-ce que c'est déclaré en préfecture ?",
    "Merci à celles qui organisent.",
    "Je n'ai jamais manifesté, ce sera la première fois.",
    "On reste calmes et on reste ensemble.",
    "La fanfare du quartier a dit oui.",
)
ENDINGS = (
    "#MeToo",
    "#BalanceTonPorc",
    "#metoo #balancetonporc",
    "#MeToo Partagez !",
    "#BalanceTonPorc On ne lâche rien.",
    "À bientôt ! #MeToo",
    "#MeToo et merci.",
)
TESTIMONIES = (
    "Ça m'est arrivé à moi aussi, je n'en ai jamais parlé à personne. #MeToo",
    "J'avais seize ans et c'était mon entraîneur. Je vous crois toutes. #MeToo",
    "Mon ancien patron m'a coincée dans l'ascenseur, j'ai démissionné. #BalanceTonPorc",
)
OFF_TOPIC = (
    "Grand soleil ce matin {place}, c'est rare.",
    "Marché aux livres dimanche {place}, entrée libre.",
)


class Line(msgspec.Struct, omit_defaults=True):
    """One line of a post archive."""

    id: str
    platform: str
    author: str
    text: str
    published: str
    lang: str = ""
    repost_of: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """When the posts are written: between two aware moments."""

    start: datetime
    end: datetime


def archive(count: int, span: Span, chance: random.Random) -> Iterator[bytes]:
    """Yield *count* lines of a post archive, by roughly three accounts for each four posts.

    The same seed and span give the same lines.
    """
    encode = msgspec.json.Encoder().encode
    written: list[Line] = []
    for number in range(count):
        line = _line(number, max(count * 3 // 4, 1), written, span, chance)
        written.append(line)
        yield encode(line) + b"\n"


def _line(
    number: int, accounts: int, written: Sequence[Line], span: Span, chance: random.Random
) -> Line:
    author = chance.randrange(accounts)
    platform = ("mastodon", "bluesky", "x")[author % 3]
    seconds = chance.random() * (span.end - span.start).total_seconds()
    line = Line(
        id=_id(platform, number),
        platform=platform,
        author=_author(platform, author),
        text=_text(chance),
        published=(span.start + timedelta(seconds=seconds))
        .astimezone(UTC)
        .isoformat("T", "seconds"),
        lang="fr",
        url=f"https://{platform}.example/posts/{number}",
    )
    kind = chance.random()
    same = [post for post in written[-60:] if post.platform == platform and not post.repost_of]
    if same and kind < 0.2:  # noqa: PLR2004 - one post in five is a declared repost
        original = chance.choice(same)
        line.repost_of, line.text = original.id, original.text
    elif written and kind < 0.25:  # noqa: PLR2004 - one in twenty an unannounced copy
        line.text = f"{chance.choice(written[-60:]).text} 💜"
    return line


def _text(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.03:  # noqa: PLR2004 - three in a hundred tell what happened to the writer
        return chance.choice(TESTIMONIES)
    places, weights = zip(*PLACES, strict=True)
    place = chance.choices(places, weights)[0]
    if kind < 0.06:  # noqa: PLR2004 - as many speak of something else
        return chance.choice(OFF_TOPIC).format(place=place)
    opening = chance.choice(OPENINGS).format(place=place)
    return f"{opening} {chance.choice(MIDDLES)} {chance.choice(ENDINGS)}"


def _id(platform: str, number: int) -> str:
    return {
        "mastodon": f"https://mastodon.example/statuses/{110_000_000 + number}",
        "bluesky": f"at://did:plc:demo/app.bsky.feed.post/{number:08x}",
        "x": str(920_000_000_000_000_000 + number),
    }[platform]


def _author(platform: str, account: int) -> str:
    return {
        "mastodon": f"https://mastodon.example/users/personne{account}",
        "bluesky": f"did:plc:personne{account:08x}",
        "x": str(70_000_000 + account),
    }[platform]
