"""How much words and other signs speak of a rally, in tenths of a logit.

See likelihood.py. Written by tests/reading/learn_weights.py; do not edit.
"""

WORDS_START = -5
WORDS = {
    -10: "supporters",
    -9: "debat en_0 visite",
    -8: "attendus greve grevistes qqn salle",
    -7: (
        "attendues bruxelles ceremonie fete fete_de on_attend president recu regarde "
        "spectateurs une_manif visiteurs vote "
    ),
    -6: (
        "0_euros 0_km a_0 a_bruxelles ans_apres au_0 cartons de derby des ecran entree_libre "
        "est_ce finale h_salle honneur je_ne km lit meeting million municipales ouverture par_0 "
        "petition places public questions reprise serait seront un voitures "
    ),
    -5: (
        "0_depart 0_inscrits 0_kilometres 0_spectateurs amphi anciens aucun_rassemblement "
        "aucune avec_le avons balade benevoles carnaval certains chez cinema concours d_autres "
        "d_envoi d_honneur de_0 defile defile_des devant_0 envoi etudiants exposants flamme "
        "geant gratuit gratuite il_y infirmiere inscription interpellations kilometres l_ecran "
        "la_greve lance le_marche le_proces librairie lycees marche_nordique me milliers "
        "municipale nordique ou_a ouvre partie pas_de pendant pourquoi preavis proces propose "
        "quelqu quelqu_un qui_se raconte rappelle recherche reconnait rencontre samedi_de "
        "soiree station vehicules visites "
    ),
    -4: (
        "0_contre a a_ce a_ferme a_vote a_vous affaire annoncee ans assemblee_generale assises "
        "assure attente audience aux_morts avant_le avec_l avocate bal bibliotheque brule "
        "cancer ce_que charge club commission convoi coups courrier dans_le de_marche "
        "de_rassemblement de_sa depart_0 des_pompiers dimanche_de dit_qu documentaire du_jour "
        "du_matin ecran_geant en_marche en_tete equipes etait_le euros expo faire faisait fera "
        "fermes festival fetes_de file forum_des fumigenes gauche guidee hier_soir ici il "
        "images inscriptions inscrits journee_de jours jusqu kermesse l_office la la_ceremonie "
        "le_defile le_monument lens ligue londres mairie_a marche_de match mediatheque "
        "milliers_de mobilises morts n_y noel non_plus nouveau obligatoires office on_nous "
        "ordre_du parlement participation peur photos police_municipale policiers porte "
        "porte_drapeaux publique qu_un que_les quitte quoi randonnee rassemblement_national "
        "record relais remis repas s sait se_souvient secours ses si_on sncf souvient suit "
        "suivent sursis the trois_jours un_samedi va_a vente verra verre vide vin visio "
        "visite_guidee voit y_a "
    ),
    -3: (
        "0_des 0_interpellations 0_le 0_signatures 0_vehicules 0_visiteurs a_lundi a_midi "
        "a_moulins a_perdu a_rien agriculture an_passe ancien artifice assemblee atelier "
        "attend_0 au au_stade aucun avance avant_0 avril_0 bac baisse banderoles bar bleus "
        "bloquee budget cantine capitale ce_qu ce_week chaque chez_eux chiens comment "
        "conference convoi_de course court d_appel d_artifice d_information d_un d_une dans_les "
        "de_manif de_manifestation de_noel de_nuit de_saint demande depuis_lundi depute "
        "des_gens deux_heures devrait directeur direction discours du_maire du_monde "
        "en_presence envoye equipe espace est_une et_a et_un ete eu_lieu exposition faudrait "
        "fermees fete_des feu_d force forum francais france_0 general generale grand greve_des "
        "h_a heures_a il_avait indique information invites j_ai j_avais je jeune jour_la "
        "jusqu_aux l_an l_audience l_universite la_capitale la_cathedrale la_cour la_musique "
        "la_petition la_region la_ville le_match le_temps lecture legislatives les_habitants "
        "les_parents libre lieu_a lo local maire mais_je manifester ministre motion mouvement "
        "nom nombreux nous_on obligatoire on_en on_fait on_y ont_ete orange ouverte ouvrira par "
        "parle personne personnes_attendues personnes_devant petits plan postes presse "
        "proces_des procession quelle quelque_chose queue qui_avait rassemblement_a "
        "rassemblement_des releve reouverture resume retour rue_de saint_lo salon scolaires "
        "seance sera si signatures signe six_ans son stations sur_place sur_un table tard "
        "telethon travail travaux tribunal_de universite velo vers vieille vigilance vous_avez "
    ),
    -2: (
        "0_places 0_policiers 0_sur a_angers a_la a_rennes a_trois a_vendredi administratif_de "
        "angers annee ans_a appel at avais avant avec_la avec_les avez avocat battu blesses "
        "bureau cathedrale ce_qui ce_soir chers confinement conseil conseil_municipal d_attente "
        "de_greve de_police deuxieme dit douze drapeaux elle_a enfants ferme fermee fermeture "
        "foire fougeres gens gymnase h_du h_en h_le histoire hommage j je_n la_direction "
        "la_fermeture la_fin la_liste le_conseil le_tribunal les_rassemblements lettre leur "
        "ligne limoges liste locale lorraine lundi lundi_a ma mes messe militants minuit moi "
        "mois moulins n n_ont national ont_pas organiser pas_d pompiers prend presence "
        "prochaine promis quatre rappelle_que reuni_0 rue s_est salle_du samedi_a semaine "
        "seulement six stade sur_0 t tours tous_les tout_le trafic vendredi_soir vers_0 voiture "
        "vraie week_end y_en "
    ),
    -1: (
        "arrivee boulevard cafe cette_annee cfdt d decembre derniere des_0 dimanche_a du entree "
        "et_les fait feu gare_de grande ils_etaient jeudi_a juillet_a jusqu_au la_fete la_route "
        "les musique n_est ne on_a ordre ouvert pere permanence place_bellecour plus prefet "
        "premier promet quand que_la rennes rien sa se soir soixante sortie sur_la temps tete "
        "tour tour_de tribunal une vendredi voix "
    ),
    1: (
        "0_er 0_h 0_participants a_eu a_paris a_pas a_reuni a_un a_vu aube autant avait "
        "avec_une avoir belle bras ce_matin celle cgt_0 chacun contre_la corteges cote "
        "de_defense de_gaulle de_l declare defense defile_a defiler degres dehors des_syndicats "
        "disent dix elles_etaient ensemble er est_pas famille fevrier fin fixe gap gaulle "
        "gendarmes h_au h_sous hotel ils interdite jean la_place la_republique la_rue le_0 "
        "les_opposants main mardi mars_a meme_heure mercredi_a mot octobre on_ne on_s parce "
        "pied_de point pres_de prevu pris prochain qu_a que reforme_des retrouve saint sans "
        "se_tiendra sous_la suis sur_les trois valence venus vieux violences votre vu "
    ),
    2: (
        "0_au 0_c 0_dans 0_de 0_juin 0_k 0_les 0_mai 0_mars 0_novembre 0_on 0_personnes "
        "0_samedi 0_septembre a_compte a_dit a_l a_nice a_peine a_perigueux a_rassemble "
        "a_valence adama annule appelle apres apres_les arenes autre aux_flambeaux avaient "
        "avait_ete baie bien blanc bus c c_est ca camions castres cent cite communique "
        "cortege_s coup de_ce de_jeudi de_leur de_silence de_ville demain_mardi depart derriere "
        "des_femmes des_retraites deux_mille droite droits du_marche du_palais eglise elle "
        "elles en_colere en_huit encore endroit entre_0 esplanade est_annule est_annulee "
        "est_passe est_prevu et_de et_non et_une etaient_0 etais eux extreme extreme_droite "
        "fanfare fenetres ferrand fin_de flambeaux fois fontaine fort fort_de globale h_0 "
        "h_esplanade h_pl h_rond h_sur heures_devant heures_et heures_sur hommage_a hotel_de "
        "hui_0 ils_n incident interieur jamais je_vous jeudi juin justice kleber l_ecole l_etat "
        "l_interieur l_intersyndicale l_union la_cgt la_coordination la_gare la_loi "
        "la_maternite la_meme la_paix la_police la_porte la_sortie la_veille lampions le_comite "
        "le_lendemain le_maire le_racisme le_samedi le_saunier les_autres les_gendarmes leurs "
        "lors loup mai mairie maison manifeste marches_du maree meme_jour mercredi_0 "
        "mercredi_soir met midi_devant monde mont_de muguet nazaire nique noir nos nouvelle on "
        "on_part on_remet on_veut ont_pris opposants_au organisateurs_0 organisatrices ou_l "
        "ouest oui paix pancarte par_l par_les parce_que paris part parti participants partir "
        "partir_de partis pas_l paysans peine personnes personnes_avaient personnes_selon peu "
        "pique_nique place_kleber plein police_0 police_et poste pour pour_0 pour_un "
        "prefecture_a prefecture_de prenez pres prevu_a projet qu_une quelques qui rassemble "
        "rassemblement_est reportee reste retraite_aux saint_nazaire samedi_prochain saunier "
        "se_sont securite_globale selon_la si_vous soir_0 soit sous_prefecture suite sur_l "
        "syndicats_0 tous tous_a toute troisieme ukraine un_an un_sit une_chaine "
        "une_manifestation une_vingtaine usagers va vais venez vie vient ville_de vingt vous_a "
        "y_ont "
    ),
    3: (
        "0_avril 0_devant 0_gare 0_gilets 0_janvier 0_la 0_police 0_un a_cause a_ete "
        "a_manifester a_marche a_se a_terre action aesh ales amenez annonce appel_de apres_midi "
        "au_depart au_micro au_soir aujourd aujourd_hui aura autour avant_la avec barrage "
        "bloquons blouses bois bouchons bourse brieuc bruit cause ce ce_dimanche ce_mardi "
        "ce_sera celui_de cet_apres ceux_de chacune chere chiffre ciel cinquante colere "
        "comme_chaque commune comptage compte contre_le coordination cortege cours csg culture "
        "dans_la de_mars de_notre demie denombre denombre_0 depuis_l depuis_la depuis_le "
        "des_droits des_libertes deux_cents devait doit du_coup du_stade duc eau eleveurs "
        "elle_est en_memoire en_ont en_soutien entre_deux es et_j et_trois etait_0 etions_0 "
        "femme fermeture_de fevrier_a front garder genou h_de h_la h_maison h_on habitants "
        "heures_place heures_trente hopital hui huit il_est ils_sont inspection intermittents "
        "je_suis jeudi_0 jeudi_soir jeunes jeunes_agriculteurs k l_a l_eau l_heure l_hopital "
        "l_inspection l_on l_usine la_banderole la_famille la_journee la_main la_marche "
        "la_prefecture la_prefete la_premiere la_retraite lache_rien le_cortege le_lycee "
        "lendemain les_deux les_retraites les_violences liberte loi lundi_0 lyceens mais marche "
        "marche_aux marche_pour marche_silencieuse mars matin memoire minutes miroir miroir_d "
        "mobilisation monte note nous_etions nous_la nous_sommes nous_toutes on_etait on_se "
        "ont_defile ont_fait opera ordonnances ou_la palestine par_le parents parents_et part_a "
        "partira partout pass peage personnes_a personnes_se petit petite photo pied_du pique "
        "place_d place_rapp plus_de port pour_gaza pour_nos poussettes prefecture_0 premiere "
        "premiers presque prevue puy qu quatre_vingts quelque_0 quimper quimper_0 rapp "
        "rassemblement_pour rassemblements reporte retraite romans saint_brieuc saint_pierre "
        "sam samedi_contre samedi_en selon_l sens slogan soline sommes suffit svp tenir tenu "
        "tient tout tracteurs_et trentaine tu une_centaine une_heure une_quarantaine "
        "une_trentaine usine vannes_0 veille vingtaine vingts violet y_est "
    ),
    4: (
        "0_ans 0_fevrier 0_pm 0_pour 0_selon a_dix a_fort acte_0 agriculteurs alors anti "
        "appelle_a appellent appellent_a aprem arrete assis au_pont aussi autour_du avocats "
        "avril banderole bas betes blanches blesse ca_suffit casse ce_jeudi cent_cinquante "
        "cents cents_personnes cercle cercle_de cet ceux champ_de chemin cheminots choisie "
        "climate commissariat compte_0 copains d_apres date de_la demain_0 depart_a die dire "
        "enfin entree_du environ environ_0 er_mai est_0 etions familles femmes fils fonction "
        "fonction_publique for gilets gilets_jaunes grilles h_gare humaine informe interdiction "
        "j_y jardin jaunes jean_jaures journee l_est la_manif la_pref la_pride la_rocade "
        "le_parvis les_organisateurs libertes lieu lui mais_a manif_des manifestants_a "
        "manifestation_des manifesteront marche_contre marche_des maree_populaire maritime "
        "menton mercredi millier_de moins non_a nou novembre_a on_est on_va ont_manifeste "
        "ont_marche palais parole pas_la pas_un peage_de pied piquet pl_de place_de place_du pm "
        "pont pour_dire prix quarantaine que_0 qui_le racisme rdv republique retraites "
        "riverains salaires sam_0 samedi samedi_dernier selon_les sept services seul "
        "silencieuse soignants soixantaine source soutien sur_le terre tout_a tresorerie "
        "un_rassemblement une_marche une_soixantaine vendredi_0 venir vers_la veulent violette "
        "vous zero "
    ),
    5: (
        "0_a 0_ce 0_heures 0_octobre allees au_pied avait_pas avec_nos blocage bonne carriere "
        "casseroles ce_vendredi celle_de celui chaine clemenceau college de_justice dernier "
        "devant_l dimanche_0 dit_0 donc enseignants est_a et_on etaient faites fiertes_de gaza "
        "gendarmerie hier_dans interdit jamais_manifeste jaures la_gendarmerie les_rues millier "
        "n_avait nationale octobre_a opposants palais_de participent parvis_de pas place_des "
        "point_de profs que_le revendicatif rond_point sit sit_in syndicats une_cinquantaine "
        "une_classe urgences vie_chere village "
    ),
    6: (
        "0 0_d acte bougie bougies centaine champ chiffres cinquantaine climat collectif "
        "combien gare h_place heure heures intersyndicale l_appel le_climat le_collectif "
        "le_rassemblement manifestation maternite micro nous paris_0 pl place police prefecture "
        "pride_de quai rond rues samedi_0 selon silence sous tracteurs "
    ),
    7: (
        "annulee blanche chaine_humaine contre des_fiertes devant_la devant_le fiertes h_devant "
        "in la_manifestation marche_blanche mardi_0 meme organisateurs "
    ),
    8: "cgt l_entree manifestants midi parvis pref to",
    9: "0_place ce_samedi contre_l devant manif",
    10: "0_manifestants demain pride rassemblement",
    11: "hier",
}

SIGNS_START = -15
SIGNS = {
    -10: "about_sport",
    -7: "days led",
    -6: "about_happens about_indoor about_strike hour longer_100 words_-4",
    -5: "domain_1 old price rival_6 vague",
    -4: (
        "about_contact about_negation about_official about_rally about_wish abroad cause_1 "
        "cause_7 rival_1 rival_7 stranger "
    ),
    -3: "about_other asked domain_5 domain_6 longer_200 quote",
    -2: "cause_2 cause_4 cause_6 domain_2 domain_7 done_6 feast place",
    -1: "about_transport about_weak rival_5 tense_past today words_-3",
    1: "asks cause_8 domain_4 done_5",
    2: "beside caller cause_5 done_2 done_7 done_8 full longer_1000",
    3: "crowd domain_8 done_3 lines longer_150 longer_400 opens words_4",
    4: "about_question dated done_4 gone hours words_-2",
    5: "ahead cited done_1 heads longer_300 number",
    6: "cry why",
    7: "words_2",
    8: "longer_600 words_1",
    9: "words_-1",
    11: "words_3",
    13: "words_0",
}
