"""Spanish words of activity reports. Data only."""

from handlers.activities.understanding.lexicon import Entries
from handlers.activities.understanding.tags import Tag

ENTRIES = Entries(
    words={
        Tag.GIVER: """
            voluntari* organizador* formador* monitor* ayudante* colaborador* tutor* mentor* facilitador* ponente*
            coordinador* animador* payas* cociner* instructor* dinamizador* activista* acompanante* responsable*
            entrenador* tallerista* guia guias musico* interprete* conductor* miembros_del_equipo educador* manos
            integrantes_del_equipo
        """,
        Tag.REACHED: """
            senior* alumn* nin* escolar* residente* invitad* visitante* donante* paciente* asistente* espectador*
            oyente* corredor* beneficiari* refugiad* migrante* inmigrante* mayores abuel* ancian* jubilad*
            adolescente* sin_techo sintecho chaval* chiquill* pequen* peque peques publico jugador* client* comensal*
            padre* madre* vecin* personas_mayores personas_sin_hogar personas_sin_techo personas_con_discapacidad
            aprendiz* crio* personas_migrantes personas_refugiadas enferm* huerfan* preso* usuari* lector* ciclista*
            transeunte* bebe* menor menores solicitantes_de_asilo desempleados parados muchach* bachilleres
        """,
        Tag.PEOPLE: "persona* participante* gente mujer* hombre* joven* jovenes chico* chica* cabezas almas present*",
        Tag.PRO: """
            estudiante* profe* profesor* maestr* docente* medic* enfermer* especialista* expert* psicolog*
            investigador* miembro* soci* companer* emplead* bomber* universitari* sanitari*
        """,
        Tag.FRIEND: """
            amig* colega* companer* hermano* hermana* novio novia marido mujer primo* prima* pareja madre padre hijo
            hija vecino vecina
            compi compis
        """,
        Tag.FELLOW: """
            amigo amiga hermano hermana novio novia marido mujer primo prima madre padre hijo hija colega companero
            companera vecino vecina
        """,
        Tag.FOR: "para a al",
        Tag.FAMILY: "familia* hogar* pareja* grupo* equipo* clase*",
        Tag.THING: """
            bolsa* saco* arbol* pino* encina* arbusto* planta* planton* flor* bulbo* comida* bocadillo* bocata* lote*
            paquete* caja* regalo* juguete* libro* abrigo* manta* chaqueta* objeto* perro* perra* gato* gata*
            cachorro* animal* caballo* ave* pajaro* kilo* kg tonelada* litro* euro* eur centimo* % por_ciento cartel*
            folleto* tarjeta* carta* kit* botella* neumatico* colegio* banco* muro* jaula* tarta* pizza* foto* silla*
            mesa* km metro* ano anos mes* semana* dia* grado* sesion* taller* partida* partido* ronda* bici*
            ordenador* paso* plaza* pais* nacionalidad* idioma* calle* casa* jardin* cubo* lata* dibujo* donacion*
            entrada* racion* menu* desayuno* cena* proyecto* actividad* evento* vez veces camion* coche* taza* plato*
            gorro* puesto* cancion* hora* h minuto* min peso* sol dolar* colilla* prenda* peluche* litros habitacion*
            aula*
        """,
        Tag.CODE: """
            no nº n° num numero aula clase curso sala autobus bus tranvia linea planta piso bloque calle c/ avenida
            avda av plaza paseo tel telefono tfno movil pagina version puerta edad edades primaria articulo capitulo
            nivel codigo ruta instituto_no colegio_no eso bachillerato ods portal edificio de_primaria de_eso km
        """,
        Tag.FIRST: """
            nuevo nueva nuevos nuevas primera_vez por_primera_vez primeriz* estrenaban debutante* primera_donacion
            nunca_habian
            por_1a_vez por_1ª_vez 1ª_vez 1a_vez
        """,
        Tag.AGAIN: "habitual* repetian repetidores repiten de_nuevo veteran* ya_habian volvian otra_vez",
        Tag.EXPECTED: """
            apuntad* inscrit* inscripciones previst* esperab* invitacion* confirmad* interesad* se_habian_apuntado
            se_apuntaron convocad* iban_a_venir ausente* plazas el_ano_pasado maximo capacidad aforo faltaron
            habian_dicho registrad* apuntaron inscribieron
            ibamos_a_ser debiamos_ser
        """,
        Tag.SUBSET: """
            de_ellos de_ellas de_los_cuales de_las_cuales entre_ellos entre_ellas incluid* de_los_que de_las_que
            incluyendo de_entre_ellos
        """,
        Tag.MORE: "mas otros otras otro otra adicional*",
        Tag.ONLY: "solo sólo solamente únicamente",
        Tag.MINUS: "menos",
        Tag.AMENDS: "perdón digo no mejor_dicho o_sea espera corrijo en_realidad ups",
        Tag.INSTEAD: "en_lugar_de en_vez_de",
        Tag.UNDER: "menos_de no_más_de como_mucho",
        Tag.PER: "por_cada por",
        Tag.HALF: "mitad mayoria algunos algunas varios tercio tercios cuarto cuarta",
        Tag.HOUR: "hora horas duracion",
        Tag.SESSION: """
            sesion* clase* leccion* taller* reunion* dia dias jornada* vez veces turno* tarde tardes manana mananas
            noche noches fin fines encuentro*
        """,
        Tag.EACH: """
            cada_uno cada_una por_persona cada_voluntari* por_cabeza por_voluntari* cada_cual por_barba cada
            cada_persona
        """,
        Tag.PER_DAY: """
            al_dia por_dia diarias diarios a_la_semana por_semana al_mes por_sesion cada_dia cada_semana semanales
            por_clase por_grupo cada_sesion
        """,
        Tag.TOTAL: "total en_total totales sumando en_conjunto acumulad* suman entre_todos entre_todas sumamos sumaron",
        Tag.LABOUR: """
            horas_de_voluntariado horas_voluntarias horas_de_trabajo_voluntario horas-voluntari* horas_voluntario
        """,
        Tag.BE: """
            eramos eran era son somos fuimos fueron unos unas alrededor_de aproximadamente cerca_de casi mas_de
            al_menos solo solamente ~ aprox aproximad* estuvimos estabamos vinieron cerca como aprox. por_lo_menos
            asistieron acudieron sobre en_torno_a unos_cuantos
        """,
        Tag.US: "de_nosotros de_nosotras nosotros nosotras de_los_nuestros nuestros",
        Tag.WE: "nuestr* nosotros nosotras eramos fuimos estuvimos somos estabamos hemos ibamos participamos",
        Tag.ME: "yo mi_persona conmigo",
        Tag.ALONE: "solo_yo sola_yo yo_solo yo_sola solamente_yo por_mi_cuenta en_solitario unicamente_yo",
        Tag.AS: "entre",
        Tag.AND: "y e & mas + junto_a ademas_de",
        Tag.WITH: "con",
        Tag.TOGETHER: """
            junto_con juntamente_con en_colaboracion_con conjuntamente_con en_cooperacion_con en_alianza_con
            de_la_mano_de de_la_mano_con junto_a en_conjunto_con juntos_con mano_a_mano_con coorganizad*_con
            organizad*_con al_lado_de en_coordinacion_con
        """,
        Tag.BUT: "pero aunque sino sin_embargo mientras",
        Tag.STOP: """
            de del en a al por para con sin sobre entre desde hasta y o u el la los las un una que quien quienes este
            esta se su sus durante tras antes despues contra cuando donde como lo les nos fue fueron pero segun
            hicieron hicimos dieron
        """,
        Tag.NOT: "no nunca jamas nadie ningun* sin tampoco",
        Tag.GAVE: """
            ayudamos ayude ayudaron ayudo ayudado limpiamos limpiaron limpiado recogido plantado pintado repartido
            visitado cocinado preparado organizado dado recogimos recogieron servido sirvieron plantamos plantaron
            pintamos visitamos visitaron ensenamos dimos di cocinamos clasificamos repartimos repartieron servimos
            entregamos reparamos organizamos fuimos fueron paseamos leimos jugamos cantamos preparamos decoramos
            construimos acompanamos explicamos impartieron impartio impartimos montamos tejimos empaquetamos hicimos
            ayudando dieron colaboramos trabajamos presentamos apoyamos hablamos recaudamos celebramos llevamos
            realizamos arreglamos participamos sembramos donamos_tiempo atendimos echamos_una_mano
        """,
        Tag.CAME: "vinieron vino asistieron acudieron participaron estuvieron",
        Tag.GUEST: """
            asistieron asistio alcanzad* participaron escucharon recibieron disfrutaron donaron aprendieron acudieron
            visitaron_nuestr* vinieron_a_ver corrieron se_formaron comieron atendidas atendidos merendaron bailaron
        """,
        Tag.HANDS: """
            limpi* recogid* recogimos reparto* repartimos plantacion* plantamos reforestacion* pintamos pintura
            renovacion* reparacion* huerto* jardineria protectora* refugio* banco_de_alimentos comedor_social paseo*
            paseamos clasificacion distribucion cocinamos entrega_de apoyo_escolar mudanza arreglamos recoleccion
        """,
        Tag.VISIT: "visita* visitamos",
        Tag.EVENT: """
            taller* formacion curso* charla* conferencia* seminario* cafe* concierto* fiesta* noche_*
            noche_intercultural velada* cena* festival* mercadillo* feria* donacion_de_sang* colecta_de_sangre
            proyeccion* pelicula* juegos quiz carrera* marat* torneo* partido* intercambio* espectaculo*
            obra_de_teatro exposicion* presentacion* debate* tandem* rifa* * ruta* museo* merienda* desayuno* picnic
            cuentacuentos verbena* actuacion* gala* cine coro rastrillo* clase* bingo tombola* chocolatada*
            sensibilizacion
        """,
        Tag.PAST: """
            fue fueron hubo tuvo_lugar hicimos se_hizo se_realizo estuvo terminamos celebramos eramos estuvimos
            tuvimos recaudamos conseguimos vinieron hemos realizamos paso pasamos logramos juntamos
        """,
        Tag.PLAN: """
            vamos_a voy_a va_a_ser iremos haremos sera seran estaremos limpiaremos plantaremos visitaremos
            organizaremos proxim* que_viene pronto queremos pensamos tenemos_previsto apuntaos apuntate unete uniros
            os_esperamos van_a recogeremos tendra_lugar habra repartiremos planeamos pasado_manana animaos quedamos
            nos_vemos hasta_manana hasta_el me_gustaria
        """,
        Tag.ASK: """
            quien quienes cuando como donde por_que cuanto cuantos cuantas que_dia alguien puedo puedes podemos podeis
            se_puede sabeis sabes hay_algun* cual
        """,
        Tag.CANCEL: "cancel* anul* suspend* aplaz* pospus* no_se_hizo no_se_celebro se_cayo no_hubo_suficiente*",
        Tag.COURTESY: """
            hola buenas buenos_dias buenas_tardes gracias saludos adios hasta_luego enhorabuena felicidades feliz
            perdon por_favor bienvenid*
        """,
        Tag.REMIND: """
            recuerdame recuerda recordadme recordatorio no_olvides no_olvideis acordaos recordar_que recordarme
        """,
        Tag.NEED: """
            necesitamos necesito hacen_falta hace_falta faltan buscamos se_necesitan se_busca se_buscan buscando
            se_precisan quedan_plazas nos_faltan se_requieren
        """,
        Tag.LOG: "log /log registra registrar anota anotar apunta_actividad reportar guardar guarda",
        Tag.IN: "en a por cerca_de alrededor_de de",
        Tag.NTH: "vez edicion* aniversario* año* ano* curso* piso* planta semestre* ronda* sesion* puesto",
        Tag.STARTED: "empezamos empezo empezó empezaron empezado comenzamos comenzo comenzó inicio",
        Tag.ENDED: "terminamos termino terminó terminaron terminado acabamos acabo acabó acabaron fin final",
        Tag.ABROAD: "extranjer* internacional* erasmus intercambio",
        Tag.VENUE: """
            escuela* colegio* parque* playa* biblioteca* hospital* universidad* facultad campus centro* residencia*
            casa* refugio* protectora* iglesia* museo* rio* bosque* jardin* plaza* calle* oficina* sala* ciudad
            pueblo* barrio* cafe* cafeteria* gimnasio* polideportivo* estadio* cine* teatro* estacion* mercado*
            supermercado* comedor* instituto* clase aula* guarderia* granja* lago* costa* orilla* local cocina
            orfanato* asilo* carcel* ayuntamiento* linea total general equipo grupo silla manana tarde noche monte
            sierra campo ribera entrada hogar* sede colaboracion conjunto
        """,
        Tag.SECTION: "seccion* delegacion* sede* rama* grupo_local",
        Tag.PARTNER: """
            asociacion* ong fundacion* agencia* sociedad union sindicato* club* red universidad* ayuntamiento*
            cruz_roja caritas colectivo* cooperativa* organizacion*
        """,
        Tag.NO_PLACE: """
            ingles frances aleman espanol ruso navidad reyes erasmus whatsapp telegram zoom instagram halloween pascua
            semana_santa covid
        """,
        Tag.PRIVATE: """
            solo_para_mí solamente_para_mí únicamente_para_mí para_mí_solo para_mí_sola no_enseñar_a_nadie
            no_mostrar_a_nadie no_mostrarlo_a_nadie no_lo_muestres_a_nadie no_se_lo_enseñes_a_nadie
            no_lo_enseñes_a_nadie que_nadie_lo_vea que_no_lo_vea_nadie visible_solo_para_mí no_publicar en_privado
            privado privada confidencial
        """,
        Tag.OURS_ONLY: """
            solo_nuestra_sección solo_para_nuestra_sección solamente_nuestra_sección solamente_para_nuestra_sección
            solo_mi_sección solo_para_mi_sección solo_para_la_sección solo_la_sección únicamente_nuestra_sección
        """,
        Tag.FILLER: "hola buenas ayer hoy chicos bueno pues todos todas log registra tambien entonces este esta_vez",
    },
    groups={
        "duo": 2,
        "trio": 3,
        "los dos": 2,
        "las dos": 2,
        "los tres": 3,
        "las tres": 3,
        "los cuatro": 4,
        "las cuatro": 4,
        "nosotros dos": 2,
        "nosotros tres": 3,
    },
    themes={
        "environment": (
            """
                limpi* basura* playa arbol* pino* encina* reforest* plantacion* plantamos recicl* medio_ambiente
                ambiental* ecolog* clima* plastic* naturaleza residuo* colilla* huerto* compost* biodiversidad
                sostenib* cajas_nido intercambio_de_ropa plogging semillas
            """,
            """
                parque rio bosque jardin* bici* sembramos bolsas flores
            """,
        ),
        "health": (
            """
                sangre donante* primeros_auxilios salud* higiene nutricion vacun* hospital* paciente* dental dientes
                salud_mental bienestar cancer diabetes sida vih tabaco drogas medic* sexual* estres
                alimentacion_saludable saludable* plasma medula rcp habitos_saludables higien*
                presion_arterial tension_arterial la_tension la_presion glucemia seguro_medico seguro_de_salud
                azucar_en_sangre
            """,
            """
                deporte* carrera desayuno* enfermer*
            """,
        ),
        "education": (
            """
                deberes apoyo_escolar clases_de refuerzo tutoria* erasmus_in_schools matematicas leccion*
                alfabetizacion material_escolar cuentacuentos mentoria ayuda_con_los_deberes
                clase_de_ingles clase_de_español curso_de_idioma* curso_de_ingles curso_de_español
            """,
            """
                clase* charla* profesor* estudiante* curso lectura* aula ninos guarderia educa* colegio* alumn*
                escuela* instituto*
            """,
        ),
        "inclusion": (
            """
                refugiad* migrante* inmigrante* discapacidad* silla_de_ruedas silla*_de_ruedas sord* cieg* inclusi*
                inclusion accesib* asilo_politico lgtb* lgbt* autis* integracion lengua_de_signos igualdad
                discriminacion gitan* down solicitantes_de_asilo diversidad_funcional interpretes_de_signos
            """,
            """
                integra*
            """,
        ),
        "culture": (
            """
                museo* concierto* intercambio_de_idiomas intercambio_linguistico cafe_de_idiomas cafe_de_lenguas tandem*
                patrimonio intercultural* folklor* teatro pelicula* exposicion* danza baile* musica arte cultura*
                cultural* poesia coro festival* cena_internacional tradicion* cine idiomas feria_del_libro expo expos*
                exposici*
            """,
            """
                cafe canta* cena* biblioteca flamenco
            """,
        ),
        "solidarity": (
            """
                banco_de_alimentos recogida_de_alimentos recogida_de_ropa recogida_de_juguetes comedor_social
                sin_hogar sin_techo sintecho residencia_de_mayores residencia_de_ancianos asilo ancian* mayores abuel*
                orfanato* huerfan* recaud* benefic* solidari* alimentos donativo* caritas reparto_de_comida
                centro_de_menores colecta rastrillo mercadillo personas_mayores lotes_de_comida vulnerables bocadillos
                ropa_de_abrigo
            """,
            """
                donacion* donamos navidad regalo* juguete* ropa comida kilo* kg euros € residencia reyes bocata*
            """,
        ),
        "animals": (
            """
                perro* perra* gato* gata* cachorro* animal* protectora* caballo* veterinari* erizo* fauna
            """,
            """
                refugio paseamos pajaros aves
            """,
        ),
        "skills": (
            """
                cv curriculum informatica programacion programar digital* ordenador* hablar_en_publico entrevista*
                empleo competencias liderazgo gestion_de_proyectos costura movil* excel emprend* habilidades formacion
                ofimatica
            """,
            """
                taller* curso* seminario* formador*
            """,
        ),
    },
    skip=1,
)
