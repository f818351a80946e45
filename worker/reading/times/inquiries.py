"""Tells the day of a rally at which people were hurt or arrested from that of their trial.

"Interpellés samedi lors de la manifestation à Gap, ils ont été jugés lundi": the rally was on the
day of what happened there; nobody gathered when a court sat, a plea was filed or it was made known.
"""

from worker.reading.times.almanac import BY_DAY, Form
from worker.reading.times.at_rallies import (
    HURT,
    at_rally,
    befell,
    bounds,
    is_its_own,
    later_than_it,
)
from worker.reading.times.days import Day
from worker.reading.times.spans import of_none
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES
from worker.reading.words.wordlist import Forms

_COURT = Forms(
    "igpn proces audience plainte plaintes tribunal parquet prevenu prevenus juge juges lbd "
    "facture cour bilan examen garde gardes avocats avocate avocat detention",
    stems="procureur relax condamn comparu comparai jug ecrou enquet interpell bless "
    "convoqu entendu soupconn accus defer arret",
)
# What calls for a rally because of the trial, on its day.
_CALLS = Forms("rdv rendez venez soyons rejoignez", stems="souten")
_AT_COURT = compiled(
    r"\b(?:rassembl|manif|appel|soutien|solidar)(?:(?! compar| jug| present| convoq)[^.;\n]){0,90}"
    r" devant (?:le |la )?"
    r"(?:tribunal|palais|cour|commissariat|gendarmerie|prison)"
    r"|\b(?:soutien|solidarite) (?:aux?|avec|envers) (?:les? |la |nos |[dl]')?(?:\w+ )?"
    r"(?:camarade|prevenu|militant|inculp|accus|interpell|bless|manifestant|arret|pers|jeune)"
)
_TOLD = compiled(
    r"\b(?:(?P<court>juge(?:e?s?|ra|ront|ment)|condamn\w+|relax\w+|ecrou\w+|compar(?:ai|u)\w*|"
    r"defer\w+|mis(?:es?)? en (?:examen|cause)|en detention|en liberte|plaintes?|saisi\w*|"
    r"classe\w*|requi\w+|present\w+ (?:a|au|la|devant)|renvoy\w+|proces|audience|tribunal|parquet|"
    r"procureure?|delibere|entendu\w*|convoquee?s?(?! l(?:a|e|es) | une? )|verdict|auditionn\w+)|"
    r"(?P<word>ouver\w+|appri\w+|indiqu\w+|annonc\w+|fait savoir|communiqu\w+|denonc\w+|reagi\w*|"
    r"declar\w+|precis\w+|confirm\w+|affirm\w+|rappel\w+|regrett\w+|deplor\w+|prefete?|"
    r"prefecture|maire|ministre|ministere|syndicats?|ligue|avocate?s?)|"
    rf"(?P<deed>{HURT}|arrestations?|blessures?|tirs?|lanc\w+|jet\w+|bris\w+|incendi\w+|degrad\w+|"
    r"degat\w*|cass\w+|commis\w*|film\w+|surven\w+|produit\w*|perpetr\w+|heurts?|affront\w+|"
    r"violen\w+|degener\w+|eclat\w+|oper\w+|recus?|faits|remont\w+|bloqu\w+|avoir|s'etre|"
    rf"gardes? a vue|organis\w+|deroul\w+|{RALLIES}))\b"
)
# "passera jeudi devant le tribunal"; people may gather there: "rassemblement jeudi devant le …"
_GOES = compiled(
    r"\b(?:pass(?:e|ent|era|eront|ai(?:t|ent))|repond\w+|expliqu\w+|attendue?s?|citee?s?)\b"
    r"[^.;:,\n]{0,30}$"
)
_BEFORE_A_JUDGE = compiled(
    r"(?:,? a \d\d? ?h(?:\d\d)?)?,? (?:devant (?:le |la |un |une )(?:tribunal|juge|justice|chambre|"
    r"cour (?:d'a|criminelle))|en (?:jugement|correctionnelle|comparution)|a la barre)\b"
)
# "interpellés lundi après la manifestation de samedi"
_ARRESTED = compiled(r"interpell|arret|garde")
_OPENS = compiled(r"\W*(?:des |ce |le |depuis )?")
_NEAR = 90


def without_inquiries(text: Text, found: list[Day]) -> list[Day]:
    """Take the days of courts and of who speaks for them for none of the rally's."""
    if not found or not text.words.at(_COURT) or text.words.at(_CALLS):
        return found
    if at_rally(text, 0, len(text.folded)) is None or _AT_COURT.search(text.folded):
        return found
    return [
        of_none(day)
        if day.said.form in BY_DAY | {Form.FIXED} and _is_inquirys(text, day, found)
        else day
        for day in found
    ]


def without_supported(text: Text, found: list[Day]) -> list[Day]:
    """Take the day of the march whose accused a call is to support for none of its own.

    "Rassemblement jeudi en soutien aux interpellés de la manif de samedi": unless it had a town.
    """
    if len(found) < 2 or not text.words.at(_SUPPORTS):  # noqa: PLR2004 - one to come beside it
        return found
    return [of_none(day) if _is_of_the_accused(text, day) else day for day in found]


def _is_of_the_accused(text: Text, day: Day) -> bool:
    head, _ = bounds(text.folded, day.start, day.end)
    accused = _OF_THE_ACCUSED.search(text.folded, max(head, day.start - _FAR), day.start)
    return accused is not None and _AT_A_TOWN.match(text.raw, day.end) is None


# Who calls to a court, a police station or a square for those who were taken at a march.
_SUPPORTS = Forms("tribunal commissariat", stems="soutien souten solidari repress relax")
_FAR = 150
_OF_THE_ACCUSED = compiled(
    r"\b(?:arretee?s (?=lors|pendant|apres|a |au |en )|ete arretee?s?|arrestations?|interpell\w+|"
    r"blessee?s?|poursuivi\w*|jugee?s?|condamn\w+|prevenu\w*|inculpe\w*|examen|faits|convoque\w*|"
    r"victimes?|verbalis\w+|accuse\w*|garde a vue)\b"
    rf"[^.;:!?\n]{{0,70}}\b(?!manifestant)(?:{RALLIES})\b[^.;:,!?\n]{{0,50}}? (?:de |du |le |ce )$"
)
_AT_A_TOWN = compiled(r",? (?:\u00e0|au|aux|en) (?:[Ll][ae] |[Ll]es )?[A-Z\u00c9\u00c8]")


def _is_inquirys(text: Text, day: Day, found: list[Day]) -> bool:
    head, end = bounds(text.folded, day.start, day.end)
    before = list(_TOLD.finditer(text.folded, head, day.start))
    last = before[-1] if before else None
    if _GOES.search(text.folded, head, day.start) and _BEFORE_A_JUDGE.match(text.folded, day.end):
        return True
    if last is None:
        opens = _OPENS.fullmatch(text.folded, head, day.start)
        last = _TOLD.search(text.folded, day.end, end) if opens else None
    elif day.start - last.end() >= _NEAR:
        return False
    if last is None:
        return False
    if _ARRESTED.match(last[0]):
        return later_than_it(text.folded, day.start, day.end)
    if last["word"] is None:
        return last["court"] is not None
    # Who spoke, and when: of what happened there on another day.
    others = [one for one in found if head <= one.start < end and one is not day]
    march = at_rally(text, head, end)
    return march is not None and any(
        befell(text.folded, march, one.start) or is_its_own(text.folded, one.start, one.end)
        for one in others
    )
