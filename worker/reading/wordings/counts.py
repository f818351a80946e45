"""Who counts, and how many, in other words: "selon les forces de sécurité", "au total 300"."""

from string import digits

from worker.reading.wordings.compared import TURNS as COMPARED
from worker.reading.wordings.turns import (
    AGAIN,
    APOSTROPHE,
    COUNT,
    NUMBER,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

# What counts no crowd for those who call one: papers, the State, the services.
_NO_BODY = (
    r"(?:AFP|JSL|NRCO|LVDN|PQR|LPC|BFM\w*|RTL|RMC|DNA|VDN|TF1|LCI|CNEWS|RFI|RCI|JDD|JHM|JIR|"
    r"CCI|MSA|DDFIP|DRAAF|HAS|DDSP|DIPN|DGPN|DGSI|DCSP|SCRT|"
    r"SDRT|CRS|IGPN|SNCF|RATP|INSEE|EDF|RTE|ARS|CHU|CHR|ONU|OMS|INED|CAF|CPAM|ONF|DDT\w*|DREAL|"
    r"SDIS|SAMU|ADEME|OFB|IGN|CNRS|DGAC|OFCE|CROUS|DASEN|DSDEN|CSA|IFOP|BVA|ELABE)\b"
)
_COUNTS = (
    r"(?:en |y )?(?:(?:a|ont|avait|avaient) (?:compt|dénombr|recens|annonc|comptabilis)é|"
    r"compt(?:e|ait)|dénombr(?:e|ait)|recens(?:e|ait)|annonc(?:e|ait)|revendiqu(?:e|ait)|"
    r"avan(?:ce|çait) le|parl(?:e|ait) de|évoqu(?:e|ait)|estim(?:e|ait)) [^.;:!?\n]{0,24}\d"
)
_NAME = r"[A-ZÀ-Ý][\w\u2019'-]+"
_FORCES = r"((?:policiers|gendarmes|CRS|tracteurs|camions)(?: et (?:policiers|gendarmes))?)"
_PERSON = rf"{_NAME}(?: {_NAME}){{0,2}}"
_ROLE = (
    r"(?:membre|porte-parole|secrétaire|président|présidente|délégué|déléguée|responsable|"
    r"coordinateur|coordinatrice|animateur|animatrice)(?: [a-zà-ÿ]+){0,2}"
)
_BODY = (
    r"(?:collectif|syndicat|intersyndicale|CGT|FSU|CFDT|FO|UNSA|Solidaires|comité|association|"
    r"LDH)\b"
)
_MONTHS = {
    "January": "janvier", "February": "février", "March": "mars", "April": "avril", "May": "mai",
    "June": "juin", "July": "juillet", "August": "août", "September": "septembre",
    "October": "octobre", "November": "novembre", "December": "décembre",
}  # fmt: skip

TURNS: Turns = (
    *COMPARED,
    # "Elles devaient être 500, elles étaient 250": so many were awaited.
    (
        words("devaient devions attendait esperait"),
        ("devaient être ", "devait être ", "en attendait ", "en espérait "),
        turn(
            rf"\b(?:ils|elles|on) dev(?:aient|ait) être ({ROUNDED}{COUNT})"
            r"(?=,? (?:(?:et |mais )?(?:ils|elles|on) |selon ))",
            r"\1 personnes étaient attendues",
        ),
        turn(
            rf"\b(?:alors qu{APOSTROPHE}|quand |là où )on en (?:attend|espér)ait "
            rf"({ROUNDED}{COUNT})",
            r"\1 étaient attendus",
        ),
    ),
    # "les manifs de 95": a year.
    (
        words("manif manifs manifestations greves mouvement"),
        (" de 36", " de 68", " de 86", " de 95"),
        turn(
            r"\b((?:manif|manifestation|grève|mouvement)s? de )(36|68|86|95)\b"
            r"(?! (?:personnes|manif|pers|km|min|\d))",
            r"\g<1>19\2",
        ),
    ),
    # "mon père qui a fait 68": a year.
    (
        words("fait connu vecu"),
        (" fait ", " connu ", " vécu "),
        turn(
            r" qui (?:a|ont|avait|avaient) (?:fait|connu|vécu) (?:mai )?(?:36|68)"
            r"(?: et (?:mai )?(?:19)?\d\d)?\b(?! (?:personnes|manif|km))",
            "",
        ),
    ),
    # Who counts.
    (
        words("forces"),
        ("orces de sécurité",),
        turn(r"(?<=\bforces de )(?:la )?sécurité", "l'ordre"),
    ),
    (
        words("sources"),
        ("e sources p",),
        turn(r"\bde sources (policière|préfectorale)s", r"de source \1"),
    ),
    (
        words("observations constatations journaliste"),
        ("elon nos ", "après nos ", "notre journaliste"),
        turn(
            rf"(?:(?<=selon )|(?<=d{APOSTROPHE}après ))nos (?:observ|constat)ations\b",
            "notre comptage",
        ),
        turn(
            r"\ba (?:pu )?(?:compt|dénombr|recens)(?:er|é) notre journaliste",
            "selon notre journaliste",
        ),
    ),
    # Capitals before a verb of counting name a body, whichever it is.
    (
        words(
            "compte comptait denombre denombrait recense recensait annonce annoncait revendique "
            "revendiquait avance avancait parle parlait evoque evoquait estime estimait "
            "comptabilise"
        ),
        ("a ", "L'", "L\u2019", "l'", "l\u2019"),
        turn(
            rf"([Ll](?<=\b.)(?:a |{APOSTROPHE}))(?!{_NO_BODY})[A-Z]{{3,8}}(?= {_COUNTS})",
            r"\1CGT",
            cased=True,
        ),
    ),
    (
        words("autant"),
        ("autant à ", "autant au"),
        turn(
            r"\b(?:tout|à peu près|presque|quasiment|pratiquement) autant (?=à |aux? )", "autant "
        ),
    ),
    # "Paris 900, … Pendant ce temps, 400 autres se rassemblent à Gray."
    (
        words("autres"),
        (" autres ",),
        turn(
            rf"({COUNT}) autres (?=(?:se|ont|s{APOSTROPHE}\w+|étaient|défil\w+|manifest\w+) )",
            r"\1 personnes ",
        ),
    ),
    (
        words("prenait prend prennent prenaient"),
        ("prenait l", "prend l", "prennent l", "prenaient l"),
        turn(r"\bpren(?:ait|aient|d|nent) (le relais|la suite)(?= avec)", r"a pris \1"),
    ),
    (
        words("qui"),
        ("e sont ", "\u2019est ", "'est ", "e seraient "),
        turn(
            rf"\b(?:ce (?:sont|seraient|furent)|c{APOSTROPHE}(?:est|étaient)) "
            rf"({ROUNDED}{COUNT}(?: [a-zà-ÿ]+){{1,3}}) qui (?=se sont |ont |étaient )",
            r"\1 ",
        ),
    ),
    (
        words("dont"),
        (" qui ont ",),
        turn(
            rf"\b(dont {ROUNDED}{COUNT}) qui ont (?:march|défil|manifest)\w+ (?=(?:à|au) )",
            r"\1 ",
        ),
    ),
    # "Tandis que Dole défilait, 80 se rassemblaient à Gray": so many people.
    (
        words("et que quand pendant tandis alors"),
        (" se ", " défil", " manifest", " march", " ont ", " avaient "),
        turn(
            rf"((?=[,;:eq])(?:[,;:] |\bet |\bque |\bquand ){ROUNDED}{COUNT}) "
            r"(?=(?:se (?:rassembl|retrouv|réuni|mobilis)|défil|manifest|march)[a-zé]*"
            r"(?:aient|ent|èrent)\b|(?:ont|avaient) (?:défil|manifest|march|bloqu|occup)é\b|"
            r"se sont (?:rassembl|retrouv|réuni|mobilis)\w+)",
            r"\1 personnes ",
        ),
    ),
    # "40 à Lure et Gray": so many at each.
    (
        words("et"),
        tuple(f"{number} {at} " for number in (*digits, "aine", "millier") for at in ("à", "au")),
        turn(
            r"(?m)"
            rf"((?:^|[\s(]){COUNT} (?:à|au) {_NAME} et )(?={_NAME}(?:[.,;:)]|$))",
            r"\1à ",
            cased=True,
        ),
    ),
    # Whatever they are called who fill a street: "600 officinaux sur le pavé".
    (
        words("pave rue rues"),
        ("sur le pavé", "dans la rue", "dans les rues"),
        turn(
            rf"({COUNT}) (?!personnes|manifestant|participant|heures|voitures|véhicules|policiers|"
            r"gendarmes|tracteurs)(?-i:[a-zà-ÿ])[a-zà-ÿ]{4,}[sx] "
            r"(?=(?:sur le pavé|dans (?:la|les) rues?)\b)",
            r"\1 personnes ",
        ),
    ),
    # "« On était 100 », se félicite Léa Martin, du collectif": it is the body that tells.
    (
        words(
            "collectif syndicat intersyndicale cgt fsu cfdt fo unsa solidaires comite association "
            "ldh"
        ),
        (
            ", du ",
            ", de l",
            ", membre ",
            ", porte-",
            ", secr",
            ", prési",
            ", délé",
            ", respons",
            ", coord",
        ),
        turn(
            rf"(, (?:se |s{APOSTROPHE})?[a-zà-ÿ]+e|, a [a-zà-ÿ]+é) {_PERSON}, "
            rf"(?:{_ROLE} )?(?:(?:du|de la|à la|au|des) |de l{APOSTROPHE})(?={_BODY})",
            r"\1 le ",
            cased=True,
        ),
    ),
    (
        words("interet interets"),
        (" intérêt",),
        turn(
            r"\b(internautes|personnes|utilisateurs|gens|membres) (?:y )?(?:ont|se sont) "
            r"(?:manifesté|marqué|signalé|exprimé|montré|déclaré) "
            rf"(?:leur |de l{APOSTROPHE}|un )intérêt",
            r"\1 intéressées",
        ),
    ),
    # When a tweet was sent, as its frame says it.
    (
        words(
            "january february march april may june july august september october november december"
        ),
        (" (@",),
        *(
            turn(rf"(\(@\w{{1,20}}\),? ?){english} (\d{{1,2}}), (?=20\d\d)", rf"\1\2 {french} ")
            for english, french in _MONTHS.items()
        ),
    ),
    (
        words("pas"),
        ("eux pas d",),
        turn(r"\bà deux pas (?=d)", "près "),
    ),
    (
        words("declares"),
        ("articipants déclarés",),
        turn(r"\b(participants) déclarés(?=[^.;:!?\n]{0,60}intéress)", r"\1"),
    ),
    # The police beside a crowd are none of it, nor its tellers.
    (
        words("policiers gendarmes crs tracteurs camions"),
        ("étaient ", "aisaient face à ", "ace aux ", "ace à ", "s pour ", "S pour "),
        turn(
            rf"\bles {_FORCES},?(?: eux,?| quant à eux,?)? étaient ({ROUNDED}\d[\d .]*)",
            r"\2 \1 étaient là",
        ),
        turn(
            rf"\bles {_FORCES},?(?: eux,?| quant à eux,?)? étaient ({ROUNDED}une \w+aine)\b",
            r"\2 de \1 étaient là",
        ),
        turn(
            rf"(?:des|les|plusieurs|quelques|{ROUNDED}\d+|{ROUNDED}une \w+aine de) {_FORCES} "
            rf"faisaient face à (?={ROUNDED}{NUMBER})",
            "",
            signs=("face à ",),
        ),
        turn(
            rf"(?:{ROUNDED}\d[\d .]*|{ROUNDED}une \w+aine de ){_FORCES} pour "
            rf"(?={ROUNDED}{NUMBER})",
            "",
            signs=(
                "policiers pour ",
                "gendarmes pour ",
                "crs pour ",
                "tracteurs pour ",
                "camions pour ",
            ),
        ),
        turn(rf"\bface (?:aux|à des) {_FORCES}, (?={ROUNDED}{NUMBER})", ""),
    ),
    # "Avec eux, 200 parents", "200 habitants étaient présents"
    (
        words("eux ils elles cotes habitants"),
        (
            "vec eux, ",
            "vec elles, ",
            "leurs côtés, ",
            "utour d'eux, ",
            "ls étaient ",
            "ls ont été ",
            "abitants étaient ",
        ),
        turn(
            rf"(?<=[.!?] )(?:Avec (?:eux|elles)|À leurs côtés|Autour d{APOSTROPHE}eux), "
            rf"({ROUNDED}{NUMBER}[^.;:,!?\n]{{3,40}})(?=[.!?])",
            r"\1 étaient présents",
        ),
        turn(
            r"(?<=[.!?] )(?:Ils|Elles) (?:étaient|ont été) (?:soutenu|accompagné|rejoint|épaulé|"
            rf"suivi|entouré)e?s (?:par |de |d{APOSTROPHE})"
            rf"({ROUNDED}{NUMBER}[^.;:,!?\n]{{3,40}})(?=[.!?])",
            r"\1 étaient présents",
        ),
        turn(
            r"\bhabitants (?=étaient (?:présents|là|venus|réunis|rassemblés))",
            "personnes ",
        ),
    ),
    # "450 manifestants mardi, 420 mercredi": as many each time.
    (
        words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        ("ndi", "rdi", "edi", "udi", "che"),
        *(
            turn(
                r"(\d (?:manifestants|personnes|participants|marcheurs) (?:le |ce )?"
                rf"{WEEKDAY}(?: \d+(?: [a-zà-ÿ]+)?)?(?:,| et|, et|, puis| puis) "
                rf"{ROUNDED}\d[\d .]*)(?= (?:le |ce )?{WEEKDAY}\b)",
                r"\1 personnes",
                signs=(" manifestants ", " personnes ", " participants ", " marcheurs "),
            ),
        )
        * 3,
    ),
    # Who is awaited.
    (
        words("devait devaient"),
        (" devait ", " devaient "),
        turn(
            rf"\bdev(?:ait|aient) (?:réunir|rassembler|attirer|accueillir) (?={ROUNDED}{NUMBER})",
            "espérait ",
        ),
    ),
    (
        words("pourraient vise visent ambitionne ambitionnent"),
        (" pourraient ", " vise ", " visent ", "ambitionne"),
        turn(
            rf"({NUMBER}[^.;:!?\n]{{3,40}}) pourraient (?:bien )?(?=(?:défiler|manifester|marcher|"
            r"se rassembler|se réunir|se retrouver|se mobiliser|descendre dans|battre le pavé|"
            r"converger|être (?:dans|présent))[^.;:!?\n]* )",
            r"\1 devraient ",
        ),
        turn(
            rf"(?<!\b[Oo]n )\b(?:vise(?:nt)?|ambitionne(?:nt)?(?: de (?:réunir|rassembler))?) "
            rf"(?={ROUNDED}{NUMBER}[^.;:!?\n]{{1,30}}(?:personnes|manifestant|participant|"
            r"marcheu))",
            "attend ",
        ),
    ),
    # How many.
    (
        words("total tout meme fois nouveau encore finalement ainsi donc malgre"),
        (
            "au total ",
            "en tout ",
            "de même ",
            "and même ",
            "ette fois ",
            "ette fois-ci ",
            "nouveau ",
            "alement ",
            "ainsi ",
            "donc ",
            "malgré tout ",
        ),
        turn(
            r"\b(étaient|était|étions|sont|furent) (?:au total|en tout(?: et pour tout)?|"
            r"tout de même|quand même|cette fois(?:-ci)?|malgré tout|finalement|ainsi|donc|"
            rf"{AGAIN}) (?={ROUNDED}{NUMBER})",
            r"\1 ",
        ),
    ),
    (
        words("juge nez louche pifometre"),
        ("au jugé ", "vue de nez ", "la louche ", "pifomètre "),
        turn(
            rf"\b(?:au jugé|à vue de nez|à la louche|au pifomètre),? (?={NUMBER})",
            "environ ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
