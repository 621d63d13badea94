"""Larger cities that give no zone its name, so that somebody from Lyon or Kutaisi can type where they live.

Facts of geography, written by hand: a country with one clock, or a zone of a country with several, and its cities.
Spellings that fold to the same letters need no second entry ("Кутаиси" and "ქუთაისი" fold to "kutaisi"); "=" joins
others. A name that stands in two places here, or is a zone's own name elsewhere, is asked about, never guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CITIES = """
GE: Kutaisi, Batumi, Rustavi, Zugdidi, Gori, Poti, Telavi, Akhaltsikhe=Ахалцихе, Ozurgeti, Marneuli, Samtredia
GE: Senaki
GE: Zestaponi, Kobuleti, Mtskheta=Мцхета, Borjomi=Боржоми, Akhalkalaki, Khashuri, Mestia, Sighnaghi=Сигнахи
GE: Gurjaani
GE: Lagodekhi, Ambrolauri, Kaspi, Bolnisi, Gardabani, Tskaltubo=Цхалтубо, Stepantsminda, Sukhumi=სოხუმი, Tskhinvali
AM: Gyumri=Gumri=Գյումրի, Vanadzor=Վանաձոր, Vagharshapat=Etchmiadzin=Эчмиадзин=Էջմիածին, Abovyan=Աբովյան
AM: Kapan=Կապան
AM: Hrazdan=Раздан=Հրազդան, Armavir=Արմավիր, Artashat=Արտաշատ, Ijevan=Иджеван=Իջևան, Gavar=Գավառ, Goris=Գորիս
AM: Ashtarak
AM: Charentsavan=Չարենցավան, Sevan=Սևան, Dilijan=Дилижан=Դիլիջան, Masis=Մասիս, Sisian=Սիսիան, Alaverdi=Ալավերդի
AM: Spitak
AM: Stepanavan=Ստեփանավան, Yeghegnadzor=Ехегнадзор=Եղեգնաձոր, Meghri=Мегри=Մեղրի, Berd, Noyemberyan, Artik, Jermuk
AZ: Ganja=Gəncə=Гянджа, Sumqayit=Sumqayıt=Sumgait=Сумгаит, Mingachevir=Mingəçevir=Мингечаур
AZ: Lankaran=Lənkəran=Ленкорань
AZ: Nakhchivan=Naxçıvan=Нахичевань, Shaki=Şəki=Шеки, Yevlax=Евлах, Quba=Куба, Shirvan=Şirvan, Khachmaz=Xaçmaz=Хачмаз
AZ: Qabala=Qəbələ=Габала, Shamakhi=Şamaxı=Шемаха, Barda=Bərdə, Salyan, Masally=Masallı, Zaqatala=Закаталы
AZ: Shusha=Şuşa
AZ: Gədəbəy, Tovuz, Qazax=Газах, Agdam=Ağdam, Khankendi=Xankəndi=Stepanakert=Степанакерт=Ստեփանակերտ
AZ: Jalilabad=Cəlilabad
TJ: Khujand=Хуҷанд=Худжанд, Kulob=Кӯлоб=Куляб, Bokhtar=Бохтар=Qurghonteppa=Курган-Тюбе, Istaravshan=Истаравшан
TJ: Tursunzoda
TJ: Khorugh=Хоруғ=Хорог, Panjakent=Панҷакент=Пенджикент, Konibodom=Канибадам, Isfara=Исфара, Vahdat=Ваҳдат=Вахдат
TJ: Hisor
TJ: Norak=Нурек, Danghara=Дангара, Gharm=Гарм, Rasht, Guliston
Europe/Moscow: Saint Petersburg=St Petersburg=Petersburg=Санкт-Петербург=Петербург=Питер=Saint-Pétersbourg=СПб
Europe/Moscow: Sankt Petersburg
Europe/Moscow: Kazan, Nizhny Novgorod=Нижний Новгород=Нижний, Voronezh, Rostov-on-Don=Ростов-на-Дону=Ростов
Europe/Moscow: Krasnodar
Europe/Moscow: Sochi, Yaroslavl=Ярославль, Ryazan=Рязань, Tula, Tver=Тверь, Smolensk, Murmansk
Europe/Moscow: Arkhangelsk=Архангельск
Europe/Moscow: Petrozavodsk, Vologda, Ivanovo, Vladimir, Kaluga, Oryol=Орёл, Kursk, Belgorod, Bryansk, Lipetsk
Europe/Moscow: Tambov
Europe/Moscow: Penza, Saransk, Cheboksary, Yoshkar-Ola, Makhachkala, Vladikavkaz, Nalchik=Нальчик
Europe/Moscow: Stavropol=Ставрополь
Europe/Moscow: Grozny=Грозный, Pskov, Veliky Novgorod=Великий Новгород, Syktyvkar, Elista, Maykop
Europe/Moscow: Naberezhnye Chelny
Europe/Samara: Togliatti=Tolyatti=Тольятти, Izhevsk
Asia/Yekaterinburg: Perm=Пермь, Ufa, Chelyabinsk=Челябинск, Tyumen=Тюмень, Orenburg, Magnitogorsk, Kurgan, Surgut
Asia/Yekaterinburg: Nizhny Tagil=Нижний Тагил, Khanty-Mansiysk, Salekhard, Nizhnevartovsk, Sterlitamak
Asia/Krasnoyarsk: Abakan, Norilsk=Норильск, Kyzyl
Asia/Barnaul: Biysk=Бийск, Gorno-Altaysk
Asia/Novokuznetsk: Kemerovo
Asia/Irkutsk: Ulan-Ude=Улан-Удэ, Bratsk, Angarsk
Asia/Yakutsk: Blagoveshchensk=Благовещенск
Asia/Vladivostok: Khabarovsk=Хабаровск, Komsomolsk-on-Amur=Комсомольск-на-Амуре, Nakhodka, Ussuriysk
Asia/Sakhalin: Yuzhno-Sakhalinsk=Южно-Сахалинск
Asia/Kamchatka: Petropavlovsk-Kamchatsky=Петропавловск-Камчатский
Asia/Almaty: Astana=Астана=Nur-Sultan, Shymkent=Шымкент=Чимкент, Karaganda=Караганда, Pavlodar, Taraz, Semey=Семей
KG: Osh=Ош, Jalal-Abad=Джалал-Абад, Karakol
UZ: Bukhara=Бухара=Buxoro, Namangan, Andijan=Андижан=Andijon, Fergana=Фергана, Nukus, Termez=Термез, Khiva=Хива
BY: Gomel=Homel=Гомель, Mogilev=Mahilyow=Могилёв, Vitebsk=Витебск, Grodno=Гродно, Brest=Брест
Europe/Kyiv: Kharkiv=Харьков=Харків, Odesa=Odessa=Одесса, Dnipro=Днепр=Днепропетровск, Lviv=Lvov=Львов=Львів
Europe/Kyiv: Poltava
Europe/Kyiv: Zaporizhzhia=Запорожье, Mykolaiv=Николаев, Vinnytsia=Винница, Chernihiv=Чернигов, Ternopil=Тернополь
Europe/Kyiv: Ivano-Frankivsk=Ивано-Франковск, Kherson=Херсон, Rivne=Ровно, Uzhhorod=Ужгород, Chernivtsi=Черновцы
Europe/Kyiv: Sumy
MD: Bălți=Бельцы, Tiraspol=Тирасполь, Cahul
EE: Tartu=Тарту, Narva=Нарва, Pärnu=Пярну
LV: Daugavpils=Даугавпилс, Liepāja=Лиепая, Jelgava, Ventspils, Valmiera
LT: Kaunas=Каунас, Klaipėda=Клайпеда, Šiauliai=Шяуляй, Panevėžys
FI: Tampere, Turku, Oulu, Espoo, Vantaa, Jyväskylä, Rovaniemi, Kuopio, Lahti, Joensuu, Vaasa
SE: Gothenburg=Göteborg=Гётеборг, Malmö=Мальмё, Uppsala=Упсала, Lund, Umeå, Linköping, Örebro, Luleå, Västerås
SE: Jönköping
NO: Bergen=Берген, Trondheim=Тронхейм, Stavanger=Ставангер, Tromsø=Тромсё, Kristiansand, Drammen, Bodø, Ålesund
DK: Aarhus=Århus=Орхус, Odense, Aalborg, Esbjerg, Roskilde
IS: Akureyri, Hafnarfjörður, Kópavogur
PL: Kraków=Cracow=Cracovie=Краков, Łódź=Лодзь, Wrocław=Вроцлав, Poznań=Познань, Gdańsk=Гданьск, Lublin=Люблин, Toruń
PL: Katowice=Катовице, Szczecin=Щецин, Bydgoszcz, Rzeszów, Białystok=Белосток, Opole, Olsztyn, Gdynia
CZ: Brno=Брно, Ostrava, Olomouc=Оломоуц, Plzeň=Pilsen=Пльзень, Liberec, České Budějovice, Hradec Králové, Pardubice
CZ: Zlín
SK: Košice=Кошице, Banská Bystrica, Žilina, Nitra, Prešov, Trnava
HU: Debrecen=Дебрецен, Szeged=Сегед, Pécs, Győr, Miskolc
RO: Cluj-Napoca=Cluj=Клуж, Timișoara=Тимишоара, Iași=Яссы, Brașov=Брашов, Constanța=Констанца, Sibiu, Craiova
RO: Oradea
BG: Plovdiv=Пловдив, Varna=Варна, Burgas=Бургас, Ruse=Русе, Veliko Tarnovo, Blagoevgrad
RS: Novi Sad=Нови-Сад, Niš=Ниш, Kragujevac, Subotica
XK: Pristina=Prishtina=Prishtinë=Приштина, Prizren, Peja
HR: Split=Сплит, Rijeka, Osijek, Zadar, Dubrovnik=Дубровник
SI: Maribor=Марибор, Koper, Celje
BA: Banja Luka=Баня-Лука, Mostar=Мостар, Tuzla, Zenica
MK: Bitola=Битола, Ohrid=Охрид, Tetovo
AL: Durrës, Shkodër, Vlorë
GR: Thessaloniki=Saloniki=Салоники=Thessalonique, Patras=Patra, Heraklion=Iraklio=Ираклион, Ioannina, Volos, Larissa
GR: Rhodes
CY: Limassol=Лимасол, Larnaca=Larnaka=Ларнака, Paphos
TR: Ankara=Анкара=Անկարա, Izmir=Измир, Bursa=Бурса, Antalya=Анталья, Adana, Trabzon=Трабзон, Konya, Gaziantep
TR: Eskişehir
DE: Hamburg=Гамбург, Munich=München=Мюнхен=Münih, Cologne=Köln=Кёльн, Frankfurt=Франкфурт, Stuttgart=Штутгарт
DE: Bonn=Бонн
DE: Düsseldorf=Дюссельдорф, Leipzig=Лейпциг, Dresden=Дрезден, Bremen=Бремен, Hannover=Hanover=Ганновер
DE: Nürnberg=Nuremberg
DE: Heidelberg, Freiburg, Münster, Göttingen, Tübingen, Jena, Mannheim, Karlsruhe, Aachen, Dortmund, Essen, Kiel
DE: Rostock
DE: Potsdam, Würzburg, Mainz, Marburg, Augsburg, Regensburg, Erfurt, Magdeburg, Kassel, Konstanz, Bochum, Bielefeld
DE: Halle
AT: Graz=Грац, Linz, Salzburg=Зальцбург, Innsbruck=Инсбрук, Klagenfurt
CH: Geneva=Genève=Genf=Женева, Basel=Bâle=Базель, Bern=Berne=Берн, Lausanne=Лозанна, Lugano, Lucerne=Luzern
CH: St. Gallen
BE: Antwerp=Antwerpen=Anvers=Антверпен, Ghent=Gent=Gand=Гент, Leuven=Louvain=Лёвен, Liège=Льеж, Bruges=Brugge, Namur
BE: Mons
BE: Charleroi, Louvain-la-Neuve, Hasselt, Mechelen
NL: Rotterdam=Роттердам, The Hague=Den Haag=La Haye=Гаага, Utrecht=Утрехт, Eindhoven, Groningen=Гронинген
NL: Maastricht, Delft
NL: Leiden=Лейден, Nijmegen, Tilburg, Wageningen, Enschede, Haarlem, Arnhem
FR: Lyon=Лион=ლიონი=Lión, Marseille=Марсель=მარსელი=Marsella, Toulouse=Тулуза, Nice=Ницца=Niza, Nantes=Нант
FR: Lille=Лилль
FR: Bordeaux=Бордо=Burdeos, Strasbourg=Страсбург=Estrasburgo=Straßburg, Montpellier=Монпелье, Rennes=Ренн
FR: Grenoble=Гренобль
FR: Dijon, Angers, Nancy, Metz, Clermont-Ferrand, Tours, Limoges, Poitiers, Reims, Le Havre, Rouen, Caen, Orléans
FR: Besançon
FR: Saint-Étienne, Toulon, Aix-en-Provence, Amiens, Le Mans, La Rochelle, Perpignan, Pau, Avignon, Annecy, Chambéry
FR: Versailles
Europe/Madrid: Barcelona=Барселона=ბარსელონა=Barcelone, Valencia=Валенсия, Seville=Sevilla=Севилья
Europe/Madrid: Zaragoza=Сарагоса
Europe/Madrid: Málaga=Малага, Bilbao=Бильбао, Granada=Гранада, Salamanca=Саламанка, Murcia, Alicante=Аликанте
Europe/Madrid: Valladolid
Europe/Madrid: Santiago de Compostela, A Coruña=La Coruña, Vigo, Oviedo, Gijón, Pamplona, San Sebastián, Santander
Europe/Madrid: Burgos
Europe/Madrid: Toledo, Palma de Mallorca=Palma, Córdoba, Cádiz, León, Castellón, Tarragona, Girona, Lleida
Europe/Madrid: Vitoria-Gasteiz
Europe/Madrid: Santiago, Mérida, Cartagena, Almería, Jaén, Huelva, Badajoz, Cáceres
Atlantic/Canary: Las Palmas=Лас-Пальмас, Tenerife=Тенерифе, Santa Cruz de Tenerife, La Laguna, Fuerteventura
Atlantic/Canary: Lanzarote
Europe/Lisbon: Porto=Порту=Oporto, Coimbra=Коимбра, Braga=Брага, Aveiro, Faro, Évora, Setúbal, Covilhã
Atlantic/Azores: Ponta Delgada
Atlantic/Madeira: Funchal=Фуншал
IT: Milan=Milano=Милан=მილანი=Mailand, Naples=Napoli=Неаполь=Neapel, Turin=Torino=Турин
IT: Florence=Firenze=Флоренция=Florenz
IT: Bologna=Болонья, Venice=Venezia=Венеция=Venise=Venedig, Genoa=Genova=Генуя=Gênes, Palermo=Палермо
IT: Padua=Padova=Падуя
IT: Verona=Верона, Pisa=Пиза, Siena, Trieste=Триест, Bari=Бари, Catania=Катания, Perugia=Перуджа, Trento, Pavia
IT: Parma
IT: Modena, Ferrara, Salerno, Cagliari, Messina, Ancona, Brescia, Bergamo, Udine, Urbino
GB: Manchester=Манчестер, Edinburgh=Эдинбург=Édimbourg, Glasgow=Глазго, Liverpool=Ливерпуль, Leeds=Лидс, Bristol
GB: Cardiff
GB: Sheffield, Oxford=Оксфорд, Newcastle, Nottingham, Southampton, Leicester, Aberdeen, Dundee, York, Brighton
GB: Exeter, Swansea
GB: Belfast=Белфаст, Birmingham=Бирмингем, Cambridge=Кембридж, St Andrews, Coventry, Norwich, Durham
America/New_York: Cambridge, Durham
IE: Cork=Корк, Galway=Голуэй, Limerick, Waterford
IL: Tel Aviv=Тель-Авив, Haifa=Хайфа, Beersheba
EG: Alexandria=Александрия, Giza
MA: Rabat=Рабат, Marrakesh=Marrakech=Марракеш, Fez=Fès, Tangier=Tanger, Agadir
TN: Sfax, Sousse
DZ: Oran, Constantine, Annaba
SN: Saint-Louis, Thiès
CI: Yamoussoukro, Bouaké
CM: Yaoundé=Яунде, Bamenda
NG: Abuja=Абуджа, Kano, Ibadan, Port Harcourt
GH: Kumasi, Tamale
KE: Mombasa=Момбаса, Kisumu
ZA: Cape Town=Кейптаун=Le Cap=Kapstadt=Ciudad del Cabo, Durban=Дурбан, Pretoria=Претория, Bloemfontein
IN: Mumbai=Bombay=Мумбаи=Бомбей, Delhi=New Delhi=Дели=Нью-Дели, Bangalore=Bengaluru, Chennai=Madras, Hyderabad, Pune
PK: Lahore=Лахор, Islamabad=Исламабад, Peshawar, Hyderabad
Asia/Shanghai: Beijing=Pékin=Пекин=პეკინი=Peking=Pekín, Guangzhou=Гуанчжоу, Shenzhen=Шэньчжэнь, Chengdu, Wuhan
Asia/Shanghai: Xi'an
JP: Osaka=Осака, Kyoto=Киото, Nagoya, Sapporo, Hiroshima, Fukuoka
KR: Busan=Пусан, Incheon, Daegu
VN: Hanoi=Ханой, Da Nang
AE: Abu Dhabi=Абу-Даби, Sharjah=Шарджа
SA: Jeddah=Джидда, Mecca, Medina
IR: Tabriz=Тебриз=Təbriz, Mashhad=Мешхед, Isfahan=Исфахан, Shiraz=Шираз
America/New_York: Boston=Бостон=ბოსტონი, Washington=Washington DC=Вашингтон=ვაშინგტონი, Philadelphia=Филадельфия
America/New_York: Miami=Майами, Atlanta=Атланта, Pittsburgh, Baltimore, Cleveland, Charlotte, Orlando, Columbus
America/New_York: Buffalo
America/Chicago: Houston=Хьюстон, Dallas=Даллас, Austin, San Antonio, New Orleans, Minneapolis, St. Louis, Memphis
America/Chicago: Milwaukee, Kansas City, Nashville, Birmingham
America/Denver: Salt Lake City, Albuquerque
America/Los_Angeles: San Francisco=Сан-Франциско, Seattle=Сиэтл, San Diego, Portland, Las Vegas=Лас-Вегас
America/Los_Angeles: Sacramento, San Jose
America/New_York: Portland
America/Toronto: Montreal=Montréal=Монреаль, Ottawa=Оттава, Quebec=Québec=Квебек, Hamilton
America/Edmonton: Calgary
America/Vancouver: Victoria
Indian/Mahe: Victoria
Australia/Melbourne: Victoria
America/Mexico_City: Guadalajara, Puebla, León, Mérida
America/Sao_Paulo: Rio de Janeiro=Rio=Рио-де-Жанейро, Brasília=Бразилиа, Belo Horizonte, Curitiba, Porto Alegre
America/Sao_Paulo: Salvador
America/Argentina/Buenos_Aires: La Plata
America/Argentina/Cordoba: Rosario, Santa Fe
CO: Medellín, Cali, Cartagena
VE: Maracaibo, Valencia, Barcelona
PE: Arequipa, Cusco
CR: San José
America/Puerto_Rico: San Juan
America/Argentina/San_Juan: San Juan
CU: Santiago de Cuba
BO: Santa Cruz, Cochabamba
Australia/Sydney: Canberra=Канберра, Newcastle, Wollongong
Pacific/Auckland: Wellington=Веллингтон, Christchurch, Hamilton
"""


def cities() -> Iterator[tuple[str, str]]:
    """Pairs of a city's name and its home: a country code, where one clock goes for all, or a zone."""
    for line in _CITIES.strip().splitlines():
        home, _, names = line.partition(": ")
        for spellings in names.split(", "):
            for name in spellings.split("="):
                yield name, home
