"""How long a text is by each network's own count."""

import re
import unicodedata

# Everything X turns into a t.co link counts 23, whatever its length; so does Mastodon.
LINK_LENGTH = 23
# What no address holds: blanks, quotation marks, the three dots of « … », drawn signs.
_OUTSIDE = (
    r"\s<>«»\"()\u2018-\u201f\u2026\u200d\u20a0-\u214f\u2190-\u2bff\u3000-\u303f\ufe0f"
    r"\U0001f000-\U0001faff"
)
# What ends a sentence ends no address; brackets belong to it where both are in it.
_PAIR = rf"\([^{_OUTSIDE}]*\)"
_REST = rf"(?:[^{_OUTSIDE}]|{_PAIR})*(?:[^{_OUTSIDE}.,;:!?\]']|{_PAIR})"
URL = re.compile(rf"https?://{_REST}", re.IGNORECASE)
# An address without its scheme, as X finds them: after any of these, though nobody meant one.
_COUNTRIES = (
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn "
    "bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de "
    "dj dk dm do dz ec ee eg eh er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm "
    "gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp "
    "ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh "
    "mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om "
    "pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj "
    "sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz "
    "ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw "
)
_OTHERS = (
    "academy alsace app art asia biz blog bzh cafe cat center chat city click cloud club com "
    "community coop corsica design dev digital direct earth events express family film forum "
    "fun global green group guide help house info ink international jobs lgbt life link live "
    "love media mobi museum name net network news ngo one ong online org page paris photo "
    "photos place plus press pro pub radio red school services shop site social space store "
    "studio support systems team tech tel today tools top tours town travel video vote watch "
    "website wiki work world xyz zone "
)
_ENDS = "|".join((_COUNTRIES + _OTHERS).split())
BARE_URL = re.compile(
    rf"(?<![\w@#./-])(?:[a-zà-öø-ÿ0-9-]+\.)+(?P<end>{_ENDS})\b(?![@-])(?:/(?:{_REST})?)?",
    re.IGNORECASE,
)
# Servers of the fediverse show, and count, a name without the server behind it.
MENTION = re.compile(r"(?<!\w)(@\w+(?:[.-]+\w+)*)@[\w.-]+\w")

# One drawn emoji: two flag letters, or a base with its variants, joined by U+200D.
_BASE = "[\u2190-\u21ff\u231a-\u27bf\u2934-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
_VARIANT = "[\ufe0f\u20e3\U0001f3fb-\U0001f3ff]"
_EMOJI = re.compile(
    f"[\U0001f1e6-\U0001f1ff]{{2}}|{_BASE}{_VARIANT}*(?:\u200d{_BASE}{_VARIANT}*)*"
    f"|[0-9#*]\ufe0f\u20e3"
)

# Ranges that count 1 in twitter-text's configuration 3; everything else counts 2, and so do © and
# ®, which are emoji there.
_LIGHT = ((0x0000, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
_DRAWN = frozenset({0xA9, 0xAE})


def weighted_length(text: str) -> int:
    """Return X's weighted length: links 23, an emoji 2, Chinese and Japanese signs 2 each."""
    rest = unicodedata.normalize("NFC", text)
    rest, links = URL.subn("", rest)
    bare = sum(max(LINK_LENGTH, len(found[0])) for found in BARE_URL.finditer(rest))
    rest, emoji = _EMOJI.subn("", BARE_URL.sub("", rest))
    return links * LINK_LENGTH + bare + 2 * emoji + sum(_weight(ord(sign)) for sign in rest)


def has_link(text: str) -> bool:
    """Return whether *text* holds what X turns into a link, and bills as one."""
    return bool(URL.search(text) or BARE_URL.search(text))


def mastodon_length(text: str) -> int:
    """Return Mastodon's length: links 23, mentions without their server, graphemes 1."""
    rest, links = URL.subn("", text)
    return links * LINK_LENGTH + graphemes(MENTION.sub(r"\1", rest))


def graphemes(text: str) -> int:
    """Return how many signs a reader sees: combining marks and joined emoji count with theirs."""
    rest, emoji = _EMOJI.subn("", text)
    return emoji + sum(not unicodedata.combining(sign) for sign in rest)


def characters(text: str) -> int:
    """Return the number of UTF-16 units, as Facebook and Telegram count."""
    return len(text.encode("utf-16-le")) // 2


def _weight(point: int) -> int:
    if point in _DRAWN:
        return 2
    return 1 if any(low <= point <= high for low, high in _LIGHT) else 2
