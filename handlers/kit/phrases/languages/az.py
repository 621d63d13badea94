"""Azerbaijani words of the phrase grammar, with the endings of vowel harmony. Data only; names come from CLDR."""

from handlers.kit.phrases.language import Inflection, Language
from handlers.kit.phrases.roles import Part, Role, Unit

_ONES = ("", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz")
_TENS = {10: "on", 20: "iyirmi", 30: "otuz", 40: "qırx", 50: "əlli", 60: "altmış", 70: "yetmiş", 80: "səksən"}
_ORDINALS = "birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu"

_TO = "a ə ya yə adək ədək yadək yədək dək dek na nə"
_FROM = "dan dən ndan ndən"
_CASES = "ı i u ü sı si su sü ın in un ün nın nin nun nün da də nda ndə ını ini unu ünü lar lər ları ləri"

LANGUAGE = Language(
    code="az",
    cldr="az",
    minutes_first=False,
    days={
        -2: "srağagün|srağa gün|sırağagün|evvəlki gün",
        -1: "dünən|dünənki",
        0: "bugün|bu gün|bugünkü",
        1: "sabah|sabahkı",
        2: "birisi gün|birigün|birisigün|o biri gün|o birisi gün|sabahdan sonra|biri gün",
    },
    days_and_parts={(0, Part.EVENING): "bu axşam", (0, Part.MORNING): "bu səhər", (0, Part.NIGHT): "bu gecə"},
    weekdays=(
        "bazar ertəsi/nə/ndən|bazarertəsi|bazar ertəsi günü",
        "çərşənbə axşamı/na/ndan|çərşənbə axşamı günü",
        "çərşənbə/yə/dən günü",
        "cümə axşamı/na/ndan|cümə axşamı günü",
        "cümə/yə/dən günü",
        "şənbə/yə/dən günü",
        "bazar günü",
    ),
    habitual=(
        "bazar ertələri|bazar ertəsi günləri",
        "çərşənbə axşamları|çərşənbə axşamı günləri",
        "çərşənbələr|çərşənbələri|çərşənbə günləri",
        "cümə axşamları|cümə axşamı günləri",
        "cümələr|cümələri|cümə günləri",
        "şənbələr|şənbələri|şənbə günləri",
        "bazar günləri",
    ),
    months=tuple(f"{month} ayı/nın/nda/na/ndan" for month in ["yanvar", "fevral", "mart", "aprel", "may", "iyun"])
    + tuple(f"{month} ayı/nın/nda/na/ndan" for month in ["iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"]),
    units={
        Unit.SECOND: "saniyə|san",
        Unit.MINUTE: "dəqiqə|dəq|dəqiqəlik|dəyqə",
        Unit.HOUR: "saat|saatlıq|st",
        Unit.DAY: "gün|günlük",
        Unit.WEEK: "həftə|həftəlik",
        Unit.MONTH: "ay|aylıq",
        Unit.QUARTER: "rüb",
        Unit.YEAR: "il|illik|ilin",
    },
    lengths={1800: "yarımsaat", 5400: "saatyarım", 2700: "üç rüb saat|qırx beş dəqiqəlik"},
    numbers={one: _ONES[one] for one in range(1, 10)}
    | _TENS
    | {10 + one: f"on {_ONES[one]}|on{_ONES[one]}" for one in range(1, 10)}
    | {0: "sıfır|heç kim", 90: "doxsan", 100: "yüz", 1000: "min", 1_000_000: "milyon|mln"},
    ordinals=dict(enumerate(_ORDINALS.split(), 1))
    | {-1: "son|sonuncu|axırıncı|axırki", 20: "iyirminci", 1: "birinci|ilk"},
    articles="bir",
    dozens={12: "düjin|bir düjin", 2: "bir cüt|bir-iki|bir neçə cüt"},
    parts={
        Part.MORNING: "səhər|səhər vaxtı|səhərlər|səhərin|səhər tezdən|səhərə",
        Part.AFTERNOON: "günortadan sonra|günorta|nahardan sonra",
        Part.EVENING: "axşam|axşamüstü|axşamlar|axşam vaxtı|axşama",
        Part.NIGHT: "gecə|gecələr|gecə vaxtı",
    },
    hours={12: "günorta vaxtı|günorta|günortaüstü|günün günorta çağı", 0: "gecəyarısı|gecə yarısı"},
    relatives={
        -1: "keçən|ötən|keçmiş|son|əvvəlki",
        0: "bu|cari|hazırkı",
        1: "gələn|növbəti|qarşıdakı|gələcək|o biri|qarşıdan gələn",
    },
    year_words={-1: "bildir", 0: "bu il|bu ilin", 1: "gələn il"},
    repeated={
        Unit.DAY: "gündəlik|hər gün|hərgün|günbəgün|hər Allahın günü",
        Unit.WEEK: "həftəlik|hər həftə|həftədə bir dəfə|həftədə bir",
        Unit.MONTH: "aylıq|hər ay|ayda bir dəfə|ayda bir",
        Unit.YEAR: "illik|hər il|ildə bir dəfə|ildə bir",
        Unit.HOUR: "hər saat|saatda bir",
    },
    once={
        Unit.DAY: "gündən bir|gündən bir dəfə|gündə bir",
        Unit.WEEK: "həftədən bir|həftədən bir dəfə|həftədə bir",
        Unit.MONTH: "aydan bir|ayda bir",
        Unit.HOUR: "saatdan bir|saatda bir",
        Unit.YEAR: "ildən bir|ildə bir",
    },
    quarters={},
    feasts={
        (1, 1): "Yeni il|Yeni ildə|Yeni ilin birinci günü|Yeni ilin ilk günü",
        (12, 31): "Yeni il gecəsi|Yeni il axşamı|Yeni il ərəfəsi|Yeni il ərəfəsində|Yeni il gecəsində",
        (3, 20): "Novruz|Novruz bayramı|Novruzda|Novruz bayramında",
        (12, 25): "Milad|Milad günü|Milad bayramı",
        (12, 24): "Milad gecəsi|Milad axşamı",
        (3, 8): "qadınlar günü|qadınlar günündə",
        (5, 9): "qələbə günü|qələbə günündə",
    },
    more={1: "çox|artıq", 2: "və daha çox|və ya daha çox|və artıq"},
    ends={1: "son|sonu|sonunda|sonuna|axırı|axırında|axırına|sonunadək"},
    seasons={
        12: "qış/da/ı|qışın",
        3: "yaz/da|baharda|bahar",
        6: "yay/da/ı|yayın",
        9: "payız/da/ı|payızın",
    },
    halves={
        1: "birinci yarımil/də/i|ilk yarımil/də|birinci yarısı|ilk yarısı|birinci yarısında|ilk yarısında",
        2: "ikinci yarımil/də/i|ikinci yarısı|ikinci yarısında",
    },
    lately={
        Unit.WEEK: "bir həftədə|bir həftə ərzində",
        Unit.MONTH: "bir ayda|bir ay ərzində",
        Unit.QUARTER: "bir rübdə|bir rüb ərzində",
        Unit.YEAR: "bir ildə|bir il ərzində",
    },
    current={
        Unit.WEEK: "həftə",
        Unit.MONTH: "ay",
        Unit.QUARTER: "rüb",
        Unit.YEAR: "il|ilin əvvəlindən",
    },
    until_now="indiyədək|indiyə qədər|indiyə kimi|bu günə qədər|bu günədək",
    until="daxil olmaqla",
    before="qədər|kimi|dək|əvvəl",
    whole="bütün",
    words={
        Role.EXCEPT: "başqa|istisna olmaqla|savayı|xaric|istisna|qeyri",
        Role.ALL_TIME: "bütün dövr|bütün dövr üzrə|bütün vaxt|bütün zamanlar|əvvəldən|ümumi|cəmi|bütün müddət"
        "|lap əvvəldən|bütün vaxtlar",
        Role.NOTHING: "sabahınız xeyir|sabahın xeyir|axşamınız xeyir|axşamın xeyir|gecəniz xeyrə|gecən xeyrə"
        "|hər vaxtınız xeyir|gününüz xeyir|sabaha qədər|bir gün|birinci dəfə|ilk dəfə|min təşəkkür"
        "|min təşəkkürlər|günortanız xeyir|görüşənədək|bir az|bir çox|bir neçə|bir də|bir yerdə|o gün",
        Role.OR: "və ya|yaxud|ya da",
        Role.APPROXIMATE: "təxminən|təqribən|təxmini|haradasa|az qala|ən azı|azı|çoxu|-ə yaxın|yaxın|təxm|ortalama",
        Role.AND: "və|ilə",
        Role.HALF: "yarım",
        Role.AND_HALF: "yarım|yarımdan|yarımda|yarıma",
        Role.WORKDAY: "iş günü|iş gününün|iş günündə",
        Role.WORKDAYS: "iş günləri|həftə içi|həftəiçi|iş günlərində|həftə içi günlər|həftənin iş günləri",
        Role.WEEKEND: "həftə sonu|həftəsonu|həftə sonunda|şənbə-bazar|istirahət günü",
        Role.WEEKENDS: "həftə sonları|istirahət günləri|həftəsonları",
        Role.NOW: "indi|elə indi|hal-hazırda|hazırda",
        Role.CLOCK_AT: "saat|saatı|saatın",
        Role.OCLOCK: "radələrində|tamam",
        Role.HALF_OF: "yarısı|yarısında|yarısına|yarısından",
        Role.PAST: "işləyib|işləmiş|keçib|keçir|keçmiş|işləyir|işləyəndə",
        Role.TILL: "qalıb|qalmış|qalır|qalanda|qalib",
        Role.LATER: "sonra",
        Role.AGO: "əvvəl|qabaq|öncə|bundan əvvəl|bundan qabaq|geri",
        Role.FROM: "etibarən|başlayaraq|bəri",
        Role.TO: "qədər|kimi|dək|can",
        Role.BETWEEN: "arasında",
        Role.SINCE: "etibarən",
        Role.EVERY: "hər|hər bir",
        Role.EVERY_OTHER: "günaşırı|gün aşırı",
        Role.MONTHDAY: "ayın",
        Role.NOISE: "günü|gün|günündə|tarixində|tarixdə|tarix|ayın|ayının|ayında|vaxtı|ilin|il|ci|cü|də|da|üçün"
        "|ərzində|olan"
        "|etibarən|bəri|günün|ili|ilində|başlayaraq|müddətində",
        Role.UNCOUNTED: "təşəkkür|təşəkkürlər|dəfə|manat|azn|faiz|km|kq|metr|sinif|sinifdə|sağol|sual|məktəb"
        "|saylı|yaş|nömrəli"
        "|şey|az|çox|neçə|qədər",
    },
    number_endings={
        Role.ORDINAL: "ci cı cu cü inci ıncı uncu üncü nci ncı ncu ncü",
        Role.OCLOCK: "da də",
        Role.FROM: "dan dən",
        Role.TO: "a ə ya yə na nə dək dek adək ədək",
        Role.NOISE: "i ı u ü si sı su sü nin nın nun nün in ın un ün sinə sını ini ında ündə sində"
        " lıq lik luq lük ini ünü",
    },
    inflections={
        Role.WEEKDAY: Inflection(
            "nin nın nda ndə də da si sı ı i", {Role.FROM: "dən ndən dan ndan", Role.TO: "yə nə ya na"}
        ),
        Role.MONTH: Inflection(_CASES, {Role.FROM: _FROM, Role.TO: _TO}),
        Role.UNIT: Inflection(_CASES + " lıq lik", {Role.FROM: _FROM, Role.TO: _TO}),
        Role.NUMBER: Inflection(
            "ı i u ü sı si ın in un ün nın nin nun nün a ə ya yə lıq lik",
            {Role.OCLOCK: "da də", Role.FROM: "dan dən", Role.TO: "adək ədək yədək yadək"},
        ),
        Role.DAY: Inflection("ın in", {Role.FROM: "dan dən"}),
        Role.HOUR: Inflection("da də"),
    },
    past_of_next=True,
    filler="onun|onu|ona|onda|ondan|üçün|birdən|biri|birinin|bu|az|min|olan|son",
    weak="bir|biri|birin|birinin|birinə|birə|bira|birdən|on|ona|onun|onu|onda|ondan|onun|onı|üçün|ay|il|gün|bu"
    "|son|san|min|az"
    "|günü|günün|ilin|ili|ayın|yarım|bazar|bazarda|bazara|bazardan|bazarın|cüt|st|o biri|keçmiş|gələcək|ilə|qədər|kimi"
    "|da|də|yaxın|ilk|əvvəl|sonra|ona|altı|altında|altına|altından|altın|altı|altıdan|üçü|üzdə|əlli|yüzü|yüzün"
    "|yüzə|yüzdə"
    "|geri|indi|may|iki|ikisi|saat|səhər|axşam|gecə|günorta|çox|aya|ilə|keçib|hazırda|mart|qabaq|avq|noy|sabahkı|cari",
    weak_in_talk="bazar|bazara|bazarda|bazardan|Yeni il|Yeni ildə|Novruz|Novruz bayramı|Milad|Milad bayramı"
    "|qadınlar günü|qələbə günü",
)
