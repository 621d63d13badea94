"""German words of activity reports. Data only; a leading star matches the last part of a compound."""

from handlers.activities.understanding.lexicon import Entries
from handlers.activities.understanding.tags import Tag

ENTRIES = Entries(
    words={
        Tag.GIVER: """
            freiwillige* *freiwillige* ehrenamtliche* *helfer *helfern *helferin* helfende* trainer* *leiter
            *leiterin* *leitern organisator* betreuer* begleiter* tutor* mentor* referent* koordinator* anleiter*
            clown* kursleit* dozent* moderator* koch koche *kocher* aktivist* engagierte* mitstreiter* musiker* paten
            patin* teamer* dolmetscher* fahrer* *macher *macherin* teammitglied* aktive* vorleser* vorstandsmitglied*
        """,
        Tag.REACHED: """
            schuler* *schuler *schulern *schulerin* kind kinder* *kinder *kindern bewohner* *bewohner* gast gaste*
            *gaste *gasten besucher* spender* *spender *spendern *spenderin* patient* zuschauer* zuhorer* laufer*
            *laufer *laufern gefluchtete* fluchtling* migrant* senior* rentner* oma* opa* obdachlose* wohnungslose*
            jugendliche* teenager* lernende* azubi* auszubildende* publikum passant* spieler* *spieler *spielern
            *spielerin* kunde* kunden eltern mutter mutter* vater* nachbar* anwohner* altere_menschen alte_menschen
            grundschuler* menschen_mit_behinderung* bedurftige* waisen* kranke* pflegebedurftige* konfirmand*
            hortkind* zugezogene* heimbewohner* neugierige* radler* arbeitslose* gehorlose* leser* asylbewerber*
            geschwister kleine kleinen mitburger* bewohnende* erstspender* erstspende*
        """,
        Tag.PEOPLE: """
            leute* person* mensch* teilnehme* *teilnehmer* teilnehmende* frau frauen mann manner* madchen jungs
            junge_leute junge_menschen kopfe anwesende* mitwirkende* beteiligte* teilnehmerinnen tn
        """,
        Tag.PRO: """
            *studierende* *studenten student* studierende* lehrer* *lehrer *lehrerin* lehrkraft* professor* arzt
            arzte* arztin* krankenpfleger* expert* fachleute psycholog* erzieher* forscher* mitglied* *mitglieder*
            mitarbeit* kolleg* feuerwehr* sanitater* bibliothekar* padagog*
        """,
        Tag.FRIEND: """
            freund* kumpel* mitbewohner* bruder* schwester* mann frau kommiliton* kolleg* cousin* partner* mutter
            vater sohn tochter nachbar nachbarin freundin klassenkamerad*
        """,
        Tag.FELLOW: """
            freund freundin mitbewohner mitbewohnerin bruder schwester mann frau cousin cousine mutter vater sohn
            tochter kollege kollegin nachbar nachbarin kommilitone kommilitonin kumpel partner partnerin
        """,
        Tag.FOR: "fur an",
        Tag.AS: "zu",
        Tag.FAMILY: "famili* haushalt* paar paare* gruppe* team* klasse* schulklasse*",
        Tag.THING: """
            sack* *sack *sacke *sacken baum* *baum *baume *baumen setzling* strauch* busch* blume* zwiebel* mahlzeit*
            portion* essen brotchen paket* *paket *pakete *paketen karton* kiste* geschenk* *geschenk* spielzeug* buch
            bucher* mantel* jacke* decke* gegenstand* *gegenstande hund* katze* welpe* tier* pferd* vogel* kilo* kg
            tonne* liter euro* eur cent* prozent* % plakat* flyer karte* *karten brief* flasche* reifen schule* bank*
            wand* kafig* kuchen* pizza* foto* stuhl* tisch* km meter* jahr* monat* woche* tag* grad sitzung* termin*
            workshop* runde* fahrrad* rader rechner laptop* schritt* platz* land lander* nationalitat* sprache* haus
            hauser* garten* eimer* dose* stuck zeichnung* spende spenden projekt* aktivitat* veranstaltung* mal auto*
            tasse* teller* mutze* stand stande lied* stunde* std std. h minute* min uhr suppe* kleidungsstuck* beutel*
            tute* zimmer kippe* zigarettenkippe* blutkonserve* nistkast* hochbeet* beet* franken chf
        """,
        Tag.CODE: """
            nr nummer klasse klassen raum zimmer bus tram linie stock etage wohnung block strasse *strasse *str str
            weg *weg allee *platz *gasse gasse tel telefon handy seite version tor alter grundschule_nr kapitel
            artikel hausnummer gleis saal halle u-bahn plz kl stufe jahrgang jahrgangsstufe § ziel hotline *allee
            *damm *ufer_nr
        """,
        Tag.FIRST: """
            neu neue neuen neuer neues erstmals erstmalig* zum_ersten_mal das_erste_mal erstspender* *neulinge*
            neulinge* erstbesucher* erstteilnehm* noch_nie erstmalige* neuzugang* neuspender* erstes_mal
            zum_1._mal das_1._mal
        """,
        Tag.AGAIN: """
            wiederholt wiederkehrende* stammgaste stammgast* erneut wieder schon_mal bereits mehrfachspender*
            altbekannte* dauerspender*
        """,
        Tag.EXPECTED: """
            angemeldet* geplant* erwartet* eingeladen* eigentlich zugesagt* anmeldung* registriert* interessiert*
            vorgesehen abgesagt_haben fehlten krank verhindert letztes_jahr vorjahr maximal kapazitat warteliste
            gerechnet angemeldet
            sollten sollte
        """,
        Tag.SUBSET: "davon darunter von_ihnen von_denen inklusive inkl einschliesslich unter_ihnen von_diesen wovon",
        Tag.MORE: "weitere* andere* noch zusatzliche* mehr",
        Tag.ONLY: "nur bloß lediglich",
        Tag.MINUS: "minus",
        Tag.AMENDS: "nein sorry quatsch vielmehr korrektur äh moment ich_meine eigentlich doch_eher verzeihung",
        Tag.INSTEAD: "statt anstatt anstelle",
        Tag.UNDER: "weniger_als höchstens maximal unter",
        Tag.PER: "pro",
        Tag.HALF: "halfte meisten einige mehrere mehrheit drittel viertel",
        Tag.HOUR: "stunde* dauer std",
        Tag.SESSION: """
            stunde_unterricht einheit* unterrichtsstunde* termin* sitzung* treffen workshop* tag tage tagen mal
            schicht* abend abende abenden nachmittag* vormittag* wochenende* *mal doppelstunde*
        """,
        Tag.EACH: """
            je jeder jede jeweils pro_person pro_kopf pro_nase pro_freiwillige* pro_helfer* a pro_p jede_person
            jeder_von_uns jeder_helfer pro_mann pro_ehrenamtliche* alle_jeweils
        """,
        Tag.PER_DAY: """
            pro_tag am_tag taglich pro_woche wochentlich jeden_tag pro_sitzung pro_termin pro_klasse pro_gruppe
            jede_woche die_woche
        """,
        Tag.TOTAL: """
            insgesamt gesamt zusammen_gerechnet zusammengerechnet in_summe summe gesamtstunden alles_in_allem total
            im_ganzen zusammengenommen gesamtzeit addiert
        """,
        Tag.LABOUR: """
            freiwilligenstunde* ehrenamtsstunde* helferstunde* mannstunde* arbeitsstunde* personenstunde*
            einsatzstunde* freiwilligenarbeit ehrenamtsstd ehrenamtliche_stunden stunden_freiwilligenarbeit
        """,
        Tag.BE: """
            waren war sind ist etwa ungefahr circa ca rund fast knapp uber mindestens mehr_als nur gut kamen gesamt ~
            gekommen genau vielleicht an_die so waren_es uns gerade_mal lediglich es
        """,
        Tag.US: "von_uns unserer_leute von_unseren",
        Tag.WE: "unser* wir uns",
        Tag.ME: "ich mich meine_wenigkeit mir",
        Tag.ALONE: "allein alleine nur_ich ganz_allein ich_allein im_alleingang",
        Tag.AND: "und u & plus + sowie",
        Tag.WITH: "mit",
        Tag.TOGETHER: """
            zusammen_mit gemeinsam_mit in_zusammenarbeit_mit in_kooperation_mit seite_an_seite_mit kooperation_mit
            in_partnerschaft_mit unterstutzt_von partner_war mit_unserem_partner mit_unserer_partner*
            gemeinschaftlich_mit hand_in_hand_mit
        """,
        Tag.BUT: "aber jedoch doch obwohl sondern wahrend",
        Tag.STOP: """
            von vom in im an am auf fur mit zu zum zur bei beim aus nach vor um bis uber unter durch gegen ohne und
            oder der die das den dem des ein eine einen einem einer dass wo wer als wie wenn haben hat wurden wurde
            fanden fand aber sich auch dann seit zwischen neben hinter gegenuber
        """,
        Tag.NOT: "nicht kein* nie niemand ohne",
        Tag.GAVE: """
            geholfen half halfen gereinigt gesammelt *gesammelt gepflanzt gestrichen besucht unterrichtet gekocht
            sortiert gepackt verteilt ausgeteilt ausgegeben renoviert repariert organisiert geleitet gebaut *gebaut
            ausgefuhrt gefuttert vorgelesen gespielt gesungen vorbereitet dekoriert begleitet betreut aufgeraumt
            geputzt gebacken gestrickt gejatet gewesen unterstutzt erklart vorgestellt gehalten angeboten mitgeholfen
            angepackt durchgefuhrt gearbeitet gebastelt veranstaltet genaht eingesammelt entrumpelt gestaltet serviert
            gegeben sammelten pflanzten besuchten kochten verteilten strichen reinigten raumten organisierten halten
            leiteten
        """,
        Tag.CAME: "kamen gekommen erschienen dabei waren_da waren_dabei anwesend mitgemacht",
        Tag.GUEST: """
            teilgenommen nahmen_teil zugehort besuchten bekommen erhielten erhalten gespendet gelernt profitiert
            gelauscht mitgelaufen getestet versorgt beschenkt erreicht* liefen vorbeigekommen vorbeischauten
            schauten_vorbei spendeten lauschten gegessen nahmen_an kamen_vorbei mitgemacht
        """,
        Tag.HANDS: """
            *sammeln mullsammel* mullaktion* *aufraumaktion* putzaktion* aufraum* saubern* reinigung* *reinigung
            cleanup clean-up* pflanz* *pflanzung *pflanzaktion gepflanzt baumpflanz* gesammelt sortieren sortiert
            packen gepackt streichen gestrichen renovier* repariert gartnern *arbeit tierheim* tafel suppenkuche*
            lebensmittelsammlung* *sammlung kleidersammlung* ausgefuhrt gassi* verteilt ausgabe* *ausgabe verteilung*
            gekocht hausaufgabenhilfe nachhilfe* seniorenheim* altenheim* gebaut ramadama dreck-weg* *putzete *putz
            einsatz arbeitseinsatz
        """,
        Tag.VISIT: "*besuch besucht",
        Tag.EVENT: """
            *workshop* *training* *kurs *kurse* *kurses vortrag* *vortrag seminar* *seminar schulung* *schulung
            sprachcafe* *cafe* *kaffee konzert* *konzert fest *fest feier* *feier party *party *abend festival*
            flohmarkt* *markt basar* *basar blutspende* *aktionstag *vorfuhrung film* *film *spiel *spieleabend quiz*
            *lauf marathon turnier* *turnier kuchenverkauf auffuhrung* ausstellung* prasentation* debatte* tandem*
            *kampagne* kampagne* wanderung* ausflug* museum* fuhrung* *fuhrung fruhstuck* *fruhstuck picknick*
            vorlese* *lesung lesung* chor* *tausch *backen *basteln stadtrallye rallye* konferenz* kino* typisierung*
            gesundheitscheck*
        """,
        Tag.PAST: """
            war waren wurde wurden haben hat hatten fand_statt fanden_statt gemacht geschafft gewesen kamen kam
            stattgefunden gelaufen gab es_gab gingen ging machten durften konnten
        """,
        Tag.PLAN: """
            werden_wir wir_werden werde ich_werde wird morgen nachste nachsten nachster nachstes kommende* demnachst
            bald wollen mochten planen geplant_ist steht_an vorhaben macht_mit kommt_vorbei seid_dabei treffen_wir_uns
            ubermorgen lasst_uns wir_treffen_uns findet_statt wollen_wir vor_zu geht_los sammeln_wir pflanzen_wir
        """,
        Tag.ASK: """
            wer wann wie wo warum wieviel wieviele wie_viele welche* was kann konnt kannst konnen gibt_es hat_jemand
            habt_ihr weiss_jemand darf
        """,
        Tag.CANCEL: """
            abgesagt ausgefallen verschoben entfallen fiel_aus fallt_aus storniert nicht_stattgefunden
            ins_wasser_gefallen fiel_ins_wasser gestrichen_worden
        """,
        Tag.COURTESY: """
            hallo hi hey moin servus danke dankeschon vielen_dank gruss* guten_tag guten_morgen guten_abend tschuss
            bis_bald bis_morgen gluckwunsch* frohe* frohes sorry entschuldigung bitte liebe lieber willkommen
        """,
        Tag.REMIND: "erinnere erinner erinnert erinnerung vergiss vergesst nicht_vergessen",
        Tag.NEED: """
            brauchen braucht benotigen suchen gesucht sucht fehlen_noch freie_platze werden_gebraucht gebraucht suche
            mangelt
        """,
        Tag.LOG: "log /log logge eintragen trag trage melde erfassen notiere",
        Tag.IN: "in im bei nahe aus am an auf nach rund_um zu",
        Tag.NTH: """
            mal auflage* jahrestag* jahr* semester* stock* etage* klasse* runde* platz treffen jahrgang* schuljahr*
        """,
        Tag.STARTED: "begonnen begann angefangen anfang beginn gestartet start los",
        Tag.ENDED: "beendet ende geendet endete schluss fertig aufgehort aus",
        Tag.ABROAD: "auslandisch* austauschstudent* austausch* internationale internationalen erasmus-* gaststudent*",
        Tag.VENUE: """
            schule* *schule park *park stadtpark strand *strand bibliothek* *bibliothek bucherei* krankenhaus* klinik*
            *klinik uni universitat* campus zentrum* *zentrum *heim *haus heim kirche* *kirche museum* *museum fluss*
            wald *wald garten *garten platz *platz strasse *strasse buro* raum saal *saal stadt innenstadt dorf*
            viertel stadtteil* cafe* turnhalle* *halle stadion* kino* theater* bahnhof* markt* supermarkt* mensa
            kantine* gymnasium* *gymnasium klasse* kita* kindergarten* hort hof *hof see *see kuste* ufer *ufer
            tierheim* unterkunft* *unterkunft gefangnis* rathaus* grundschule* hauptschule* *unterricht zoo* alter
            schnitt durchschnitt rollstuhl team anschluss regen schnee mitte ende anfang klassenzimmer bett* verein*
            aula foyer rahmen *viertel tagesstatte lokal *stelle *laden kuche *kuche freien tafel einsatz gemeinde*
            nachmittag abend vormittag ort
        """,
        Tag.SECTION: """
            sektion* ortsgruppe* lokalgruppe* ortsverein* zweigstelle* ortsverband* hochschulgruppe* *sektion*
        """,
        Tag.PARTNER: """
            verein* *verein organisation* ngo stiftung* *stiftung agentur* gesellschaft* verband* *verband
            gewerkschaft* club* netzwerk* universitat* gemeinde* stadt rotes_kreuz roten_kreuz drk caritas diakonie
            thw feuerwehr initiative* genossenschaft*
        """,
        Tag.NO_PLACE: """
            deutsch englisch franzosisch spanisch weihnachten ostern erasmus whatsapp telegram zoom instagram
            halloween advent silvester fasching ramadan corona euro stunden uhr kg kilo ganzen
        """,
        Tag.PRIVATE: """
            nur_für_mich bloß_für_mich nur_für_mich_sichtbar nur_mir_zeigen niemandem_zeigen niemanden_zeigen
            keinem_zeigen nicht_öffentlich niemand_soll_es_sehen niemand_sonst_soll_es_sehen nicht_veröffentlichen
            privat vertraulich
        """,
        Tag.OURS_ONLY: """
            nur_unsere_sektion nur_für_unsere_sektion nur_meine_sektion nur_für_meine_sektion nur_für_die_sektion
            nur_die_sektion nur_in_unserer_sektion nur_unserer_sektion
        """,
        Tag.FILLER: """
            hallo hi hey gestern heute also so leute alle log bericht ja dann endlich auch mal moin servus ihr_lieben
            vorgestern heute_morgen wieder
        """,
    },
    groups={
        "zu zweit": 2,
        "zu dritt": 3,
        "zu viert": 4,
        "zu funft": 5,
        "zu sechst": 6,
        "zu siebt": 7,
        "zu acht": 8,
        "zu neunt": 9,
        "zu zehnt": 10,
        "wir beide": 2,
        "wir zwei": 2,
        "wir drei": 3,
        "wir vier": 4,
        "wir funf": 5,
        "wir sechs": 6,
        "zu elft": 11,
        "zu zwolft": 12,
    },
    themes={
        "environment": (
            """
                mull* *mull baum* *baume *baumen gepflanzt pflanz* recycl* umwelt* klima* plastik* natur* nachhaltig*
                aufraumaktion* putzaktion* clean-up* cleanup kompost* abfall* *abfall okolog* artenvielfalt nistkast*
                hochbeet* kleidertausch* ramadama zigarettenkippe* kippen blumenzwiebel* wildblumen* bienen*
                insektenhotel* streuobst* *reinigung laub*
            """,
            """
                park fluss ufer wald strand garten* repair* fahrrad* blumen saat*
            """,
        ),
        "health": (
            """
                blut* erste-hilfe* erste_hilfe gesund* *gesundheit hygiene ernahrung* impf* krankenhaus* patient* zahn*
                wohlbefinden krebs* diabetes aids hiv rauch* drogen* sucht* medizin* stress* knochenmark* stammzell*
                typisierung* plasma* reanimation* klinik* kinderklinik *impfung* hygiene*
                blutdruck* blutzucker* krankenkasse* krankenversicherung*
            """,
            """
                sport* lauf fruhstuck* arzt* pflege*
            """,
        ),
        "education": (
            """
                schulbesuch* nachhilfe* hausaufgaben* mathe* unterricht* vorlese* erasmus_in_schools alphabetisierung*
                schulmaterial* deutschkurs* englischkurs* bildung* lesepat* lernhilfe vorgelesen leseforderung
                sprachkurs* *sprachkurs deutschkurs* englischkurs* deutschunterricht* sprachunterricht*
            """,
            """
                schul* klasse* vortrag* lehrer* student* kita* kindergarten* lernen kinder grundschule* gymnasium*
                schuler* *schuler *schulern
            """,
        ),
        "inclusion": (
            """
                gefluchtete* fluchtling* migrant* behinder* rollstuhl* gehorlos* blind* inklusi* inklusion
                barrierefrei* asyl* lgbt* queer* autis* integration* gebardensprach* gleichstellung diskriminierung*
                roma down* lebenshilfe sehbehindert* horgeschadigt* horbehindert*
            """,
            """
                gemischte*
            """,
        ),
        "culture": (
            """
                museum* konzert* sprachcafe* *sprachcafe tandem* kulturerbe interkulturell* folklore theater* film*
                kino* ausstellung* tanz* musik* kunst* kultur* poesie chor* festival* landerabend* sprachaustausch
                sprachtandem internationaler_abend tradition* sprachabend* sprachtreff*
            """,
            """
                cafe gesungen lesung* bibliothek* kochabend* stadtfuhrung*
            """,
        ),
        "solidarity": (
            """
                lebensmittel* tafel suppenkuche* obdachlos* wohnungslos* seniorenheim* altenheim* altersheim*
                pflegeheim* senioren* waisenhaus* kinderheim* waisen* spendenlauf* spendenaktion* spendensammlung*
                spendengala* benefiz* wohltatig* kleidersammlung* kleiderspende* sachspenden bedurftige*
                kuchenverkauf* weihnachtspackchen solidar* einsame* essensausgabe* suppe seniorennachmittag*
                altere_menschen alte_menschen basar*
            """,
            """
                spende* weihnacht* geschenk* spielzeug* kleidung kilo kg euro essen bewohner* gesammelt mahlzeiten
                winterjacken
            """,
        ),
        "animals": (
            """
                hund* katze* welpe* tier* tierheim* tierarzt* pferd* igel* wildtier* gassi*
            """,
            """
                gefuttert vogel*
            """,
        ),
        "skills": (
            """
                bewerbung* lebenslauf programmier* computer* edv* it-kurs* digital* rhetorik* vorstellungsgesprach*
                job* berufs* karriere* fuhrungs* projektmanagement nahkurs* kompetenz* smartphone* excel* workshop*
                fortbildung* weiterbildung* handykurs* pc-kurs* internetkurs*
            """,
            """
                *workshop *kurs training* kurs* seminar* trainer* schulung*
            """,
        ),
    },
    skip=2,
    noun_capitals=True,
)
