"""Forgets fans before a match, feasts, parishes, walks for pleasure, chores, queues and jokes.

They have a cortège, a square, an hour and a crowd as a rally has. Each is known by a sign that
nobody gives of a rally ("coup d'envoi", "le corso fleuri défilera", "12 km de sentier"), where the
text says nothing of what people are for or against: fans march against the sale of their club, and
women with torches against violence. None of these is a rally (rule 1 of docs/claims.md).
"""

from collections.abc import Sequence

from worker.reading.sentences.at_work import AT_WORK
from worker.reading.sentences.correcting import debunks
from worker.reading.sentences.daily_life import DAILY_LIFE
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.held_elsewhere import leave_held
from worker.reading.sentences.named_events import is_held_for, is_named
from worker.reading.sentences.other_company import OTHER_COMPANY
from worker.reading.sentences.public_life import CAUSE, PUBLIC_LIFE, Pastime
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

# What a town's own "manifestations" are not.
_FOR_A_CAUSE = compiled(
    r"\b(?:contre|syndic\w*|intersyndic\w*|soutien|hommage|cgt|fsu|colere|denonc\w*|protest\w*|"
    r"manifestant\w*|climat|palestin\w*|gaza|ukrain\w*|reforme|pass|retraites|gilets|opposants?|"
    r"interdi\w*|prefet|prefecture|collectif)\b"
)
# What is told of rallies alone, whatever else there is.
_RALLIED = compiled(
    r"\b(?:manif\w*|syndic\w*|intersyndicale|pancartes?|banderoles?|rassemblements? (?:a|de "
    r"soutien|en (?:hommage|memoire|soutien)|contre|pour|prevu|organise|devant|est|sera)|veillee|"
    r"hommage|en memoire|minute de silence|corteges? (?:contre|pour)|sit-in|blanche)\b"
)
_RALLIED_OR_MARCHED = compiled(
    rf"{_RALLIED.pattern}|\b(?:march|defil|protest|denonc|bloqu|blocage)\w*"
)
_MOURNED = compiled(
    rf"{_RALLIED.pattern}|\b(?:march|defil|rassembl|reuni|retrouv|recueill|protest|denonc|reclam)\w*|"
    r"\b(?:fleurs?|bougies?|roses?|proches|parvis|rendez-vous|rdv)\b"
)
_CARNIVAL = (
    r"(?<!cause )(?<!raison )(?<!concurrencer )(?<!gener )(?<!lendemain )(?:l[ea]|du|au|monsieur) "
    r"(?:grande? )?carnaval\b(?! (?:sauvage|contre|pour|anti|revendicatif|militant|unitaire|"
    r"d(?:es?|e la) (?:lutt|coler|precaires|sans|interm|gueux)))"
)
_FLOATS = (
    r"(?:chars|confettis?|parade|deguis\w+|carnavali\w+|carnavaleux|fanfares?|cremation|costumes?)"
)
# Who takes a carnival for a rally: not "Une façon de manifester", nor what it had to give way to.
_CARRIED = compiled(
    r"\b(?:manifest(?:ants?|antes?|ent|eront|era|aient)|"
    r"manifestation (?:est|aura|se|partira|prevue|a )|"
    r"rassemblement|syndic\w*|intersyndicale|sit-in|devant la (?:sous-)?prefecture|lacrymo\w*|crs|"
    r"contre (?:la|les?|l'|une?) ?(?:reforme|loi|projet|fermeture|violences|racisme))\b"
)
_CRIME = (
    r"(?:poignardee?s?|coups? de couteau|autopsie|perquisitions?|stupefiants?|cannabis|cocaine|"
    r"(?:pris|prises?) a partie)"
)
_INQUIRY = r"(?:polici|gendarme|garde a vue|parquet|procureur|interpell|enquete|mis en examen)"
_GROUND = (
    r"(?:stade|stadium|parc des (?:sports|princes)|velodrome|roazhon|moustoir|beaujoire|bollaert|"
    r"geoffroy|meinau|matmut|allianz|groupama|gerland|kopa|mosson|costieres|furiani|roudourou|"
    r"bonal|licorne|delaune|deflandre|mayol|aguilera|dauger|michelin|wallon)\b"
)
_TEAM = (
    r"(?:u\d\d?|seniors|feminines|filles en|joueu(?:rs|ses)|bleue?s|poulains|protegees?|"
    r"champion\w*|equipe\b(?! (?:enseign|educ|medic|soign|pedag|municip)))"
)
_BAND = r"(?:fanfares?|harmonies?|majorettes|bagad\w*|bandas)"
_PARADED = (
    r"(?:geants|chars?|boeufs?|boufs?|vaches|brebis|jurade|confreries?|vendangeurs|gilles|"
    r"echassiers|conscrits|penas|troupeaux?|tambourinaires|troupe medievale|pere noel|lutins|"
    r"santons|saint[ -]nicolas)\b"
)
_CHURCH = (
    r"(?:basilique|cathedrale|eglise|chapelle|sanctuaire|fideles|pelerins?|messes?|vierge|"
    r"paroiss\w+|saint[ -]sacrement|benediction|penitents|vendredi saint|chapelet|reliques)\b"
)
_VEHICLES = (
    r"(?:2 ?cv|4l|r8|harleys?|vespas?|mobylettes|solex|porsche|ferrari|alpine|combis?|coccinelles?|"
    r"berlinettes|cabriolets|youngtimers|deudeuches?|deux-chevaux|camping-cars|citroen|peugeot)\b"
)
_BANKS = (
    r"(?:les |la |le |l'|nos |notre )(?:berges?|rives?|quais?|plages?|riviere|ruisseau|canal|foret|"
    r"bois|sentiers?|chemins?|lac|etang|mare|bourg|village|littoral|lavoir|cimetiere|cale|abords)\b"
)
_PETS = r"(?:chats?|chiens?|pigeons?|moutons?|canards?|poules?|escargots?|chevres?)\b"
_PASTIMES = (
    Pastime(  # fans on the way to a match, and around it
        words(
            "supporters supporteurs supportrices ultras kop kops tifo tifos tribune virage "
            "virages envoi fan fans fanwalk stade parcage guichets joueurs joueuses equipe "
            "champions champion bouclier montee remontee stadium velodrome roazhon moustoir "
            "beaujoire bollaert geoffroy meinau matmut allianz groupama kopa mosson costieres "
            "furiani roudourou bonal licorne delaune deflandre mayol aguilera dauger michelin "
            "wallon seniors feminines filles bleus bleues poulains u9 u11 u13 u15 u17 u19"
        ),
        compiled(
            r"\b(?:coup d'envoi (?:a \d|\d|contre|sera|donne|du match|de la rencontre)|tifos?|"
            r"parcage|guichets fermes|fan[ -]?walk|les virages|kops?|ultras [a-z]+|"
            r"(?:tribune|virage) (?:nord|sud|est|ouest)|on joue (?:le|la|contre|face)|"
            r"cortege (?:des |de )?(?:ultras|supporte\w+|fans)|(?:supporte\w+|ultras|fans)\b"
            rf"[^.;!?\n]{{0,60}} (?:en cortege|match|derby|{_GROUND})|(?:au|vers (?:le|la|l')|"
            rf"jusqu'(?:au|a la)|ralli\w+ (?:le|la)|rejoindre (?:le|la)|devant (?:le|"
            rf"la)) ?{_GROUND}[^.;!?\n]{{0,60}} (?:tribune|cortege|encourager|echarpes?|maillots?)|"
            rf"cortege (?:\w+ )?(?:au|vers (?:le|la|l')|jusqu'(?:au|a la)) ?{_GROUND}|(?:derriere|"
            rf"encourager|soutenir|pousser|acclamer) (?:les |nos |notre |l')?{_TEAM}|"
            r"(?:accueil|parade|bus) des (?:joueu(?:rs|ses)|champion\w*|vainqueurs)|(?:brandi|"
            r"porte|presente)\w* (?:le|leur) (?:bouclier|trophee)|"
            r"(?:defil|parad)\w* (?:[a-z\d' ]{0,30} )?avec "
            r"(?:la coupe|(?:le|leur) (?:bouclier|trophee|titre))|(?:re)?montee (?:en (?:top|pro|"
            r"ligue|national\w*|d\d|l\d|elite)|du club))\b"
        ),
    ),
    Pastime(  # who celebrates a win in the streets, and what the police do there
        words(
            "supporters supporteurs supportrices supporter finale demi victoire qualification "
            "liesse champions coupe mondial bleus euro sifflet titre sacre"
        ),
        compiled(
            r"\b(?:(?:scenes|foule) (?:de|en) liesse|"
            r"supporte\w+\b[^.;\n]{0,60} (?:joie|liesse|fete\w*)|"
            r"(?:apres|avant|pendant|a l'issue de) (?:la|le|leur) (?:demi-finale|finale|quart de "
            r"finale|coup de sifflet)|(?:la victoire|la qualification|le sacre|le titre|la montee) "
            r"(?:des bleus|du maroc|de l'(?:equipe|algerie|argentine)|contre l[ae]s? |en (?:coupe|"
            r"ligue|finale))|champions? (?:du monde|d'europe|de france)|on est en finale)"
        ),
        sure=True,
        but=_RALLIED,
    ),
    Pastime(  # feasts with bands, floats, saints and beasts, and lanterns before a ball
        words(
            "flambeaux flambeau lampions lanterne lanternes fanfare fanfares harmonie harmonies "
            "majorettes bagad bagadou bandas noel nicolas geants char chars boeuf boeufs boufs "
            "bouf vaches brebis jurade confrerie confreries fifres vendangeurs gilles echassiers "
            "conscrits parade corso cavalcade medievale artifice office troupeau troupeaux penas "
            "lutins santons tambourinaires jean cracheurs echasses"
        ),
        compiled(
            r"\b(?:descentes? aux flambeaux|(?:visite|balade|sortie|promenade)s? (?:\w+ )?(?:aux |"
            r"a la )(?:flambeaux|lanternes?|lampions)|(?:flambeaux|lampions|"
            r"lanternes)\b[^;\n]{0,90} (?:feu d'artifice|bal|esf|moniteurs|office de tourisme)\b|"
            rf"{_PARADED}[^.;:\n]{{0,60}} (?:defil\w+|descend\w*|ont descendu|arriv\w+|quitter\w+|"
            r"travers\w+|parad\w+|deambul\w+|escort\w+)|"
            rf"{_BAND}\b[^.;:,\n]{{0,40}} (?:ouvr\w+ le defile|ont ouvert le defile|defiler\w+|"
            r"ont defile|parad\w+)|(?:escort\w+|derriere|accompagne\w* (?:par|de)|au son) "
            r"(?:par )?(?:l'|la |le |les |de la |des |du |d'une )?(?:harmonie|majorettes|jurade|"
            r"fifres|bandas|tambourinaires|confreries?)|corso fleuri|cracheurs de feu|"
            r"santons vivants|(?:defile|cortege|marche|arrivee|fete|parade|feu|veillee)s? d(?:es?|"
            r"u) (?:la )?(?:geants|chars|saint[ -](?:nicolas|jean)|pere noel|enfants sages|"
            r"conscrits|classes|majorettes|confreries|lutins|troupeaux|vendangeurs|sorcieres|"
            r"bergers|carnaval)|saint[ -]nicolas a|pere noel (?:est attendu|sera|attend))\b"
        ),
    ),
    Pastime(  # what a town holds for pleasure and calls off: "manifestations" of its own
        words("manifestations"),
        compiled(
            r"\b(?:la (?:ville|mairie|commune|municipalite)|le maire|l'office de tourisme)\b"
            r"[^.;\n]{0,90}\b(?:annul|report|decal|suspen|mainten)\w+[^.;\n]{0,60}"
            r"\bmanifestations\b|\bmanifestations (?:(?:sportive|culturelle|festive|associative|"
            r"estivale|musicale)s|(?:de plein air|en exterieur))\b"
        ),
        sure=True,
        but=_FOR_A_CAUSE,
    ),
    Pastime(  # carnivals, whatever else they had to give way to
        words("carnaval carnavaliers carnavaleux"),
        compiled(rf"\b{_CARNIVAL}(?=[^\0]*\b{_FLOATS}\b)|\b{_FLOATS}\b(?=[^\0]*\b{_CARNIVAL})"),
        sure=True,
        but=_CARRIED,
    ),
    Pastime(  # processions and pilgrimages
        words(
            "procession processions fideles pelerins pelerin pelerinage pelerinages messe messes "
            "croix avent reliques sanch rameaux pastorale oecumenique diocese dieu"
        ),
        compiled(
            rf"\b(?:processions?\b[^;\n]{{0,80}} {_CHURCH}|{_CHURCH}[^;\n]{{0,80}} processions?|"
            r"(?:marche|veillee|rassemblement|journee)s? (?:\w+ )?(?:de l'avent|de careme|pascale?|"
            r"mariale?|des rameaux|oecumenique|diocesain|paroissial)e?s?|la sanch|fete[ -]dieu|"
            rf"chemin de croix\b[^;\n]{{0,60}} (?:vendredi|{_CHURCH})|reliques de|pelerinages?|"
            r"messes? (?:de|du|des|en plein air)\b[^;\n]{0,60} \d\d? ?h)"
        ),
    ),
    Pastime(  # old and fine vehicles, and who collects them
        words(
            "mecaniques deudeuches deudeuche cv chevaux r8 4l harley harleys vespa vespas "
            "mobylettes solex collectionneurs coccinelle coccinelles alpine berlinettes combi "
            "combis cabriolets youngtimers anciennes ancienne anciens epoque collection porsche "
            "ferrari camping citroen peugeot"
        ),
        compiled(
            rf"\b(?:vieilles (?:mecaniques|voitures)|(?:rassemblement|concentration|defile|cortege|"
            rf"sortie|parade)s? d(?:e|es|e la) {_VEHICLES}|\d+ (?:\W )?{_VEHICLES}|(?:les|"
            rf"des) (?:deux-chevaux|deudeuches|solex|vespas|mobylettes|coccinelles)\b|"
            r"collectionneurs|(?:amoureux|amateurs|passionnes|amis) d(?:e |')(?:l'ancienne|"
            r"anciennes|belles|vieilles|voitures|la deux)|(?:voitures|motos|autos|vehicules|"
            r"tracteurs) (?:d'epoque|anciens|anciennes|de collection))"
        ),
    ),
    Pastime(  # walks for pleasure, health or charity
        words(
            "km rando licencies batons parcours echauffement shirt dossard dossards sentier "
            "chaussures coach gym pas cancer ravitaillement ravitaillements denivele office "
            "exploratoire rose gourmande relais"
        ),
        compiled(
            r"\b(?:club (?:de |d')?(?:rando\w*|gym|marche|pedestre)|non[ -]licencies|dossards?|"
            r"\d+ ?km (?:de (?:sentiers?|balade)|en boucle|facile)|\d+ ?(?:/|,|ou|et) ?\d+"
            r"(?: (?:ou|et) \d+)? ?km|parcours au choix|t-shirt (?:compris|offert|rose)|"
            r"echauffement (?:en musique|collectif)|ravitaillements?|marche (?:exploratoire|rose|"
            r"nordique|consciente|des 10 ?000 pas)|\d+ ?m de denivele|denivele|batons pretes|"
            r"bonnes chaussures|chaussures de (?:marche|rando\w*)|avec (?:un|une) coach|"
            r"l'office vous promene|(?:marche|rando\w*|balade) gourmande|relais pour la vie|"
            r"(?:(?:recherche|lutte|ligue)\"?|(?:march|cour|pedal|parcour)\w+ [^.;\n]{0,80}) "
            r"contre le cancer)\b"
        ),
    ),
    Pastime(  # work done together, and searches
        words(
            "nettoyage nettoyer ramassage megots dechets plantation menage retrouver repeindre "
            "battue battues gants citoyenne compost nettoye nettoyaient ramasse ramasser curer "
            "debarrasse debarrasser debroussaille debroussailler desherber bennes corvee corvees"
        ),
        compiled(
            r"\b(?:nettoyer (?:les (?:berges|plages|rues|bords)|la (?:plage|riviere|foret|rue))|"
            r"nettoyage (?:citoyen|de (?:la |l')?(?:plage|riviere|printemps|berge|foret|nature)|"
            r"des (?:plages|berges|rues))|ramassage (?:des? |de )(?:dechets|megots|ordures|"
            r"plastiques)|plantation d(?:'|es? )(?:la |une )?(?:arbres|haies?|verger|\d+)|"
            rf"grand menage|(?:nettoy|debarrass|debroussaill|desherb)(?:er?|aient) {_BANKS}|"
            rf"curer {_BANKS}|ramass(?:er?) [^.;\n]{{0,30}}(?:dechets|ordures|bennes|tonnes|sacs|"
            r"megots|kilos)|bennes remplies(?! de fumier)|corvees? de (?:riviere|bois|chemins?)|"
            r"journee citoyenne|repeindre l(?:a|es?|')|gants (?:fournis|pretes)|"
            r"battues? (?:citoyenne|organisee|pour)|pour (?:re)?trouver (?!l(?:a|es?) |l'|une?|des|"
            r"du|leur|notre|sa|son|de\b)\w+ ?(?:[,.!?]|$|[a-z]+di\b|dimanche|demain)|"
            r"distribution de compost)"
        ),
        sure=True,
        but=_RALLIED_OR_MARCHED,
    ),
    Pastime(  # who meets again, or shares a passion
        words(
            "rassemblement rassemblements rassemble rassemblent mob flashmob harengs flamme etape "
            "tour boucle"
        ),
        compiled(
            r"\b(?:(?:rassemblements? (?:\w+ )?(?:des? |d')|rassemble )(?:les )?(?:chorales?|"
            r"choeurs?|chours?|choristes|chanteurs|cerfs-volants|montgolfieres|(?:anciens|"
            r"anciennes) (?:eleves|du (?:\d|lycee|college|club|regiment)|de (?:l'ecole|l'internat|"
            r"la classe))|(?:la )?classes? (?:de )?\d\d|sosies|jumeaux|pupilles|fourgons|scouts?|"
            r"louveteaux|ecoles? de (?:rugby|foot\w*|judo|velo)|essaims?|jeunes sapeurs|"
            r"retraites des|abeilles|philatelistes|bateaux|vieux greements|attelages|echassiers|"
            r"danseurs|peintres|tricot\w*|joueurs|cosplay\w*)|flash[ -]?mob\w* (?:de |"
            r"d')?(?:l'ecole de danse|zumba|danse|country|salsa)|jet de harengs|flamme olympique|"
            r"le tour de passage|(?:tour de france|etape du tour)\b[^.;\n]{0,30} (?:pass|travers|"
            r"arriv|part)\w+|tour de france ?:|caravane du tour|la grande boucle|"
            r"le tour (?:est (?:passe|arrive)|a travers|passe(?:ra)? (?:a|par)|s'elance|fait "
            r"etape))"
        ),
    ),
    Pastime(  # brawls and parties that the police break up, camps and houses they clear
        words(
            "rodeo rodeos rixe bagarre tapage rave mortiers campement campements squat squats "
            "bidonville bidonvilles"
        ),
        compiled(
            r"\b(?:(?<!marche contre les )(?<!manif contre les )rodeos?|rixe|bagarre (?:entre|"
            r"generale)|tapage|rave[ -]party|(?:lance|tire) des mortiers|"
            r"(?:evacu|demantel)\w+ [^.;\n]{0,40}(?:campements?|squats?|bidonvilles?)|"
            r"(?:campements?|squats?|bidonvilles?) [^.;\n]{0,40}(?:evacu|demantel|expuls)\w+)\b"
            r"(?![^\n]*(?:\bmort d|\btuee?\b|bavure|nahel|rassemblement|manif|soutien|solidar|"
            r"proces))"
        ),
    ),
    Pastime(  # blows, blades and drugs, and who looks into them
        words(
            "poignarde poignardes poignardee couteau couteaux autopsie partie perquisition "
            "perquisitions stupefiants stupefiant cannabis cocaine drogue drogues"
        ),
        compiled(rf"\b{_CRIME}\b(?=[^\0]*\b{_INQUIRY})|\b{_INQUIRY}\w*\b(?=[^\0]*\b{_CRIME}\b)"),
        sure=True,
        but=_MOURNED,
    ),
    Pastime(  # who waits in front of a shop
        words("queue file clients console consoles attendre pressaient portes patientaient"),
        compiled(
            r"\b(?:files? d'attente|f(?:ait|ont|aisai(?:t|ent)) la queue|\d+ ?m(?:etres)? de queue|"
            r"queue de \d+|pour une console|clients? (?:devant|masses|presses)|etaient \d+ a "
            r"attendre|pressaient devant les portes|patientaient)\b"
        ),
    ),
    Pastime(  # who strikes at home, and beasts that march
        words(
            "canape couette lit reveil evier vaisselle frigo chat chien chats chiens pigeons "
            "moutons participant salon devoirs chambre canards poules escargots chevres gamelle"
        ),
        compiled(
            r"\b(?:d(?:u|e la) (?:lit|chambre|canape|salon) (?:a la|au|jusqu'\w+) (?:canape|lit|"
            r"cuisine|frigo|salon|douche|cafetiere|table|balcon|jardin|machine)|"
            r"manifeste sous (?:la|ma) couette|(?:devant|contre) (?:l'|le |la |mon |ma )(?:evier|"
            r"frigo|gamelle|lave-vaisselle|reveil|vaisselle|aspirateur|couette)|greve (?:de la|"
            r"c'est la) vaisselle|"
            rf"selon (?:le|mon) {_PETS}|mon {_PETS} (?:bloque|manifeste|occupe|fait greve|defile)|"
            rf"(?:manif|sit-in|cortege|rassemblement|defile)s? (?:de |des |d')(?:mon |mes )?{_PETS}"
            r"(?![^\n]*(?:prefecture|eleveu|berger))|manifest\w+\"? contre les devoirs)"
        ),
        sure=True,
    ),
)
_ALL = (*_PASTIMES, *PUBLIC_LIFE, *DAILY_LIFE, *AT_WORK, *OTHER_COMPANY)
_BY_HEAD: dict[str, list[Pastime]] = {}
for _pastime in _ALL:
    for _head in _pastime.heads:
        _BY_HEAD.setdefault(_head, []).append(_pastime)
_HEADS = frozenset(_BY_HEAD)
# So short a text, of so few towns, tells of one thing.
_SHORT, _FEW = 800, 3


def forget(text: Text, spoken: Sequence[Spoken]) -> None:
    """Forget towns, crowds and calls of the sentences that tell one, or of a whole short text.

    So of a text that tells a hoax: what it says was held was not.
    """
    false = debunks(text)
    if not false and leave_held(text, spoken, _is_plain):
        return
    if not (CAUSE.search(text.folded) or false):
        false = is_named(text, spoken)
    false = false or is_held_for(text, spoken)
    if not false:
        if not (text.words.at(_HEADS) and _is_one(text, 0, len(text.folded))):
            return
        if CAUSE.search(text.folded) and not _is_sure(text):
            return
    whole = false or _is_whole(text, spoken)
    for one in spoken:
        if whole or _is_one(text, one.sentence.start, one.sentence.end):
            one.forget()
            one.cues = [
                cue._replace(about=About.OTHER) if cue.about in _CALLS else cue for cue in one.cues
            ]


def _is_plain(text: Text, start: int, end: int) -> bool:
    """Tell it of one sentence alone, whatever the others are for."""
    caused = CAUSE.search(text.folded, start, end) is not None
    return _is_one(text, start, end, alone=True, caused=caused)


def _is_sure(text: Text) -> bool:
    return len(text.folded) <= _SHORT and any(
        one.sign.search(text.folded) and not (one.but and one.but.search(text.folded))
        for one in _ALL
        if one.sure
    )


def _is_whole(text: Text, spoken: Sequence[Spoken]) -> bool:
    """Tell a short text of few towns, or one that opens with it."""
    towns = {m.place.code for one in spoken for g in one.groups for m in g.mentions if m.place}
    if len(text.folded) <= _SHORT and len(towns) <= _FEW:
        return True
    return _is_one(text, spoken[0].sentence.start, spoken[0].sentence.end)


_CALLS = frozenset({About.RALLY, About.WEAK, About.HAPPENS})


def _is_one(text: Text, start: int, end: int, *, alone: bool = False, caused: bool = False) -> bool:
    first, last = text.within(start, end)
    said = (start, end) if alone else (0, len(text.folded))
    heads = {text.words.forms[at] for at in text.words.at(_HEADS, first, last)}
    return any(
        one.sign.search(text.folded, start, end)
        and not (one.but and one.but.search(text.folded, *said))
        and (one.sure or not caused)
        for head in heads
        for one in _BY_HEAD[head]
    )
