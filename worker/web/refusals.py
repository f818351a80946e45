"""Why a dropped file was refused, or some of its rows, in the words of the pages."""

import re

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

_POSTS = _(
    "C’est une liste de publications, pas d’événements. Apportez le calendrier de chaque événement."
)
_LARGE = _("Le fichier est trop grand.")
_SWOLLEN = _("Ce ZIP contient bien plus qu’un export : il n’est pas lu.")
# How each reason of worker/sources begins; the rest of it is for the shell.
REFUSALS = {
    "the file is empty": _("Le fichier est vide."),
    "holds no text": _("Il n’y a pas de texte dedans."),
    "binary, which is none": _("Ce n’est aucun des fichiers que nous lisons."),
    "a mail": _("C’est un courriel. Copiez-en le texte dans un fichier texte (.txt)."),
    "a PDF": _("C’est un PDF. Copiez-en le texte dans un fichier texte (.txt)."),
    "a document with its layout": _(
        "C’est un document mis en page (RTF). Enregistrez-le en texte."
    ),
    "a picture": _(
        "C’est une image : elle n’est pas lue. Recopiez ses nombres dans le formulaire."
    ),
    "an old Excel or Word file": _(
        "C’est un ancien fichier Excel ou Word. Enregistrez une feuille en CSV, un texte en .txt."
    ),
    "a web archive of Safari": _(
        "C’est une archive web de Safari. Enregistrez la page en code source (.html)."
    ),
    "a kind not known": _("Ce n’est aucun des fichiers que nous lisons."),
    "JSON of a kind not known": _("Ce JSON n’est aucun des fichiers que nous lisons."),
    "JSON nested too deep": _("Ce JSON n’est aucun des fichiers que nous lisons."),
    "not the posts of an archive": _("Le fichier est coupé ou abîmé. Téléchargez-le à nouveau."),
    "its labels are in a language": _(
        "Cet export est dans une langue inconnue. Demandez-le à Facebook en français ou en anglais."
    ),
    "the calendar cannot be parsed": _("Ce calendrier est abîmé. Exportez-le à nouveau."),
    "not valid JSON": _("Ce JSON est abîmé. Téléchargez-le à nouveau."),
    "cut off: ": _("Le fichier est coupé. Téléchargez-le à nouveau."),
    "a ZIP that is cut off or damaged": _("Ce ZIP est coupé ou abîmé. Téléchargez-le à nouveau."),
    "no ZIP though it is named so": _("Ce n’est pas un ZIP, malgré son nom."),
    "packed in a way": _("Ce ZIP est fait d’une façon inconnue. Refaites-en un."),
    "encrypted: ": _("Ce ZIP a un mot de passe. Ouvrez-le et refaites-en un sans mot de passe."),
    "a ZIP without events": _("Ce ZIP ne contient aucun événement de Facebook ni calendrier."),
    "a ZIP of sheets or posts": _("Ouvrez ce ZIP et apportez ce qu’il contient."),
    "packed with gzip": _("Ce fichier est compressé. Décompressez-le d’abord."),
    "gzip that is cut": _("Le fichier est coupé ou abîmé. Téléchargez-le à nouveau."),
    "posts in one list": _(
        "Ces publications sont dans une seule liste JSON. Il en faut une par ligne (JSON Lines)."
    ),
    "posts as a network writes them": _(
        "Ces publications sont telles qu’un réseau les écrit. L’opératrice sait les convertir."
    ),
    "Facebook says this archive holds no data": _(
        "Facebook dit que cette archive est vide. Redemandez-la, avec « Événements »."
    ),
    "an Excel workbook": _("C’est un classeur Excel. Enregistrez la feuille en CSV (UTF-8)."),
    "a Word document": _("C’est un document Word. Enregistrez-le comme page web ou texte."),
    "an OpenDocument file": _(
        "C’est un fichier OpenDocument. Enregistrez une feuille en CSV, un texte comme page web."
    ),
    "a page to log in": _(
        "C’est une page de connexion, enregistrée par erreur. Connectez-vous et recommencez."
    ),
    "a page of a social network": _(
        "C’est une page d’un réseau social, pas un article. D’un événement, apportez le calendrier."
    ),
    "a web page named ": _(
        "C’est une page web qui a pris le nom du fichier. Connectez-vous et téléchargez-le encore."
    ),
    "a web page in place of a calendar": _(
        "C’est une page web qui a pris le nom du fichier. Connectez-vous et téléchargez-le encore."
    ),
    "an HTML export without a record": _(
        "Cet export HTML n’a pas une forme connue. Demandez à Facebook du JSON."
    ),
    "not a calendar": _("Ce n’est pas un calendrier."),
    "a list of birthdays": _("C’est une liste d’anniversaires, pas d’événements."),
    "the page holds no event's facts: browsers": _(
        "Un fichier .mhtml ne garde pas ce que dit l’événement. Enregistrez la page en .html."
    ),
    "the page holds no event": _(
        "La page ne dit rien de l’événement. Ouvrez-la jusqu’en bas et enregistrez-la encore."
    ),
    "an error of Facebook's API": _("C’est une erreur de Facebook, enregistrée dans un fichier."),
    "an empty export": _("Il n’y a aucun événement dedans."),
    "a page of a Facebook archive": _("Cette page de l’archive ne parle pas d’événements."),
    "CrowdTangle lists posts": _POSTS,
    "Netvizz lists posts": _POSTS,
    "a list of people": _(
        "C’est une liste de personnes, aucune n’est gardée. Apportez leur nombre, sans les noms."
    ),
    "larger than ": _LARGE,
    "a page larger than ": _LARGE,
    "holds more than ": _LARGE,
    "more than ": _LARGE,
    "nothing can be counted any more": _(
        "Rien ne peut plus être compté : la campagne est finie, et sa clé détruite."
    ),
    "line 1: needs the columns": _(
        "La première ligne nomme les colonnes : au moins place et date, ou url et going."
    ),
    "says two things of ": _("Une même rubrique y est dite deux fois. Exportez-le à nouveau."),
    "declares more than ": _SWOLLEN,
    "its reader was stopped": _("Sa lecture s’arrête à chaque fois. Coupez-le en plusieurs."),
    "cannot be read (": _("Le fichier ne peut pas être lu sur ce serveur."),
}
# What reasons that begin with a name or a number hold.
WITHIN = {
    ": nothing to take in it": _("Il n’y a rien à prendre dedans."),
    " is no longer in config/": _("Ce dossier n’est plus lu : voir sources.toml."),
    " in it is larger than ": _SWOLLEN,
    " in it unpacks to ": _SWOLLEN,
    " files, limit ": _SWOLLEN,
    " events, limit ": _LARGE,
}
# What is wrong with a column of the first line, whose names are those of our sheets.
_COLUMNS = (
    (
        re.compile(r"line 1: column '(?P<name>.+?)' is unknown.*; known: (?P<known>[^(]+) \("),
        _("La colonne « %(name)s » est inconnue. Colonnes possibles : %(known)s."),
    ),
    (
        re.compile(r"line 1: column '(?P<name>.+)' stands there twice"),
        _("La colonne « %(name)s » y est deux fois."),
    ),
)


# What each reason for leaving a row out holds, whatever stands around it.
LEFT_OUT = {
    " is no date; expected": _("jour illisible, écrivez-le comme 2017-10-29"),
    " is no time of day": _("heure illisible, écrivez-la comme 18:00"),
    " is no moment; expected": _("date et heure illisibles, écrivez-les comme 2017-10-24 18:00"),
    "no place; a rally needs one": _("il manque le lieu"),
    " places; write the code": _("plusieurs lieux portent ce nom, écrivez « Valence (26) »"),
    " is unknown": _("ville ou territoire inconnu"),
    "no url": _("il manque l’adresse de l’événement"),
    "url is no event's address": _("ce n’est pas l’adresse d’un événement Facebook"),
    "a short link (fb.me)": _("adresse abrégée, collez l’adresse longue"),
    "two different events": _("l’adresse et le numéro sont ceux de deux événements"),
    " is a rounded id": _(
        "numéro d’événement arrondi : mettez la colonne en texte et exportez à nouveau"
    ),
    " is no event id": _("ce n’est pas un numéro d’événement"),
    "is taken without it": _("un de ses nombres n’est pas un nombre entier, le reste est pris"),
    " is no count": _("ce n’est pas un nombre entier"),
    "longer than": _("trop long"),
    " cells and the header ": _(
        "plus de cases que de colonnes : mettez entre guillemets celle qui a un séparateur"
    ),
    'a quote (")': _("un guillemet y est de trop, ou n’est pas fermé"),
    "holds a NUL": _("une partie est perdue, enregistrez le fichier à nouveau"),
    "is later than the file itself": _("relevé plus tard que le fichier, vérifiez l’année"),
    "is there again within a day": _("revient plusieurs fois par jour"),
    "is no moment between": _("date impossible, vérifiez l’année"),
    "which is no rally": _("date impossible, vérifiez l’année"),
    "has no name": _("il n’a pas de titre"),
    "has no title": _("il n’a pas de titre"),
    "is no event: no name or id": _("ce n’est pas un événement"),
    "is a series, which is no date": _("une série, ses dates ont leurs propres lignes"),
    "is a draft, so it is no rally": _("un brouillon"),
    "is private, so it is no public": _("privé : ce n’est pas un rassemblement public"),
    "has no date that is surely its start": _("date incertaine, demandez à Facebook du JSON"),
    " cannot be read; ask Facebook for JSON": _("date illisible, demandez à Facebook du JSON"),
    "a ZIP in a ZIP in a ZIP": _("un ZIP dans un ZIP dans un ZIP"),
    "is no year of a campaign": _("date impossible, vérifiez l’année"),
    "is no object; expected": _("ce n’est pas une publication"),
    "nests too deep": _("illisible"),
    "is no complete JSON object": _("illisible"),
    "correct the day or its date": _("ce jour-là est un autre jour de la semaine : corrigez l’un"),
    "its dates or fields cannot be read": _("illisible"),
    "which date of its series": _("illisible"),
    "is private (CLASS)": _("privé : ce n’est pas un rassemblement public"),
    "is a birthday": _("c’est un anniversaire"),
    "has no start": _("il n’a pas de date"),
    "is there already with another": _("déjà là autrement : changez-le sur sa page s’il le faut"),
    "its rally was moved": _("déplacé depuis à un autre jour : si c’en est un autre, « Nouveau »"),
    " is before the campaign's first day": _("avant le début de la campagne"),
    " is after the campaign's end": _("après la fin de la campagne"),
    "of a ZIP only calendars": _(
        "d’un ZIP, seuls les calendriers sont lus : ouvrez-le et apportez le reste"
    ),
}
# What is wrong with a part of a post's line, by the name it has there.
_PART = re.compile(
    r"has no (?P<missing>\w+); expected|(?P<empty>\w+) is empty$|(?P<wrong>\w+) is .+; expected "
)
_WHERE = {
    "row": _("ligne %(number)s"),
    "line": _("ligne %(number)s"),
    "event": _("événement %(number)s"),
    "record": _("événement %(number)s"),
}
# A file of a ZIP and a record's path in JSON keep their names, such as "your_events_v2[3]".
_PIECE = re.compile(
    r"(?:^|; )(?P<where>(?:(?P<file>[^;:]+\.(?:json|html?|ics|zip)): )?"
    r"(?:(?P<kind>row|line|event|record) (?P<number>\d+)|(?P<files>\d+) files?"
    r"|[^;:]+ \d{4}-\d\d-\d\d|[^;: ]*\[\d+\][^;: ]*|the file)"
    r"|[^;:]+\.(?:json|html?|ics|zip)): ",
    re.IGNORECASE,
)
_MORE = re.compile(r"; and (\d+) more$")


def of(reason: str) -> str:
    """Return *reason* in the words of the pages, or as it is when there are none for it."""
    told = _refused(reason)
    return str(told) if told else _column(reason) or _rows(reason) or reason


def _refused(reason: str) -> Promise | None:
    told = (words for start, words in REFUSALS.items() if reason.startswith(start))
    within = (words for part, words in WITHIN.items() if part in reason)
    return next(told, None) or next(within, None)


def _column(reason: str) -> str | None:
    """Return what is wrong with a column, by its name; None when it is something else."""
    for pattern, words in _COLUMNS:
        if found := pattern.match(reason):
            return str(words % found.groupdict())
    return None


def _rows(reason: str) -> str | None:
    """Return why rows were left out, one after another; None when one has no words."""
    more = _MORE.search(reason)
    listed = reason[: more.start()] if more else reason
    found = list(_PIECE.finditer(listed))
    if not found or found[0].start():
        return None
    ends = [one.start() for one in found[1:]] + [len(listed)]
    told = []
    for piece, end in zip(found, ends, strict=True):
        said_of_it = listed[piece.end() : end]
        why = left_out(said_of_it) or _refused(said_of_it) or _part(said_of_it)
        if why is None:
            return None
        told.append(_("%(where)s : %(why)s") % {"where": _where(piece), "why": why})
    if more:
        said = ngettext("et %(number)s autre", "et %(number)s autres", int(more[1]))
        told.append(said % {"number": more[1]})
    return " · ".join(told)


def _part(why: str) -> str | None:
    found = _PART.match(why)
    if found is None:
        return None
    if name := found["missing"] or found["empty"]:
        return _("il manque « %(name)s »") % {"name": name}
    return _("« %(name)s » n’est pas de la bonne sorte") % {"name": found["wrong"]}


def _where(piece: re.Match[str]) -> str:
    kind, inside = piece["kind"], piece["file"]
    if piece["files"]:
        said = ngettext("%(number)s fichier", "%(number)s fichiers", int(piece["files"]))
        return said % {"number": piece["files"]}
    if kind is None:
        told = str(_("le fichier")) if piece["where"] == "the file" else piece["where"]
        return told.replace(": ", ", ")
    told = _WHERE[kind.lower()] % {"number": piece["number"]}
    return f"{inside}, {told}" if inside else told


def left_out(why: str) -> Promise | None:
    """Return why a row was left out, in the words of the pages; None when there are none."""
    return next((words for part, words in LEFT_OUT.items() if part in why), None)
