"""Words that speak of a rally, in tenths of a logit.

See vocabulary.py. Written by tests/reading/learn_vocabulary.py; do not edit.
"""

START = -2.37
WORDS = {
    1: (
        "administrative7 ailleurs6 annexe8 applique9 around8 arretee8 arrives8 art9 barrieres8 "
        "bateau8 billet7 bot8 bouches8 caisse7 chaud6 colleges9 conduit9 controle8 cousins8 "
        "croire6 debrayage8 defile3 demandons8 deputes8 doit6 envoyee9 existe8 faudra7 fauteuils9 "
        "feuille8 fourgon8 iii9 incidence9 institutrice8 inverse9 invoque9 langues8 laquelle7 "
        "masses8 militantes8 millions6 nouvelle5 ombre8 oncle9 petards9 pourra8 prevue5 "
        "projectiles9 prolongee9 propre7 protocole8 rectorat6 regarder8 retablie8 retour5 rn6 "
        "sont3 statut9 su9 subvention8 suppression8 supprime7 terminale9 traite8 treve8 vaut9 "
        "vendu8 visible8 vol8 "
    ),
    2: (
        "actes9 amuse8 annoncees8 association5 atteint8 aupres7 boucles9 boulevards8 bruit7 "
        "bureau6 cameras8 copie8 crois8 d1 delegue7 doute8 elle3 enqueteur9 entendu7 explique7 "
        "facture8 feria9 gestes8 gilet6 gras8 guise9 image8 interpellation9 kilo9 le1 livres8 "
        "maintenu6 mega8 memorial8 messe7 mettez8 n2 normalement7 oublie7 ouf9 ouvriront9 "
        "panneaux8 papiers8 par3 passer6 paye8 penitentiaire8 peste9 porte4 prefets8 puis4 "
        "quitte7 raison6 rapporte8 rentres8 respire9 responsable8 retenir8 revendiquait9 revivez9 "
        "semaines6 supplementaires8 surpris9 syndicaliste8 tourner8 trompe9 tue8 vache8 vent6 "
        "vraiment8 "
    ),
    3: (
        "afps9 an4 audiences8 autocar8 ben9 berger8 bis9 blocus8 ca4 camarades6 carre8 cgc8 "
        "clients8 comprise9 constitutionnel8 converger9 correspondante8 couleur9 courant8 "
        "croyait9 entrepot8 faveur9 foule6 free8 fromage9 gardes8 harmonie8 hiver7 immigration8 "
        "independant8 interpelle8 invitees8 jets9 jointe9 leurs5 lignes6 litre8 locales8 mandate9 "
        "mene9 mosquee9 organisations6 papes8 present7 quel8 rd8 recap8 recueillis9 rejoindront9 "
        "remettra9 renseignements7 repart9 reporters8 restee8 sa4 sages8 saison8 secondes8 servi8 "
        "seuil9 sncf6 soir3 synagogue8 ta8 taxi8 tenus8 theatre6 ustke9 vendre9 verifie8 "
        "vetements8 vignes8 "
    ),
    4: (
        "agents5 agglomeration7 agression8 arpente8 arrets9 attaque8 attendent6 auraient8 "
        "averses8 banquet8 barnum8 bienvenus7 breton8 camp7 collectivite8 comptent7 constate8 "
        "cotes7 cour6 cousin8 cran9 creches9 cris9 demandes8 desole8 elancer8 etes7 eu5 fb8 "
        "guere8 hypermarche8 impose9 initiateurs8 littoral8 machine8 marque8 merci5 musees9 "
        "objet7 orage8 oubliez8 parents5 phare9 policier7 potable8 preparation8 pression9 "
        "projection7 promettent8 propos8 ps8 quartiers8 recommencer9 regionale6 rejoindra9 "
        "remorque8 renseignement9 repousse7 retenu8 reveillon9 sauvage8 seconde7 seconds8 "
        "septieme9 signal9 sud5 tabac8 tape8 terrain7 tort9 unite9 vallees8 ve9 voie7 voisin7 "
    ),
    5: (
        "alles9 appelaient9 arretez8 assurees9 avec3 avion9 basilique8 calme6 camarade9 ceints9 "
        "centaines5 chantier7 chefs9 communautaire8 compter6 couverts8 croises9 croissants8 "
        "delegues7 depose6 depot6 depuis3 descendu8 dignite9 dors8 ebranle8 effectif9 "
        "electricite8 emotion9 enseigne8 etre4 exploitants7 filles7 fixer8 ke9 lectrice9 "
        "legerement8 membres7 mis6 nouvelles7 ocean8 origine8 parquet7 pension9 plante8 "
        "policiere6 politiques9 portee8 precises8 prenom9 question6 recueillement9 regle8 rentre7 "
        "restaurateurs9 retours9 rigole8 ronds8 sapeurs8 sert8 shirt7 solidarite6 tabacs8 trop5 "
        "unique8 up7 vacances7 vieux5 voix5 vrai7 zone6 "
    ),
    6: (
        "adultes9 agit9 allonges9 ambiance7 antifa9 associations6 assurance8 attire7 autoroute7 "
        "bouteille8 brume9 caissieres9 campement8 carree7 chaleur8 chers6 chorale7 cloture8 "
        "coleres9 comptees8 connait8 connue8 contrats9 couvrez9 dame6 descendent7 desert9 doigts9 "
        "dormir8 ecologistes9 editorial9 etablissements8 fer8 forme6 forte7 foyers9 geante9 gm9 "
        "halles7 historique8 initialement8 jamais5 jardins8 lacrymogenes8 latine8 limite7 lire7 "
        "loups8 medecins7 montagne8 montres8 oblige7 oppose8 ordre5 pancarte7 papa8 plutot7 "
        "prenait8 prevenir8 prudence8 responsables8 rideau7 rive8 routiers9 salaries5 seize8 "
        "seule6 souffle7 sympathisants8 syndical8 territoire7 tiers8 unions9 urnes9 vecu9 viens8 "
        "virus8 vive8 voulait7 "
    ),
    7: (
        "acheve8 affrete8 alentours9 antipass9 assassinu8 baisses8 banderoles6 cale7 camera9 "
        "campagnes8 canne8 carnet7 clinique8 communaute8 confirmee8 couleurs8 dates8 demissionne9 "
        "departements7 discussions9 doivent8 ecoute7 egalement6 erreur7 etang7 facteur8 "
        "familiale8 fontaine7 francese8 gateaux8 going8 gros7 haie8 independantistes8 inquiete8 "
        "large8 lkp8 lus8 masques6 merguez7 organise5 p8 paires8 palestinien9 parti5 party8 "
        "patron8 paysans7 prevu4 prison7 programmee7 pu7 puisque8 rapport8 remparts8 rep8 reste4 "
        "retrouves7 sage8 sens6 si4 sixieme8 surveillance8 tel7 teufeurs8 tracts7 transports7 "
        "vendredi3 viaduc8 violence8 vite7 viticulteurs8 votera9 "
    ),
    8: (
        "abords8 administratif6 aide6 amis6 appris7 associatif8 assures9 auparavant9 "
        "autorisation8 barrages7 blanc6 bretonne8 calcule8 ccat9 chantiers8 classe6 connaissance8 "
        "cou9 couche8 dedans8 dekole8 deux3 devenu9 digue8 dis7 elanceront9 eleves5 envoie8 euh8 "
        "evoque8 extension7 greffiers8 hectares7 lequel8 levent9 mairie3 metallos8 milliards8 "
        "nique6 occupent8 orages8 pecheurs7 peu5 pique6 population6 pose7 prive7 prives8 "
        "reconduction8 redaction7 rejouit9 remontees8 remplacement9 retourne7 ri9 saute9 savons9 "
        "se2 seche8 sera4 set9 spectacle8 suivi6 suivie7 supermarche8 syndicale7 trace8 yeux7 "
    ),
    9: (
        "after9 annoncee6 arrive6 atsem8 attendre7 aujourd5 avaient4 barge8 bateaux8 boutique8 "
        "canton8 caravane8 chanson9 comprises9 confirmer7 croit7 decision6 dessus7 discute9 "
        "education7 ehpad6 enseignement8 ensemble6 essentiel8 essouffle8 filer9 fonderie7 hui5 "
        "impots8 insoumis9 lgbt9 lui5 masque6 mere6 meteo7 moitie7 mondiale8 muguet6 nature8 ne3 "
        "new8 numero7 oil8 organisait8 phrase8 plupart8 premieres8 professeur7 publier9 quitter9 "
        "recul8 retard7 retrouver7 rural8 secretariat9 semblable9 seuls8 sirene9 sour7 tas9 "
        "tension8 tentes8 tire7 tombe7 unis9 valide9 version8 xiv9 "
    ),
    10: (
        "abbe8 affiche6 alentour9 allonge8 anglais7 attention7 bat8 branle9 calcul9 cent5 "
        "central9 cftc9 chacun6 chateau5 chauffeurs9 communication9 conducteurs7 continue7 "
        "convoquee8 decider9 demandez8 dermatose8 derriere5 electoral8 eleve8 esprit8 essence8 "
        "evenements9 everyone9 factures8 fatigue8 feministes9 fermera7 fiche8 filtre8 foyer7 "
        "fumier7 gouter7 horizon9 hospitalier7 j3 joue7 lu6 madame7 maintenue6 mange8 mes6 "
        "mobilisation5 mon5 mutualite8 nombre6 panneau8 passage7 passait8 perception8 pesticides8 "
        "pietons8 point4 prononcer8 proscrit9 quotidien9 recoit7 reconnu9 retraite5 reuniront8 "
        "reussi8 rire8 serieux8 sort7 taux7 tomber8 ukrainien9 viendra8 violents9 x8 "
    ),
    11: (
        "accueilli8 ames8 avancent9 avortement9 blancs8 bonnet8 boucle8 bouger8 cartes8 casino8 "
        "circuleront8 crier8 demander7 depart3 dernieres8 dlo9 dodo9 dons8 edf8 empecher9 "
        "emplois7 feministe7 figure8 fin5 four8 gagne6 international8 juste6 ka8 larmes8 lieux8 "
        "liste6 loin6 lycee5 maman7 marchaient8 mobilise7 musee7 neuvieme8 papier7 piazza8 "
        "plaine7 platanes7 porter8 poursuit8 prefectures7 prevoyez8 prises7 pro7 radio7 "
        "rassemblent8 recueilli7 regrette8 rejete8 remettent8 reprennent9 ruralite9 sanitaire6 "
        "sine9 statique8 surtout6 tendu9 unef9 vignerons8 voulais8 we9 "
    ),
    12: (
        "agglo9 aines8 annulation8 arriver8 assemblees8 attroupement9 avenir9 bois6 bord7 bornes9 "
        "centre4 chaise8 coin8 consigne8 conteste8 cousine8 debarcadere8 debute8 debutera8 "
        "decembre4 desarment8 descend7 deviation7 dj8 donnait9 eclate8 ecrit5 fonctionne9 forces6 "
        "frontiere8 gars8 insoumise8 jouets8 juillet5 l1 maintenant6 manufacture8 marchent8 "
        "mentir9 na8 noir7 notre4 pardon7 pareille8 post8 programme6 rassembles5 resultat8 reuni5 "
        "rideaux8 riviere7 rouge6 seules8 spontane9 tableau7 termine8 train5 troupeau9 vivre8 "
        "zot8 "
    ),
    13: (
        "apporte7 autorites6 basque8 batiment8 battre7 bien5 bout6 cars6 che8 citoyens8 co8 "
        "conducteur8 consignes8 dira8 dite9 dixieme8 dixit8 ecris8 enfant7 entrer8 event8 festif9 "
        "gamins8 grenades8 groupe5 habite7 hexagone8 hommes7 horaire7 horaires7 initiative7 "
        "inscrire8 joyeux8 lachent8 mamie8 mettent9 negociations8 page6 plat8 poste5 pourtant7 "
        "poussette9 pouvez8 producteurs8 projet6 quelque5 regard9 reserve7 revanche6 secteur8 "
        "sexuelles8 signaler8 soyez8 suite5 trans8 traverser9 tuees8 vaccinale7 vous3 "
    ),
    14: (
        "accouchements9 adjoint8 administration8 afin9 appelons8 arreter8 autres5 baisse7 "
        "ballons8 barreau7 ble8 bloque6 calee9 cause6 celle5 chavaux9 clique8 commencera8 "
        "commercial8 compris6 crise7 debraye8 dizaine7 droits6 echelle8 enfouissement8 "
        "enseignants6 es8 expulsions8 feu5 guichet7 heurts7 ile6 inspecteur8 interdisant8 juin4 "
        "lgv9 lol8 mamans8 marcherons9 matin3 megaphone7 mer5 militant7 ora8 parait7 points6 "
        "premiere5 quand5 recense6 reconduit8 redoute9 robes7 savez8 serons7 souhaite7 "
        "souhaitent8 spontanes8 tapantes8 telegram9 toi7 trajet8 tri8 village6 vise7 "
    ),
    15: (
        "apporter8 apportez6 appui8 avenue5 berne9 bloquent8 carrieres9 centimes8 classes6 code7 "
        "combien6 corps7 decharge9 dejeuner8 donnent6 drag9 drapeau7 elus5 enfin6 familial7 "
        "gares8 gazette8 inconnue9 intention8 irons8 iv8 joint8 lunettes8 manquait9 marcheront7 "
        "metres6 militante8 monde4 mourir9 msa9 niveau7 non4 off8 ont2 pave6 pleurer9 prevoient9 "
        "prevus8 qui3 rails8 republicain8 reviendront8 rue3 sauver7 soin8 soyons8 tant7 tenaient8 "
        "trois3 vendus9 verglas8 veut5 "
    ),
    16: (
        "abattage8 accessible8 aides7 aprem7 arriveront9 avancee8 bidons8 bienvenues8 bol8 bras6 "
        "case8 cherchez8 chien7 connaissez9 copines8 couches8 ddt9 defend8 devait6 ecrans9 eux5 "
        "ex8 examine9 fac7 fede8 fille7 finalement7 futur8 huile8 jouait9 ldh8 leve6 loyers9 "
        "menacees8 mobiles8 noires8 ok7 ours8 ouvriere8 passent8 plateforme8 pma9 possibles9 "
        "pourront8 prefectoral8 professionnels9 rempli7 repondu6 rer8 revendiquent7 sac7 section7 "
        "suspendus7 trams8 trente5 viendront8 vitrines7 "
    ),
    17: (
        "agent8 aider9 alcool8 aperitif9 arts7 belle6 bords8 bossent8 cassee8 chants7 college6 "
        "commerce7 commun8 communes6 confie8 contente8 converge7 corrida8 courre8 declaree7 "
        "degel8 dites8 embarcadere9 emploie9 face6 fut8 hebdomadaire9 irreductibles8 langue8 "
        "locale6 logement7 mains7 modeste8 oct8 perimetre8 please8 promise8 province7 que3 "
        "ralliement6 recteur8 recue6 remet6 retrouveront7 reunir8 rigueur9 routiere7 securite5 "
        "sortez8 tendue9 tenue6 vaccinal8 venues7 vus8 "
    ),
    18: (
        "balcon8 bleu6 choc8 chomage8 citoyen8 comme4 confirme7 deborde9 delegation6 eoliennes7 "
        "evidemment8 fluo8 fois4 frere7 homophobie8 jaune6 klaxonne8 laissez8 malades9 medecin7 "
        "moun8 paysan8 per8 pis9 planete8 prie8 propres8 retrouve5 reviendra8 risque8 salariees8 "
        "square6 stele8 tenez9 thermes8 ti9 ville3 voulu7 "
    ),
    19: (
        "animaux8 annoncent7 arret6 assez7 asso7 attendons8 aube7 beffroi8 canal7 carte6 caserne7 "
        "commence6 compteurs8 convergeront9 denombre6 drap8 energie8 excuses8 ferment8 formera8 "
        "gaz7 grange8 hopital4 informe8 infos7 interdite5 janv9 journee4 leves8 lfi8 manger8 "
        "marcher6 mat8 maternelles9 motards8 participe7 permis8 personnel8 pile7 plage6 portrait7 "
        "poser8 prisonniers8 publics7 quittera8 re8 recueillies9 rejoints8 retient8 said8 salles8 "
        "seaux9 tous4 verts8 vi8 voyait9 "
    ),
    20: (
        "austerite8 chacune8 chante6 chasseurs8 chaussee8 colle8 comites8 communiques9 "
        "cooperative8 disaient9 dure7 esperait8 etait3 etiez7 femmes5 fournis8 ils3 journal6 "
        "laisse6 lampes8 lavoir8 loto7 mail7 main5 mais3 menacee8 monte6 nucleaire8 "
        "organisatrice7 paysanne7 plie8 pre8 preferent9 refere7 retrouvees7 revenir8 sans4 "
        "scolaire6 sexistes7 soignants6 tatou9 trottoir7 voyez9 "
    ),
    21: (
        "aligne9 bilan6 changement7 chlordecone7 collegues5 connus8 convoque9 crachin9 "
        "departementale6 echangeur8 er4 estime7 etat5 exprimer9 feront7 habitude8 hors8 lache6 "
        "obligent9 patience8 perdre8 pleine7 poubelle8 produits8 rdv5 repos8 sortis9 statue8 svp7 "
        "tilleuls8 tout3 toute5 ud7 votre5 "
    ),
    22: (
        "archipel8 beton9 cabinet6 campus8 commande8 cycliste9 defiler6 deputee8 di8 e5 eut9 "
        "ferie8 former9 formeront8 future8 gasoil8 halle5 incident6 ja7 janvier4 manifeste5 "
        "maree6 mieux6 mp8 paillettes8 parking5 partir4 patients7 petites7 planter8 poignee7 "
        "premiers7 prof7 quelques5 rangs7 rues6 similaire8 soleil6 sono6 tablent8 toit8 voies8 "
    ),
    23: (
        "action6 agence6 air7 artisans8 autant6 aveu8 blouse7 convie8 corrige8 criee8 danger8 "
        "decompte6 defense6 dehors6 denombres8 deplacer9 devaient8 draps8 etant7 exactement8 "
        "extreme6 facade9 fdsea6 fo6 glisse7 habitant8 interdire8 lanternes8 marais9 marins7 mi7 "
        "morte8 national6 nos4 nul8 pa8 pacifique8 passes8 pieds7 policieres6 portail7 refait8 "
        "reparti8 reportee6 route5 soignantes8 sources8 suivre7 syndicales8 troisieme6 tuee8 "
        "violet7 "
    ),
    24: (
        "arrivee6 as8 attestation7 autrement9 bravo7 casser8 civil8 clio9 confreres8 covoiturage7 "
        "dispersion7 dos7 epaules8 estimations9 exact8 exiles8 fevrier4 finir8 froid7 huit5 "
        "invitent8 jeudi2 maison5 minutes5 municipalite8 oui5 petite6 provisoire8 rassembler6 "
        "report7 riverains6 sienne8 top8 toutes5 tracteurs5 tram7 unitaire8 vient5 vingt5 with9 "
    ),
    25: (
        "appelle5 assassine8 cartables8 communique6 cotisations8 crie7 defendre8 departemental6 "
        "deviees8 droite6 est1 fort5 grandes8 grille7 insecurite8 joindra9 locataires8 "
        "manifestera7 meres7 milieu7 ministere6 nez7 pass5 prete7 ramenez7 rectificatif8 "
        "regroupe9 rentrez8 residences9 retrait8 retrouvera7 sept5 slogans7 sommes7 tenait7 "
        "toujours4 transport8 "
    ),
    26: (
        "abattoir9 annules8 anti6 autre5 barrage6 bassine8 bientot8 blesse7 bottes7 bouge6 bref7 "
        "carrefour6 complet6 disent6 eau4 ecole5 ensuite6 etais6 famille6 foot8 garder7 hopitaux8 "
        "hymne8 imprime8 ivg8 maritime7 megabassines8 partait9 partants7 prevenez8 reseau7 robe7 "
        "round8 rt9 savait8 savoirs8 says8 suivante8 syndicats4 torches9 vais7 vole9 zero7 "
    ),
    27: (
        "allume8 assoit8 auront7 copains7 cortege4 covoit7 decale7 departement6 essais8 "
        "feminicides8 flics8 globale6 hausse7 hein8 interprofessionnelle8 irai8 jambes8 passez8 "
        "pont5 pou7 prennent8 rate8 regie8 rurale6 sours8 tambours7 three8 tombee7 ton7 tot6 "
        "urgentistes8 us8 violences5 "
    ),
    28: (
        "afp7 antifasciste9 bourse5 cessez7 chu7 demie8 echo8 encore4 grilles6 installe7 jeunes5 "
        "lives8 matter8 minibus8 montent8 outre7 partis6 partout6 rebelote8 respectivement8 "
        "reunies7 roule8 sit6 surprise9 thermos7 total7 traverse7 xxl8 "
    ),
    29: (
        "alors5 ayant7 bassin7 casserole8 chaussure8 collegue7 decalee7 degres7 enorme8 fallait8 "
        "freres8 lieu4 marches5 metro6 mot6 nous3 obligation7 orgas7 parmi7 pas2 peage7 "
        "personnels7 postiers8 rassembleront7 services6 simplement8 sorti7 te8 territoriaux8 "
        "touche7 verite7 visages8 "
    ),
    30: (
        "boulangers9 chasse7 cote5 demi6 dimanche2 dsden8 fixe6 laissera9 moment6 passera7 "
        "prenez7 rejoint7 restes8 resultats8 sais7 siecle7 travers8 tres6 troubles8 "
    ),
    31: (
        "blesses6 boulangere8 cave8 comptage6 courageux8 date5 defenseurs7 entre4 hosto7 "
        "inspection6 lors7 manifestantes8 marche2 marchera7 obtenir9 ordonnances7 paille8 "
        "palettes7 plaisante8 rejoindre6 simple7 so7 sos8 symboliquement8 venir5 vit7 "
    ),
    32: (
        "agenda6 apero7 c3 centaine5 chere6 compte4 coup6 defileront6 deposee8 dockers7 elancera7 "
        "ere8 grele9 horloge7 jure8 mal6 montre7 prendra7 proposition8 reporte6 svt9 usagers6 "
        "villes6 vu4 "
    ),
    33: (
        "annule5 arrete4 ciel7 com8 comptant8 faites5 finit8 interpro8 jaunes5 justice5 loup7 "
        "out7 pays5 rendez3 repoussee7 seul6 siege6 stop6 ugtg8 voisine7 "
    ),
    34: (
        "academique6 barriere9 ceux4 debout6 double6 foirail7 fourni7 genou7 gosses7 possible7 "
        "pres5 principale8 quais7 quatorzieme8 rpprac8 saisonniers8 soutien5 "
    ),
    35: (
        "aura4 barbecue8 bonne6 bouchons7 etaient3 gagnera8 gendarme8 habitants4 legal8 "
        "maintient7 mine8 motif7 rassemblera7 rejoignent8 repondez8 sinon7 unsa7 venez5 vie5 "
    ),
    36: (
        "casse7 effectifs8 extinction8 foulards9 gare3 gendarmes5 infirmieres7 instant7 jeter8 "
        "laique8 metropole7 miroir7 parapluies7 pm8 soignante7 sortent8 syndicaux9 tenir6 "
    ),
    37: (
        "aesh7 allez7 avoir6 bailleur8 denoncer8 familles5 hotel4 interdit5 memoire6 mixite8 "
        "parcours6 participent6 presents7 respect8 revendicatif8 silencieux7 tu7 vides7 "
    ),
    38: (
        "antiraciste9 chemin7 donne4 elance8 gilets5 lendemain5 nov8 part5 pleut8 port4 prenoms7 "
        "presque7 racisme6 ramene8 reclamer7 rocade7 tenu6 vingtaine6 "
    ),
    39: (
        "amenez7 appelait8 ar9 bassines7 betes8 cagnotte7 carton7 commune6 fsu6 intermittents7 "
        "mardi3 parce6 partira5 pour1 soutenir8 usine5 velorution8 "
    ),
    40: "apres3 avril5 blouses7 casserolade8 csg8 filtrant7 internationale7 sec7",
    41: (
        "arenes6 ce2 colere5 cours5 interessees7 note7 participants4 quinzaine6 refus8 selon3 "
        "violette8 "
    ),
    42: (
        "batucada7 brasero8 camions7 choisie8 eleveurs6 fils7 libertes6 micro7 nucleaires9 "
        "officielle7 rassemblements5 sifflets8 tient5 veillee6 vingts7 volets8 "
    ),
    43: (
        "antisemitisme7 assis7 baie7 chauffeur9 die5 elles5 endroit5 gj8 invite6 octobre4 orga7 "
        "piquet7 "
    ),
    44: (
        "annonce4 arbre8 cercueil7 dirais8 humaine5 manifesteront7 mercredi3 nou7 petit5 pris5 "
        "secondaires9 "
    ),
    45: "carriere7 fermeront9 hospitaliers8 i7 mai4 prix5 sociale7 suis5",
    46: "accueille8 avocats6 casseroles6 cite6 giratoire8 organisatrices7 peine6 profs6 suffit7",
    47: "blanches7 cents5 faite8 personnes2 slogan7 tresorerie7",
    48: (
        "bougies6 collectifs7 culture6 dernier4 dire5 echarpe7 ironise8 manif4 novembre4 "
        "quarantaine6 quart7 vert7 "
    ),
    49: "autour5 compteur7 heures3 journaliste7 maternite5 planteurs9",
    50: "agriculteurs6 appellent5 cheminots6 interesses5 neige6 palais5 pancartes6 salaires6",
    51: "front6 loi5 midi3",
    52: "allees6 cinquantaine5 femme6 pied5 sous3 terre5 trentaine5",
    53: "blocage6 celui5 cet5 evacue8 lyceens6 parole6 sol7",
    54: "bloqueront8 bougie7 on2 perron9 urgences5 va5",
    55: "banderole5 jardin6",
    56: "acte5 aussi4 declares8 moins4",
    57: "interdiction6 quai5 septembre4",
    58: "poussettes7",
    59: "flambeaux5 meme3 opposants5 soixantaine6",
    60: "rond4 silencieuse7",
    61: "paix6",
    62: "chiffre5 commissariat6 k6 silence5",
    63: "annulee5 cercle6 contre3 mars3 retraites4 source5 taxis8",
    64: "h0 intersyndicale4 manifestation4 veulent6",
    65: "environ5 for7",
    66: "chiffres5 esplanade5 etions5 in5 pref5",
    69: "donc5",
    70: "millier5 samedi1",
    71: "cgt4 champ5 veille5",
    73: "collectif4",
    74: "chaine5 climat4 hier3",
    76: "demain3 gendarmerie5",
    78: "police3",
    80: "organisateurs4",
    82: "rassemblement3",
    88: "fonction6",
    91: "blanche5",
    100: "heure3",
    103: "fiertes5",
    110: "prefecture2 pride5",
    111: "manifestants3",
    125: "parvis4",
    126: "00",
    157: "devant2",
    168: "place1",
}
