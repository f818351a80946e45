"""Tells a short text that is headed by the name of what is held for no cause: "Loto : samedi, …".

A bare call has a day, an hour and a square, whatever it calls to: "Parcoursup : samedi, 14 h,
devant la mairie" is a rally, "Brocante : samedi, 14 h, devant la mairie" none (rule 1 of
docs/claims.md). What people are for or against has no end; what they play, dance, sell, learn
and feast together has names, and a call to it opens on one or says that it is "pour le loto".
"""

from collections.abc import Sequence

from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.frames import frame_of
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

# By what is done there, folded; hyphens are spaces, and a plural has an "s" more.
_PLAYED = (
    "trail|run and bike|molkky|ultimate|paintball|karting|bubble foot|tir a l arc|escalade|boxe|"
    "cyclotourisme|vtt|grand prix|olympiade|rallye (?:touristique|pedestre|photo)|"
    "meeting (?:moto|aerien)|patinoire|manege|grande roue|cyclo cross|baby gym|parties? d\\w+|"
    "marche gourmande|retrait des dossards|(?:depart|arrivee) de (?:la course|l etape)|"
    "passage du tour|lacher de pigeons|marathon|semi marathon|triathlon|duathlon|footing|jogging|"
    "rando|randonnee|balade|course(?! (?:contre|aux?))|cross|criterium|regate|joute|tournoi|"
    "petanque|concours|belote|tarot|poker|scrabble|dictee|quiz|blind test|karaoke|match|foot|"
    "futsal|five|rugby|hand|handball|basket|volley|tennis|ping pong|badminton|judo|natation|gym|"
    "yoga|zumba|pilates|skate|roller|escape game|jeux? (?:de piste|de societe)|"
    "chasse aux? (?:tresor|bonbons|o?e?ufs)|"
    "bataille (?:de boules|d eau|d oreillers|de polochons)|pokemon go|cosplay|coupe du monde|"
    "fan zone|ecran geant|retransmission d\\w+|(?:quart|huitieme) de finale|demi finale|finale|"
    "derby|supporter|deplacement a|tour de france|etape du tour|sortie (?!d[eu] |d |des )\\w+|"
    "ouverture de la (?:chasse|peche|saison)|marche nordique"
)
_SHOWN = (
    "chorale|repetition|recital|concert(?! de casseroles?)|bal (?:folk|masque|musette|trad|tango|"
    "country|costume|populaire|de noel|de promo)|rasso|fest noz|fest deiz|guinguette|the dansant|"
    "tango|salsa|madison|cours (?:de (?!vincennes)\\w+|d (?!estienne)\\w+)(?= ?\\|)|spectacle|"
    "theatre (?:forum|de rue|d impro\\w*|pour \\w+)|impro|stand up|guignol|marionnette|"
    "cirque(?!s? avec)|festival|battle|defile de mode|dedicace|lecture(?! des? (?:noms|prenoms))|"
    "cine club|cine plein air|cine (?:gouter|concert|debat|en plein air)|expo|exposition|"
    "vernissage|gala|rencontre (?:d auteur|avec l aut\\w+|celibataires)|bebe lecteur|boum|"
    "bo?e?uf musical|jam session|slam|scene ouverte|audition d\\w+|election de miss|silent party|"
    "lacher de lanternes|avant premiere|projection|heure du conte|tournage|casting|shooting|"
    "photo de (?:classe|groupe|famille|mariage)|visites? (?:guidee|theatralisee|contee|gratuite|"
    "d\\w+ (?:phare|chateau|musee|ville|jardin|cave))|journees? du patrimoine|"
    "nuit des (?:musees|etoiles)|observation des (?:etoiles|oiseaux)|comptage des \\w+"
)
_SOLD = (
    "loto|rifle|solde|destockage|enchere|vide fourgon|bingo|tombola|kermesse|brocante|braderie|"
    "vide (?:grenier|dressing|maison|atelier|bibliotheque)|comice|puce|foire|"
    "bourse (?:(?:aux?|a l|d) \\w+|puericulture|moto)|troc|food truck|degustation|beaujolais|"
    "amap|vente (?:d|aux?)\\w*|livraison|job dating|speed dating|recrutement|"
    "forum (?:des (?:asso\\w*|metiers|sports)|de l (?:emploi|alternance|orientation))|"
    "salon (?:du|de l|des) \\w+|portes ouvertes|jpo|halle|"
    "marche (?:de noel|de producteurs|paysan)"
)
_FEASTED = (
    "fete (?:foraine|patronale|votive|du (?!travail)\\w+|de (?!la|lutte|resist)\\w+|d \\w+|"
    "de la (?!resist|lutte|liberte)\\w+|des (?!lutte|resist|morts|travail)\\w+|"
    "de l (?!huma)\\w+)|carnaval|feria|cavalcade|corso|galette|chandeleur|epiphanie|v(?:o?e|o)?ux|"
    "apero|aperitif|pique nique|barbecue|bbq|banquet|mechoui|moules frites|cassoulet|aligot|"
    "tartiflette|raclette|couscous|crepe|gaufre|repas (?:d|des aines)\\w*|paella|choucroute|"
    "soiree|brunch|gouter|messe|culte|pelerinage|chemin de croix|iftar|ftour|halloween|"
    "saint patrick|saint sylvestre|saint nicolas|reveillon|mardi gras|mi careme|"
    "premiere communion|noces d\\w+|cousinade|retrouvailles|tapas|feux? d artifice|"
    "feux de la saint jean|veillee de noel|procession des rameaux|fete nationale|coupe de ruban|"
    "afterwork|pot de depart|bal des pompiers|arrivee du (?:pere noel|tour)|pere noel|"
    "arbre de noel|creche vivante|sapin|illumination|anniversaire|anniv|evjf|evg|"
    "enterrement de vie|mariage|bapteme|cremaillere|diner en blanc"
)
_LEARNT = (
    "maraude|reunions? (?:publique|d \\w+|du \\w+|de \\w+)|rentree (?:scolaire|litteraire)|"
    "campagne de (?:vaccination|depistage|don)\\w*|"
    "don du sang|telethon|repair cafe|cafe (?:tricot|couture|poussette|jeux|langues|philo)|"
    "(?:ramassage|collecte|distribution) (?:d\\w*) \\w+|nettoyage d\\w+|clean ?(?:walk|up)|"
    "cueillette|broyage d\\w+|compost|compostage|revisions d\\w+|oral d\\w+|"
    "journee (?:peche|portes ouvertes|jeux|famille)|pesee d\\w+|atelier|stage|initiation|"
    "formation|brevet|bibliobus|bebes? nageurs?|genealogie|depistage|vaccination(?! oblig)|"
    "don de (?!soi)\\w+|grand menage|desherbage|plantation d\\w+|bilan de sante|covoit|"
    "covoiturage|navette|demenagement|inauguration|remise d\\w+ \\w+|journee d integration|sapin|"
    "club (?:photo|d\\w+)|permanence d\\w+|sortie scolaire|classe (?:verte|de neige)|"
    "conseil de quartier|ag d\\w+ (?:asso|club|amicale)|eveil musical"
)
# What towns have of their own accord, in lists: the hours of offices and of those who come round.
_SERVED = (
    "permanence|reunions? (?:publique|d|de \\w+)|conference|forum|resultat|score|"
    "elections? (?!\\|)\\w+|bureaux? de vote|conseil (?:municipal|communautaire|d\\w+)|"
    "conseils municipaux|meeting|assemblees? generales?|dechett?erie|collecte|seance|cinema|"
    "theatre|tournee|passages? d\\w+ (?:\\w*bus|camion|car|tour|vedette)|"
    "travaux (?:de voirie|routiers)|"
    "coupures? (?:d eau|d electricite|de courant)|deviation|examen|routes? (?:fermee|barree)|"
    "ouvertures? d\\w+ (?:peche|chasse|saison|bureaux|magasins|guichets)|inscription|"
    "recrutement|points? (?:de (?:vente|retrait|collecte)|d eau|relais)|ramassage|distribution|"
    "trajet|departs? (?:d\\w+ )?(?:cars?|bus)|bus (?:france|d)|marees|meteo|temperature|obseques|"
    "salon|entretien|consultation|centres? (?:ouvert|de vaccination|de depistage)|cantine|garderie|"
    "ceremonies? (?:du|de|des|d)|commemorations? d\\w+|cours d\\w+|lecon|fete|vide \\w+|marche de|"
    "journees? portes|journees? d\\w+ (?:patrimoine|peche)|exposition|visite|sortie|promotion|"
    "sejour|rencontre|bals?|office|oral|oraux|epreuve|enquetes? publique|gouter|entrainement|"
    "championnat|representation|massage|groupes? de parole|tests? (?!a )\\w+|spectacle|animation|"
    "nos (?:agences|magasins|boutiques)|revision|releve|rentrees? (?:d\\w+ classes|scolaire)|"
    "journees? (?:defense|bleue)|semaine (?:bleue|du gout|de la presse)|caravane d\\w+|"
    "cafes? des? \\w+|(?<=horaires des )\\w+|listes? electorales?|bains?|formation|session"
)
_TITLES = compiled(
    r"(?:\| )?(?:ou et quand |ou |quand )?(?:(?:l[ae]s?|l|des|nos|vos|leurs?|tou(?:te)?s|"
    r"prochaine?s?|derniere?s?|nouvelle?s?|(?:horaire|date|calendrier|liste|agenda|programme|carte|"
    r"lieux?|planning)s?(?: et (?:horaire|date|lieux?)s?)?(?: (?:de|des|du|d))?) )*"
    rf"(?:{_PLAYED}|{_SHOWN}|{_SOLD}|{_FEASTED}|{_LEARNT}|{_SERVED})s?\b"
)
_LAST = compiled(rf"\| (?:{_SERVED})s?(?: [a-z]+){{0,3}}$")
# A list of meetings "contre la loi" may be one of rallies.
_FOR = compiled(
    r"\b(?:contre|non a|stop|soutien|solidar\w+|defen\w+|colere|greves?|luttes?|hommages?|halte|"
    r"feminis\w+|climat|retraites?|victimes?|justice|paix|libre|abrogation|pas touche|fiertes?|"
    r"prides?)\b"
)
_LED = (
    r"(?:(?:l[ae]s?|l|une?|des|notre|nos|mon|ma|ton|ta|super|mega|mini|grande?s?|grosse?|petite?s?|"
    r"premiere?|derniere?s?|prochaine?|traditionnel\w*|fameu[xs]e?|celebre|\d+ ?(?:e|er|eme)?) )*"
)
_EVENT = rf"{_LED}(?:{_PLAYED}|{_SHOWN}|{_SOLD}|{_FEASTED}|{_LEARNT})s?\b"
_DAY = (
    r"(?:(?:ce |cet )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|soir|"
    r"apres midi|aujourd hui) (?:prochain |soir |matin |\d+ (?:[a-z]+ )?)?)?"
)
# Parts stand behind "|".
_HEADS = compiled(
    rf"^(?:\| )?{_DAY}(?:c est |ce sera |voici |venez (?:a |au |aux )?|rdv |rendez vous |"
    rf"tou(?:te)?s (?:a |au |aux )|qui vient (?:a |au |aux )?)?{_EVENT}|"
    rf"\| {_EVENT}(?: [a-z]+){{0,2}}$|\bpour (?:l[ea]s?|l|une?|notre|nos|mon|ton) {_EVENT}"
)
# Beside a rally elsewhere: there people picnic and sing for a cause as well.
_OPENS = compiled(
    rf"(?:\| )?{_DAY}(?:c est |ce sera |voici )?{_LED}(?:{_PLAYED}|{_SHOWN}|{_SOLD}|{_LEARNT}|"
    r"fete (?:foraine|patronale|votive|de la musique|du (?:vin|pain|livre))|carnaval|cavalcade|"
    r"feria|messe|galette|loto)s?\b"
)
_PARTS = compiled(r"[:;,.!?/|()\u2013\u2014\n]| - ")
# "Donne canapé, rdv 18 h place Haute": small ads say when and where as well.
_ADS = compiled(
    r"^(?:(?:bonjour|bonsoir|salut|coucou|urgent|help|svp|annonce) (?:a tou(?:te)?s )?\|? ?)*"
    r"(?:je |j ai )?"
    r"(?:perdue?s?|trouvee?s?|volee?s?|egaree?s?|vends?|donne|cherche|echange|prete|loue|"
    r"recherche (?!\||publique|en|et|de)|a (?:donner|vendre|louer|saisir|adopter|echanger)|"
    r"qui (?:a|aurait) (?:perdu|trouve|oublie|vu (?:mon|ma|un|une))|avis de recherche)\b"
)
# Who holds one of these for a cause says so.
_CALLS = compiled(
    r"\b(?:marche(?! (?:nordique|gourmande|de noel|de producteurs|paysan|bio|aux))|menac\w+|"
    r"occup\w+|bloqu\w+|blocages?|boycot\w+|rassembl\w+|mobilis\w+|manif\w*|defil\w+|"
    r"corteges?|banderoles?|pancartes?|casseroles?|collectif|resist\w+|die in|sit in|veillee|"
    r"tracteurs?|gilets?|grev\w+|rectorat|ars|sous pref\w*|pref|prefecture|tribunal|palais|"
    r"inspection|revendicati\w+|solidaires?|debout|antifa\w*)\b"
)
# They speak for a cause beside a rally's word alone.
_LOOSE = words(
    "devant nombreux nombreuses parents vie poste postes lit lits emploi emplois mort acte appel "
    "tous toutes hommage etudiant etudiants etudiante etudiantes lyceens lyceennes interdit pass "
    "loi projet assez"
)
_SHORT, _NAME = 400, 6  # letters of a text, words of a name


def is_named(text: Text, spoken: Sequence[Spoken]) -> bool:
    """Tell a short text of one town that names what is held for no cause, or a small ad."""
    towns = [town for one in spoken for group in one.groups for town in group.mentions]
    if len(text.folded) > _SHORT or len({town.place.code for town in towns if town.place}) > 1:
        return False
    first = spoken[0]
    bare = not (first.groups or first.days or first.hours or first.venues)
    told = text.within(first.sentence.start, first.sentence.end)
    if bare and (first.sentence.asked or told[1] - told[0] > _NAME):
        return False  # "Une collecte est organisée par la paroisse. Nantes, demain 17 h": beside it
    said = _said(text, [town.end for town in towns if not text.folded[: town.start].strip()])
    served = (_TITLES.match(said) or _LAST.search(said)) and not _FOR.search(said)
    if not (served or _HEADS.search(said) or _ADS.match(said)) or _CALLS.search(said):
        return False
    return frame_of([word for word in text.words.forms if word not in _LOOSE]).cause <= 0


def is_held_for(text: Text, spoken: Sequence[Spoken]) -> bool:
    """Tell the page of what is played, sold or shown, for a cause or none: "Loto de soutien …"."""
    towns = [town for one in spoken for group in one.groups for town in group.mentions]
    several = len({town.place.code for town in towns if town.place}) > 1
    page = text.folded.count("\n") >= _LINES
    if len(text.folded) > _PAGE or (several and not page):
        return False
    # Most texts open on something else.
    start = spoken[0].sentence.start
    said = _said(text, [start], start + _TITLE)
    if page and _HELD.match(said):
        return _MARCHES.search(text.folded) is None
    return _BENEFIT.match(said) is not None and _GATHERS.search(text.folded) is None


# What is done for a cause indoors, or for money: no meal or drink, which people share in squares.
_INSIDE = (
    r"concert(?! de casseroles?)|bal|fest noz|loto|tombola|vente (?:d|aux?)\w*(?: \w+)?|"
    r"vide (?:grenier|dressing)|brocante|braderie|kermesse|projection|cine debat|cine club|"
    r"conference(?! de presse)|reunion (?:publique|d information)|spectacle|quiz|blind test|"
    r"soiree|theatre|tournoi|exposition|expo|atelier|stage|rencontre debat|debat|festival|gala|"
    r"repas"
)
_BENEFIT = compiled(
    rf"(?:\| )?{_LED}(?:{_INSIDE})s?(?: (?!devant|du|au)\w+){{0,2}} "
    r"(?:de soutien|de solidarite|au profit|pour|contre|en faveur|solidaire|feministe)\b"
)
# So does the title of a page name it: "Gap | Réunion publique sur l'éolien".
_HELD = compiled(
    rf"(?:[a-z' ]{{2,28}}? \| )?(?:\| )?{_LED}(?:{_INSIDE}|assemblee generale|ag (?:de|du)|"
    r"formation (?:de|des|d)|forum des|marche (?:de noel|nordique|gourmande|rose|de producteurs)|"
    r"randonnee|rando|course (?:de|des|a pied)|trail|cafe (?:des|debat|citoyen|philo)|"
    r"collecte de|don du sang|portes ouvertes|comedie musicale|"
    r"fete (?:de la musique|du|des|de l ecole|de quartier)|"
    r"ceremonie (?:du|de|des|d)|inauguration)s?\b"
)
# Who gathers all the same says so: "Concert de soutien, puis marche".
_MARCHES = compiled(
    r"\b(?:manif\w*|rassembl\w*|defil\w*|corteges?|bloqu\w*|blocages?|occup\w*|banderoles?|"
    r"march(?:e|es|ons|er|erons)\b(?! (?:de|aux|nordique|gourmande|rose)\b)|pancartes?|sit-in|"
    r"die-in|veillees?|mobilis\w*|chaine humaine|casseroles?|piquets?)"
)
_GATHERS = compiled(
    rf"{_MARCHES.pattern}|\b(?:depart (?:a|de la)|prises? de parole|devant (?:la|le|l'))"
)
_PAGE, _TITLE, _LINES = 1500, 90, 2


def heads(text: Text, one: Spoken) -> bool:
    """Tell a sentence headed by what is held for no cause, beside what else the text tells."""
    start, end = one.sentence.start, one.sentence.end
    said = _said(text, [start], end)
    if not _OPENS.match(said) or _CALLS.search(said):
        return False
    first, last = text.within(start, end)
    return (
        frame_of([word for word in text.words.forms[first:last] if word not in _LOOSE]).cause <= 0
    )


def titles(text: Text, one: Spoken) -> bool:
    """Tell a heading that names what is held or open in the towns below it, for no cause."""
    start, end = one.sentence.start, one.sentence.end
    said = _said(text, [start], end)
    return _TITLES.match(said) is not None and not (_CALLS.search(said) or _FOR.search(said))


def _said(text: Text, opening: Sequence[int], end: int | None = None) -> str:
    """Return the words behind an *opening* town, those of tags too, and "|" where a part ends."""
    said, until = [], max(opening, default=0)
    for index, form in enumerate(text.words.forms):
        start = text.words.starts[index]
        if end is not None and start >= end:
            break
        if start < until:
            continue
        if _PARTS.search(text.folded, until, start):
            said.append("|")
        # "Marché", no march
        market = form == "marche" and text.raw[start + 5 : start + 6] == "\u00e9"
        said.append("halle" if market else form)
        until = text.words.ends[index]
    return " ".join(said)
