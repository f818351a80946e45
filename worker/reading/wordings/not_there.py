"""Towns set beside the one of a rally: "contrairement à X", "renforts de X", "la section X"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    HOUR,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_TOWNS = rf"{TOWN}(?:(?:, | et (?:{OF})?|, {OF}){TOWN}){{0,3}}"
_BRANCH = r"(?:section|antenne|branche|fédération|union locale|union|cellule|équipe|coordination)"
_WHOSE = rf"d(?:u |e la |es |e l{APOSTROPHE})"
_WHEN = rf"(?:{WEEKDAY}(?: dernier| \d{{1,2}}(?: [a-zéû]{{3,9}})?)?|hier|la semaine dernière)"
_GONE = r"(?:a (?:rassemblé|réuni|mobilisé|attiré|vu défiler)|avait (?:rassemblé|réuni|mobilisé))"

# That nothing happened, and where: before its town or behind it.
_QUIET = (
    r"(?:(?:(?:tout (?:est|était)(?: resté)?|(?:la |une )?journée|plutôt) )?"
    r"(?:calme|tranquille)(?: plat)?|rien (?:à signaler|de (?:spécial|particulier|prévu)|du tout)|"
    r"ras|personne(?: dans (?:la|les) rues?)?|pas âme qui vive|silence radio)"
)
_QUIET_THERE = (
    r"(?:(?:la |une )?journée (?:a été|est restée|fut) (?:calme|tranquille)|"
    rf"aucun appel n{APOSTROPHE}avait été lancé)"
)
_AFTER_COUNTS = r"(\d[\d \u00a0\u202f]*(?: [^.;!?\n\d]{0,80})?) ?[.;!] "

TURNS: Turns = (
    # "900 à Gap, 300 à Dax. Journée calme à Dole.", "RAS à Dole": nobody there
    (
        words("calme tranquille rien ras personne ame silence journee appel"),
        (" à ", " au ", " aux ", "À ", "Au "),
        turn(rf"{_AFTER_COUNTS}{_QUIET} {AT} {TOWN}(?= ?(?:[.;!\n]|\Z))", r"\1"),
        turn(rf"{_AFTER_COUNTS}{AT} {TOWN},? {_QUIET_THERE}(?= ?(?:[.;!\n]|\Z))", r"\1"),
    ),
    # "en vert celles où rien n'est prévu (Gap, Dole)": nothing is
    (
        words("rien aucun aucune"),
        ("où rien", "où aucun", "où l'on ne", "où il n'y a "),
        turn(
            r",? (?:et )?(?:en \w+,? )?(?:celles?|les (?:villes|communes)|ceux) où "
            r"(?:rien n['\u2019]est (?:prévu|annoncé|organisé)|aucune? [^.,;:()!?\n]{3,40}? "
            r"(?:n['\u2019]est|prévue?|annoncée?)[^.,;:()!?\n]{0,20}) \([^()\n]{2,120}\)",
            "",
        ),
    ),
    # as in "Gap 17 h, Dole 18 h, Dax rien, Pau rien"
    (
        words("rien neant"),
        (" rien", " néant"),
        turn(
            rf"(\d ?h(?: ?\d\d)?(?: [^.,;:!?\n\d]{{3,30}})?)(?:[,;] {TOWN} ?:? (?:rien|néant)"
            rf"(?: de prévu| d{APOSTROPHE}annoncé| du tout)?)+(?= ?[.,;!\n]|\Z)",
            r"\1",
        ),
    ),
    # as in "Gap et Dole ne bougeront pas mardi, mais Dax et Pau si : manifs à 10 h"
    (
        words("si"),
        (" si ",),
        turn(
            rf"{OPENS}{TOWN}(?:, {TOWN})*(?: et {TOWN})? ne (?:bougera|bougeront|manifestera|"
            rf"manifesteront|défilera|défileront|participera|participeront) pas "
            rf"({WEEKDAY}|demain),? (?:mais )?"
            rf"({TOWN}(?:, {TOWN})*(?: et {TOWN})?) si ?[:,] ",
            r"À \2, \1, ",
        ),
    ),
    # "Gap 300, Dole 90 ; et Apt, pas un seul": nobody there
    (
        words("seul seule vive chat personne"),
        (" pas un seul", " pas une seule", " pas âme", " pas un chat", " personne"),
        turn(
            rf"[,;] (?:et )?(?:{AT} )?{TOWN},? (?:pas un(?:e)? seule?|pas âme qui vive|pas un chat)"
            r"(?= ?(?:[.;!\n]|\Z))",
            "",
        ),
        turn(rf"(\d(?:,| et|;)) (?:et )?{TOWN} personne(?= ?(?:[.;!\n]|\Z))", r"\1"),
    ),
    # "Vendredi, contrairement à Gap où la rue restera calme, Dole manifestera"
    (
        words("contrairement difference inverse"),
        (
            "ontrairement à ",
            "ontrairement au ",
            "différence de ",
            "'inverse de ",
            "\u2019inverse de ",
        ),
        turn(
            rf",? ?\b(?:contrairement (?:à|au)|à la différence de|à l{APOSTROPHE}inverse de) {TOWN}"
            r"(?:,? (?:où|qui) [^,.;:!?\n]{3,50})?(?=,)",
            "",
        ),
    ),
    # "n'ont pas choisi Gap mais Dole", "On annonçait Gap, ce sera Dole"
    (
        words("choisi retenu mais sera"),
        (" pas choisi ", " pas retenu ", " ce sera "),
        turn(rf"\bn{APOSTROPHE}(a|ont) pas (choisi|retenu) {TOWN},? mais (?={TOWN})", r"\1 \2 "),
        turn(
            rf"{OPENS}(?:on|nous) (?:annonçait|annoncions|attendait|parlait {OF}|prévoyait|"
            rf"pensait à) ?"
            rf"{TOWN},? (?:mais )?ce sera (?:finalement )?(?={TOWN})",
            "Ce sera ",
        ),
    ),
    # "Dans le sillage de Gap, qui a rassemblé 900 personnes samedi", "À l'image de Gap samedi"
    (
        words("sillage image instar foulee"),
        (
            "e sillage de ",
            "'image de ",
            "\u2019image de ",
            "'instar de ",
            "\u2019instar de ",
            "oulée de ",
        ),
        turn(
            rf"{OPENS}dans (?:le sillage|la foulée) (?:de |d{APOSTROPHE})({TOWN}), qui {_GONE} "
            rf"([^,;:!?.\n]{{3,60}}?) ({_WHEN})([^,;:!?.\n]{{0,50}}), ",
            r"\3, \1 a rassemblé \2\4. ",
        ),
        turn(
            rf"{OPENS}à l{APOSTROPHE}(?:image|instar) (?:de |d{APOSTROPHE})({TOWN}),? ({_WHEN}), ",
            r"\2, \1 a manifesté. ",
        ),
    ),
    # "Du renfort est attendu de Gap et d'Apt vendredi à Dole"
    (
        words("renfort renforts delegation delegations cars bus manifestants"),
        (" attendu", " enverr"),
        turn(
            rf"\b(renforts?|délégations?|cars?|bus|manifestants) (est|sont) attendue?s? "
            rf"{OF}{_TOWNS} "
            rf"(?=(?:{WEEKDAY}|demain|ce |{AT} ))",
            r"\1 \2 attendus ",
        ),
        turn(
            rf"[,;.] (?:{_TOWNS}) (?:enverr(?:a|ont)|y enverr(?:a|ont)) (?:une |des |leurs? |sa )"
            r"(?:petites? )?délégations?(?= ?(?:[.,;!]|\n|\Z))",
            "",
        ),
    ),
    # "La section Gap du syndicat appelle à manifester à Dole"
    (
        words("section antenne branche federation union cellule equipe coordination"),
        (" appel", " invit"),
        turn(
            rf"\b({_BRANCH}) (?:de |d{APOSTROPHE})?{TOWN} (?={_WHOSE}[^.;:!?\n]{{2,60}} "
            rf"(?:appell|invit)\w+[^.;:!?\n]{{3,60}} (?:à|au) {TOWN})",
            r"\1 ",
        ),
    ),
    # "avec le comité de Gap et celui de Dole": who comes, not where
    (
        words("comite collectif section antenne federation union groupe association comites"),
        (" celui d", " celle d", " ceux d"),
        turn(
            rf"\b((?:comités?|collectifs?|groupes?|associations?|unions? locales?|{_BRANCH}) {OF}"
            rf"{TOWN}),? (?:et )?(?:(?:de|avec|à) )?(?:celui|celle|ceux) {OF}{_TOWNS}"
            rf"(?! (?:à|dès|\d|se |s{APOSTROPHE}|manif|appel|organis|défil|donn))",
            r"\1",
        ),
    ),
    # "Dole sera le théâtre, vendredi, d'une manifestation", "Dole se joindra au mouvement"
    (
        words("theatre mouvement"),
        (" le théâtre", " au mouvement"),
        turn(
            rf"\bsera le théâtre(,? [^.;:!?\n]{{0,45}}?),? d{APOSTROPHE}une? (?={RALLY})",
            r"accueillera\1 une ",
        ),
        turn(rf"({TOWN}) se join(?:dra|t) au mouvement\b", r"\1 manifestera"),
    ),
    # "bloqueront le dépôt de Gap dès 5 h, avant de rejoindre le cortège de Dole, 11 h"
    (
        words("rejoindre rallier gagner"),
        (" avant de r", " puis r", " avant de g"),
        turn(
            rf",? (?:avant de|puis) (?:rejoindre|rallier|gagner) (?:ensuite )?(?:le |la ){RALLY} "
            rf"(?:{AT} |{OF})(?=(?:{TOWN}),? \(?(?:à )?{HOUR})",
            ". Rendez-vous ensuite à ",
        ),
    ),
    # "Partie de Gap à 10 h, la marche rejoindra Dole samedi", "reliera samedi Gap à Dole"
    (
        words("partie parti partis reliera relieront relie"),
        ("Parti", "relier"),
        turn(
            rf"{OPENS}Parti(?:e|s|es)? (?:de |d{APOSTROPHE})({TOWN}) ((?:à |vers )?{HOUR}), "
            rf"((?:la |le |les ){RALLY}[^.;:!?\n]{{0,60}}?) (?:rejoindra|gagnera|ralliera|"
            rf"atteindra) "
            rf"({TOWN})([^.;:!?\n]*)",
            r"\3 partira de \1 \2\5, en direction de \4",
        ),
        turn(
            rf"\breliera ((?:{WEEKDAY} )?)({TOWN}) (?:à|et) ({TOWN})",
            r"partira \1de \2 en direction de \3",
        ),
    ),
    # "Vendredi, Gap reçoit Dole à 20 h en Coupe ; les pompiers manifesteront à 18 h"
    (
        words("recoit"),
        (" reçoit ",),
        turn(
            rf"\b({WEEKDAY}), ({TOWN}) reçoit {TOWN}[^.;!?\n]*; (?=[^.!?\n]*\bmanifest)",
            r"\1, à \2, ",
        ),
    ),
    # "Qui d'autre de Gap pour la manif de samedi à Dole ? rdv 14 h mairie": a call
    (
        words("qui"),
        ("?",),
        turn(
            rf"{OPENS}qui (?:d{APOSTROPHE}autre )?(?:de |d{APOSTROPHE}){TOWN} (?:vient |sera |va )?"
            rf"(?:pour|à|avec nous à) (la {RALLY}[^.!?\n]{{3,80}}?) ?\?+ "
            r"(?=(?:rdv|rendez-vous|on se|départ|\d))",
            r"\1. ",
        ),
    ),
    # "on décale la manif de Gap de samedi à dimanche"
    (
        words("decale deplace reporte decalons reportons"),
        ("décal", "déplac", "report"),
        turn(
            rf"\b(?:on|nous) (?:décal|déplac|report)(?:e|ons) (la {RALLY}[^.;:!?\n]{{2,80}}?) "
            rf"(?:de|du) "
            rf"({WEEKDAY}(?: \d{{1,2}})?) (?:à|au) (?={WEEKDAY})",
            r"\1 est reportée du \2 au ",
        ),
    ),
    # "la préf a dit non pour samedi à Gap", "la préf a dit oui : samedi 14 h": not then
    (
        words("dit"),
        (" a dit non", " a dit oui"),
        turn(
            r"\b(?:la )?(?:sous-)?préf(?:ecture)? a dit non (?:pour|à) "
            rf"(?=(?:ce |la |le )?(?:{WEEKDAY}|{RALLY}))",
            "la préfecture interdit la manif de ",
        ),
        turn(
            r"\b(?:la )?(?:sous-)?préf(?:ecture)? a dit oui ?[:,!.] (?:donc )?(?:rdv |rendez-vous "
            r")?"
            rf"(?={WEEKDAY}|demain|le \d)",
            "c'est autorisé, rendez-vous ",
        ),
    ),
    # "Pas de rdv à Gap jeudi": no rally there
    (
        words("pas"),
        ("as de rdv ", "as de rendez-vous ", "as de RDV "),
        turn(
            rf"{OPENS}pas de (?:rdv|rendez-vous) (?:(?:{WEEKDAY}|demain) )?{AT} "
            rf"{TOWN}[^.,;!?\n]*[.,;!]+ ?",
            "",
        ),
    ),
    # "Aucun rassemblement n'est autorisé à Gap", "Nous n'avons pas connaissance d'une marche"
    (
        words("aucun aucune connaissance personne"),
        ("'est ", "\u2019est ", "connaissance d", "ersonne "),
        turn(
            rf"\b(aucune? {RALLY}) n['\u2019]est (?:autorisée?|tolérée?|permise?|déclarée?) "
            rf"(?={AT} )",
            r"\1 n'est prévu ",
        ),
        turn(
            rf"(?:nous |on )?n['\u2019](?:avons|a) (?:pas|aucune) connaissance d['\u2019]une? "
            rf"(?={RALLY})",
            "il n'y a pas de ",
        ),
        turn(
            r"\bpersonne ne (?:manifestera|défilera|marchera)\b",
            "aucune manifestation n'est prévue",
        ),
    ),
    # "Samedi c'est grève à Gap mais la manif est à Dole"
    (
        words("greve"),
        ("'est grève ", "\u2019est grève "),
        turn(
            rf"\bc{APOSTROPHE}est (?:la )?grève {AT} {TOWN},? mais (?=(?:la |le ){RALLY})",
            "",
        ),
    ),
    # "avant ça, petit-déj à 9 h au local de Gap"
    (
        words("petit ptit cafe brunch repas"),
        (" petit", " p'tit", " ptit", " café", " brunch", " repas"),
        turn(
            rf"[,;.(]? ?\b(?:avant (?:ça|cela)|auparavant|juste avant|d{APOSTROPHE}abord),? (?:un "
            rf")?"
            r"(?:p['\u2019]?(?:eti)?t[- ]déj\w*|café|brunch|repas)\b(?![^.;!?\n]*\b(?:place|"
            r"parvis|rue)"
            r"\b)[^.;!?\n]*\b(?:local|salle|bar|maison|bourse|chez)\b[^.;!?\n]*",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
