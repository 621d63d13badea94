"""Norwegian words of activity reports. Data only; a leading star matches the last part of a compound."""

from handlers.activities.understanding.lexicon import Entries
from handlers.activities.understanding.tags import Tag

ENTRIES = Entries(
    words={
        Tag.GIVER: """
            frivillig* *frivillige* hjelper* *hjelpere* kursholder* instruktor* trener* leder* *ledere arrangor*
            organisator* veileder* mentor* tutor* leksehjelper* foredragsholder* koordinator* klovn* kokk* aktivist*
            fadder* faddere animator* vertskap* *verter vert verter musiker* medhjelper* dugnadsfolk* tolk* sjafor*
            mannskap* teammedlem* styremedlem* fasilitator* besoksvenn* guide* omviser*
        """,
        Tag.REACHED: """
            elev* *elever barn* *barn barna beboer* *beboere gjest* besokende* giver* *giver *givere *giverne donor*
            pasient* tilskuer* tilhorer* lytter* loper* *lopere flyktning* innvandrer* asylsoker* eldre pensjonist*
            besteforeldre bestemor* bestefar* hjemlose uteligger* ungdom* tenaring* publikum forbipasserende spiller*
            kunde* kunder foreldre* mamma* pappa* nabo* innbygger* smabarn* elevene forstegangsgiver* mottaker*
            rusmisbruker* kursdeltaker* konfirmant* foreldrelose syke trengende turgaere syklister skolebarn* unger
            *unger funksjonshemmede dove barnehagebarn lesere voksne andreklassing* forsteklassing* sjuendeklassing*
        """,
        Tag.PEOPLE: """
            person* folk mennesk* deltaker* deltager* deltakende kvinne* menn mann jente* gutt* unge stykker stk
            oppmotte fremmotte frammotte hoder sjeler
        """,
        Tag.PRO: """
            *student *studenter utvekslingsstudent* student* laerer* lerer* professor* lege* sykepleier* ekspert*
            psykolog* forsker* medlem* ansatte kollega* kolleger brannfolk pedagog* bibliotekar* fagfolk spesialist*
        """,
        Tag.FRIEND: """
            venn venner venninne* kompis* romkamerat* samboer* soster* bror brodre mann kone kjaereste* kjereste*
            kollega* fetter* kusine* medstudent* klassekamerat* mor far sonn datter nabo
            kompiser
        """,
        Tag.FELLOW: """
            venn venninne kompis samboer samboeren romkameraten søsteren søstera broren mannen kona kjæresten
            kollegaen naboen romkamerat soster bror mann kone kjaereste kjereste fetter kusine mor far sonn datter
            kollega nabo medstudent
        """,
        Tag.FOR: "for til",
        Tag.FAMILY: "famili* husstand* husholdning* par gruppe* lag klasse* klasser",
        Tag.THING: """
            sekk* *sekker pose* *poser tre traer *traer trer *trer busk* plante planter blomst* lok maltid* middag*
            porsjon* pakke* *pakker eske* *esker gave* *gaver leke* leker bok boker jakke* frakk* teppe* ullteppe*
            gjenstand* hund* katt* valp* dyr hest* fugl* fuglekasse* kilo* kg tonn liter krone* kr nok euro* eur
            prosent* % plakat* flyer* kort *kort brev flaske* dekk skole* skoler benk* vegg* bur kake* *kaker pizza*
            bilde* bilder stol* bord km meter ar maned* uke* dag dager grader okt* moter runde* sykkel* sykler pc-er
            laptop* skritt plass* land nasjonalitet* sprak* hus hage* botte* boks* tegning* donasjon* prosjekt*
            aktivitet* arrangement* gang ganger bil* kopp* tallerken* lue* luer bod sang* time timer t minutt* min
            suppe* klaer kler plagg sneip* rom kommun* votter vaffel* vafler brodskive* matpose*
        """,
        Tag.CODE: """
            nr nummer klasse rom sal buss trikk linje etasje leilighet blokk gate *gata *gate *veien *vei vei tlf
            telefon mobil side versjon trinn alder bane spor artikkel kapittel port oppgang hall plattform kl pb
        """,
        Tag.FIRST: """
            ny nye nytt forste_gang for_forste_gang forstegangs* forstegangsgiver* nykommer* aldri_vaert aldri_vert
            aldri_gitt nybegynner* forstereis*
            for_1._gang 1._gang 1.gangs
        """,
        Tag.AGAIN: "faste tilbakevendende igjen tidligere gjengangere stamgjester",
        Tag.EXPECTED: """
            pameldt* pameldte pamelding* planlagt* forventet* inviter* invitert* egentlig registrert* interessert*
            skulle_komme meldte_avbud i_fjor forrige_gang maks kapasitet venteliste hadde_meldt syke_meldt meldt_seg
            meldte_seg_på meldte_seg påmeldt* hadde_meldt_seg skrev_seg_opp
            skulle_vi skulle_vaere
        """,
        Tag.SUBSET: "av_dem av_disse hvorav deriblant blant_dem inkludert inkl av_de herav",
        Tag.MORE: "andre flere ekstra ytterligere",
        Tag.ONLY: "bare kun",
        Tag.MINUS: "minus",
        Tag.AMENDS: "nei vent unnskyld sorry rettelse jeg_mener eller_rettere beklager oi",
        Tag.INSTEAD: "i_stedet_for istedenfor",
        Tag.UNDER: "mindre_enn færre_enn maks høyst under",
        Tag.PER: "per pr",
        Tag.HALF: "halvparten fleste noen flere_av mange_av tredel tredeler fjerdedel",
        Tag.HOUR: "time timer varighet",
        Tag.SESSION: """
            okt* time_undervisning moter mote workshop* verksted* dag dager ganger kveld* ettermiddag* formiddag*
            helg* vakt* runde* skoletime* samling*
            kurs* verksted* workshop* økt økter
        """,
        Tag.EACH: """
            hver per_person per_frivillig* pr_person pr_frivillig* hver_av_oss per_hode pers per_pers hver_person
            hver_enkelt
        """,
        Tag.PER_DAY: """
            per_dag om_dagen daglig i_uka i_uken per_uke ukentlig hver_dag per_okt per_gang pr_dag hver_uke per_klasse
            per_gruppe hver_gang
        """,
        Tag.TOTAL: """
            til_sammen tilsammen totalt total sammenlagt i_alt samlet_sett alt_i_alt i_sum sum summert samlet_tid
        """,
        Tag.LABOUR: """
            frivillighetstimer frivilligtimer dugnadstimer timeverk timer_frivillig* arbeidstimer frivillige_timer
            timer_dugnad timer_med_frivillig*
        """,
        Tag.BE: """
            var er ca cirka rundt omtrent om_lag nesten over minst mer_enn bare kun ble ~ vaert kom antall oppimot
            naermere omkring nermere det totalt_var motte
        """,
        Tag.US: "av_oss fra_oss",
        Tag.WE: "vår vårt våre vi oss",
        Tag.ME: "jeg meg undertegnede",
        Tag.ALONE: "alene bare_jeg bare_meg kun_jeg helt_alene kun_meg",
        Tag.AND: "og & pluss + samt",
        Tag.WITH: "med",
        Tag.TOGETHER: """
            sammen_med i_samarbeid_med samarbeid_med felles_med i_fellesskap_med side_om_side_med i_partnerskap_med
            samarbeidet_med arrangert_med samarbeidspartner
        """,
        Tag.BUT: "men selv_om mens",
        Tag.STOP: """
            av i pa for med til fra hos ved om under over etter mot uten og eller den det de en et ei som at da nar
            hvor ble har hadde men seg ogsa sa mellom langs rundt gjennom fikk
        """,
        Tag.NOT: "ikke ingen aldri uten",
        Tag.GAVE: """
            hjalp hjulpet ryddet samlet plantet malte malt besokte besokt underviste laget lagde sorterte delte ut
            serverte pusset reparerte fikset organiserte arrangerte ledet gikk gatt matet leste spilte sang forberedte
            pyntet bygget bygde fulgte strikket pakket pakka plukket plukka rydda samla planta bidro holdt fortalte
            presenterte lagret dro reiste bakte sydde stelte raket lukte luket vasket vaska snekret deltok
        """,
        Tag.CAME: "kom møtte_opp møtte dukket_opp deltok stilte stilte_opp var_med",
        Tag.GUEST: """
            deltok horte fikk mottok laerte lerte ga_blod gitt_blod dukket_opp besokte_oss lop stakk_innom innom
            lyttet spiste testet nadd nadde
        """,
        Tag.HANDS: """
            strandrydding* rydde* rydding* *rydding ryddet rydda ryddedag dugnad* plant* *planting treplanting*
            innsamling* samlet samla sorter* pakking pakket maling malte renovering* reparasjon* hagearbeid dyrehjem*
            matsentral* suppekjokken* utdeling* delte gikk_tur lufting luftet kokte leksehjelp* sykehjem* aldershjem*
            bygge* soppelplukking* plogging matinnsamling* klesinnsamling*
        """,
        Tag.VISIT: "besok* *besok besokte",
        Tag.EVENT: """
            *kurs kurs* workshop* verksted* foredrag* seminar* *kafe kafe* sprakkafe* konsert* *konsert fest *fest
            festival* middag* *kveld loppemarked* *marked basar* blodgivning* blodgiver* film* *visning quiz*
            spillkveld lop *lop maraton turnering* *turnering kakesalg* *salg forestilling* utstilling* presentasjon*
            debatt* *mote tandem* innsamlingsaksjon* kampanje* tur *tur ekskursjon* museum* frokost* lunsj* piknik*
            hoytlesning* lesestund* aktivitetsdag* kor samtale* konferanse* kino* undervisning* opplaering* opplering*
            bytte* byttemarked*
        """,
        Tag.PAST: """
            var ble hadde har fant_sted gjorde ferdig kom motte gjennomforte gjennomfort fikk holdt arrangerte deltok
            samlet hadde_vi dro nadde
        """,
        Tag.PLAN: """
            skal vil kommer_til neste i_morgen imorgen snart planlegger onsker bli_med meld_deg kom_og vi_ses sees
            gleder_oss i_overmorgen tenker_a har_tenkt bli_med_pa blir_det
        """,
        Tag.ASK: """
            hvem nar hvordan hvor hvorfor hva hvilken hvilke kan er_det noen_som finnes_det har_dere vet_noen har_du
            kan_jeg er_noen
        """,
        Tag.CANCEL: "avlyst avlyste utsatt utsette kansellert ble_ikke_noe_av innstilt",
        Tag.COURTESY: """
            hei hallo heisann takk tusen_takk takker god_morgen god_kveld god_dag hade ha_det gratulerer godt_nytt
            beklager velkommen vennligst mvh hilsen
        """,
        Tag.REMIND: "minn paminnelse husk ikke_glem paminn",
        Tag.NEED: "trenger trengs mangler soker ser_etter leter_etter onskes behov ledige_plasser sokes",
        Tag.LOG: "log /log logg loggfor registrer registrere noter rapporter",
        Tag.IN: "i pa ved naer ner hos rundt utenfor fra",
        Tag.NTH: "gang gangen utgave* ar aret semester* etasje* klasse* runde* plass trinn* trinnet",
        Tag.STARTED: "begynte startet start begynnelse",
        Tag.ENDED: "sluttet slutt ferdig avsluttet endte",
        Tag.ABROAD: "utenlandsk* utvekslingsstudent* utveksling* internasjonal*",
        Tag.VENUE: """
            skole* *skole *skolen park* *parken strand* *stranda *stranden bibliotek* sykehus* universitet* campus
            senter* *senteret *sentrum sentrum hus* *huset hjem *hjemmet *hjem kirke* museum* museet elv* elva skog*
            hage* torg* torget gate* gata kontor* rom *rommet by byen bygd* bydel* kafe* kafeen gymsal* hall* stadion
            kino* teater* stasjon* marked* butikk* kantine* klasse* barnehage* gard* innsjo* kyst* kysten fjaera fjera
            strandkanten kjokken* barnehjem* dyrehjem* fengsel* radhus* videregaende ungdomsskole* barneskole* mottak*
            gar dag morges kveld helga helgen alt snitt gjennomsnitt rullestol nett lag gang fjor morgen stedet
            samarbeid regi regn tillegg to tre bruk *stua lokalet marka bua
        """,
        Tag.SECTION: "seksjon* lokallag* avdeling* lokalgruppe* *seksjon* *seksjonen",
        Tag.PARTNER: """
            forening* *forening organisasjon* *organisasjonen ngo stiftelse* byra* selskap* forbund* *forbundet klubb*
            *klubben nettverk* universitetet kommune* rode_kors frelsesarmeen fagforening* studentsamskipnad*
            kirkens_bymisjon
        """,
        Tag.NO_PLACE: """
            norsk engelsk fransk tysk spansk jul paske erasmus whatsapp telegram zoom instagram halloween ramadan
            teams facebook
        """,
        Tag.PRIVATE: """
            bare_for_meg kun_for_meg bare_synlig_for_meg kun_synlig_for_meg ikke_vis_til_noen ikke_vis_det_til_noen
            ikke_vis_dette_til_noen ikke_vis_noen skal_ikke_vises ikke_offentlig ingen_andre_skal_se_det privat
            konfidensielt
        """,
        Tag.OURS_ONLY: """
            bare_vår_seksjon bare_for_vår_seksjon kun_vår_seksjon kun_for_vår_seksjon bare_seksjonen_vår
            bare_for_seksjonen_vår bare_for_seksjonen kun_for_seksjonen bare_min_seksjon bare_for_min_seksjon
            kun_for_min_seksjon
        """,
        Tag.FILLER: "hei hallo i_gar i_dag da sa alle logg log ogsa endelig folkens heisann og nylig litt kjempegoy",
    },
    groups={
        "begge to": 2,
        "vi to": 2,
        "vi tre": 3,
        "vi fire": 4,
        "vi fem": 5,
        "duo": 2,
        "trio": 3,
        "oss to": 2,
        "oss tre": 3,
    },
    themes={
        "environment": (
            """
                strandrydding* rydd* *rydding soppel* avfall* traer trer *traer plant* planta resirkuler* gjenvinning
                miljo* klima* plast* natur* baerekraft* berekraft* kompost* sneip* dugnad byttemarked* klesbytte*
                fuglekasse* insekthotell* biologisk_mangfold plogging bytte_klaer hagedugnad løv
            """,
            """
                park elv* skog* strand* hage* sykkel* reparasjonskafe blomst* sekker
            """,
        ),
        "health": (
            """
                blod* forstehjelp* helse* *helse hygiene ernaering* ernering* vaksin* sykehus* pasient* tann* tenner
                trivsel kreft* diabetes hiv royk* rus* medisin* stress* beinmarg* plasma* kosthold* hjerte* psykisk*
                livredning barneavdeling* hygien*
                blodtrykk* blodsukker* helseforsikring* sykeforsikring*
            """,
            """
                idrett* trening* lop frokost* lege*
            """,
        ),
        "education": (
            """
                skolebesok* leksehjelp* lekser matte* undervis* hoytlesning* erasmus_in_schools norskkurs*
                engelskkurs* lese* skolesaker utdanning* leksekafe mattehjelp
                sprakkurs* engelskkurs* sprakundervisning* norskundervisning* språktrening*
            """,
            """
                skole* klasse* foredrag* laerer* lerer* student* barnehage* barn laering lering opplaering* elev*
            """,
        ),
        "inclusion": (
            """
                flyktning* innvandrer* asyl* funksjonshem* rullestol* dove blind* inkluder* tilgjengelig* lhbt* autis*
                integrering* tegnsprak* likestilling diskriminering* minoritet* utviklingshemm* downs horselshemm*
                synshem*
            """,
            """
                mangfold*
            """,
        ),
        "culture": (
            """
                museum* konsert* sprakkafe* sprak* tandem* kulturarv interkulturell* internasjonal_mat* matkveld*
                folkedans* teater* film* kino* utstilling* dans* musikk* kunst* kultur* poesi kor festival*
                internasjonal_kveld tradisjon* internasjonal_middag
            """,
            """
                kafe* sang bibliotek* internasjonal*
            """,
        ),
        "solidarity": (
            """
                matsentral* matinnsamling* samlet_inn_mat suppekjokken* hjemlose uteligger* sykehjem* aldershjem*
                eldre eldresenter* barnehjem* foreldrelose innsamling* innsamlingsaksjon* veldedig* klesinnsamling*
                matpose* trengende fattige kakesalg* solidar* ensomme suppe julegaver* basar* loppemarked*
                matutdeling* frelsesarmeen gamlehjem*
            """,
            """
                donasjon* jul* gave* leke* klaer kler mat kilo kg kroner kr beboere
            """,
        ),
        "animals": (
            """
                hund* katt* valp* dyr* dyrehjem* veterinaer* hest* pinnsvin*
            """,
            """
                lufting luftet fugl* matet
            """,
        ),
        "skills": (
            """
                cv* kodekurs* koding programmer* data* datakurs* digital* presentasjonsteknikk jobbintervju* jobb*
                karriere* ledelse* prosjektledelse sykurs* ferdighet* mobil* excel* workshop* kompetanse* nettvett
            """,
            """
                *kurs kurs* seminar* instruktor* kursholder* trener*
            """,
        ),
    },
    skip=2,
)
