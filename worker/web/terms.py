"""The words people read for the closed lists of the domain."""

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from worker.domain.amendment import WORDS
from worker.domain.announcement import Kind
from worker.domain.delivery import Cause
from worker.domain.found import FoundAct, FoundState
from worker.domain.kinds import FigureKind, NetworkKind, RallyStatus, SourceKind, Speaker
from worker.domain.resistance import Sign
from worker.services.facts import CAMPAIGN_WIDE
from worker.services.frame import Stop
from worker.services.pages import Shown
from worker.services.rally_values import Why
from worker.services.source_pages import FileState
from worker.storage.switches import Switch

Term = (
    Shown
    | RallyStatus
    | FigureKind
    | Speaker
    | SourceKind
    | NetworkKind
    | Switch
    | FileState
    | Sign
    | FoundState
    | FoundAct
    | Why
    | Stop
)

_SHOWN: dict[Term, Promise | str] = {
    Shown.PLANNED: _("prévue"),
    Shown.WAITING: _("en attente de vous"),
    Shown.HELD: _("retenue"),
    Shown.SENDING: _("en cours"),
    Shown.SENT: _("publiée"),
    Shown.UNCERTAIN: _("peut-être publiée : vérifiez"),
    Shown.FAILED: _("refusée par le réseau"),
    Shown.MISSED: _("trop tard, non envoyée"),
    Shown.CANCELLED: _("retirée"),
}
_STATUS: dict[Term, Promise | str] = {
    RallyStatus.PROPOSED: _("à confirmer"),
    RallyStatus.CONFIRMED: _("confirmé"),
    RallyStatus.POSTPONED: _("reporté"),
    RallyStatus.CANCELLED: _("annulé"),
    RallyStatus.FORBIDDEN: _("interdit"),
    RallyStatus.OVER: _("passé"),
}
_FIGURE: dict[Term, Promise | str] = {
    FigureKind.GOING: _("participent"),
    FigureKind.INTERESTED: _("intéressées"),
    FigureKind.INVITED: _("invitées"),
    FigureKind.EXPECTED: _("attendues"),
    FigureKind.ATTENDANCE: _("présentes"),
}
_ONE: dict[FigureKind, Promise | str] = {
    FigureKind.GOING: _("participe"),
    FigureKind.INTERESTED: _("intéressée"),
    FigureKind.INVITED: _("invitée"),
    FigureKind.EXPECTED: _("attendue"),
    FigureKind.ATTENDANCE: _("présente"),
}
"""What is said of one person, and in French of nobody too."""
_TWO = 2
_SPEAKER: dict[Term, Promise | str] = {
    Speaker.ORGANISERS: _("les organisateurs"),
    Speaker.POLICE: _("la police"),
    Speaker.PRESS: _("la presse"),
    Speaker.INDEPENDENT: _("un comptage indépendant"),
}
_SOURCE: dict[Term, Promise | str] = {
    SourceKind.RSS: _("fil d’actualité"),
    SourceKind.MASTODON: "Mastodon",
    SourceKind.BLUESKY: "Bluesky",
    SourceKind.X: "X",
    SourceKind.CALENDAR: _("calendrier"),
    SourceKind.INBOX: _("dossier de fichiers"),
}
_FOUND: dict[Term, Promise | str] = {
    FoundState.OPEN: _("à vérifier"),
    FoundState.CONFIRMED: _("confirmé"),
    FoundState.MERGED: _("déjà là"),
    FoundState.DISMISSED: _("écarté"),
}
_ACT: dict[Term, Promise | str] = {
    FoundAct.CONFIRM: _("confirmé"),
    FoundAct.MERGE: _("réuni avec un rassemblement déjà là"),
    FoundAct.SPLIT: _("séparé en deux"),
    FoundAct.MOVE: _("jour changé"),
    FoundAct.DISMISS: _("écarté"),
}
_SIGN: dict[Term, Promise | str] = {
    Sign.CHORUS: _("beaucoup de comptes ont publié le même texte dans la même minute"),
    Sign.YOUNG: _("beaucoup de comptes ont été créés il y a moins d’un mois"),
    Sign.BURST: _("cinq fois plus de comptes que d’habitude"),
    Sign.DOMINANT: _("un seul compte a presque tout écrit : les publications sont masquées"),
}
_FILE: dict[Term, Promise | str] = {
    FileState.READING: _("en cours de lecture"),
    FileState.READ: _("lu"),
    FileState.REFUSED: _("refusé"),
}
_NETWORK: dict[Term, Promise | str] = {
    NetworkKind.DRY_RUN: _("réseau d’essai"),
    NetworkKind.MASTODON: "Mastodon",
    NetworkKind.BLUESKY: "Bluesky",
    NetworkKind.X: "X",
    NetworkKind.FACEBOOK_PAGE: "Facebook",
    NetworkKind.TELEGRAM: "Telegram",
}
_FIELDS: dict[str, Promise | str] = {
    "venue": _("le lieu"),
    "meeting_point": _("le point de rendez-vous"),
    "time": _("l’heure"),
    "link": _("le lien de la campagne"),
    "support": _("la ligne d’écoute"),
    "hashtag": _("le mot-dièse"),
    "contact": _("le contact"),
    "access": _("l’accès"),
    "stewards": _("les personnes repères"),
    "programme": _("le programme"),
}
_ROUTES: dict[str, Promise | str] = {
    "sheet": _("feuille de comptage"),
    "form": _("relevé à la main"),
    "page": _("page enregistrée"),
    "ics": _("calendrier"),
    "dyi": _("archive Facebook"),
    "graph": _("export Facebook"),
}
_CAUSES = {
    Cause.MISSING: _("il manque une information"),
    Cause.TOO_LONG: _("le texte est trop long"),
    Cause.BY_HAND: _("une personne s’en charge"),
    Cause.TWIN: _("ce compte dit déjà la même chose mot pour mot"),
    Cause.RENAMED: _("un compte ou une vague qui n’est plus dans la configuration l’a déjà dite"),
    Cause.CHANGED: _("le rassemblement a changé, relisez le texte"),
    Cause.PERSON: _("décision d’une personne"),
    Cause.RALLY: _("le rassemblement n’est pas, ou plus, confirmé"),
    Cause.WAVE: _("cette annonce ou ce compte n’est plus dans la configuration"),
    Cause.HOUR: _("l’heure est inconnue"),
    Cause.PASSED: _("le moment était déjà passé"),
    Cause.UNTRUE: _("elle dirait « demain » ou « aujourd’hui » d’un autre jour"),
    Cause.LATE: _("trop tard pour être utile"),
    Cause.SUPERSEDED: _("une annonce plus récente la remplace"),
    Cause.NOT_NEEDED: _("inutile ici"),
    Cause.OVERTAKEN: _("le rassemblement a encore changé"),
    Cause.REFUSED: _("le réseau a refusé"),
    Cause.BUDGET: _("le budget de ce mois est dépensé"),
    Cause.TOKEN: _("le compte n’accepte plus notre clé"),
    Cause.NO_PROOF: _("ce réseau ne permet pas de vérifier"),
}
_REFUSED: dict[Term, Promise | str] = {
    Why.LONG: _("Trop long : raccourcissez."),
    Why.UNSEEN: _("Écrivez-le sur une seule ligne, sans tabulation."),
    Why.ADDRESS: _("Ce n’est pas une adresse. Par exemple : https://exemple.fr/page."),
    Why.YEAR: _("Cette année n’est pas possible : vérifiez-la."),
    Why.BEFORE_START: _("Ce jour est avant le début de la campagne."),
    Why.AFTER_END: _("Ce jour est après la fin de la campagne."),
}
_OURS: dict[str, Promise | str] = {
    WORDS[Kind.EDIT]: _("Correction"),
    WORDS[Kind.CHANGE]: _("Changement"),
    WORDS[Kind.CANCELLATION]: _("Annulé"),
}
_HAPPENED: dict[str, Promise | str] = {
    "plan": _("prévue"),
    "replan": _("reprise après un changement"),
    "withdraw": _("retirée"),
    "begin": _("confiée au réseau"),
    "accepted": _("publiée"),
    "found": _("retrouvée, publiée"),
    "said": _("dite publiée"),
    "refused": _("refusée par le réseau"),
    "busy": _("le réseau demande d’attendre"),
    "unsent": _("réseau injoignable"),
    "lost": _("sans réponse"),
    "lease-over": _("interrompue"),
    "absent": _("cherchée, pas trouvée"),
    "blind": _("cherchée, réseau illisible"),
    "approve": _("approuvée"),
    "hold": _("retenue"),
    "cancel": _("retirée"),
    "send-now": _("envoyée maintenant"),
    "rewrite": _("texte réécrit"),
    "take": _("prise en charge par une personne"),
    "urgent": _("écrite et envoyée en urgence"),
    "deny": _("dite absente"),
    "expire": _("trop tard"),
    "alarm": _("rappelée par courriel"),
    "restored": _("mise en doute après une sauvegarde restaurée"),
}
_STOP: dict[Term, Promise | str] = {
    Stop.FROZEN: _("Rien ne part : tout est suspendu, jusqu’à « Reprendre »."),
    Stop.TRIAL: _("Rien ne part vers un vrai réseau avant « Passer en réel »."),
    Stop.SUSPENDED: _("Un compte est suspendu : rien n’y part avant qu’il publie à nouveau."),
}
_SWITCH: dict[Term, Promise | str] = {
    Switch.FREEZE: _("a tout suspendu"),
    Switch.RESUME: _("a tout repris"),
    Switch.LIVE: _("est passé en réel"),
    Switch.TRIAL: _("est revenu à l’essai"),
    Switch.SUSPEND: _("a suspendu le compte"),
    Switch.LET_GO: _("a laissé publier à nouveau le compte"),
    Switch.RESTORED: _("a tout suspendu : sauvegarde restaurée, mise en doute"),
}
# One table a list: members of two lists may have the same value ("cancelled").
_TABLES: dict[type, dict[Term, Promise | str]] = {
    Shown: _SHOWN,
    RallyStatus: _STATUS,
    FigureKind: _FIGURE,
    Speaker: _SPEAKER,
    SourceKind: _SOURCE,
    NetworkKind: _NETWORK,
    FileState: _FILE,
    Sign: _SIGN,
    FoundState: _FOUND,
    FoundAct: _ACT,
    Switch: _SWITCH,
    Why: _REFUSED,
    Stop: _STOP,
}


def of(value: Term) -> Promise | str:
    """Return the word for *value*, in the language of the page."""
    return _TABLES[type(value)][value]


def counted(kind: FigureKind, number: int) -> Promise | str:
    """Return the word for a figure's *kind* behind its *number*."""
    return _ONE[kind] if number < _TWO else of(kind)


def field(name: str) -> Promise | str:
    """Return the words for a field of a rally; the name itself when there are none."""
    return _FIELDS.get(name, name)


def lack(name: str) -> Promise | str:
    """Return the words for a field that is missing, with the file where no page has it."""
    said = field(name)
    return gettext("%s (dans campaign.toml)") % said if name in CAMPAIGN_WIDE else said


def wave(name: str) -> Promise | str:
    """Return the words for an announcement of ours; a wave's name is the campaign's own."""
    return _OURS.get(name, name)


def happened(what: str) -> Promise | str:
    """Return the words for one line of an announcement's history; its name when there are none."""
    return _HAPPENED.get(what, what)


def route(name: str) -> Promise | str:
    """Return the words for the kind of file a count came from; the name when there are none."""
    return _ROUTES.get(name, name)


def why(cause: Cause | None, detail: str) -> str:
    """Return why an announcement stands as it does; "" when nothing needs to be said.

    A network's own reason for a refusal is quoted as it came.
    """
    if cause is None:
        return ""
    if cause is Cause.MISSING and detail:
        return gettext("il manque %s") % field(detail)
    return detail if detail and cause is Cause.REFUSED else str(_CAUSES[cause])
