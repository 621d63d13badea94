"""French words of activity reports. Data only."""

from handlers.activities.understanding.lexicon import Entries
from handlers.activities.understanding.tags import Tag

ENTRIES = Entries(
    words={
        Tag.GIVER: """
            benevole* volontaire* animateur* animatrice* formateur* formatrice* organisateur* organisatrice* aidant*
            encadrant* intervenant* coordinateur* coordinatrice* accompagnateur* accompagnatrice* tuteur* tutrice*
            mentor* moniteur* monitrice* bricoleur* reparateur* cuisinier* cuisiniere* conferencier* clown*
            responsable* militant* equipier* chef* membres_de_l'equipe membres_de_notre_equipe coups_de_main musicien*
            entraineur* entraineuse* musicienne* interprete* chauffeur* guide guides parrain* marraine*
        """,
        Tag.REACHED: """
            senior* seniors eleve* enfant* ecolier* ecoliere* collegien* lyceen* resident* pensionnaire* invite*
            visiteur* visiteuse* donneur* donneuse* patient* spectateur* spectatrice* auditeur* coureur* coureuse*
            beneficiaire* refugie* migrant* aine* retraite* papi* mamie* grands-parents sans-abri sdf ado* adolescent*
            apprenant* stagiaire* public passant* joueur* joueuse* client* convive* parent* maman* papa* voisin*
            voisine* habitant* personnes_agees personne_agee ancien* gamin* bambin* malade* orphelin* primo-arrivant*
            demandeur*_d'asile personnes_en_situation* personnes_sans* personnes_handicapees personnes_isolees apprenti*
            mineur* detenu* usager* marcheur* cycliste* supporter* lecteur* lectrice* gosse* tout-petit* ecoliers cp ce1
            ce2 cm1 cm2 locaux demandeurs_d'emploi chomeur*
        """,
        Tag.PEOPLE: """
            personne* participant* participante* gens femme* homme* fille* garcon* jeune* present* presente* ame*
            tete* inscrits_presents pers
        """,
        Tag.PRO: """
            etudiant* professeur* prof* enseignant* instituteur* institutrice* medecin* infirmier* infirmiere*
            specialiste* expert* psychologue* educateur* educatrice* chercheur* membre* collegue* salarie* pompier*
            employe* adherent* secouriste* interne internes maitresse* bibliothecaire*
        """,
        Tag.FRIEND: """
            ami* amie* copain* copine* pote* coloc* colocataire* soeur* frere* mari femme cousin* cousine* camarade*
            collegue* compagnon* compagne* mere pere fils voisin voisine conjoint*
        """,
        Tag.FELLOW: """
            ami amie copain copine pote coloc colocataire soeur frere mari femme cousin cousine mere pere fils fille
            collegue voisin voisine camarade conjoint conjointe
        """,
        Tag.FOR: "pour a aux au",
        Tag.AS: "a",
        Tag.FAMILY: "famille* foyer* menage* couple* groupe* equipe* classe* maternelle*",
        Tag.THING: """
            sac* sachet* arbre* arbuste* plant* fleur* bulbe* repas sandwich* colis paquet* carton* caisse* cadeau*
            jouet* livre* manteau* couverture* veste* objet* chien* chat* chaton* chiot* animal animaux cheval chevaux
            oiseau* kilo* kg tonne* litre* euro* eur centime* % pour_cent affiche* tract* carte* lettre* kit*
            bouteille* pneu* ecole* banc* mur* cage* gateau* crepe* pizza* photo* chaise* table* km metre* an ans
            annee* mois semaine* jour* degre* seance* session* atelier* partie* tour* velo* ordinateur* etape* place*
            pays nationalite* langue* rue* maison* jardin* poubelle* lot* boite* conserve* dessin* don dons poche*
            poches_de_sang billet* projet* activite* evenement* fois camion* voiture* tasse* assiette* bol* bonnet*
            stand* chanson* heure* h minute* min salle* lit* soupe* portion* megot* panier* vetement* peluche*
            barquette* chambre* lycee* college* association*
        """,
        Tag.CODE: """
            no n° numero nr classe salle bus tram ligne etage appartement bloc rue avenue av bd boulevard place
            place_de quai chemin tel telephone tél portable page version gate hall bat batiment bt ue cp age ages
            terminale seconde 6eme 5eme 4eme 3eme article chapitre niveau bis code route porte voie odd iban ext
        """,
        Tag.FIRST: """
            nouveau* nouvelle* nouvel premiere_fois pour_la_premiere_fois primo* jamais_venu* jamais_donne
            nouveaux_venus novice* premiere_visite premier_don
            pour_la_1ere_fois pour_la_1re_fois la_1ere_fois 1ere_fois 1re_fois
        """,
        Tag.AGAIN: "habitue* deja de_retour fidele* anciens_participants revenu* a_nouveau encore",
        Tag.EXPECTED: """
            inscrit* inscrite* prevu* prevue* attendu* attendue* devait devaient invitation* annonce* on_devait
            voulaient promis interesses_par places_disponibles absents absente* malades_absents confirme* candidat*
            l'an_dernier l'annee_derniere convoque* maximum capacite inscriptions desistement* jauge s'étaient_inscrit*
            devait_etre devions_etre
        """,
        Tag.SUBSET: "dont parmi_eux parmi_elles parmi_lesquels d'entre_eux d'entre_elles y_compris parmi_les desquels",
        Tag.MORE: "autre* de_plus supplementaire* encore en_plus",
        Tag.ONLY: "seulement que juste uniquement",
        Tag.MINUS: "moins",
        Tag.AMENDS: "pardon non enfin plutôt oups correction erreur je_veux_dire en_fait",
        Tag.INSTEAD: "au_lieu_de plutôt_que",
        Tag.UNDER: "moins_de pas_plus_de au_plus",
        Tag.PER: "par pour_chaque",
        Tag.HALF: "moitie plupart certains quelques-uns plusieurs majorite tiers quart",
        Tag.HOUR: "heure* duree",
        Tag.SESSION: """
            seance* cours lecon* atelier* session* reunion* jour jours journee* fois tour* soiree* soir soirs
            apres-midi matinee* week-end* creneau*
        """,
        Tag.EACH: """
            chacun* chacune* chaque par_personne par_benevole par_tete par_volontaire par_participant chaque_benevole
            tous_ont_fait par_pers
        """,
        Tag.PER_DAY: """
            par_jour par_semaine par_mois par_seance chaque_jour chaque_semaine quotidien* par_classe par_session
            par_groupe tous_les_jours par_atelier par_soir
        """,
        Tag.TOTAL: """
            total au_total en_tout cumule* cumulees somme totalisant en_cumule en_additionnant totales tous_ensemble
            en_tout_et_pour_tout
        """,
        Tag.LABOUR: """
            heures_de_benevolat heures_benevoles heure*_de_travail_benevole heures-benevoles heures_benevole
            heures_de_volontariat h_de_benevolat
        """,
        Tag.BE: """
            etions etaient etait est sont sommes environ autour_de a_peu_pres pres_de presque plus_de au_moins
            seulement juste au_nombre_de ~ une un nombre avec_environ quasi quelque venus etaient_la il_y_avait
            y_avait vers moins_de une_petite une_bonne entre_nous effectif
        """,
        Tag.US: "d'entre_nous de_nous nous des_nôtres de_chez_nous",
        Tag.WE: "notre nos nous on etions sommes avons",
        Tag.ME: "je j' moi j'ai",
        Tag.ALONE: "seul seule tout_seul toute_seule juste_moi moi_seul* en_solo tout_seule que_moi",
        Tag.AND: "et & plus + ainsi_que",
        Tag.WITH: "avec",
        Tag.TOGETHER: """
            en_partenariat_avec en_collaboration_avec ensemble_avec conjointement_avec en_cooperation_avec
            en_lien_avec main_dans_la_main_avec en_commun_avec co-organise_avec co-organisee_avec aux_cotes_de
            organise_avec organisee_avec en_duo_avec joint_avec de_concert_avec epaules_par
        """,
        Tag.BUT: "mais cependant pourtant alors_que tandis_que",
        Tag.STOP: """
            de d' du des a au aux en dans sur sous pour par avec chez vers et ou le la les l' un une qui que qu' ce
            cette ces pendant durant apres avant contre depuis entre lors puis car mais ont ete a_ete sont se s' qu'on
            score
        """,
        Tag.NOT: "pas n' ne jamais personne_n' aucun* sans non",
        Tag.GAVE: """
            aide aides aidé nettoye* ramasse* collecte_de plante* peint* repeint* visite* rendu_visite enseigne*
            cuisine* trie* distribue* livre servi* renove* repare* organise* anime* donne_un_coup alles alle allees
            promene* nourri lu joue chante* prepare* decore* tricote* construit* amenage* accompagne* intervenu*
            presente* explique* tenu fabrique* recolte* emballe* assure* encadre* sensibilise* desherbe* balaye* parle
            recueilli fait_visiter jardine*
        """,
        Tag.CAME: "venus venues venu sont_venus présents présentes étaient_là étaient_présents ont_participé",
        Tag.GUEST: """
            participe* assiste* ecoute* recu* beneficie* donne_leur_sang appris venus_voir gagne forme* profite*
            mange* depiste* accueillis ont_couru sont_venus_ecouter suivi ont_teste ont_goute rencontre* touche*
            atteint* atteintes sensibilises accueilli a_reuni reuni rassemble*
        """,
        Tag.HANDS: """
            nettoyage* ramassage* collecte* plantation* plante* tri trie peinture renovation* reparation* jardinage
            refuge* distribution* maraude* banque_alimentaire soupe_populaire livraison* chantier* promene* promenade
            nettoye* ramasse* cuisine_pour preparation aide_aux_devoirs soutien_scolaire desherbage restos_du_coeur
            emballage demenagement repas_pour cleanwalk clean-up
        """,
        Tag.VISIT: "visite*",
        Tag.EVENT: """
            atelier* formation* cours conference* intervention* seminaire* cafe* concert* fete* soiree* diner*
            festival* marche_de kermesse* don_du_sang collecte_de_sang projection* film* jeu jeux quiz course*
            marathon tournoi* match* vente_de_gateaux spectacle* exposition* expo presentation* debat* tandem*
            sensibilisation agne* camp randonnee* musee* excursion* visite_guidee gouter* petit-dejeuner* pique-nique*
            porte*_ouverte* lecture* contes chorale brocante* vide-grenier* bourse loto initiation* depistage*
            braderie*
        """,
        Tag.PAST: """
            a_eu_lieu etait etaient avons ont a_ete fait fini reussi s'est c'etait ete eu s'est_deroule* passe
            recolte* atteint touche venu* reuni* etions sommes_alles realise* organise* avait mobilise*
        """,
        Tag.PLAN: """
            allons_nous nous_allons on_va je_vais vont va_avoir_lieu aura_lieu demain prochain* prochaine*
            prochainement bientot prevoyons prevoit on_prevoit aimerions aimerait voudrions souhaitons rejoignez
            rendez-vous venez inscrivez* aura ferons serons irons nettoierons planterons organiserons visiterons
            viendra la_semaine_prochaine projet_de envisage* apres-demain se_tiendra distribuerons collecterons
            ramasserons proposons_de on_fera on_ira sera seront iront fera
        """,
        Tag.ASK: """
            qui quand ou_est comment pourquoi combien est-ce quel quelle quels quelles peut-on pouvez-vous peux-tu
            est-il quelqu'un avez-vous as-tu puis-je c'est_quand savez-vous sais-tu
        """,
        Tag.CANCEL: "annule* annulee* reporte* reportee* n'a_pas_eu_lieu pas_eu_lieu tombe*_a_l'eau deprogramme*",
        Tag.COURTESY: """
            bonjour salut coucou bonsoir merci hello au_revoir a_bientot bravo felicitations bonne_annee joyeux*
            pardon desole* s'il_vous_plait svp stp bonne_journee bonne_soiree bienvenue
        """,
        Tag.REMIND: "rappelle-moi rappelez-moi rappel n'oublie n'oubliez n'oublie_pas n'oubliez_pas rappelle_moi",
        Tag.NEED: """
            besoin faut_encore il_faut il_nous_faut cherche cherchons recherche recherchons on_cherche manque
            il_manque places_restantes qui_veut places_libres requis
        """,
        Tag.LOG: "log /log noter note enregistre enregistrer ajouter ajoute saisir consigner declarer",
        Tag.IN: "a à au aux en dans chez pres_de autour_de sur de du",
        Tag.NTH: "fois edition* anniversaire* annee* etage* semestre* tour* classe* seance* arrondissement place rang",
        Tag.STARTED: "commence commencé commencee début debut debute demarre démarrage",
        Tag.ENDED: "fini finie termine terminé terminee fin",
        Tag.ABROAD: "etranger* international* erasmus echange",
        Tag.VENUE: """
            ecole* parc* plage* bibliotheque* mediatheque* hopital* universite* fac campus centre* maison* refuge*
            foyer* eglise* musee* riviere* fleuve* foret* jardin* place* rue* bureau* salle* ville village* quartier*
            cafe* gymnase* stade* cinema* theatre* gare* marche* supermarche* cantine* college* lycee* classe* creche*
            ehpad residence* ferme* lac* cote* bord* berge* local cuisine orphelinat* hospice* prison* mairie*
            banlieue* ligne matin soir fin debut moyenne tout residents spa refuge_animalier cour terrain amphi
            faculte maternite clinique stand camping zoo port plages equipe groupe deux trois presence partenariat
            situation compagnie association national bus train velo
        """,
        Tag.SECTION: "section* antenne* branche* delegation* comite_local groupe_local",
        Tag.PARTNER: """
            association* asso ong fondation* agence* societe* union syndicat* club* reseau* universite* mairie
            croix-rouge croix_rouge secours_populaire collectif* mutuelle* cooperative* ecole
        """,
        Tag.NO_PLACE: """
            anglais francais allemand espagnol russe noel paques erasmus whatsapp telegram zoom instagram
            saint-valentin ramadan toussaint halloween covid cv france_services
        """,
        Tag.PRIVATE: """
            que_pour_moi juste_pour_moi seulement_pour_moi uniquement_pour_moi pour_moi_seul pour_moi_seule
            pour_moi_uniquement pour_moi_seulement à_garder_pour_moi garder_pour_moi ne_montrer_à_personne
            ne_le_montrer_à_personne à_ne_montrer_à_personne ne_pas_montrer ne_montre_à_personne
            ne_le_montre_à_personne ne_montrez_à_personne visible_par_moi_seul visible_que_par_moi ne_pas_publier
            en_privé privé privée confidentiel
        """,
        Tag.OURS_ONLY: """
            que_pour_notre_section seulement_notre_section uniquement_notre_section juste_notre_section
            juste_pour_notre_section seulement_pour_notre_section uniquement_pour_notre_section
            pour_notre_section_seulement pour_notre_section_uniquement que_notre_section que_pour_ma_section
            uniquement_ma_section seulement_ma_section seulement_pour_ma_section uniquement_pour_ma_section
            réservé_à_notre_section
        """,
        Tag.FILLER: """
            bonjour salut coucou bonsoir hello hier aujourd'hui alors donc voila tous tout note log enfin cette_fois
            aussi encore bref petit_bilan bilan ok super
        """,
    },
    groups={
        "duo": 2,
        "trio": 3,
        "a deux": 2,
        "a trois": 3,
        "a quatre": 4,
        "a cinq": 5,
        "a six": 6,
        "a sept": 7,
        "a huit": 8,
        "a neuf": 9,
        "a dix": 10,
        "tous les deux": 2,
        "toutes les deux": 2,
        "tous les trois": 3,
    },
    themes={
        "environment": (
            """
                nettoyage* nettoye* ramassage* dechet* arbre* plantation* recycl* plage berges tri_selectif ecolog*
                climat* environnement* nature plastique* megot* compost* poubelle* detritus biodiversite zero_dechet
                cleanwalk reboisement nichoir* potager* ordure* vide-dressing troc_de_vetements fresque_du_climat
                developpement_durable
            """,
            """
                parc riviere foret jardin* velo* fleur* repair_cafe planter plante sacs
            """,
        ),
        "health": (
            """
                sang donneur* secours secourisme premiers_secours sante hygiene nutrition vaccin* hopital* patient*
                dentaire dents sante_mentale bien-etre cancer diabete sida tabac drogue* medical* contraception stress
                massage bien_manger alimentation_saine depistage* manger_sain equilibre_alimentaire medecin*
                don_de_plasma moelle don_du_sang octobre_rose hygiène*
                tension_arterielle tensiometre* prise_de_tension la_tension glycemie assurance_maladie assurance_sante
                mutuelle_sante
            """,
            """
                sport* course petit-dejeuner infirmier*
            """,
        ),
        "education": (
            """
                devoirs soutien_scolaire tutorat erasmus_in_schools maths mathematiques lecon* alphabetisation
                fournitures_scolaires aide_aux_devoirs cours_d'anglais cours_de_francais mentorat lecture_aux_enfants
                contes
                cours_de_langue* cours_de_francais cours_d'anglais cours_d'espagnol cours_d'arabe
            """,
            """
                classe* college lycee conference* enseign* etudiant* cours lecture* enfant* intervention maternelle
                ecole* eleve* collegien* lyceen*
            """,
        ),
        "inclusion": (
            """
                refugie* migrant* handicap* fauteuil* sourd* malentendant* aveugle* inclusi* inclusion accessib*
                demandeur*_d'asile lgbt* autis* integration langue_des_signes handisport sport_adapte egalite
                discrimination* roms malvoyant* trisomi* exiles allophone* primo-arrivant*
            """,
            """
                mixite
            """,
        ),
        "culture": (
            """
                musee* concert* cafe_des_langues cafe_langues cafe_linguistique cafe_polyglotte tandem* patrimoine
                intercultur* folklor* theatre film* exposition* danse* musique art arts culture* culturel* poesie
                chorale festival* echange_linguistique repas_international soiree_internationale tradition* projection*
                cine-club expo expos ciné-débat* ciné-club*
            """,
            """
                cafe chante* cinema diner* bibliotheque
            """,
        ),
        "solidarity": (
            """
                banque_alimentaire collecte_alimentaire collecte_de_nourriture collecte_de_vetements soupe_populaire
                sans-abri sdf maraude* maison_de_retraite ehpad personnes_agees aine* retraite orphelin* orphelinat*
                collecte_de_fonds caritati* solidaire* solidarite denrees restos_du_coeur colis_alimentaire* demunis
                foyer* distribution_de_repas repas_chaud* friperie collecte_de_jouets precarite vente_de_gateaux
                telethon isole* collecte_de_dons kermesse
            """,
            """
                don dons noel cadeau* jouet* vetement* nourriture kilo* kg euros € residents repas collecte*
            """,
        ),
        "animals": (
            """
                chien* chat chats chaton* chiot* animal animaux animalier* refuge_animalier spa cheval chevaux
                veterinaire* herisson* faune
            """,
            """
                refuge promene* oiseaux nichoir*
            """,
        ),
        "skills": (
            """
                cv atelier_cv formation* informatique programmation code coder numerique* lettre_de_motivation
                prise_de_parole entretien* emploi competence* leadership gestion_de_projet couture bureautique
                smartphone* excel entrepreneuriat insertion_professionnelle ordinateur
            """,
            """
                atelier* stage* seminaire* formateur* initiation
            """,
        ),
    },
    skip=1,
)
