"""Tells whose a number is by what stands right behind it: those who were there, or who counted."""

from worker.domain.kinds import Speaker
from worker.reading.numbers.sayers import WHO, sayer
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late

# "1 100 personnes, a-t-on compté depuis le balcon du journal"
_WE_COUNTED = compiled(
    r"[^.;:()]{0,30}, a-t-on (?:compt|denombr|recens|point)\w* (?:de notre cote|sur place|"
    r"(?:depuis|sous) (?:l[ae]s? |l'|nos? |notre ))"
)
# "450, à les entendre": those who were there.
_HEARD = compiled(
    r"[^.;:()]{0,40}, (?:assur|jur|affirm|dis|clam|promett|revendiqu|esper)\w+-(?:ils|elles)\b|"
    r"[^.;:()]{0,20}?\b(?:a (?:les|nous) (?:entendre|en croire)|a leurs? dires?|"
    r"(?:au|selon l[ae]s?|d'apres l[ae]s?) notres?)\b"
)


def whose(before: str, after: str) -> Speaker | None:
    """Tell "entre les 3 800 manifestants de la police et les 9 000 de la CGT"."""
    if _WE_COUNTED.match(after):
        return Speaker.PRESS
    if _HEARD.match(after):
        return Speaker.ORGANISERS
    theirs = _THEIRS.compiled.match(after) if before.endswith(_DEFINITE) else None
    return sayer(theirs["who"]) if theirs else None


_DEFINITE = (" les ", " aux ", " des ")
_THEIRS = Late(
    r"(?: (?:manifestante?s|personnes|participante?s|marcheurs))? "
    r"(?P<who>(?:annoncee?s par |de |des |du |de l')(?:la |les |l'|le )?(?:" + WHO + r"))"
)


def opens_next(near: str, start: int, end: int) -> bool:
    """Tell "selon la CGT, ils étaient 900, selon la police, ils étaient 300": the next number's."""
    return near.endswith(", ", 0, start) and _OPENS_NEXT.match(near, end) is not None


_OPENS_NEXT = compiled(
    r" [^,;.:()\d]{3,40}, (?:ils|elles|on) (?:n')?(?:etai(?:en)?t|sont|est|seraient) "
)


def relayed(head: str, subject: Speaker | None, said: Speaker | None) -> Speaker | None:
    """Return who counted, not who passes it on: "la police a compté 900 personnes, selon la radio".

    What stands in *head* before the number may itself be said by another, behind a "selon".
    """
    counted = said is Speaker.PRESS and subject is not None
    counted = counted and (not _SAID_BY.search(head) or _SAID_FIRST.search(head) is not None)
    return subject if counted else said


_SAID_BY = compiled(r"\b(?:selon|d'apres|pour)\b")
# "Selon la police, 900 personnes ont défilé, rapporte Ouest-France", behind no other number
_SAID_FIRST = compiled(
    r"^(?! )(?:[^,;.:()\d]{0,40}, ){0,2}\W*(?:toujours )?(?:selon|d'apres) [^,;.:()\d]{3,40}, "
    r"(?:environ |pres de |plus de |quelque )?$"
)


def around(before: str, after: str) -> tuple[str, str]:
    """Open the bracket of "moitié moins (300) pour les gendarmes", and forget who only listens.

    "Selon une source policière à BFMTV" names one who counted, and a channel that was told.
    """
    if before.endswith("(") and _CLOSED_BY.match(after):
        before, after = before[:-1], after[1:]
    if " compte d" in after:
        after = _PAYER.sub("", after, 1)
    if " pas de " in after:
        after = _UNCOUNTED.sub("", after, 1)
    if " a" in after:
        after = _TOLD_THEM.sub(r" \g<told>", after, 1)
    if " a" in before:
        before = _TOLD_THEM.sub(r" \g<told>", _LISTENER.sub("", before))
    return before, after


# "Occurrence en a compté 900 pour le compte d'un collectif de médias": who pays does not count.
_PAYER = compiled(r",? pour le compte d(?:e l'|e la |es |u |'une? |e |')[^,;.()]{3,50}")


# "Foix : 700, pas de comptage police": they have not said it
_UNCOUNTED = compiled(r",? (?:et )?pas de (?:comptage|chiffre|decompte|estimation)s?[^,;.()]{0,40}")
_CLOSED_BY = compiled(r"\) (?:pour|selon|d'apres|a en croire) ")
# Who is told: "à l'AFP", "au Progrès", "auprès de nos confrères de Sud Ouest".
_TO_MEDIA = (
    r"(?:a |au |aupres (?:de |du |d'))(?:la |l'|le )?(?:(?:nos confreres|notre confrere) d[eu] )?"
    r"(?:la |l'|le )?(?:afp|bfm\w*|rtl|rmc|europe 1|cnews|lci|tf1|france ?(?:info|inter|bleu|3)"
    r"(?: [a-z-]+)?|franceinfo|ouest-france|sud[- ]ouest|telegramme|parisien|voix du nord|depeche|"
    r"(?:nice|var)-matin|midi libre|progres|(?:est )?republicain(?: lorrain)?|dauphine(?: libere)?|"
    r"montagne|mediapart|monde|figaro|courrier [a-z]+|bien public|nouvelle republique|provence|"
    r"charente libre|paris-normandie|independant|20 minutes|tetu|presse)\b"
)
_LISTENER = compiled(rf"(?<=[a-z]) {_TO_MEDIA}(?=,(?! qui ))")
# "a déclaré à l'AFP Luc, 30 ans, qui a défilé avec 900 personnes"
_TOLD_THEM = compiled(
    r"(?<=[a-z\",]) (?P<told>(?:a )?(?:(?:declar|confi|expliqu|temoign|racont|lanc|indiqu|annonc|"
    r"precis|affirm|assur|reag|estim|s(?:e |')(?:felicit|rejou|enthousiasm|desol))\w*|dit)) "
    rf"{_TO_MEDIA}(?= [a-z])"
)
