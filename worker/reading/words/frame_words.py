"""Words that tell a cause, or what is no cause, by weight; "x*" stands for all that begins so.

All folded. A pair is two words that stand side by side.
"""

from worker.reading.words.wordlist import words

# Nobody says these but of a rally.
SURE = words(
    "manif manifs manifester manifestent manifesteront manifestera manifestons manifestez "
    "manifestaient manifestait pride prides fiertes blanche blanches humaine humaines "
    "silence silencieux silencieuse sit die sitin diein filtrant filtrants peage greve casseroles "
    "casserole cacerolazo casserolade casserolades kiss freeze pave contestation protester "
    "protestent protesteront proteste protestation protestations contre protesting "
    "protested demonstrate demonstrated demonstrating vigil vigils blockade streets "
    "manifestacion concentracion kundgebung descend descendre descendent descendons "
    "descendront "
)
CAUSES = (
    ("pride", 3, "fiertes pride prides"),
    (
        "causes",
        2,
        """
    feminis* feminicid* sexistes sexuelles policieres climat climatique* intersyndical*
    palestin* antifa* fascis* racis* antiracis* antisemit* islamophob* homophob*
    transphob* lgbt* metoo noustoutes balancetonporc revendi* licenciement* austerite pesticide*
    mercosur bassine* genocide cessez liberticide* antipass avortement abortion opposants
    opposantes unitaire unitaires interpro* silencieuse silencieux retraites pension
    pensions climate ceasefire protest protests solidarity sauvons defendons exigeons refusons
    dignite expulsion* regularisation ecocide bloquonstout giletsjaunes antinucleaire*
    antiguerre anticapitalis* nonviolen* pacifist* alterniba
    """,
    ),
    (
        "what people carry and shout",
        2,
        """
    nasse nasses nassee* lacrymo* crs matraqu* grenade* gazes gazee* slogan* banderole* pancarte*
    casserole* scand* manifesta* manifesti* manifeste* manif manifs
    """,
    ),
    (
        "who calls",
        1,
        """
    syndica* cgt fsu cfdt unsa solidaires unef snes snuipp fnsea fdsea attac ldh greenpeace
    militant* collectif* citoyen* camarades organisateur* organisatrice* orgas appelle appellent
    grevist* gilet gilets gj jaunes coordination confederation fcpe fnaut umih cimade resf mrap
    """,
    ),
    (
        "who is angry",
        1,
        """
    soignant* agriculteur* eleveur* lyceen* etudiant* enseignant* profs riverain* usager*
    salarie* fonctionnaire* cheminot* infirmier* hospitalier* intermittent* precaire* postier*
    facteur* paysan* viticulteur* vigneron* pecheur* magistrat* retraitee* chomeur* locataire*
    migrant* exile* refugie* sinistre* ouvrier* dockers surveillants aesh parents
    """,
    ),
    (
        "what for",
        1,
        """
    gaza ukrain* soutien solidarite* violence* fermeture* suppression* immigration ivg libert*
    paix guerre justice verite lutte* greve* macron gouvernement demission sauver
    defendre defense maintien stop halte oppos* tue tuee tues assassin* meurtre* victime*
    emploi emplois repreneur* liquidation redressement licencie*
    pacifi* reforme* denonc* reclam* exig* refus* colere assez marre droits egalite hommage pass
    vaccinal viol viols harcelement agression* salaires salaire precarite misere pauvrete sociale
    sociaux projet loi lois kurde* iran iranienne* armenien* sahraoui* ecologi* biodiversite
    nucleaire* independantis* loyalistes eolien* autoroute* antenne* deforestation animaux corrida*
    chlordecone privatisation dissolution democratie injustice* impunite disparu* mort nombreux
    nombreuses maternite hopital urgences lits poste postes logement logements acte contre women
    workers farmers nurses teachers unions vests yellow against rights strike abuse antimilit*
    interdi* debordement* rectorat prefecture drapeaux mobilisation* devant pref vaccinale cortege*
    inegalit* vie
    """,
    ),
)
"""What is spoken of, weight, words."""


DOMAINS = (
    (
        "sport",
        3,
        """
    champion champions marathon* match matchs championnat* tournoi* supporter* supporteur*
    supportrice* finale finales peloton coureur* coureuse* trail dossard* finisher* triathlon*
    regate* skieur* kilometres cross criterium duathlon
    """,
    ),
    (
        "sport",
        2,
        """
    entraineur* entrainement* classement rugby rugbyman* foot football* handball* basket*
    volley* petanque boulodrome tribunes spectateur* randonn* km score ballon joueur* joueuse*
    coupe etoile bleus bleues pistes inscrites sportif* sportive* nordique athle* cycliste*
    cyclo* olympi* maillot* ultras kop* penalty tennis judo natation nageur* galop
    hippodrome quinte sprint foulee* course courses jogging footing vtt velodrome
    derby arbitre* buteu* tifo* virage eliminatoire* qualif* podium* medaill* biathlon escrime
    aviron voilier* kayak canoe escalade gymnast* boxe karate equestre cavalier* gradins huitieme*
    zumba ironman fitness aerobic roller* skate* patinage hockey luge snowboard squash badminton
    billard plongee golf* titulaires vestiaires pelouse playoffs
    """,
    ),
    (
        "sport",
        1,
        """
    equipe equipes club ligue stade victoire jeux flamme relais
    """,
    ),
    (
        "stage",
        3,
        """
    festival* punk rock rap karaoke billetterie vernissage reconstitution* figurants
    """,
    ),
    (
        "stage",
        2,
        """
    concert concerts exposition* expo expos film films projection* spectacle* bals
    orchestre* danse danses danseu* cirque artifice animation* patrimoine visite*
    livre livres dedicace* roman romans romancier* cinema cinemas documentaire* cine album
    chanson* chanteu* jouera joueront librairie bibliotheque mediatheque lecture lectures
    gravure conte contes contee comedien* piece tournage serie podcast replay
    emission matinale telefilm scenario musee musees oeuvre* peintre* artiste* photographe*
    tableau* costume* dj
    realisateur* realisatrice* acteur* actrice* autrice* ecrivain* editeur* poete* poesie ballet*
    operette* choeur* marionnette* clown* humoriste* troupe retrospective sculpt* recueil polar
    jazz blues guitar* pianiste violon* batteur samba bagad* cabaret choriste* rappeu* vinyle
    scenograph* aquarelle* ceramist* ceramique tapisserie mosaique manga* cosplay gaming docu
    """,
    ),
    (
        "stage",
        1,
        """
    fanfare* groupe musique fete fetes soiree billet* auteur* sortie idee portrait
    """,
    ),
    (
        "church",
        3,
        """
    pelerin* evangeli* obseques funerailles mariage* bapteme* penitents vierge funeraire*
    benediction* benie benies benis marial mariale mariales maries
    """,
    ),
    (
        "church",
        2,
        """
    messe* eveque* archeveque fideles paroiss* diocese* noel paques enterrement inhum*
    cimetiere* toussaint defunts ramadan mosquee synagogue aumonier catechis* scout*
    pape cardinaux vatican chapelet rosaire pretre* careme pentecote ascension monastere sanctuaire
    """,
    ),
    (
        "state",
        3,
        """
    visioconference ceremonie* gerbe gerbes
    """,
    ),
    (
        "state",
        2,
        """
    commemor* combattants veteran* inaugur* voeux convoqu* legion* regiment jdc
    sapeurs investiture intronis* decoration decore centenaire armistice souvenir jumelage* jumele*
    clairon* deporte*
    parachutiste* rpima legionnaire* fantassin*
    """,
    ),
    (
        "state",
        1,
        """
    president presidente militaire* troupes marins soldats honneur
    patriotique
    """,
    ),
    (
        "party",
        3,
        """
    meeting meetings congres
    """,
    ),
    (
        "party",
        2,
        """
    candidat* municipales legislatives presidentielle departementales regionales cantonale*
    sondage* electeur* bulletin* urnes scrutin primaire adhesion* colistier* liste
    listes suffrage* depouillement abstention isoloir* ballottage triangulaire assesseur*
    vainqueur* circonscription*
    """,
    ),
    (
        "party",
        1,
        """
    vote votes voter election* parti sympathisants adherents national campagne
    lancement
    """,
    ),
    (
        "indoor",
        2,
        """
    seance* archives 1968 conference* atelier* colloque seminaire* debat debats debattr*
    stage stages
    amphi formation* reunions
    """,
    ),
    (
        "indoor",
        1,
        """
    salle polyvalente motion assises forum salon inscription* inscrits
    """,
    ),
    (
        "leisure",
        3,
        """
    comice* brocante* carnaval* telethon rallye* fetard* zombie* solex mob mobs mobylette* vespa*
    citrouille* halloween bikers tuning exposant* festivalier* croisiere* degustation* deudeuche*
    festayre* bandas casetas abrivado* encierro* aficionado* chineur* pena penas fans idole sosie*
    """,
    ),
    (
        "leisure",
        2,
        """
    foire foires kermesse* chalets touriste* touristi* vacancier* tombola deguis* carnavaleux
    chars motards camping* campeur* loto lotos cavalcade corso parade vendanges
    balade* guide guidee guidees loterie gala bonbons gagnant* maquette* equipage* voitures
    proviseur* gymnase modelis* philatel* jardinage jardinier* gastronomi* terroir chef* menu
    menus recette* oeufs manege* barbecue karting troc puces potier* tricot lutins bowling patinoire
    cuisson cuire mijot* cuillere* beurre tarte* cuvee* patissier* huitres choucroute dansant
    desserts sauce* oignon* lardons gigot auberge bistrot sommelier millesime* savour* astronom*
    transhumance* conscrit* bolide* hareng* fleuriste* anniversaire*
    baigneurs estivants donjon medieva* chevaliers gaulois poney equitation eclipse dinosaure*
    feria ferias festivit* confrerie* tonneau boudin attelage* rave raves raveur*
    teuf* teknival*
    """,
    ),
    (
        "leisure",
        1,
        """
    promenade* repas lampions vin stands collecte collectes galette galettes plage coucher ski
    admirer illumination* restaurant jeu concours tirage artisan* musicien* sejour
    """,
    ),
    (
        "giving",
        3,
        """
    donneurs
    """,
    ),
    (
        "giving",
        2,
        """
    cancer benevoles benevole caritati* virades
    """,
    ),
    (
        "accident, weather",
        2,
        """
    incendie* accident* hospitalis* meteo inondation* intemperies secheresse*
    eboulement* crues passagers bouchon bouchons naufrag* evacues evacuees secours
    cyclone* ouragan* seisme* vols refuge refuges deraill* collision* noye* noyade cambriol*
    braquage* fusillade* secouristes crash chute octogenaire* septuagenaire* sexagenaire* degats
    bagarre* rixe* rodeo* traversee* ferry
    sinistres gele verglas
    """,
    ),
    (
        "accident, weather",
        1,
        """
    degres averses eclaircies temperatures brouillard coupure*
    tempete* emeute* vigilance pompiers trafic circulation train trains enquete enqueteurs garde
    blesse
    """,
    ),
    (
        "court",
        2,
        """
    audience audiences prevenu verdict plaidoirie*
    """,
    ),
    (
        "court",
        1,
        """
    proces juge jugee juges juger condamn* tribunal amende avocats
    """,
    ),
    (
        "trade",
        3,
        """
    recrut* soldes solde cdi cdd devis promo promos embauche* saisonnier*
    """,
    ),
    (
        "trade",
        2,
        """
    magasin* candidature* loue loyer visites vente ventes acheter achete client* clients
    consommat* kilo carottes catalogue boutique* franchise supermarche* drive offre offres
    remise ouvert ouverts ouverte ferme tarif tarifs gratuit bricolage studio
    cuisine meuble vends acquereur* appartement* villa bail alternance apprenti* destockage
    vendait vendaient
    """,
    ),
    (
        "trade",
        1,
        """
    ouvre ouvrent attendus attendues travaux emploi cv ouverture commercants commerces shopping
    jouets panne produits reservation*
    """,
    ),
    (
        "health, school",
        3,
        """
    vaccinodrome baccalaureat
    """,
    ),
    (
        "health, school",
        2,
        """
    vaccin* dose doses depistage bac philo epreuve* candidats brevet diplome* laureat*
    parcoursup orientation
    """,
    ),
    (
        "paper",
        2,
        """
    courriel formulaire lettre ecrire guichet accueil
    """,
    ),
)
"""What else may be spoken of, weight, words."""

# What tells of these has no march and no gathering of its own.
NOTICES = frozenset({"accident, weather", "court", "indoor", "trade", "health, school", "paper"})
