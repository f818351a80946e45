"""Tells who says a number: police, organisers, press, an independent count (rule 13)."""

import re

from worker.domain.kinds import Speaker
from worker.reading.numbers.sayers import WHO, sayer, sayers_in
from worker.reading.numbers.saying import ASIDE, NAMED_ONLY, TITLE, teller_before
from worker.reading.numbers.sides import has_done, tells_bystander
from worker.reading.numbers.theirs import around, opens_next, relayed, whose
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late

_LINK = compiled(
    r"(?:\b(?:selon|d'?apres|a (?:ecouter|entendre)(?= l[aes' ]{1,3}[a-z-]+ ?(?:[,.;:)]|$))|"
    r"si j'en crois|(?:si|quand) (?:l'|l)?(?:on|tu|vous) (?:en croi(?:t|s|yez)|sui(?:t|s|vez)|"
    r"se fie|s'en (?:tient|remet)|prefere|ecoute[sz]?)|suivant|"
    r"(?:a|faut|peut) en croire|de l'aveu|"
    r"aux dires|version|evoque(?:nt)?|releve(?:nt)?|appris aupres|tempere(?:nt)?|par|pour|"
    r"according to|says?|said|(?:said|counted|expected|reported|claimed) by|dixit|source|chiffres?|"
    r"estimation|au dire|de source|dans(?= nos )|"
    r"decomptes?|comptages?|pointages?|cote|aux yeux|de l'avis|annonces? par|dit|disent|"
    r"(?<!prise de )(?<!prises de )parole|"
    r"(?:indiqu|annonc|precis|affirm|assur|estim|avanc|pens)e(?:nt)?|"
    r"(?:au (?:compteur|juge|doigt mouille|pif\w*)|a (?:vue d(?:e nez|'oe?il)|la louche))(?= d)|"
    r"foi(?= d)|constate(?:nt)?|"
    r"compte(?:nt)?|revendique(?:nt)?|rapporte(?:nt)?|retorque(?:nt)?|repond(?:ent)?|"
    r"replique(?:nt)?|corrige(?:nt)?|clame(?:nt)?|lance(?:nt)?|glisse(?:nt)?|tranche(?:nt)?|"
    r"nuance(?:nt)?|recense(?:nt)?|denombre(?:nt)?|evalue(?:nt)?|signale(?:nt)?|sources?)\b|\()"
)
# "selon Objectif 350, le collectif organisateur": told who that is.
_WHO_IS = compiled(
    r"[^,;.()]{2,50}, (?P<who>(?![^,;.()]*\d)(?:le |la |l'|les |un |une |qui |"
    r"a l'|de |du |des |d'|pour |membre |president|secretaire |porte-)[^,;.()]{3,50})"
)
# "150, à avoir quitté la bergerie pour la préfecture": where they go.
_NEAR_FOR = compiled(r"(?:(?! quitte| rejoi| partis?\b| venus?\b)[^;.()]){0,40}")
_RALLIED = compiled(
    r"\b(?:(?:manifest|defil|march|mobilis|rassembl|reun)(?:e|er|i|ir|ees?|es|is|ent|ai(?:t|ent))|battu|"
    r"descendue?s?)\b|dans la rue"
)
_OTHERS_FOR = compiled(
    r"\d[^;.]{0,30} (?:pour|selon|d'apres)\b|\b(?:pour|selon|d'apres)\b[^;.]{0,30}\d"
)
# "5 000, un chiffre que la préfecture ramène à 2 000": it says another.
# or "un chiffre contesté par la CGT": they do not say it.
_BUT_THEY = compiled(
    r" (?:qu[e']|sur l|dont|(?:[a-z]+ment )?(?:conteste|dementi|refute|recuse|moque|minimise|"
    r"minore|corrige|critique)s? )"
)
# "3 500 marcheurs (dix fois plus selon la CGT)": it says another number.
_TIMES_AS_MANY = (
    r"\b(?:fois (?:plus|moins)|le (?:double|triple)|moitie(?: plus| moins)?|davantage|"
    r"(?:bien|beaucoup|(?:un )?peu|nettement|legerement|sensiblement) (?:plus|moins)) "
)
_TIMES = compiled(_TIMES_AS_MANY + r"(?:\" ?)?$")
_AS_MANY = compiled(
    r"(?:[a-z0-9]+ )?"
    + _TIMES_AS_MANY
    + r"|(?:essentiellement|majoritairement|surtout|en majorite) "
)
_FOR_SAYER = Late(
    r" (?:(?:la |les |l'|le )?(?:" + WHO + ")"
    # "11 600 pour Les Amis du fleuve, qui appelaient à marcher"
    r"|[^,;.()\d]{2,60}, (?:qui (?:a |ont |av\w+ )?(?:organis|appel|lanc)|a l'origine d))"
)
# "80 personnes autour du député (LFI)", "avec la maire, Anne Roy (PCF)": of which party one is.
_OF_A_PARTY = compiled(
    r"\b(?:(?:euro)?deputee?|senateur|senatrice|maire|elue?|conseillere?|ministre|candidate?|"
    r"en presence d[eu]|emmenee?s? par|autour d[eu]|aux cotes d[eu])s?\b[^.;:()\d]{0,50} ?$"
)
# "7 000 selon Bassines non merci": somebody says it, nobody we know.
_SOMEBODY = compiled(r"[^,;:()]{0,24}\b(?:selon|d'apres) ")
# "350 manifestants, préfecture.": the speaker alone between a comma and the end.
_ALONE = Late(
    r"(?:[^.,;:()]{0,40}|[^.;:()]{0,60}(?=, [^.,;:()]{3,40} dixit)), "
    r"(?P<who>(?:la |les |l'|le |source )?(?:"
    + WHO
    + r"))s?(?:,? (?:aussi|egalement|encore|toujours))?\s?(?:[.;)]|"
    r"(?:dixit|counted|said|reported|estimated)\b|(?:(?<=notre decompte)|"
    r"(?<=notre comptage)|(?<=notre pointage))(?! ?:))"
)
# "« Nous sommes 6 000 », se félicite Alternatiba": any verb will do behind a quotation.
_QUOTED = Late(
    r"[^\".;:()]{0,60}\" ?, (?:se |s')?[a-z]+ (?:[a-z]+ sur [a-z]+ \(ex-[a-z]+\) )?(?P<who>"
    r"(?:(?:(?! devant | face | vers | place )[^.;:()\"]){0,60}?[, '](?:de |du |des )?)?"
    r"(?:la |les |l'|le |un |une |des )?(?:" + WHO + r"))"
)
_RIGHT_AFTER = compiled(
    r" ?(?:\u2013|-)? ?(?:la |les |l'|le )?(?P<who>orgas?|organisat(?:eurs?|rices?)|syndicats?|"
    r"police|pref(?:ecture)?|"
    r"cgt|intersyndicale|nous|afp|presse|sud[ -]ouest)"
    r"\s?(?:[,;/.)\n|\u2013\u2014]|- |$)"
)
# "2 000, tempère la police", "400, à vue de nez, annonce la gendarmerie": any verb will do.
_INVERTED = Late(
    r"[^,;.:()\"]{0,40}\"?[^,;.:()\"]{0,30} ?,(?: (?:a|au) [a-z' ]{3,20},)? (?:nous |m'|"
    r"l')?(?:a |ont |se |s')?"
    r"(?!nous|meme|dont|avec|sans|selon|contre|devant|derriere|comme|"
    r"parmi|outre|entre|malgre|apres|avant|pour|sous|mais|puis|tous|toutes|rejoint|encadre|suivi|"
    # "150 personnes, surtout des militants de la CGT": they are those who came
    r"surtout|(?:majoritair|essentiell|principal)ement|"
    r"quand|lorsque|alors|tandis|puisque|soit|loin|plus|moins|sauf|hormis|face|chez|vers)"
    r"(?:fait savoir|[a-z]{4,})(?:-t-(?:on|il|elle))? (?:aupres de |a son tour |de son cote )?"
    r"(?P<who>(?:la |les |l'|le |un |une |des |au |a la |en |chez les |leurs? |(?=n(?:otre|os) ))"
    r"(?:[a-z]+ (?:de |du |de la |de l'|des ))?(?:" + WHO + r"))"
)
# "onze mille, et c'est la préfecture qui le dit", "les 1 500 que la police a dénombrés".
_TOLD_BEHIND = Late(
    r"[^.;:()]{0,40}(?:(?:,| -| \u2013| \u2014) (?:et |en tout cas )?(?:c'est|ce sont|c'etaient) "
    r"(?:du moins )?(?:ce qu[e'] ?)?|, mais (?:la|ici),? c'est |"
    r"(?<! alors)(?<! tandis) qu[e'] ?(?:en )?)"
    r"(?P<who>(?:(?:les [a-z]{4,8}|ceux) d[eu]s? )?(?:la |les |l'|le )?(?:"
    + WHO
    + r"))(?! (?:n')?en )(?:, qui [^,.;:()]{3,30},)?[^,.;:()]{0,30}? "
    r"(?:qui (?:l(?:e|'a|'ont)|parle|dit|disent|compte|a compte)|"
    r"(?:a|ont|avait|avaient) (?:compt|denombr|recens|"
    r"retenu|vu|releve|annonc|(?:bien )?(?:voulu )?(?:reconn|adm|conced)|\w+, (?:selon|"
    r"d'apres) (?:lui|elle|eux)))|"
    r"[^.;()]{0,40}[,:] ?c'est (?:du moins )?ce qu[e'] ?(?:en )?[a-z]+ "
    r"(?P<tells>(?:la |les |l'|le )(?:" + WHO + r"))|"
    r"[^.;:()]{0,40}, (?:c'est|ce sont) (?P<are>(?:la |les |l'|le |(?=notre |nos ))(?:"
    + WHO
    + r"))\s?(?:[.,;)]|$)"
)


def _leads_off(link: re.Match[str], near: str, *, whole: bool) -> bool:
    """Tell a link to someone who does not say the number before *link*."""
    start, end = link.span()
    if link[0] == "pour":
        # "300 personnes ont défilé pour la sécurité publique": for that cause
        cause = _RALLIED.search(near, 0, start) and not _OTHERS_FOR.search(near, end)
        said = _FOR_SAYER.compiled.match(near, end) and _NEAR_FOR.fullmatch(near, 0, start)
        return bool(cause or not said)
    if link[0] == "(" and ")" not in near[end:] and whole:
        return True  # "900 à Brest (la police, 700)": it says its own
    if near.endswith(": ") and "(" in near[:end] and ")" not in near[near.rfind("(") :]:
        return True  # "900 à Brest (chiffre de la police : 700)"
    if link[0] == "(" and (_AS_MANY.match(near, end) or _OF_A_PARTY.search(near, 0, start)):
        return True
    if _BUT_THEY.match(near, end) or opens_next(near, start, end):
        return True
    by = link[0] == "par" and has_done(near, start)
    return bool(by or _TIMES.search(near, 0, start))


def _named_behind(after: str) -> re.Match[str] | None:
    """Return where a speaker is named behind a number, without "selon"."""
    if not any(sayers_in(after)):
        return None
    ways = (_ALONE, _QUOTED, _INVERTED, _TOLD_BEHIND)
    return next(filter(None, (way.compiled.match(after) for way in ways)), None)


# What stands behind is said by another.
_STOPS, _ANOTHERS = compiled(r"[.;](?!\w) ?"), compiled(r"[.;](?!\d)|\b(?:alors|tandis) qu")


def speaker(before: str, after: str) -> Speaker | None:
    """Who says the number: "(police)" or "selon …" after it, else the subject before it."""
    before, after = around(before, after)
    before = _AT_CALL.sub("", before) if " l'appel " in before else before
    head = _STOPS.split(before.replace("pref. ", "pref "))[-1]
    head = head if _SAYS_FIRST.fullmatch(head) else head[-90:]
    subject = teller_before(head)
    if theirs := whose(before, after):
        return theirs
    near = _ANOTHERS.split(after, maxsplit=1)[0][:180]
    alone = _RIGHT_AFTER.match(after) or _named_behind(after)
    if alone:
        return relayed(head, subject, sayer(alone[alone.lastgroup or 0]))
    next_led = _LEADS_NEXT.search(after) if subject and near == after else None
    own = near[: next_led.start()] if next_led else near
    for link in _LINK.finditer(own):
        if _leads_off(link, near, whole=len(near) == len(after)):
            continue
        if link[0] == "(":
            tail = near[link.end() :].partition(")")[0]
        else:
            tail = ASIDE.split(near[link.start() :][:60], maxsplit=1)[0]
        says = link[0] in _SAYS  # "devant la mairie selon la police": whatever stands before
        if says and (_ITSELF.match(near, link.end()) or tells_bystander(near[link.end() :])):
            return None
        led = near[: link.start() if tail.count(",") > 1 else link.end()]
        said = _teller(tail) if says or not NAMED_ONLY.search(led) else None
        if said is None and (says or link[0] in {"pour", "dixit"}):
            apposed = _WHO_IS.match(near, link.end())
            said = sayer(apposed["who"]) if apposed else None
        if said:
            return relayed(head, subject, said)
    if _SOMEBODY.match(near):
        return None
    claimed = _CLAIMS.search(head) or _CLAIMED.match(near)
    return subject or (Speaker.ORGANISERS if claimed else None)


# "La police estime que le rassemblement, devant le rectorat, réunit plus de 500 personnes"
_SAYS_FIRST = compiled(
    r"[^;:()\d]{0,40}\b(?:les?|la|l') ?[a-z'-]{3,20} (?:estim|annonc|affirm|assur|indiqu)\w* "
    r"qu[e'] ?[^;:()\d]{3,170}"
)
# "à l'appel de la CGT, FO et la FSU : 900 à Pau": who calls has counted nobody.
_AT_CALL = compiled(
    r"\ba l'appel (?:de |du |des |d')(?:(?!compt|annonc|revendiq|recens|denombr|estim|evoqu|selon|"
    r"d'apres|avanc|parl)[^.;!?\d])*:? $"
)


def is_titled(before: str) -> bool:
    """Tell a number right behind a title that names a movement: "Youth for climate Brest : 900"."""
    return TITLE.fullmatch(before) is not None


def _teller(tail: str) -> Speaker | None:
    """Return the first speaker of *tail*, but not "par ailleurs … devant le ministère"."""
    start, _, said = min(sayers_in(tail), default=(0, 0, None), key=lambda one: one[0])
    return None if NAMED_ONLY.search(tail, 0, start) else said


# "selon la CGT 900, selon les flics 300", "et, selon eux, ils étaient 300": who is named last says
# the next number
_LEADS_NEXT = compiled(
    r"(?:,(?: et,?)?| et,?) (?:selon|d'apres|cote|(?:a|si on|si l'on) (?:en croi|ecout)\w+) "
    r"[^,;.:()\d]{2,40},? (?:(?:ils|elles|on|nous|il) [^,;.:()\d]{3,30} )?$"
)
_SAYS = frozenset({"selon", "d'apres", "dapres", "according to"})
# "3 000 selon elle, 1 100 pour la police": who was named before; "selon moi": who writes.
_ITSELF = compiled(
    r" (?:elles?|lui|eux|celle-ci|ceux-ci|ce(?:tte|s)? derniere?s?|moi|m(?:on|es|a) [a-z]+)\b"
)
# "l'AFPS en revendique 1 100", "2 000 revendiqués": no one else lays claim to a number.
_CLAIMS = compiled(r"\brevendiqu(?:e|ent|ait|aient|ant)\b[^,;.:()]{0,24}$")
_CLAIMED = compiled(r"[^,;.:()]{0,24}[ (]revendiquee?s\b")
