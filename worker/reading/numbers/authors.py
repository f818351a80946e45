"""Tells who wrote a text that counts its own people, and what they counted: "nous étions 900"."""

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.numbers.figures import Count
from worker.reading.numbers.sayers import sayer, sayers_in
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

# "COMMUNIQUÉ DE PRESSE", "NousToutes 37 · appel à marcher": who calls signs at the top.
_TOP, _SIGNED = 2, 90
# "Entretien", "3 questions à": who answers was there.
_INTERVIEW = compiled(r"\W*(?:grand )?(?:entretien|interview|(?:\w+ )?questions a\b)")
_PAPER = compiled(r"\b(?:journal|edito\w*|billet|chronique|carnet|portrait|reportage|recit)\b")
# "venez", "nous donnons rendez-vous": who speaks to the readers calls them.
_CALLS = compiled(
    r"\b(?:venez|rejoignez|apportez|ramenez|prenez|amenez|partagez|pensez|n'oubliez|retrouvons|"
    r"rassemblons|mobilisons|marchons|manifestons|soyons|faisons|continuons|"
    r"tou(?:s|te?s|t le monde) dehors|"
    r"vous (?:donne\w*|invite\w*|attend\w*|convie\w*) |"
    r"nous (?:appelons|invitons|donnons|cherchons|retrouverons|serons)|appellent? a)\b"
)
# "UL CGT", alone on the last line of a post
_SIGNATURE = compiled(r"\W*[a-z][a-z' -]{1,40}\W*")
_WHOLE = 600
_ME = compiled(r"\b(?:je|j'\w+|mon|ma|mes|moi)\b")
_LINES = 3
# "Sous-préfecture de Saint-Claude · point de situation", "PRÉFET DE LA HAUTE-SAVOIE"
_OFFICE = compiled(
    r"\W*(?:cabinet (?:du |de la ))?(?:sous-)?(?:prefecture|prefete?|gendarmerie|police nationale) "
    r"d(?:e|u|es|')\b(?!.* : )"
)


def author(text: Text, start: int) -> Speaker | None:
    """Return who wrote *text*, which begins at *start*: organisers or the State.

    Its first lines tell, or its calls.
    """
    lines = [line for line in text.folded[start : start + _WHOLE].split("\n") if line.strip()]
    off = len(text.folded) < _WHOLE and (
        _signed_off(text.folded) or _HEADED.match(text.folded, start) is not None
    )
    if off or len(lines) < _TOP:
        return Speaker.ORGANISERS if off else None
    if _OFFICE.match(lines[0]):
        return Speaker.POLICE
    signs = len(text.folded) < _WHOLE and _SIGNATURE.fullmatch(lines[-1])
    if signs and sayer(lines[-1]) is Speaker.ORGANISERS:
        return Speaker.ORGANISERS
    first = lines[:_TOP]
    if any(_PAPER.search(line) for line in first):
        return None
    signed = [sayer(line) for line in first if len(line) <= _SIGNED]
    told = any("communique" in line for line in first if len(line) <= _SIGNED)
    if len(lines[0]) <= _SIGNED and (told or Speaker.ORGANISERS in signed):
        return Speaker.POLICE if signed[:1] == [Speaker.POLICE] else Speaker.ORGANISERS
    calls = len(lines) >= _LINES and _CALLS.search(_unquoted(text.folded))
    ours = calls and not _ME.search(text.folded)
    return Speaker.ORGANISERS if ours or _INTERVIEW.match(lines[0]) else None


# Who signs at the end of a post, behind a dash or a stop, or in a bracket: "La CGT 64".
_LAST = compiled(
    r"(?: [\u2013\u2014-] ?| ?\(|[.!?] )(?P<who>(?:l[ae]s? |l'|votre )?"
    r"(?!.*\b(?:a|ont|est|sont|y|en|ne|que|qui|avec|appel\w*|organis\w*|revendiqu\w*|compt\w*|dit|"
    r"annonc\w*|soutien\w*|continu\w*|aussi)\b)[a-z0-9' ]{2,40})\)?\W*$"
)
_TAIL, _NAMED_FIRST = 60, 9
# Who signs at the head of it: "Comité de défense de la gare. MERCI !"
_HEADED = compiled(
    r"\W*(?:l[ae] |l'|votre )?(?:collectif|comite|intersyndicale|union (?:locale|departementale))"
    r"(?![^.!]*\b(?:a|ont|est|sont|en|ne|que|qui|avec|appel\w*|organis\w*|compt\w*|dit|annonc\w*)\b)"
    r" [a-z0-9' -]{2,70}[.!] "
)


def _signed_off(folded: str) -> bool:
    signed = _LAST.search(folded, max(0, len(folded) - _TAIL))
    named = min(sayers_in(signed["who"]), default=None) if signed else None
    return bool(named and named[0] < _NAMED_FIRST and named[2] is Speaker.ORGANISERS)


_QUOTED = compiled(r'"[^"]*"')


def _caller(text: Text) -> Speaker | None:
    """Tell who speaks to the readers: "On attend 200 personnes. Pensez aux pancartes"."""
    return Speaker.ORGANISERS if _CALLS.search(_unquoted(text.folded)) else None


def _unquoted(folded: str) -> str:
    return _QUOTED.sub("", folded)


# "nous étions 900", "une soixantaine de personnes s'étaient réunies à notre appel"
_WE = compiled(
    r"\b(?:(?:merci|bravo) (?:a tous les|aux)|nous (?:n')?etions|vous (?:n')?etiez|"
    r"nous (?:en )?avons (?:ete|compte|denombre|recense|reuni|rassemble))\b[^.;\"]{0,30}$"
)
_WE_COUNTED = compiled(
    r"\bnous (?:en |les )?avons (?:compte|denombre|recense)e?s?\b[^.;\"]{0,30}$|"
    r"\bnous en (?:comptions|denombrions)\b[^.;\"]{0,20}$"
)
# "ils étaient cent vingt, nous les avons comptés"
_COUNTED_THEM = compiled(r"[^.;\"\d]{0,30}, nous les avons comptee?s\b")
# "nous disons 800": who calls, whoever writes.
_WE_SAY = compiled(
    r"\bnous(?:,? (?:les [a-z]+,? )?on)? (?:en )?(?:disons|annoncons|revendiquons|dit|annonce|"
    r"revendique) (?:\w+ ){0,2}$"
)
# "nous étions 1 100 d'après notre comptage"
_OUR_COUNT = compiled(
    r"[^.;\"]{0,60}\b(?:notre|nos) (?:propres? )?(?:compt|decompt|estim|point|soins|services|"
    r"effectifs)"
)
# A communiqué and no paper: "nous refusons", "nous ne lâcherons rien", "camarades, ..."
_FIGHTS = compiled(
    r"\bcommunique (?:de (?:presse|l'|la|l)\b|commun\b|unitaire\b|intersyndical)|"
    r"(?:^|\n|[-\u2013\u2014:] )\W*communique ?(?:\n|:|$)|\bcamarades ?[,!]|"
    r"\bnous (?:nous |ne |n'|l[ea]s? |l'|y |en )*(?:refus|exige|reclam|demand|denonc|lutt|lach|"
    r"appel|poursuiv|continu|resist|ced|rest|oppos|defend|condamn|rejet)[a-z]*ons\b"
)
_OUR_CALL = compiled(r"[^.;\"]{0,60}\ba notre appel\b")
_AWAITED = compiled(
    r"\b(?:(?P<we>nous(?:,? (?:les [a-z]+,? )?on)?(?: y)?)|on) (?:en )?"
    r"(?:attend(?:ons)?|esper(?:e|ons)|tabl(?:e|ons)|prevoyons|comptons)\b"
    r"[^.;\"]{0,40}$"
)
# "le collectif organise une marche. On attend 2 000 personnes": told by someone else.
_BACK, _NEAR = 60, 160


def own_word(
    text: Text, count: Count, wrote: Speaker | None, *, tally: bool = False
) -> Speaker | None:
    """Return who says *count* when it is who wrote the text, and names no one else."""
    ours = count.said_by is Speaker.PRESS and _OUR_COUNT.match(text.folded, count.end)
    if count.said_by is not None and not ours:
        return None
    before = text.folded[max(0, count.start - _BACK) : count.start]
    if count.kind is FigureKind.EXPECTED:
        near = text.folded[max(0, count.start - _NEAR) : count.start]
        ours_too = _AWAITED.search(before)
        awaited = ours_too is not None and (ours_too["we"] or sayer(near) is None)
        we = Speaker.ORGANISERS if ours_too and ours_too["we"] else None
        told = wrote is Speaker.POLICE or awaited
        return (wrote or _caller(text) or we) if told else None
    if count.kind is not None:
        return None
    if wrote is Speaker.POLICE:
        return wrote
    called = _WE.search(before) or _OUR_CALL.match(text.folded, count.end)
    if ours and not called:
        called = _FIGHTS.search(_unquoted(text.folded))
    wrote = wrote or (Speaker.ORGANISERS if ours and called else None)
    if (called and wrote is Speaker.ORGANISERS) or _WE_SAY.search(before):
        return Speaker.ORGANISERS
    counted = _WE_COUNTED.search(before) or _COUNTED_THEM.match(text.folded, count.end)
    counted = counted if tally and wrote is None else None
    return Speaker.PRESS if counted else None
