"""Azerbaijani words of activity reports. Data only; stems stand for all cases."""

from handlers.activities.understanding.lexicon import Entries
from handlers.activities.understanding.tags import Tag

ENTRIES = Entries(
    words={
        Tag.GIVER: """
            könüllü* könulu* volontyor* köməkçi* təşkilatçı* təlimçi* məşqçi* aparıcı* instruktor* mentor*
            koordinator* mühazirəçi* spiker* natiq* rəhbər* aşpaz* təlxək* kloun* fəal* komanda_üzv* təlimatçı*
            moderator* fasilitator* animator* musiqiçi* tərcüməçi* repetitor*
        """,
        Tag.REACHED: """
            şagird* uşaq* məktəbli* qonaq* ziyarətçi* donor* xəstə* pasiyent* tamaşaçı* dinləyici* qaçışçı* faydalanan*
            benefisiar* qaçqın* məcburi_köçkün* köçkün* miqrant* yaşlı* qoca* təqaüdçü* pensiyaçı* nənə* baba* evsiz*
            yeniyetmə* sakin* yetim* yoldan_keçən* oyunçu* valideyn* qonşu* ehtiyacı_olan* ehtiyaclı* imkansız* əlil*
            azyaşlı* körpə* müştəri* oxucu* abituriyent* kursant* ana analar ata
            atalar uşağ*
            nəfərə adama insana
        """,
        Tag.PEOPLE: "nəfər* adam* insan* iştirakçı* kişi* qadın* qız* oğlan* gənc* şəxs*",
        Tag.PRO: """
            tələbə* müəllim* həkim* tibb_bacı* mütəxəssis* ekspert* psixoloq* üzv* işçi* əməkdaş* tədqiqatçı* həmkar*
            xilasedici* kitabxanaçı* pedaqoq* professor*
        """,
        Tag.FRIEND: """
            dost* rəfiqə* yoldaş* bacı* qardaş* ər arvad həmkar* qrup_yoldaş* sinif_yoldaş* qonşu* anam atam yoldaşım
        """,
        Tag.FELLOW: """
            qonşumla həmkarımla yoldaşımla dostumla otaq_yoldaşım dostum bacım qardaşım yoldaşım anam atam rəfiqəm
            həmkarım qonşum bacımla qardaşımla rəfiqəmlə anamla
        """,
        Tag.FOR: "üçün",
        Tag.FAMILY: "ailə* cütlük* qrup* komanda* sinif*",
        Tag.THING: """
            kisə* torba* paket* ağac* tinglər ting* kol gül* soğanaq* yemək* porsiya* pay bağlama* qutu* yeşik* hədiyyə*
            oyuncaq* kitab* palto* gödəkçə* adyal* yorğan* əşya* it itlər* iti itə pişik* küçük* heyvan* at atlar* quş*
            kilo* kq ton litr* manat* avro* dollar* % faiz* plakat* broşür* kart* açıqca* məktub* dəst* şüşə* butulka*
            təkər* məktəb* oturacaq* skamya* divar* qəfəs* tort* şəkil* foto* stul* masa* km metr* il illik yaş* yaşında
            ay həftə* gün* dərəcə* görüş* dərs* sessiya* oyun* velosiped* kompüter* addım* yer* ölkə* millət* dil küçə*
            ev evlər* bağ* vedrə* konserv* rəsm* layihə* tədbir* dəfə* maşın* fincan* boşqab* papaq* mahnı* saat*
            dəqiqə* şorba* paltar* ədəd* dənə* sovqat* rubl* nömrə* qram tonluq yaşlı_uşaq*
        """,
        Tag.CODE: """
            № nömrə* nömrəli saylı otaq* kabinet* auditoriya* sinif* sinfi* sinfin* avtobus* marşrut* mərtəbə* mənzil*
            bina* küçə* küçəsi* küç prospekt* tel telefon* mobil səhifə* yaş yaşlı_uşaq kurs* qrup korpus* zal bağça*
            ev
        """,
        Tag.FIRST: "yeni ilk_dəfə birinci_dəfə yenilər* təzə ilk_donor* ilk_dəfədir 1-ci_dəfə 1ci_dəfə",
        Tag.AGAIN: "təkrar yenidən əvvəllər artıq daimi*",
        Tag.EXPECTED: """
            yazılmış* qeydiyyat* dəvət* planlaşdır* gözlə* söz_vermiş* gəlmədi* iştirak_etmədi ötən_il keçən_il
            maksimum müraciət* gəlməli*
            olmalı olmalı_idik
        """,
        Tag.SUBSET: "onlardan bunlardan o_cümlədən daxil_olmaqla içlərindən aralarında",
        Tag.MORE: "daha başqa digər əlavə",
        Tag.UNDER: "ən_çox ən_çoxu",
        Tag.PER: "başına",
        Tag.HALF: "yarısı əksəriyyəti bəzi bir_neçə yarısını yarı üçdə üçdəbiri dörddə",
        Tag.HOUR: "saat müddət*",
        Tag.SESSION: "dərs* görüş* məşğələ* gün dəfə növbə* axşam* təlim* seans*",
        Tag.EACH: """
            hərə* hərəmiz* hər_biri* hər_könüllü adambaşı adam_başına hər_kəs hər_birimiz hər_nəfər nəfərbaşı
            könüllü_başına birinə
        """,
        Tag.PER_DAY: "gündə gündəlik həftədə həftəlik ayda hər_gün hər_həftə hər_dərs*",
        Tag.TOTAL: "cəmi ümumi ümumilikdə toplam cəmən birlikdə_cəmi ümumən üst-üstə yekun* bütövlükdə",
        Tag.LABOUR: "könüllü_saat* könüllülük_saat* adam-saat* könüllülük_saatı saat_könüllü*",
        Tag.BE: """
            idik idi idilər təxminən təqribən təxmini haradasa ən_azı yalnız yaxın ~ azı çox_idi oldu iştirak_etdi
            qədər cəmisi sayı artıq gəldi gəlmişdi civarında
        """,
        Tag.US: "bizdən bizimkilərdən",
        Tag.WE: "biz bizim idik olduq getdik",
        Tag.ME: "mən məni özüm",
        Tag.ALONE: "tək tək_mən təkcə_mən yalnız_mən tək_özüm təkbaşına mən_tək",
        Tag.AND: "və & + ilə_yanaşı",
        Tag.WITH: "ilə birgə",
        Tag.TOGETHER: """
            ilə_birlikdə ilə_birgə ilə_bərabər ilə_əməkdaşlıq* ilə_tərəfdaşlıq* ilə_müştərək *la_birlikdə *lə_birlikdə
            *la_birgə *lə_birgə ilə_ortaq ilə_həmrəy
        """,
        Tag.BUT: "amma lakin ancaq fəqət",
        Tag.STOP: """
            üçün haqqında ilə və ya ki bu o qədər sonra əvvəl kimi üzrə görə barədə dair doğru etdi etdik verdi oldu
            idi idik da də həm hər edib verdik gəldi qatıldı
        """,
        Tag.ONLY: "yalnız ancaq təkcə cəmi",
        Tag.MINUS: "minus mənfi",
        Tag.AMENDS: "yox bağışlayın daha_doğrusu üzr səhv pardon dayan",
        Tag.NOT: "deyil yox heç_kim heç heç_kəs",
        Tag.GAVE: """
            kömək_etdi* təmizlə* topladı* yığdı* əkdi* əkdik rənglədi* ziyarət_etdi* öyrətdi* bişirdi* çeşidlədi*
            payladı* paylaşdı* təmir_etdi* təşkil_etdi* keçirdik keçirdi keçdi* getdik getdi gəzdirdi* yedizdirdi*
            oxudu* oynadı* hazırladı* bəzədi* tikdi* qablaşdırdı* danışdı* danışdıq olduq verdik çatdırdı* apardı*
            baş_çəkdi* izah_etdi* işlədi* iştirak_etdik göstərdik düzəltdi* toxudu* yardım_etdi* dəstək*
        """,
        Tag.CAME: "gəldi gəldilər iştirak_etdi qatıldı qatıldılar toplaşdı",
        Tag.GUEST: """
            iştirak_etdi iştirak_ediblər dinlədi* aldı* öyrəndi* qan_verdi* bəhrələndi* qaçdı* qatıldı* izlədi*
            faydalandı* gəldi_dinləməyə təlim_keçdi
        """,
        Tag.HANDS: """
            təmizlik* təmizlə* təmizlik_aksiyası iməcilik* əkin* əkdik ağacəkmə* toplama* topladı* yığdı* çeşidləmə*
            qablaşdır* rənglə* təmir* sığınacaq* paylama* payladı* gəzdirdi* qocalar_evi bişirdi* yedizdir* əkmə*
        """,
        Tag.VISIT: "ziyarət* getdik baş_çəkdi*",
        Tag.EVENT: """
            seminar* təlim* vorkşop* kurs* mühazirə* dərs* kafe* klub* konsert* bayram* gecə* axşam_yeməyi şam_yeməyi
            festival* yarmarka* qanvermə* donor_günü film* nümayiş* oyun* viktorina* qaçış* marafon* turnir* matç*
            tamaşa* sərgi* təqdimat* debat* gəzinti* ekskursiya* muzey* səhər_yeməyi piknik* mütaliə* konfrans*
            şənlik* şənliyi* kino* master-klass* ustad_dərsi* söhbət* maarifləndir* müayinə* vebinar* məşğələ*
        """,
        Tag.PAST: """
            idi idik keçirdi* keçirildi baş_tutdu oldu olduq etdik etdi edildi təşkil_etdi* topladı* başa_çatdı gəldi
            verdik *dik *dık *duq *dük keçdi
        """,
        Tag.PLAN: """
            sabah gələn növbəti tezliklə planlaşdırırıq istəyirik qoşulun gəlin olacaq* keçirəcəyik edəcəyik *acağıq
            *əcəyik *acaq *əcək gedəcəyik birisi_gün görüşənədək niyyətində
        """,
        Tag.ASK: "kim kimlər nə_vaxt necə harada niyə neçə nə olarmı varmı hansı mümkündürmü kimsə bilərəm",
        Tag.CANCEL: "ləğv* təxirə* baş_tutmadı keçirilmədi alınmadı",
        Tag.COURTESY: """
            salam* təşəkkür* sağ_ol* çox_sağ* sabahınız_xeyir axşamınız_xeyir hələlik təbrik* üzr bağışlayın xahiş
            minnətdar* var_olun əziz
        """,
        Tag.REMIND: "xatırlat* yadıma_sal* unutma* yada_sal*",
        Tag.NEED: "lazımdır lazım* ehtiyacımız* axtarırıq tələb_olunur gərəkdir axtarılır boş_yer* çatmır",
        Tag.LOG: "log /log qeyd_et yaz əlavə_et qeydə_al",
        Tag.NTH: "dəfə* kurs* mərtəbə* sinif* sinf* semestr* yer",
        Tag.STARTED: "başla* başladı başladıq",
        Tag.ENDED: "bit* bitdi bitirdik qurtar*",
        Tag.ABROAD: "xarici əcnəbi* beynəlxalq mübadilə*",
        Tag.VENUE: """
            məktəb* park* çimərlik* kitabxana* xəstəxana* universitet* kampus* mərkəz* ev evi evin* evdə sığınaca*
            kilsə* məscid* muzey* çay* meşə* bağ* meydan* küçə* ofis* zal* otaq* şəhər* kənd* rayon* kafe* idman*
            stadion* kino* teatr* vağzal* bazar* mağaza* supermarket* yeməkxana* kollec* lisey* gimnaziya* sinif*
            sinfi* uşaq_bağça* bağça* göl* sahil* həyət* həbsxana* bələdiyyə* poliklinika* dəniz* onlayn ay ayı*
            yanvar* fevral* mart* aprel* may mayda iyun* iyul* avqust* sentyabr* oktyabr* noyabr* dekabr* saat* gün*
            həftə* axşam* səhər* il ildə ərzində çərçivəsində orta mətbəx* şöbə* klub* ferma* kabinet* auditoriya*
            dərs* tədbir* yer* ara* iş* hər cümə* şənbə* arada bizdə onlarda məndə hamı* birlikdə əvvəldə sonda növbə*
            içində üstündə düşərgə* yataqxana*
        """,
        Tag.SECTION: "bölmə* seksiya* filial* şöbə* qurum*",
        Tag.PARTNER: """
            təşkilat* qht fond* agentlik* cəmiyyət* birlik* birliy* klub* şəbəkə* universitet* assosiasiya*
            qızıl_aypara* həmkarlar* bələdiyyə* şirkət* mərkəz*
        """,
        Tag.NO_PLACE: "ingilis* azərbaycanca rus* yeni_il* novruz* erasmus* zoom* telegram* whatsapp*",
        Tag.PRIVATE: """
            yalnız_mənim_üçün təkcə_mənim_üçün ancaq_mənim_üçün sadəcə_mənim_üçün yalnız_özüm_üçün heç_kimə_göstərmə
            heç_kəsə_göstərmə heç_kimə_göstərməyin heç_kəsə_göstərməyin heç_kim_görməsin heç_kəs_görməsin gizli
            şəxsi məxfi
        """,
        Tag.OURS_ONLY: """
            yalnız_bizim_bölmə* ancaq_bizim_bölmə* təkcə_bizim_bölmə* yalnız_öz_bölmə* yalnız_mənim_bölmə*
            yalnız_bölməmiz* ancaq_bölməmiz*
        """,
        Tag.FILLER: "salam* dünən bu_gün hamıya log qeyd_et biz günü də da dostlar uşaqlar əziz tarixlərində tarixində",
    },
    groups={
        "ikimiz": 2,
        "üçümüz": 3,
        "dördümüz": 4,
        "beşimiz": 5,
        "altımız": 6,
        "yeddimiz": 7,
        "səkkizimiz": 8,
        "ikilikdə": 2,
        "üçlükdə": 3,
        "dördlükdə": 4,
        "onumuz": 10,
    },
    themes={
        "environment": (
            """
                təmizlik* zibil* tullantı* ağac* əkdik əkmə* ekoloj* ətraf_mühit* iqlim* plastik* təbiət* təkrar_emal*
                iməcilik* ting* yaşıllaşdır* kompost* sahil_təmiz* çimərlik* təmizlə* yarpaq* yarpağ*
            """,
            """
                park* çay* meşə* bağ gül*
            """,
        ),
        "health": (
            """
                qan qanvermə* donor* ilk_yardım* ilkin_yardım* sağlam* gigiyena* qidalanma* peyvənd* xəstəxana* xəstə*
                diş* psixi* xərçəng* diabet* siqaret* tütün* narkotik* tibb* stress* plazma* müayinə* ruhi* vaksin*
                təzyiq* tibbi_sığorta* sığorta* qan_şəkəri*
            """,
            """
                idman* qaçış* səhər_yeməyi həkim*
            """,
        ),
        "education": (
            """
                məktəb_ziyarət* məktəbə_getdik ev_tapşırıq* riyaziyyat* dərslərinə təhsil* maarif* savad*
                məktəb_ləvazimat* repetitor* hazırlıq_dərs* dərs*_kömək
                dil_dərs* dil_kurs* ingilis_dili* rus_dili* ingilis_dilində_dərs
            """,
            """
                məktəb* sinf* mühazirə* tələbə* bağça* mütaliə* uşaq* dərs* müəllim* şagird*
            """,
        ),
        "inclusion": (
            """
                qaçqın* köçkün* əlil* arabası* kar_ eşitmə* görmə* inklüziv* inklüzi* əlçatan* autizm* inteqrasiya*
                jest_dili* bərabər* ayrı-seçki* miqrant* məhdudiyyətli* kor*_insan* daun*
            """,
            "",
        ),
        "culture": (
            """
                muzey* konsert* dil_klub* dil_kafe* dil_mübadilə* danışıq_klub* tandem* irs mədəniyyətlərarası* xalq*
                teatr* film* sərgi* rəqs* musiqi* incəsənət* mədəni* poeziya* xor* festival* ənənə* kino*
            """,
            """
                kafe* mahnı* kitabxana* klub*
            """,
        ),
        "solidarity": (
            """
                ərzaq* evsiz* qocalar* ahıl* yaşlılar* yaşlı* uşaq_ev* yetim* xeyriyyə* ianə* paltar_* geyim* ehtiyac*
                imkansız* yarmarka* həmrəylik* isti_yemək* humanitar* təqaüdçü* pensiyaçı* şorba* sovqat* aztəminatlı*
            """,
            """
                hədiyyə* oyuncaq* manat* kq kilo* yemək* bayram* topladı* paltar* yeni_il*
            """,
        ),
        "animals": (
            """
                it itlər* iti pişik* küçük* heyvan* baytar* at atlar* küçə_heyvan*
            """,
            """
                sığınaca* gəzdir* quş*
            """,
        ),
        "skills": (
            """
                proqramlaşdırma* cv təlim* kompüter* rəqəmsal* natiqlik* müsahibə* karyera* liderlik* layihə_idarə*
                bacarıq* vorkşop* smartfon* sahibkar* master-klass* kodlaşdırma* tikiş*
            """,
            """
                kurs* seminar* təlimçi*
            """,
        ),
    },
    locative=("da", "də", "ta", "tə"),
    genitive=("nın", "nin", "nun", "nün", "ın", "in", "un", "ün"),
    skip=1,
)
