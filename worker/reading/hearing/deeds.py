"""What people do, carry and cry where they rally, by weight.

No list holds all that French says of a rally: "ça s'est époumoné devant la sous-préfecture", "on
remplit la rue", "huit minutes, genou à terre". Each of these words may be said of a feast; a
town, a day, a place to meet, a crowd and a cause beside them say together what it is
(``unheard.py``).
"""

from collections.abc import Sequence
from itertools import pairwise

from worker.reading.words.weights import listed, weight
from worker.reading.words.wordlist import words


def _pairs(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(pair.split("_")) for pair in words(text))


_DEEDS = listed(
    (
        (
            "carried",
            3,
            """
    banderole* calicot* megaphone* pancarte* ecriteau* fumigene* sifflets casserole* brasero
    braseros palettes barricade* chasuble* brassard* drapeaux batucada tracts cercueil* effigie*
    tracteurs bennes lisier fumier fourches pneus gilets
    """,
        ),
        (
            "cried",
            3,
            """
    slogan* scand* conspu* epoumon* charivari* tintamarre* ramdam casserolade* huees hue huer
    huent clame clament clamait clamaient clamer clameur* vacarme raffut boucan vocifer* baillon*
    """,
        ),
        (
            "done",
            3,
            """
    giratoire* revendicati* enchaine enchaines enchainee enchainees enchainer envahi*
    investi investie investis investies
    barrer barrent barrera barreront barraient barrait barree barrees barrage* encercl* cern*
    occupe occupes occupee occupees occupent occupaient occuper occupation* assieg* filtr* paralys*
    verrouill* cadenass* sequestr* ameut* attroup* insurg* desobei* deambul* converg* deferl*
    deboul* afflu* arpent* agenouill* allonge* couches couchees couchent couchons piquet
    peage peages
    """,
        ),
        (
            "done, elsewhere as well",
            2,
            """
    debarqu* rallie rallies ralliee rallient ralliaient descente descendu descendus descendent
    debout assis assises assoient assoit campe campent campait bivouac* masse masses massee massees
    plante plantes planter plantent planteront plantee plantees drain* ronde foule fleuve maree
    regroup* amass* agglutin* entass* sillonn* soulev* dressent dressaient grossi*
    indign* rebell* boycott* happening*
    silence silencieu* symboli* brandi* deploy* lampions bougies bougie flambeaux lanternes rubans
    portraits blouses klaxon* tambour* chants sonnettes sirene* petards resonn* retenti*
    entonn* entonne marmites louches poeles caddies caddie tentes matelas chaises rangs veilleu*
    crie crient criait criaient criant crier cries sono micro accompagn* soutiens soutien
    soutenir entendre trembler mecontent* opposant* irreductible* resistan* militant* lutte
    luttes solidaire* solidarite tiennent tenir tenait tenaient action defenseurs
    procession chaine cordon haie mur campement siege symbole banquet
    """,
        ),
        (
            "at feasts alone",
            -3,
            """
    fete fetes feter fetera feteront fetait fetaient decouvrir visiter admirer vendange* millions
    carnav* kermesse etape etapes chorale* chorales choristes noel vin vins gratuit
    degustation* etoile bleus
    championnes champions supporters mouton moutons agneaux marionnettes conte contes ouverture
    pelerins penitents feerie feerique arrivants refugies soldes vitrines
    """,
        ),
    )
)
_PAIRS = {
    3: _pairs(
        "genou_a genou_au genoux_a genou_en poing_leve poings_leves poing_en poings_en "
        "bras_dessus coude_a coudes_serres rond_point rd_point ronds_points chaines_d chaine_d "
        "en_croix la_colere en_colere comite_d mur_humain fleuve_humain chaises_vides "
        "porte_voix corne_de cornes_de la_rue les_rues le_pave repondu_present font_bloc "
        "fait_bloc faire_bloc font_front le_rappel tour_de faire_entendre du_bruit monte_a "
        "montons_a montent_a monteront_a monterons_a monte_sur montent_sur jets_de jet_de "
        "tous_derriere toutes_derriere masques_blancs minute_de minutes_de assis_par en_noir "
        "en_blanc en_jaune en_silence pas_une plein_vent tous_ensemble lache_rien dire_non "
        "dire_stop mot_d ras_le"
    ),
    2: _pairs(
        "cote_a main_dans la_main tourne_le yeux_bandes er_mai premier_mai 8_mars noir_de "
        "monde_fou plein_de leve_pour leve_contre halte_a halte_au assez_de"
    ),
}
_MOST_WORDS = 50_000


class _Forms(dict[str, int]):
    """The weight of each word, worked out on first sight."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = weight(_DEEDS, word)
        return self[word]


_FORMS = _Forms()


def deeds(forms: Sequence[str]) -> int:
    """Weigh what is done in the words *forms*; a word said twice counts once."""
    alone = sum(map(_FORMS.__getitem__, set(forms)))
    pairs = set(pairwise(forms))
    return alone + sum(size * len(pairs & told) for size, told in _PAIRS.items())
