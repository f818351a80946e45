"""Tells who says a number: police, organisers, press, an independent count (rule 13)."""

import re
from collections.abc import Iterator

from worker.domain.kinds import Speaker

_SAYERS = (
    (
        Speaker.INDEPENDENT,
        (
            r"occurrence|cabinet|comptage independant|independent count|decompte independant|"
            r"independant[es]*\b|bureau d'etudes|chercheu(?:rs?|ses?)\b|universitaires\b"
        ),
    ),
    (
        Speaker.PRESS,
        (
            r"notre (?:correspondante?|journaliste|decompte|reporter|redaction|comptage)|"
            r"nos (?:journalistes|decomptes?|confreres|estimations|reporters)|"
            r"our (?:reporter|count|correspondent)|"
            r"(?:l')?afp\b|journalistes? (?:sur place|presents?)|la redaction|"
            r"ouest-france|sud[ -]ouest|france[ -](?:bleu|info|3|inter)|franceinfo|ici \w+|"
            r"la (?:depeche|montagne|provence|voix du nord|nouvelle republique|marseillaise)|"
            r"le (?:parisien|telegramme|progres|dauphine|monde|figaro)|midi libre|l'independant|"
            r"l'est republicain|nice-matin|liberation\b|"
            r"le journal|notre estimation|un journaliste|un photographe|presse\b|medias?\b"
        ),
    ),
    (
        Speaker.POLICE,
        (
            r"police|(?:sous-)?prefecture|prefet|prefete|pref\b|sous-pref\b|gendarmerie|"
            r"gendarmes?\b|forces de l'ordre|autorites|"
            r"polici(?:ers?|eres?)\b|commissariat|commissaire\b|authorities|prefectorale?|"
            r"(?:les |des )r[tg]\b|renseignements? territoria\w+|renseignement\b|"
            r"services de l'etat|"
            r"beauvau|l'interieur\b|ministere\b(?! (?:de l'(?:edu|ens|agr|eco)|du trav|de la))|"
            r"flics\b|condes\b|keufs\b|poulets\b"
        ),
    ),
    (
        Speaker.ORGANISERS,
        (
            r"organisat(?:eurs?|rices?|ion)|qui (?:l'|les |y )?(?:organis|appel)\w+|"
            r"organis(?:ers?|ateur\u00b7rices)|"
            r"syndica(?:ts?|les?|listes?)\b|"
            r"intersyndicale|cgt|fsu|cfdt|fo\b|force ouvriere|sud\b|solidaires\b|unsa\b|cftc\b|"
            r"cfe-cgc|unef\b|snes\b|snuipp\b|ldh\b|ligue des droits|attac\b|amnesty|greenpeace|"
            r"alternatiba|extinction rebellion|soulevements|osez le feminisme|planning familial|"
            r"sos racisme|mrap\b|coordination|federation|fdsea|jeunes agriculteurs|"
            r"lfi\b|france insoumise|insoumis\b|pcf\b|npa\b|eelv\b|inter-?lgbt|lgbt\w*|"
            r"collectifs?|orgas?\b|associati(?:ons?|fs?)\b|"
            r"manifestants eux-memes|participants eux-memes|unions?\b|fnsea|confederation|"
            r"comites?\b|noustoutes|porte-parole|assos?\b|organisateur\w*|initiateurs|"
            r"initiatrices|les gilets jaunes(?=\W*$)|nous(?:-memes)?(?=\W*$)|"
            r"(?:bassines )?non merci\b|bloquons tout\b|youth for climate|fridays for future|"
            r"act up\b|droit au logement|confederation\b|coordination rurale|stc\b|ustke\b|"
            r"la manif pour tous|derniere renovation|"
            r"les (?:manifestants|participants|grevistes|militants)\b(?=\W*$)"
        ),
    ),
)
_SAID = tuple((speaker, re.compile(rf"\b(?:{words})")) for speaker, words in _SAYERS)
_LINK = re.compile(
    r"(?:\b(?:selon|d'apres|par|pour|according to|say|says|said|said by|dixit|source|chiffres?|"
    r"estimation|de source|decompte|comptage|cote|aux yeux|de l'avis|annonces? par|"
    r"dit|disent|parole|indique(?:nt)?|annonce(?:nt)?|precise(?:nt)?|affirme(?:nt)?|"
    r"assure(?:nt)?|estime(?:nt)?|avance(?:nt)?|"
    r"compte(?:nt)?|revendique(?:nt)?|rapporte(?:nt)?|retorque(?:nt)?|repond(?:ent)?|"
    r"replique(?:nt)?|corrige(?:nt)?|clame(?:nt)?|lance(?:nt)?|glisse(?:nt)?|tranche(?:nt)?|"
    r"nuance(?:nt)?|recense(?:nt)?|denombre(?:nt)?|evalue(?:nt)?|signale(?:nt)?|sources?)\b|\()"
)
# "selon Objectif 350, le collectif organisateur": told who that is.
_WHO_IS = re.compile(
    r"[^,;.()]{2,50}, (?P<who>(?:le |la |l'|les |un |une |qui |a l')[^,;.()]{3,50})"
)
_CHIFFRES = re.compile(
    r"\b(?:chiffres|comptages?|selon|d'apres|estimations?|bilan|source|according to)\b"
)
# "la police en a compté", "les syndicats revendiquent": who counts is the subject.
_COUNTS = re.compile(
    r"\b(?:compt|denombr|recens|annonc|estim|evalu|revendiqu|avanc|parl|chiffr|attend|esper|tabl|"
    r"mis(?:e|ent)\b|relev|comptabilis|vu\b|voit\b|voient\b|dit\b|disent\b|donn|evoqu|retien|"
    r"retenu|"
    r"affirm|assur|tien(?:t|nent)\b|indiqu|rapport|signal|prevoi|anticip|count|report|say|said|"
    r"estimat|expect|"
    r"dirait|claim)"
)
# "à l'appel de la CGT", "contre la police": named, but not the one who counts.
_NAMED_ONLY = re.compile(
    r"\b(?:appel|invitation|initiative|contre|avec|devant|face a|soutien|encadre\w*|sous|"
    r"organise\w* par|lance\w* par|drapeaux?|banderoles?)\b"
    r"(?: (?:de|du|des|d'|a|la|le|les|l'|un|une|\w+))*? ?(?:de |du |des |d'|l'|la |le |les )*$"
)
_APPOSED = re.compile(r"[\s:,(\u00ab\"]*(?:en |y |sur )?(?:environ |pres de )?$")
# "70 % selon la CGT, 280 salariés": it said what stands before.
_CLOSES = re.compile(r"\b(?:selon|d'apres|par|according to)\b[^,;.]{0,40}$")
_TITLE = re.compile(r"\W*noustoutes ?: ?(?:entre )?")
_FOR_SAYER = re.compile(r" (?:la |les |l'|le )?(?:" + "|".join(w for _, w in _SAYERS) + ")")
_BEFORE_LAST = re.compile(r" [^,;.]{0,40}?\b(?:selon|d'apres|pour)\b")
# "7 000 selon Bassines non merci": somebody says it, nobody we know.
_SOMEBODY = re.compile(r"[^,;:()]{0,24}\b(?:selon|d'apres) ")
# "350 manifestants, préfecture.": the speaker alone between a comma and the end.
_ALONE = re.compile(
    r"[^.,;:()]{0,40}, (?P<who>(?:la |les |l'|le |source )?(?:"
    + "|".join(w for _, w in _SAYERS)
    + r"))s?\s?(?:[.;)])"
)
# "« Nous sommes 6 000 », se félicite Alternatiba": any verb will do behind a quotation.
_QUOTED = re.compile(
    r"[^\".;:()]{0,30}\" ?, (?:se |s')?[a-z]+ (?P<who>(?:la |les |l'|le |un |une |des )?(?:"
    + "|".join(w for _, w in _SAYERS)
    + r"))"
)
_PREPOSED = re.compile(
    r"(?:(?:^|[,;:(\"\u2013-]|\bet|\bmais|\betaient)\s*(?:selon|d'apres|pour|cote)|"
    r"according to)\b[^,;.]{0,40}$"
)


def heading_speaker(line: str) -> Speaker | None:
    """Return who says the numbers of the list below: "les chiffres de la préfecture"."""
    told = _CHIFFRES.search(line)
    return sayer(line[told.end() : told.end() + 40]) if told else None


def _sayers(text: str) -> Iterator[tuple[int, int, Speaker]]:
    for speaker_, pattern in _SAID:
        for match in pattern.finditer(text):
            yield match.start(), match.end(), speaker_


def sayer(text: str) -> Speaker | None:
    """Return the first speaker named in *text*."""
    first = min(_sayers(text), default=None, key=lambda one: one[0])
    return first[2] if first else None


def speaker(before: str, after: str) -> Speaker | None:
    """Who says the number: "(police)" or "selon …" after it, else the subject before it."""
    head = re.split(r"[.;]", before)[-1][-90:]
    subject = _subject(head)
    near = re.split(r"[.;]", after, maxsplit=1)[0][:180]
    alone = _ALONE.match(after) or _QUOTED.match(after)
    if alone:
        return sayer(alone["who"])
    for link in _LINK.finditer(near):
        if link[0] == "pour" and not _FOR_SAYER.match(near, link.end()):
            continue
        if link[0] == "(":
            tail = near[link.end() :].partition(")")[0]
        else:
            tail = near[link.start() :][:60].partition(",")[0]
        said = None if _NAMED_ONLY.search(near[: link.end()]) else sayer(tail)
        if said is None and link[0] in {"selon", "d'apres", "according to"}:
            apposed = _WHO_IS.match(near, link.end())
            said = sayer(apposed["who"]) if apposed else None
        if said:
            return said
    return None if _SOMEBODY.match(near) else subject


def _subject(head: str) -> Speaker | None:
    last = max(_sayers(head), default=None, key=lambda one: one[0])
    if last is None:
        return None
    start, end, said = last
    between = head[end:]
    if (_BEFORE_LAST.match(head) and "," not in head[:start]) or ")" in between:
        return None  # it says the number before
    if _PREPOSED.search(head[:start]):
        return said
    if _TITLE.fullmatch(head) or _CLOSES.search(head[:start]):
        return None
    if _NAMED_ONLY.search(head[:start]):
        return None
    return said if _APPOSED.fullmatch(between) or _COUNTS.search(between) else None
