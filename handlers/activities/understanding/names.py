"""Names of towns that people also write in small letters, and that scripts without capitals do not set apart.

Larger towns of the countries whose languages are read, as they stand in each script, and their case forms.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handlers.activities.understanding.tokens import fold

_TOWNS = """
london bristol leeds manchester glasgow edinburgh cardiff york oxford cambridge brighton liverpool birmingham
sheffield dublin cork galway belfast newcastle nottingham southampton bath exeter norwich leicester reading coventry
aberdeen paris lyon marseille lille nantes toulouse bordeaux rennes strasbourg grenoble dijon nice montpellier angers
brest tours bruxelles namur liege geneve lausanne metz nancy rouen reims caen poitiers limoges clermont-ferrand
orleans amiens madrid barcelona valencia sevilla zaragoza malaga bilbao granada murcia cadiz toledo burgos salamanca
teruel vigo cordoba alicante valladolid santander pamplona leon gijon oviedo almeria huelva badajoz lisboa porto
coimbra berlin hamburg munchen koln frankfurt stuttgart dusseldorf leipzig dresden hannover nurnberg bremen bonn jena
erfurt ulm kassel freiburg heidelberg mannheim karlsruhe augsburg munster aachen potsdam rostock kiel mainz gottingen
halle wien graz linz salzburg innsbruck zurich basel bern weimar regensburg passau trier konstanz chemnitz magdeburg
bielefeld dortmund oslo bergen trondheim stavanger tromso drammen kristiansand bodo alesund fredrikstad sandnes hamar
lillehammer molde larvik narvik harstad skien tonsberg haugesund stord kobenhavn aarhus stockholm goteborg malmo
helsinki tampere turku москва москве москвы петербург петербурге питере питер казань казани самара самаре саратов
саратове тула туле тверь твери воронеж воронеже екатеринбург екатеринбурге новосибирск новосибирске омск омске томск
томске уфа уфе пермь перми ростов ростове краснодар краснодаре сочи анапа анапе калуга калуге рязань рязани владимир
владимире ярославль ярославле иваново кострома костроме псков пскове смоленск смоленске брянск брянске курск курске
волгоград волгограде астрахань астрахани мурманск мурманске архангельск архангельске вологда вологде челябинск
челябинске тюмень тюмени иркутск иркутске красноярск красноярске хабаровск хабаровске владивосток владивостоке
калининград калининграде махачкала махачкале երեւան երևան գյումրի վանաձոր դիլիջան կապան գորիս հրազդան աբովյան արմավիր
արտաշատ իջեւան իջևան սեւան սևան աշտարակ էջմիածին մասիս չարենցավան ստեփանավան սպիտակ ալավերդի բերդ մեղրի սիսիան ջերմուկ
եղեգնաձոր գավառ մարտունի վարդենիս տաշիր նոյեմբերյան վայք քաջարան baki gence sumqayit lenkeran mingecevir seki quba
xacmaz sirvan naxcivan susa samaxi qebele zaqatala berde agdam salyan astara masalli qax qazax tovuz semkir goycay
ucar yevlax imisli sabirabad bileceri თბილისი ბათუმი ქუთაისი რუსთავი გორი ზუგდიდი ფოთი თელავი მცხეთა ბორჯომი ოზურგეთი
ახალციხე ამბროლაური ზესტაფონი სამტრედია ხაშური ქობულეთი მარნეული გარდაბანი სენაკი საგარეჯო გურჯაანი სიღნაღი ლაგოდეხი
ყვარელი მესტია სტეფანწმინდა დუშეთი კასპი ბოლნისი წნორი ახმეტა ჭიათურა ტყიბული წყალტუბო ონი ლანჩხუთი ჩოხატაური ხობი
აბაშა მარტვილი душанбе хучанд хуҷанд кулоб кӯлоб бохтар норак истаравшан турсунзода хоруғ хорог ваҳдат вахдат
конибодом исфара панҷакент панчакент ҳисор хисор данғара рашт ёвон файзобод гулистон бӯстон tbilisi batumi kutaisi
rustavi gori telavi yerevan gyumri vanadzor baku ganja sumgait dushanbe khujand kulob bokhtar moscow kazan
saint-petersburg rome milan warsaw krakow prague budapest athens vienna lisbon riga vilnius tallinn
"""

TOWNS = frozenset(fold(name) for name in _TOWNS.split())
FIRST_NAMES = frozenset({"владимир"})  # of people as well as of towns
_SHORTEST_STEM = 3  # letters


def stems(word: str, endings: Sequence[str]) -> Iterator[str]:
    """The folded word without each case ending that fits: "batumshi" in its script gives the bare and the full name."""
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            stem = word[: -len(ending)]
            yield stem
            yield stem + "ი"
            if stem.endswith("ի"):
                yield stem[:-1]


def is_town(word: str, endings: Sequence[str]) -> bool:
    """Whether a folded word is a town's name, as it stands or with a case ending."""
    return word in TOWNS or any(stem in TOWNS for stem in stems(word, endings))
