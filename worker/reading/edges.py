"""What stands before and behind what a post says: greetings, marks, credits, buttons of a site.

Such a piece is known by its words: all of them greet, forward, mark or close, so that none is
left that could name a town, a day, people or a rally. Phrases are not listed, words are.
"""

import re

from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.fold import fold
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import words

_WORD = compiled(r"[^\W_]+")
# With the halves of "tou·tes", "cher·es" and "nombreux·ses".
_LITTLE = words(
    "a au aux avec bien c ca ce cet cette ces chacun d dans de depuis des du e elle en es est et "
    "eux ici il ils j je l la le les leur leurs lui m ma me meme mes moi mon n ne nes nos notre "
    "nous on ou par plus pour qu que qui s sa sans se ses si son sur t ta te tes toi ton tou tous "
    "tout toute toutes tres un une via vos votre vous y plait stp svp autre autres encore aussi "
    "celle celles celui ceux quelques"
)
_PEOPLE = words(
    "ami amis amie amies camarade camarades copain copains copine copines collegue collegues "
    "voisin voisins voisine voisines adherent adherents adherentes lecteur lecteurs lectrice "
    "lectrices membre membres gens monde copaines compagnie equipe famille groupe liste reseau "
    "reseaux abonne abonnes abonnees contact contacts connaissance"
)
_GREETS = words(
    "bonjour bonsoir bjr bsr salut slt hello coucou hey hi chers cheres camarade "
    "camarades ami amis amie amies copains copines dear morning evening friends comrades "
    "bienvenue"
)
_SPEAKS = words(
    "alors allez bah ben bon bref ca coup donc eh enfin euh hop info memoire oh ohe ok oups ouf "
    "oyez pff pfff psst rappel tiens voila"
)
_SHARES = words(
    "partage partages partagez partager partageons diffuse diffuser diffusez diffusion relaie "
    "relayer relayez relaye relais tourner circuler suivre suivez transfere transferee transferes "
    "transfert transmis transmettez transmettre transmets fwd fw tr re rt recu recue recus repost "
    "reposte rediffusez retweet retweetez copie colle mail mel email courriel boite whatsapp "
    "telegram signal facebook fb insta instagram twitter bluesky mastodon sms texto moderation "
    "massif massivement message messages passe passer passez like likez likes aime aimez dm mp "
    "inbox"
)
_PICTURES = words(
    "photo photos image images illustration illustrations video videos diaporama credit credits "
    "legende texte"
)
_DATED = words(
    "mise mis mises actualise actualisee actualises actualisation modifie modifiee modification "
    "edit edite edited publie publiee publies maj update updated"
)
_MARKS = words(
    "info infos information informations urgent flash alerte important importante actu actus "
    "actualite actualites breaking news derniere minute exclu exclusif exclusivite rappel agendas "
    "save date tw cw trigger warning afp reuters fyi bref breves express correspondant "
    "correspondante correspondants redaction noter note nb ps story nouveau nouvelle nouvelles "
    "epingle sponsorise rediffusion redif envoye interesse interesses concerne concernes special "
    "societe locale objet suite upd"
)
_WITH_THEM = words(
    "cher chere heure faites fait fais jour large largement max maximum maxi instant mur page part "
    "faire petit petite lettres social sociaux soir matin ce the vu vue trouve poste vie dernier "
    "derniers all everyone fil thread good savoir suivre site demande envoie transmets suit une "
    "post public publique article articles reserve reserves abonnes ecrit couverture regions"
)
_HEAD = _GREETS | _SPEAKS | _MARKS | _SHARES | _PICTURES | _DATED
_SPOKEN = _GREETS | _SPEAKS
_HEAD_WORDS = _HEAD | _LITTLE | _PEOPLE | _WITH_THEM

# An alarm at the head; one that comes again marks the items of a list.
_ALARMS = (
    "\u203c\u2757\u26a0\u25b6\u27a1\u270a\U0001f534\U0001f6a8\U0001f4e2\U0001f4e3\U0001f525\U0001f195"
    "\U0001f4cc\U0001f4a5\U0001f449"
)
_ALARM = compiled(f"(?:[{_ALARMS}][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*[ \u00a0]*)+")
_CAPITALS = compiled(
    r"(?:(?:URGENT|FLASH(?!\s\d)|INFOS?|ALERTE|RAPPEL|IMPORTANT|BREAKING|UPDATE|RT|M[AÀ]J|"
    r"VID[EÉ]O|EXCLU)\s+)+(?=[^\Wa-z\u00df-\u00ff_]|[#\u00ab\"\[])|Alors\s+(?=[A-Z\u00c0-\u00de])"
)
_CAPITAL = frozenset("UFIARBVEM")
# The first post of a row that is given alone.
_FIRST = compiled(
    r"(?:(?:thread|fil)\s*[\[(]?\d/\d{0,2}|1/|[\[(]1/\d{1,2})[\])]?\s+", re.IGNORECASE
)
_SECOND = compiled(r"(?<![\d/])2/")
_NUMBERED = frozenset("[(1TtFf")
_BREAK = compiled(
    r"\s*(?:\n\s*|[:.\u2026](?=\s)|!+|[\U0001f300-\U0001faff]+|(?P<comma>,)(?=\s)|"
    r"(?<=\s)[|\u2013\u2014-](?=\s)|"
    r"[\])](?:\s*[:\u2013\u2014-](?=\s))?)\s*"
)
_LONGEST = 70
# When a network says a post was written: "Il y a 2 h", "6 h · Public".
_AGO = compiled(
    r"(?:il y a \d{1,2} ?(?:h|min|j|s|heures?|minutes?|jours?)|"
    r"\d{1,2} ?(?:h|min|j|sem) \u00b7[^\n]{0,9})\s*(?:\n\s*|\Z)",
    re.IGNORECASE,
)

_AUTHOR = r"(?:[A-Z\u00c0-\u00de][\w.'\u2019-]*|avec|et|pour|de)"
BYLINE = rf"Par {_AUTHOR}(?:[ ,]+{_AUTHOR}){{0,7}}[ ,]*"
"""Who wrote an article, alone on its line: "Par Jeanne Roux et Ali Ben"."""
ABOVE = (
    r"(?:(?:temps de )?lecture ?:? ?)?\d{1,2} ?min(?:utes?)?(?: de lecture)?|"
    r"(?:article |contenu )?r[\u00e9e]serv[\u00e9e]e? (?:aux|\u00e0 nos) abonn[\u00e9e]s|"
    r"(?:par )?la r[\u00e9e]daction"
)
"""What a site writes above an article, alone on its line: "Temps de lecture : 2 min"."""
_BYLINE = compiled(rf"{BYLINE}\n\s*(?=\S)")
_ABOVE = compiled(
    rf"[^\w\n]{{0,4}}(?:{ABOVE}|[\w' -]{{2,30}}(?: [>\u203a] [\w' -]{{2,30}}){{1,3}})[ .]*"
    r"\n\s*(?=\S)",
    re.IGNORECASE,
)
# What a messenger's export sets before a message: "[12:41, 25/11/2023] Jo: ".
_EXPORTED = compiled(
    r"\[(?=[^\]\n]*\d:\d\d)(?=[^\]\n]*\d/\d)[\d:/., ]{11,24}(?:[AP]M)?\] ?[^:\n\]]{1,40}: ?"
    r"(?![\s\S]*\n\[)"
)
# Who wrote a mail to whom.
_MAILED = compiled(
    r"(?:(?:de|exp[\u00e9e]diteur|[\u00e0a]|cci?|envoy[\u00e9e]|date|from|to) ?: ?[^\n]*\n){2,}"
    r"\s*(?=\S)",
    re.IGNORECASE,
)
# Whom a reply is to: "@ami @amie", "cc @journal".
_ADDRESSED = frozenset("@.cv")
# What else such a line opens with, if it is not known by its end.
_OF_SITE = _ADDRESSED | frozenset("[Ii")
_ACCOUNT = r"\.?@[\w.-]+(?:@[\w.-]+)?"
_REPLIES = compiled(
    rf"(?:(?:cc |via ){_ACCOUNT}|{_ACCOUNT}[ ,]+{_ACCOUNT})(?:[ ,]+{_ACCOUNT})*[ :,]+(?=\S)"
)

_CLOSES = words(
    "merci mercis remerciements bises bisous bise biz cordialement cdlt fraternellement "
    "solidairement amicalement sinceres salutations amities bientot voila soiree journee nuit "
    "semaine soin plaisir"
)
_SITE = words(
    "abonnez abonnement abonne abonnes reserve repondre reponse reponses commentaire commentaires "
    "commenter traduction lire lecture newsletter lettre alertes alerte recevez article articles "
    "afficher signaler copier lien bio archive archives dr afp redaction ipns imprime soins "
    "publique copyright droits reproduction publicite sponsorise imprimer reagir reactions "
    "accueil application telechargez soutenez admin envoye iphone android smartphone telephone "
    "ecrivez ecrire voir"
)
_REACHES = words("tel contact contacts infos info renseignements mail mel")
_AFTER = words(
    "faites mot min h minutes temps infos info information informations details suite temoignages "
    "site page gratuit gratuitement numero jeter voie cause bonne belle bon bonnes douce fin "
    "source communique jour derniere invite large largement massivement ensemble vues vue reste "
    "contenu inscrivez inscription avance vite reserves mobile nouvelle nouvelles question "
    "remarque savoir groupe max haut interdite interdit don retour prenez force week end we "
    "public laisser sujet loin aller polis meilleurs voeux annee"
)
_FORBIDDEN, _COPYING = words("interdit interdite"), words("reproduction droits copyright copier")
_TAIL = _CLOSES | _SITE | _SHARES | _PICTURES | _DATED
_ENDS = _TAIL | _REACHES
_TAIL_WORDS = _ENDS | _LITTLE | _PEOPLE | _AFTER
# "D'autres photos demain", "publié le 12 mars à 8 h"
_DAY_OF_IT = words("demain bientot hier") | MONTHS.keys() | set(DAYS)
_WITH_DAY = _PICTURES | _DATED
_MAY_CLOSE = _TAIL_WORDS | _DAY_OF_IT
# Hashtags that go with any cause, and with none.
_TAGS = words(
    "solidarite solidaire solidaires ensemble lutte luttes enlutte onlacherien lutter resistance "
    "social france mobilisation tousensemble actu info news politique societe"
)
_TAGGED = compiled(r"(?:\s+#\w+)+\s*\Z")
_REACHED = compiled(
    r"(?:[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,20}|(?:\+33 ?|0)\d(?:[ .]?\d\d){4})\W*\Z"
)
_CALLED = compiled(r"\n(?:@\w+[ ,]*)+\Z")
# No piece at the end is longer.
_END = 90
# "jeudi 18 H bisous" begins nothing at its H.
_BEGINS = compiled(r"\n\s*|(?<=[.!?\u2026)\u00bb])\s+|\s(?=[A-Z\u00c0-\u00de])(?!(?<=\d\s)H\b)|\Z")
CREDIT = compiled(
    r"\W*(?:[\u00a9\U0001f4f8]|(?:cr[e\u00e9]dits?|photos?|illustrations?|texte|images?|dessins?|"
    r"visuels?|vid[e\u00e9]os?|propos recueillis)\b[^\n:\d]{0,25}(?::|\u00a9|\bpar\b))"
    r"(?-i:(?:\s*(?:(?:de|du|et)\b|/|&|-|@?[A-Z\u00c0-\u00de][\w.'\u2019-]*(?![\w'\u2019-]))){0,6}"
    r"[\s.)]*\Z)",
    re.IGNORECASE,
)
"""A line that says whose a picture is."""
# The same behind the last sentence: "(© Photo Le Maine Libre)", "Photo Ouest-France".
_CREDITED = compiled(
    r"(?<=[.!?\u2026\u00bb\w)])\s+[(\[]?(?:\u00a9|\U0001f4f8|\U0001f4f7|(?i:cr[e\u00e9]dits? )?"
    r"(?:Photos?|PHOTOS?|Cr[e\u00e9]dits?)\b ?:?)"
    r"(?:\s*(?:(?:de|du|et|d'archives)\b|/|&|-|\u2013|\u00a9|@?[A-Z\u00c0-\u00de][\w.'\u2019-]*)){1,7}"
    r"[\s.)\]]*\Z"
)
_INITIALS = compiled(r"[A-Z]\.(?:[ -]?[A-Z]\.){0,3}\Z")
# "info sur Instagram", "(90 participants sur Telegram)": the name is of what stands before it.
_GOES_ON = compiled(
    r"(?:^|[\s(])(?:sur|via|par|de|du|des|la|le|les|au|aux|et|dans|en|un|une|notre|votre|\u00e0)$",
    re.IGNORECASE,
)
_MOST = 4


def head(text: str, start: int) -> int:
    """Return where *text* begins to say something, at *start* or behind what opens it."""
    for _ in range(_MOST):
        found = _opened(text, start)
        if found == start:
            break
        start = found
    return start


def _opened(text: str, start: int) -> int:
    """Return the end of the piece that opens *text* at *start*, or *start*."""
    letter = text[start : start + 1]
    mark = _ALARM.match(text, start) if letter and letter in _ALARMS else None
    if mark is not None and text.find(letter, mark.end()) < 0:
        return mark.end()
    first = _FIRST.match(text, start) if letter in _NUMBERED else None
    if first is not None and _SECOND.search(text, first.end()) is None:
        return first.end()
    if letter in _CAPITAL and (capitals := _CAPITALS.match(text, start)) is not None:
        return capitals.end()
    return _of_site(text, start, letter) or _passed(text, start)


def _of_site(text: str, start: int, letter: str) -> int:
    """Return where the line of a site that opens *text* at *start* ends, 0 where none does."""
    line = text.find("\n", start, start + _LONGEST) > 0
    if not (line or letter in _OF_SITE or letter.isdigit()):
        return 0
    tried = (
        (_ABOVE, line),
        (_EXPORTED, letter == "["),
        (_MAILED, line),
        (_BYLINE, line and letter == "P"),
        (_REPLIES, letter in _ADDRESSED),
        (_AGO, letter.isdigit() or letter in "Ii"),
    )
    found = (pattern.match(text, start) for pattern, may in tried if may)
    return next((one.end() for one in found if one), 0)


def _passed(text: str, start: int) -> int:
    """Return where the words that all open *text* at *start* have ended, or *start*."""
    said: set[str] = set()
    at = start
    for found in _WORD.finditer(text, start, start + _LONGEST):
        stop = _BREAK.search(text, at, found.start()) if said else None
        if stop is not None:
            core = _SPOKEN if stop["comma"] else _HEAD
            # "EN IMAGES. La manif de samedi": that there are tells that it was
            shown = "en" in said and not said.isdisjoint(_PICTURES)
            return start if shown or said.isdisjoint(core) else stop.end()
        word = _folded(found[0])
        if word not in _HEAD_WORDS and not _goes_with(word, said):
            return start
        said.add(word)
        at = found.end()
    return start


def _goes_with(word: str, said: set[str]) -> bool:
    """Tell the hour behind "mis à jour à" and the day behind "bon"."""
    if word[0].isdigit() or word == "h":
        return not said.isdisjoint(_DATED)
    return word in DAYS and said == {"bon"}


def _folded(word: str) -> str:
    return word.lower() if word.isascii() else fold(word)


def tail(text: str, start: int, end: int) -> int:
    """Return where *text*, told from *start*, stops to say something before *end*."""
    for _ in range(_MOST):
        found = _closed(text, start, end)
        if found == end:
            break
        end = found
    return end


def _closed(text: str, start: int, end: int) -> int:
    """Return the start of the piece that closes *text* before *end*, or *end*."""
    window = text[max(start, end - _END) : end]
    named = _TAGGED.search(window) if "#" in window else None
    if named is not None and not _words(named[0]) <= _TAGS:
        return end
    if "\u00a9" in window or "hoto" in window or "HOTO" in window:
        named = named or _credit(text, start, end, window)
    if "@" in window:
        named = named or _CALLED.search(window)
    if named is not None:
        return end - len(named[0])
    line = window.rfind("\n")
    if line >= 0 and _tells_of_it(window[line:].strip()):
        return end - len(window[line:])
    first = _behind_time(window, _first_of_last(window))
    if first == len(window):
        return end
    reached = _REACHED.search(window, first)
    told = window[: reached.start()] if reached else window
    for begun in _BEGINS.finditer(told, max(0, first - 3)):
        if begun[0] == " " and _GOES_ON.search(told, 0, begun.start()):
            continue
        if begun.end() >= first and _closes(
            told[begun.end() :], alone="\n" in begun[0], reached=reached is not None
        ):
            return end - len(window) + begun.start()
    return end


def _credit(text: str, start: int, end: int, window: str) -> re.Match[str] | None:
    """Return the credit that ends *window*, but of a caption: one sentence shown has been."""
    found = _CREDITED.search(window)
    alone = found is None or _STOP.search(text, start, end - len(found[0]) - 1) is None
    return None if alone else found


_STOP = compiled(r"[.!?\u2026]\s|\n")


def _first_of_last(window: str) -> int:
    """Return from where on all words of *window* may close, its end where none of them does."""
    at, closed = len(window), False
    rest = window.rsplit(None, 1)
    while rest:
        piece = rest[-1]
        words_of = [_folded(word) for word in _WORD.findall(piece)]
        if "@" not in piece and not all(w in _MAY_CLOSE or w[0].isdigit() for w in words_of):
            break
        closed = closed or not _ENDS.isdisjoint(words_of)
        at = window.rfind(piece, 0, at)
        rest = rest[0].rsplit(None, 1) if len(rest) > 1 else []
    return at if closed else len(window)


def _behind_time(window: str, first: int) -> int:
    """Return the end of the last hour alone on its line, or date, from *first*: a rally's.

    Beside "publié" or "mis à jour" it is the site's.
    """
    if not _words(window[first:]).isdisjoint(_DATED):
        return first
    return max([first, *(found.end() for found in _TIME.finditer(window, first))])


_TIME = compiled(
    r"(?:(?<=\n)|\A)[^\w\n]*(?:(?:\u00e0|d\u00e8s|rdv) )*\d{1,2} ?[h:] ?(?:[0-5]\d)?[^\S\n]*"
    r"(?:[.!,]*(?=\n)|[.!,](?= ))|\b(?:0?[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2])\b(?!/)",
    re.IGNORECASE,
)


def _tells_of_it(line: str) -> bool:
    """Tell a last line that says whose a picture or the text is, or how old."""
    return (
        _AGO.match(line) is not None
        or CREDIT.match(line) is not None
        or _INITIALS.match(line) is not None
    )


def _closes(piece: str, *, alone: bool, reached: bool) -> bool:
    """Tell whether all words of *piece* close; beside the buttons of a site stand numbers."""
    said = _words(piece)
    if alone:
        said = {word for word in said if not word[0].isdigit()}
    if not said.isdisjoint(_FORBIDDEN) and said.isdisjoint(_COPYING):
        return False  # "MAJ : interdite !" is said of the rally
    core = _ENDS if reached else _TAIL
    if "bon" in said or not said.isdisjoint(_WITH_DAY):
        said = said - _DAY_OF_IT
    return not said.isdisjoint(core) and said <= _TAIL_WORDS


def _words(piece: str) -> set[str]:
    return set(_WORD.findall(fold(piece)))
