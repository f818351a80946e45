"""Words that tell a cause, or what is no cause, by weight; "x*" stands for all that begins so.

All folded. A pair is two words that stand side by side.
"""

from worker.reading.wordlist import words

# Nobody says these but of a rally.
SURE = words(
    "manif manifs manifester manifestent manifesteront manifestera manifestons manifestez "
    "manifestaient manifestait manifestants manifestantes manifestant manifestante pride prides "
    "fiertes blanche blanches humaine humaines silence silencieux sit die sitin diein filtrant "
    "filtrants peage greve casseroles casserole cacerolazo casserolade casserolades kiss freeze "
    "pave contestation protester protestent protesteront proteste protestation protestations "
    "contre protesters protesting protested demonstrators demonstrate demonstrated "
    "demonstrating vigil vigils blockade streets manifestacion concentracion kundgebung "
    "descend descendre descendent descendons descendront"
)

CAUSES = {
    2: """
    feminis* feminicid* sexistes sexuelles policieres climat climatique* intersyndical*
    palestin* antifa* fascis* antifascis* racis* antiracis* antisemit* islamophob* homophob*
    transphob* lgbt* metoo noustoutes balancetonporc revendi* licenciement* austerite pesticide*
    mercosur bassine* genocide cessez liberticide* antipass avortement abortion opposants
    opposantes unitaire interpro* silencieuse slogan* banderole* pancarte* casserole* scand*
    retraites racism pension pensions climate ceasefire protest protests solidarity cause
    manifesta* manifesti* manifeste* manif manifs grevist* antivax gilets
    sauvons defendons exigeons refusons dignite expulsion* sans-papiers regularisation
    ecocide bloquonstout giletsjaunes
    reformedesretraites
    """,
    1: """
    syndica* cgt fsu cfdt unsa solidaires unef snes snuipp fnsea fdsea attac ldh greenpeace
    gaza ukrain* soutien solidarite violence* fermeture* suppression* migrant* exile* refugie*
    immigration ivg libert* sanitaire* paix guerre justice verite lutte* luttes greve* macron
    gouvernement demission sauver defendre defense maintien stop halte soignant* agriculteur*
    eleveur* lyceen* etudiant* enseignant* profs riverain* usager* salarie* citoyen* militant*
    collectif* opposer oppos* tuee tues assassin* meurtre* victime* pacifi* reforme*
    denonc* reclam* exig* demand* refus* colere ras-le-bol droits droit egalite hommage
    pass vaccinal viol viols harcelement agression* police policier* rectorat prefecture
    sous-prefecture jaunes jaune acte fonctionnaire* cheminot* infirmier* hospitalier* soigner
    salaires salaire precarite pouvoir social sociale sociaux
    projet loi lois etat budget deporte* kurde* iran iraniennes armenien* tibetain* sahraoui*
    ecologi* biodiversite nucleaire eolien* autoroute* usine* a69 antenne* deforestation
    animaux corrida* chasse privatisation dissolution democratie racket injustice* impunite
    disparu* deces mort nombreux nombreuses intermittent* postier* facteur* paysan* viticulteur*
    vigneron* pecheur* avocat* magistrat* internes retraite retraitee* retraitees chomeur*
    locataire* logement logements jeunes parents classe classes poste postes ecole ecoles
    college lycee maternite hopital urgences lits against rights strike justice abuse women
    workers teachers students rally marchers vests yellow 8mars 1ermai camarades antimilit*
    arrete interdi* organisateur* organisatrice* cortege* militant* appelle appellent
    drapeaux tousensemble lacherien onlacherien mobilis* rassemblement* participant* contre
    """,
}

CAUSE_PAIRS = frozenset(
    tuple(pair.split("_"))
    for pair in words(
        "contre_la contre_le contre_les contre_l contre_une contre_un contre_ce contre_cette "
        "contre_leur contre_son contre_nos non_a non_au non_aux l_appel marche_pour marche_contre "
        "marches_pour marches_contre rassemblement_pour rassemblement_contre lache_rien "
        "rassemblements_pour rassemblements_contre appel_a extreme_droite gilets_jaunes "
        "pouvoir_achat d_achat 8_mars 25_novembre journee_internationale code_travail "
        "opposes_a opposes_au opposes_aux opposants_a opposants_au tous_ensemble bloquons_tout "
        "selon_la selon_les securite_globale flambeaux_contre marche_silencieuse "
        "mobilisation_contre mobilisation_pour justice_pour fin_de en_soutien bourse_du "
        "service_public services_publics marche_des tous_a toutes_a tous_et toutes_et "
        "tous_au tous_devant toutes_devant lutte_contre stand_with"
    )
)

DOMAINS = {
    3: """
    marathon* semi-marathon vaccinodrome recrut* pelerin* evangelique* telethon zombie* solde
    soldes porte-drapeaux match matchs championnat* ligue1 2cv brocante* octobre-rose obseques
    funerailles vide-grenier skieur* festival* tournoi* supporter* supporteur* supportrice*
    finale peloton coureur* trail dossard* exposant* festivalier* carnaval* meeting meetings
    congres
    """,
    2: """
    entraineur* classement rugby foot football handball basket* petanque tribunes spectateur*
    randonn* km kilometres concert concerts exposition* expo film films projection* spectacle*
    bal fanfare* orchestre* danse danses danseu* cirque artifice animation* patrimoine visite*
    visiteur* livre livres dedicace* roman romans cinema documentaire* messe* eveque* fideles
    paroiss* diocese noel paques enterrement inhum* ceremonie* commemor* gerbe gerbes
    combattants veteran* inaugur* voeux olympique* foire foires kermesse* degustation* chalets
    touriste* vacancier* tombola halloween deguis* carnavaleux chars motards bikers tuning
    camping* donneurs incendie* accident* hospitalis* meteo neige inondation* intemperies
    eboulement* crues automobiliste* passagers bouchon bouchons naufrag* candidat* municipales
    legislatives presidentielle sondage* audience magasin* promo promos cdi cdd embauche*
    candidature* saisonnier* loue visites bac epreuve* replay podcast matinale evacues evacuees
    secours sapeurs tempete* score ballon equipe equipes joueur* joueuse* club
    ligue coupe etoile bleus pistes loto tarif tarifs inscrites inscrits cancer benevoles
    patronne astronom* parcours-sante nordique sportive sportif* athle* cycliste*
    conference* atelier* colloque seminaire* table-ronde cavalcade corso parade tirage
    ecrire lettre vendanges marathonien* triathlon regate* voilier* course courses
    """,
    1: """
    stade theatre musee musique fete fetes billet* inscription* repas vin stands forum salon
    plage coucher ski collecte collectes vigilance pompiers trafic circulation train vote
    votes election* elections primaire parti national proces juge jugee juges condamn* garde
    emploi cv ouverture commercants commerces depistage vaccin* dose doses revue flamme relais
    president presidente ministre militaire* militaires troupes marins soldats honneur
    centenaire armistice victoire chanteu* comedien* artiste* auteur*
    restaurant bar soiree gagnant* jeu jeux concours
    gastronomi* terroir produits artisan* shopping jouets panne
    """,
}

DOMAIN_PAIRS = frozenset(
    tuple(pair.split("_"))
    for pair in words(
        "octobre_rose hommage_national rassemblement_national en_marche marche_arriere "
        "don_du vide_grenier vin_d anciens_combattants porte_drapeaux autorites_civiles "
        "gens_du sans_rendez bal_des semi_marathon au_profit banque_alimentaire "
        "monument_aux 11_novembre 14_juillet 8_mai ligue_1 ligue_2 chemin_de defile_de "
        "marche_nordique avant_premiere france_3 art_et arts_de tete_d flambeaux_lampions "
        "pot_de contre_montre jeu_de vaccination_contre lutte_antidopage saint_nicolas "
        "sainte_barbe voitures_anciennes vieux_greements"
    )
)
