"""Tells the day on which something was said or counted from the day of the rally it is said of."""

from worker.reading.times.almanac import BY_DAY, EXPLICIT, Form
from worker.reading.times.days import Day
from worker.reading.times.spans import of_none
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms

_STEMS = "annonc indiqu precis confirm fait prevenu regrett promis assur expliqu declar rappel "
_STEMS += "affirm averti deplor reconnu appri inform ecri dit tweet soulign pointage releve "
_STEMS += "point tableau etat comptage compteur arrete chiffres situation mise maj "
_STEMS += "annul interdi report repouss autoris decid mainten suspend lev vot valid deprogramm "
_STEMS += "ajourn abandonn rejet appel convi invit demand ordonn exhort ordonnance "
_STEMS += "saisi depos notifi contest attaqu recours decision"
_SAYS = Forms(stems=_STEMS)


def without_telling(text: Text, found: list[Day]) -> list[Day]:
    """Take the day of "annulée, ont annoncé ses promoteurs jeudi" for none of the rally's.

    So is that of a heading that says when it was counted: "Défilés du 8 mars. Pointage de ce
    lundi". Another day must be the rally's, or it must be cancelled.
    """
    found = [of_none(day) if _is_on_air(text.folded, day) else day for day in found]
    if not text.words.at(_SAYS):
        return found
    return [_told(text.folded, day, found) if day.said.form in BY_DAY else day for day in found]


def _is_on_air(folded: str, day: Day) -> bool:
    """Tell the day of "« On marchera », confiait mardi au micro de RTL la mère de la victime"."""
    if day.said.form not in BY_DAY or _ON_AIR.match(folded, day.end) is None:
        return False
    return _SPOKE.search(folded, max(0, day.start - _SAID_BEFORE), day.start) is not None


def _is_decided(folded: str, day: Day, found: list[Day]) -> bool:
    """Tell the day of "la manif de mardi a été annulée hier", "a appelé hier à défiler mardi"."""
    back = max(0, day.start - _SAID_BEFORE)
    decided = _DECIDED.compiled.search(folded, back, day.start)
    if decided is not None and _BY_COURT.match(folded, day.end):
        return True
    if decided is not None and _THEN.match(folded, day.end):
        head = _head(folded, decided.start())
        return any(head <= one.start < decided.start() for one in found)
    called = _CALLED.compiled.search(folded, back, day.start)
    ends = _ENDS.search(folded, day.end)
    end = ends.start() if ends else len(folded)
    if called is None and day.said.form is Form.OFFSET:
        opens = _OPENS.fullmatch(folded, _head(folded, day.start), day.start)
        called = _CALLS.compiled.match(folded, day.end, end) if opens else None
    # not "ce dimanche à une marche pour les victimes de l'incendie, le 5 novembre 2018"
    behind = (
        one
        for one in found
        if one.start > day.start
        and (one.said.form is not Form.FIXED or one.start < day.end + _NEAR)
    )
    return called is not None and any(called.end() <= one.start < end for one in behind)


def _is_officials(folded: str, day: Day) -> bool:
    """Tell the day of "Samedi, le ministre avait demandé aux préfets de protéger les marches"."""
    return (
        _OPENS.fullmatch(folded, _head(folded, day.start), day.start) is not None
        and _OFFICIAL.compiled.match(folded, day.end) is not None
    )


def _was_decided(folded: str, day: Day) -> bool:
    """Tell the day of "Jeudi, la marche avait été interdite par la préfecture", beside its own."""
    opens = _OPENS.fullmatch(folded, _head(folded, day.start), day.start) is not None
    return opens and _HAD_BEEN.compiled.match(folded, day.end) is not None


def _is_ruled(folded: str, day: Day, found: list[Day]) -> bool:
    """Tell the day of "a saisi vendredi le tribunal", "a notifié jeudi l'interdiction".

    Another day must be the rally's, and it must not go on as the judge speaks ("déjà en cours").
    """
    ruled = _RULED.compiled.search(folded, max(0, day.start - _RULED_BEFORE), day.start)
    ruling = _RULING.match(folded, day.end)
    if ruled is None or ruling is None or _GOES_ON.match(folded, ruling.end()):
        return False
    return any(one.end < ruled.start() or one.start > ruling.end() for one in found)


def _told(folded: str, day: Day, found: list[Day]) -> Day:
    if _is_decided(folded, day, found) or _is_officials(folded, day):
        return of_none(day)
    if _is_ruled(folded, day, found):
        return of_none(day)
    if len(found) > 1 and _was_decided(folded, day):
        return of_none(day)
    back = max(0, day.start - _SAID_BEFORE)
    said = _SAID.compiled.search(folded, back, day.start)
    if said is not None and _THEN.match(folded, day.end):
        head = _head(folded, said.start())
        other = any(head <= one.start < said.start() for one in found)
        told = other or _OFF.search(folded, head, said.start())
        return of_none(day) if told else day
    counted = _COUNTED.compiled.search(folded, back, day.start)
    if counted is None or not _ALONE.match(folded, day.end):
        return day
    before = [one for one in found if one.start < counted.start()]
    near = before and counted.start() - before[-1].end < _NEAR
    return of_none(day) if near and before[-1].said.form in EXPLICIT | BY_DAY else day


def _head(folded: str, end: int) -> int:
    """Return where the sentence that ends at *end* begins."""
    heads = [match.end() for match in _ENDS.finditer(folded, max(0, end - _SENTENCE), end)]
    return heads[-1] if heads else max(0, end - _SENTENCE)


_SAID_BEFORE, _SENTENCE, _NEAR = 120, 220, 90
# "sur le plateau de France 3", "dans les colonnes du Progrès": where one speaks of rallies.
_ON_AIR = compiled(
    r"(?: (?:matin|midi|soir|apres-midi))?,? (?:(?:sur|depuis) (?:le|un) plateau|au micro|"
    r"a l'antenne|sur (?:l'antenne|les ondes)|dans (?:les (?:colonnes|pages)|une? (?:entretien|"
    r"interview|tribune|communique|message|video)|la matinale)|(?:en|lors d'une|au cours d'une) "
    r"conference de presse|devant (?:la presse|les journalistes)|aupres de (?:l'afp|nos confreres)|"
    r"sur (?:bfm|tf1|cnews|lci|rmc|rtl|europe ?1|france ?(?:inter|info|bleu|culture|[2-5])|"
    r"franceinfo|sud radio|public senat|twitter|facebook|instagram|tiktok|son compte|sa page))\b"
)
_SPOKE = compiled(
    r"\b(?:expliqu|confi|racont|temoign|declar|annonc|indiqu|precis|affirm|rappel|estim|assur|"
    r"regrett|deplor|denonc|lanc|martel|reconn|soulign|resum|repet|avou|insist|repond|reag|"
    r"plaid|ecri|appel|invit|interrog|promi|diffus|publi|dit\b|disait\b)[^.!?\n]*$"
)
_ENDS = compiled(r"[.!?] |\n")
# ", a annoncé la CGT jeudi", ", ont fait savoir jeudi les syndicats"
_SAID = Late(
    r"[,\u00bb\"] ?(?:nous )?(?:l'|en )?(?:a|ont)(?:-t-(?:on|il|elle|ils))? (?:\w+ment )?"
    r"(?:annonce|indique|precise|confirme|fait savoir|prevenu|regrette|promis|assure|explique|"
    r"declare|rappele|affirme|averti|deplore|reconnu|appris|informe|ecrit|dit|tweete|souligne)"
    r"(?: [^,.;:()\n\"]{2,45}?(?<! d[eu])(?<! des)(?<! pour)(?<! la)(?<! le)(?<! depuis)|"
    r" l[ae] (?:prefete?|ministre|maire|presidente?|secretaire|porte-parole)\b[^,.;:()\n]{0,40}"
    r", [^,.;:()\n\d]{3,30},? (?:sur|a|au micro de|dans|chez|via) [^,.;:()\n\d]{2,20})?"
    r"(?: ce)? $"
)
# "a été annulée hier soir", "vient d'être interdite ce matin"
_DECIDED = Late(
    r"\b(?:a|ont|avai(?:t|ent)|vien(?:t|nent) d')(?: [a-z]+ment)? ?(?:ete|etre) (?:[a-z]+ment )?"
    r"(?:annul|interdi|report|repouss|autoris|annonc|confirm|declar|decid|mainten|suspend|vot|"
    r"valid|deprogramm|ajourn|abandonn|rejet|lev)\w*(?: par [^,.;:()\d]{3,40}?)?"
    r"(?<! au)(?<! a)(?<! pour)(?<! d[eu])"
    r"(?: ce| des| le)? $"
)
# "autorisée ce vendredi par la justice", whatever day the rally is on
_BY_COURT = compiled(
    r"(?: (?:soir|matin|midi|apres-midi))? par (?:la (?:justice|cour)|l[ae]s? (?:tribunal|juges?)|"
    r"un (?:tribunal|juge)|le conseil d'etat)\b"
)
# "a appelé hier à manifester mardi"
_CALLED = Late(
    r"\b(?:a|ont|avons|avai(?:t|ent)) (?:[a-z]+ment |(?:elle|lui|elles|eux)-memes? |aussi )?"
    r"(?:appele|convie|invite),?(?: ce| des)? $"
)
_OPENS = compiled(
    r"\W*(?:(?:a tel point|au point|si bien|c'est ainsi|notons|a noter|rappelons) que |"
    r"(?:pour|a titre de) (?:rappel|memoire),? )?"
    r"(?:(?:reuni\w*(?: en [a-z ]{2,30})?|(?:apres|lors|a l'issue) [^,.;]{3,40}) )?"
    r"(?:des |ce |le )?"
)
# "Hier, l'intersyndicale a appelé à manifester mardi"
_CALLS = Late(
    r"(?: soir| matin| midi)?,? (?:(?!manifest|particip|personnes|marcheu)[^.;:,()\d]){2,70}?"
    r"\b(?:a|ont|avons) (?:[a-z]+ment )?(?:appele|convie|invite|annonce|decide|vote|donne rendez)\b"
)
_OFFICIAL = Late(
    r"(?: soir| matin| midi)?,? (?:(?!manif|rassembl|march|defil)[^,.;:()\d]{3,90}, )?"
    r"(?:le |la |les |l')(?:ministre|prefete?|prefecture|maire|gouvernement|president|"
    r"premiere? ministre|tribunal|parquet|procureure?|executif|conseil d'etat|chef de l'etat)\b"
    r"[^.;:()\n\d]{0,80}? (?:a|avait) (?:[a-z]+ment )?"
    r"(?:(?:donne (?:consigne|ordre|instruction)|demand|annonc|appel|declar|ordonn|exhort|assur|"
    r"indiqu|promis|estim|rappel|reclam)\w* (?![^.\n]{0,60}\d)|"
    r"(?:pris|signe|publie|edicte|rendu) (?:un|une|son|sa|l'|plusieurs|deux) ?"
    r"(?:arrete|decision|ordonnance|interdiction)s?\b)"
)
_HAD_BEEN = Late(
    r"(?: soir| matin| midi)?,? [^.;:,()\n]{2,50} avai(?:t|ent) (?:[a-z]+ment |d'abord |pourtant )?"
    r"ete (?:interdi|autoris|annul|suspend|valid|report)\w* par (?:l[ae]s? |l'|un )"
)
_RULED_BEFORE = 40
_RULED = Late(
    r"\b(?:a|ont|avai(?:t|ent)|vient de|viennent de) (?:[a-z]+ment )?(?:saisi|depose|suspend|rejet|"
    r"pris|notifi|sign|publi|rend|attaqu|contest|retir|valid|confirm|annul|interdi|autoris|prononc|"
    r"introduit|form|adress|transmis|prendre|saisir|oppos|lev|abrog)\w*,?(?: ce| des)? $"
)
_RULING = compiled(
    r"(?: (?:matin|midi|soir|apres-midi))?(?: \d\d?(?:er)? [a-z]{3,9})?,? "
    r"(?:aux? [a-z' -]{3,30} |a l[a'] ?[a-z' -]{3,30} )?"
    r"(?:(?:un|une|le|la|les|l'|son|sa|ses|leurs?|deux|plusieurs|des) ?)"
    r"(?:nouvel(?:le)? |premiere? |seconde? )?"
    r"(?:recours|arretes?|interdictions?|referes?|tribunal|conseil d'etat|ordonnances?|"
    r"decisions?|requetes?|justice|juges?|autorisations?|plaintes?)\b"
)
_GOES_ON = compiled(r"[^.;\n]{0,90}\b(?:en cours|se (?:deroul|ten|tien)\w*|qui a lieu)\b")
_THEN = compiled(
    r"(?:[ ,]+(?:matin|midi|soir|apres-midi))?(?:\s*[,.;:()\n]|\s*$|"
    r" (?:la|le|les|l'|ses?|leurs?|son|sa|un|une|des|dans|par|sur|au|aux|en|lors|a|via|"
    r"dernier|aupres|selon|de sources?)\b)"
)
_OFF = compiled(r"\b(?:annul|report|repouss|interdi|ajourn|n'aura pas|n'auront pas)")
# "Pointage de ce lundi", "relevé de samedi midi", "Point au vendredi 10"
_COUNTED = Late(
    r"(?:^|[.!?:;,(\n\u2013\u2014|-]) *(?:l[ea] |notre |dernier |nouveau |chiffres |compteurs? )?"
    r"(?:pointage|releve|comptage|compteurs?|etat des (?:lieux|troupes)|situation|tableau|point|"
    r"mise a jour|maj|arretee?s?)"
    r"(?: (?:de|du|au|a la date d[eu]|arretee?s? (?:au|a)|date d[eu]|en date d[eu]))?(?: ce| le)? $"
)
_ALONE = compiled(
    r"(?: (?:au )?(?:matin|midi|soir|apres-midi))?(?:,? (?:a )?\d\d? ?h(?:eures)?(?: ?\d\d)?)?"
    r"\s*(?:[.:;)\n\u2013\u2014]|$)"
)
