"""Marches for the dead, and what is told beside them: where they died, where they lived."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DIED = (
    r"(?:tué|mort|décédé|assassiné|poignardé|disparu|noyé|renversé|fauché|percuté|abattu|"
    r"battu à mort|lynché|retrouvé mort|retrouvé sans vie|retrouvé pendu)(?:e?s?)(?: mortes?)?"
)
_ON = rf"(?:,? (?:{WEEKDAY}(?: \d{{1,2}}(?:er)?)?(?: dernier)?|hier|la semaine dernière))?"
# These say whose they are.
_MET_AT = (
    r"(?:mairie|gare|église|hôtel de ville|(?:sous-)?préfecture|collège|lycée|école|stade|poste|"
    r"cathédrale|médiathèque|halle|salle des fêtes|cimetière|commissariat|gendarmerie)"
)
_LIVED = (
    r"(?:vivait|habitait|résidait|travaillait|étudiait|logeait|grandissait|était (?:scolarisé|"
    r"lycéen|lycéenn|étudiant|domicilié|installé|apprenti|élève|interne|hébergé|placé)e?)"
)
# No crowd is called there.
_AT_GRAVES = (
    r"[^.;!?\n]{0,60}\b(?:tombes?|obsèques|messe|office|cérémonie|cimetière|ministre|président|"
    r"préfet|stèle|nécropole|monument aux morts)\b"
)

# What happened there before, which dates no rally.
_BEFORE = (
    r"(?:viv|habit|résid|travaill|étudi|log|grandi|enseign|exer[cç]|jou(?:ait|aient)|scolaris|tué|"
    r"tomb|mort|décéd|retrouvé|produit|drame|faits|accident|agress|fauché|percuté|poignardé|"
    r"perdu la vie|disparu|fermé|commencé|employ|inaugur|naqui|né[es ])"
)
_NO_CROWD = (
    r"(?![^,.;:!?\n]*(?:\d ?h\b|personnes|manif|défil|rassembl|réuni|march|cortège|monde|foule|"
    r"cents|mille|aine\b|aines\b))"
)

TURNS: Turns = (
    # "Rassemblement vendredi à 18 h devant le lycée de Gap, où il étudiait": a call
    (
        words("ou qui que dont"),
        (" où ", " qui ", " que ", " dont "),
        turn(
            rf"({OPENS}(?:[^.;:!?\n]{{0,40}}\b)?{RALLY}\b[^.;:!?\n]{{0,100}}?),? "
            rf"(?:là |à l{APOSTROPHE}endroit (?:même )?)?(?:où|qui|que|dont) {_NO_CROWD}"
            rf"[^,.;:!?\n]{{0,50}}?\b{_BEFORE}[^,.;:!?\n]{{0,50}}(?=[,.!\n]|\Z)",
            r"\1",
        ),
    ),
    # "partira de la mairie de Gap, en mémoire de Léa, tuée à Dole": that one is no place of it
    (
        words(
            "tue tuee mort morte decede decedee assassine assassinee poignarde poignardee disparu "
            "disparue noye noyee renverse renversee fauche fauchee percute percutee abattu battue "
            "abattue battu lynche retrouve retrouvee"
        ),
        (" à ", " au "),
        turn(
            rf"(\b{RALLY}\b[^.;!?\n]{{0,90}}\b{_MET_AT} {OF}{TOWN}[^.;!?\n]{{0,90}}\b{_DIED}{_ON}) "
            rf"{AT} {TOWN}",
            r"\1",
        ),
    ),
    # "Enzo avait 15 ans et vivait à Dole"
    (
        words("ans vivait habitait residait travaillait etudiait logeait scolarise scolarisee"),
        ("vivait ", "habitait ", "résidait ", "travaillait ", "étudiait ", "logeait ", "était "),
        turn(
            rf"\b((?:avait|a|avaient) (?:tout juste |à peine )?(?:\d\d?|\w+) ans(?: et demi)?),? "
            rf"(?:et |il |elle )?{_LIVED} (?:(?:à|au|aux|près {OF}|dans le quartier "
            rf"[^.;,!?\n]{{3,30}} "
            rf"à) )?{TOWN}",
            r"\1",
        ),
        turn(
            rf"\b({_LIVED}) (?:à|au|aux) {TOWN}(?=(?: et|,)? (?:et )?avait "
            r"(?:\d\d?|\w+) ans\b)",
            r"\1 là",
        ),
    ),
    # "La marche contre les violences faites aux femmes de samedi à Gap": the march's day
    (
        words("violences violence"),
        (" contre l",),
        turn(
            rf"(\b{RALLY} contre les violences (?:faites aux (?:femmes|enfants)|sexistes et "
            rf"sexuelles|"
            rf"sexistes|sexuelles|conjugales)) d(?:e |{APOSTROPHE})(?=(?:ce )?{WEEKDAY}|hier\b|"
            rf"demain\b|"
            r"dimanche)",
            r"\1 ",
        ),
        turn(
            rf"(\b{RALLY} contre les violences (?:faites aux (?:femmes|enfants)|sexistes et "
            rf"sexuelles|"
            rf"sexistes|sexuelles|conjugales)) d(?:e |{APOSTROPHE})(?={TOWN})",
            r"\1 à ",
        ),
    ),
    # "On se recueillera demain à Gap, 17 h, devant la mairie"
    (
        words("recueillera recueilleront recueillerons recueillent recueille"),
        (" recueill",),
        turn(
            rf"\bse recueiller(?:a|ont)\b(?={_AT_GRAVES})",
            "passera",
        ),
        turn(
            r"\bse recueiller(a|ont)\b(?=[^.;!?\n]{0,90}\b(?:devant|place|sur|parvis|esplanade|au "
            r"pied|autour|en silence|bougies?)\b)",
            r"se rassembler\1 en silence",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
