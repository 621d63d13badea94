"""English words of activity reports. Data only."""

from handlers.activities.understanding.lexicon import Entries
from handlers.activities.understanding.tags import Tag

ENTRIES = Entries(
    words={
        Tag.GIVER: """
            volunteer* helper* organiser* organizer* trainer* instructor* tutor* mentor* facilitator* speaker*
            coordinator* animator* fixer* cook cooks chef* clown* supervisor* leader* steward* guide guides moderator*
            presenter* activist* team_member* member_of_the_team members_of_the_team crew lecturer* coach* musician*
            performer* singer* dancer* actor* actress* host hosts scout* driver* photographer* translator*
            interpreter* cleaner* planter* board_member* pair*_of_hands
            vol vols
        """,
        Tag.REACHED: """
            pupil* kid* child* children* schoolchild* schoolkid* resident* guest* visitor* donor* patient* attendee*
            spectator* audience listener* viewer* runner* beneficiar* refugee* migrant* asylum_seeker* elder* seniors
            pensioner* grandma* grandmother* grandfather* grandpa* grandparent* granny grannies homeless* teen*
            teenager* youngster* toddler* preschooler* learner* trainee* mentee* student*_of_the_school passer*
            passers-by passer-by player* contestant* customer* client* recipient* newcomer* orphan* inmate* reader*
            parent* mum* mom* dad* neighbour* neighbor* villager* citizen* inhabitant* locals schoolgirl* schoolboy*
            old_people older_people elderly old_lad* old_men old_women sixth-former* first-grader* fourth-grader*
            cyclist* supporter* first-timer* first_timer* internationals person*_with_disabilit* people_with_disabilit*
            homeless_people people_in_need people_experiencing* blood_donor* adult* little_one* retiree* retired_people
            retired_lad*
        """,
        Tag.PEOPLE: """
            people person* participant* women woman men man boy* girl* folk* youth* young_people young_person* soul* pax
            attendant* human* of_you ppl hands lad lads guy guys lady ladies gentleman gentlemen
        """,
        Tag.PRO: """
            student* teacher* professor* doctor* nurse* medic* specialist* expert* psychologist* librarian* educator*
            researcher* member* colleague* employee* staff official* firefighter* freshm*
        """,
        Tag.FRIEND: """
            friend* buddy buddies mate* flatmate* roommate* housemate* classmate* coworker* co-worker* fellow* sister*
            brother* wife husband girlfriend boyfriend cousin* partner mother father mum dad son daughter colleague*
            neighbour
        """,
        Tag.FELLOW: """
            friend buddy mate flatmate roommate housemate classmate sister brother wife husband girlfriend boyfriend
            cousin mother father mum dad son daughter colleague neighbour neighbor coworker
        """,
        Tag.FOR: "for to",
        Tag.FAMILY: "famil* household* couple* pair* group* team* class* kindergarten*",
        Tag.THING: """
            bag* sack* tree* sapling* seedling* shrub* bush* flower* bulb* meal* portion* lunch* dinner* sandwich*
            parcel* package* packet* box* crate* gift* present* toy* book* coat* blanket* jacket* item* object* dog*
            cat* kitten* pupp* animal* horse* bird* kilo* kg kgs ton* tonne* litre* liter* euro* eur pound* gbp
            dollar* usd buck* cent* % percent* poster* leaflet* flyer* card* letter* kit* bottle* butt* tyre* tire*
            school* bench* wall* cage* cake* pizza* cookie* photo* station* table* chair* km metre* meter* mile* year*
            yr* yo y/o year-old* years_old month* week* day* degrees session* lesson* workshop* game* round* bike*
            computer* laptop* step* place* spot* seat* country countries nationalit* language* street* house* home*
            garden* bin* unit* pack* can cans tin tins pair*_of pint* drawing* donation* ticket* like* follower* view*
            online_view* project* activit* event* time times x truck* van* car* cup* plate* bowl* hat* scarf scarves
            stall* beach* park* river* shelter* room* floor* bed* nest* feeder* hour* minute* hrs h min mins
        """,
        Tag.CODE: """
            no nr number room rm class grade year form school_no school_number bus tram line route floor flat
            apartment block house street st road rd avenue ave lane square sq phone tel telephone mobile call text
            whatsapp page chapter section_no # № version covid gate platform hall building unit age aged postcode zip
            article gdp sdg goal eur usd gbp euro level episode vol part code pin kilometre door p order
        """,
        Tag.FIRST: """
            new first-time first_time for_the_first_time first-timer* first_timer* newbie* newcomer* never_been
            never_before new_face* brand_new first_visit first_ever had_never
            for_the_1st_time the_1st_time 1st_time 1st_timers 1st-time 1st-timers
        """,
        Tag.AGAIN: "returning again regular* repeat* old_face* before already second-time come_back came_back",
        Tag.EXPECTED: """
            signed_up sign-up* signup* registered registration* register_for expected planned had_planned invited rsvp*
            said_they invitation* applied application* booked promised interested were_supposed supposed_to hoped
            confirmed waiting_list waitlist no-show* capacity max maximum missing absent sick last_year last_time
            previous_year did_not_come didn't_come couldn't_come didn't_show dropped_out put_their_name* on_the_list
        """,
        Tag.SUBSET: """
            out_of of_them of_whom of_which including incl among_them among_whom out_of_them of_those of_these of_the
            of_our thereof among_the
        """,
        Tag.MORE: "more another other others additional extra further else",
        Tag.ONLY: "only just merely",
        Tag.MINUS: "minus",
        Tag.AMENDS: "sorry wait actually rather correction i_mean oops make_that or_rather scratch_that my_mistake",
        Tag.INSTEAD: "instead_of rather_than",
        Tag.UNDER: "less_than fewer_than under below not_even at_most no_more_than",
        Tag.PER: "per for_each for_every",
        Tag.HALF: "half most some several few part many a_few majority third thirds quarter",
        Tag.HOUR: "hour* hrs duration time_spent",
        Tag.SESSION: """
            session* lesson* class classes workshop* meeting* day days time times round* shift* evening* afternoon*
            morning* weekend* training* night nights half-days
        """,
        Tag.EACH: """
            each apiece per_person per_volunteer per_head p.p pp every_one_of_us each_of_us everyone everybody
            every_volunteer each_volunteer per_helper a_head per_capita
        """,
        Tag.PER_DAY: """
            per_day a_day every_day each_day daily per_week a_week every_week weekly per_session per_month a_month
            per_class each_time per_school per_group each_session every_time
        """,
        Tag.TOTAL: """
            total in_total altogether overall in_all all_together combined sum summed all_in_all total_of between_us
            collectively cumulative
        """,
        Tag.LABOUR: """
            volunteer_hour* volunteering_hour* volunteer-hour* man-hour* man_hour* person-hour* person_hour*
            of_volunteering of_volunteer_work of_voluntary_work volunteer_time
        """,
        Tag.BE: """
            were was are is about around roughly approximately approx ca circa some almost nearly over at_least
            more_than only just count total came turned_up showed_up joined there exactly maybe perhaps ~ up_to
        """,
        Tag.US: "of_us us of_our_people of_our_own of_ours from_ours ours from_us",
        Tag.WE: "we we're we've our ours we'd",
        Tag.ME: "i me myself i've i'm i'd",
        Tag.ALONE: "alone by_myself just_me only_me on_my_own just_myself me_alone solo only_myself",
        Tag.AND: "and & plus + as_well_as n along_with",
        Tag.WITH: "with w/ along_with",
        Tag.TOGETHER: """
            together_with jointly_with joint_with jointly in_cooperation_with in_collaboration_with
            in_partnership_with co-organised_with co-organized_with co-hosted_with partnered_with alongside
            teamed_up_with with_our_friends_from hand_in_hand_with organised_with organized_with joined_by
            joined_forces_with in_association_with collaborated_with collaboration_with cooperation_with partner*_was
            joint_activity_with joint_event_with shared_with side_by_side_with
        """,
        Tag.BUT: "but though although however yet while whereas",
        Tag.STOP: """
            of in on at for to from by with and or the a an into along near during after before about against who
            which that this these those so as if than then because between via through over under around plus per but
        """,
        Tag.NOT: "not no didn't wasn't never nobody none without",
        Tag.GAVE: """
            helped help helping cleaned collected planted painted visited taught tutored cooked sorted packed
            distributed delivered served renovated repaired built organised organized ran led gave walked fed read
            played sang performed handed fixed donated_time worked volunteered went assisted supported mentored picked
            gathered prepared baked decorated knitted dug mowed weeded carried made_it set_up presented talked
            explained translated entertained facilitated guided hosted staffed crocheted sewed took_care cleared
            removed raked watered brushed groomed washed raised
        """,
        Tag.CAME: "came turned_up showed_up joined took_part were_there were_present made_it",
        Tag.GUEST: """
            attended participated took_part listened received enjoyed benefited gave_blood donated_blood donated
            learned learnt watched got were_served dropped_by stopped_by visited_us bought ate tested tried reached
            trained were_trained got_tested ran_the got_help came_to_listen benefitted
        """,
        Tag.HANDS: """
            cleaned cleared clean-up* cleanup* clean_up* cleaning* litter* trash* rubbish plogging planting*
            tree_planting* planted collection* collected sorting sorted packing packed painting painted renovat*
            repair_of repaired gardening weeding shelter* soup_kitchen* food_bank* food_drive* clothes_drive
            dog_walking walked distribution distributed cooking_for cooked handed_out gave_out handing_out giving_out
            delivered helped_out raking built building_of homework tutoring dug beach_clean* river_clean* riverbank*
        """,
        Tag.VISIT: "visit* visited",
        Tag.EVENT: """
            workshop* training* course* lecture* talk* lesson* class_visit seminar* webinar* caf* café* concert* party
            parties dinner* festival* market* fair* blood_drive* blood_donation* donation_drive screening* film*
            movie* game_night quiz* run race marathon tournament* match bake_sale* performance* exhibition*
            presentation* debate* tandem* fundrais* awareness hike* tour* museum* excursion* trip* cinema conference*
            celebration* bingo breakfast* lunch picnic* show* open_day storytelling reading* quiz sports_day jam yoga
            check-up* checkup*
        """,
        Tag.PAST: """
            was were had did held took_place organised organized went came done finished managed ended enjoyed raised
            reached spent happened attended joined visited showed_up turned_up participated got brought had_a made
            saved met celebrated welcomed completed
        """,
        Tag.PLAN: """
            will we'll i'll there'll going_to gonna shall let's lets plan_to planning planning_to upcoming want_to
            wants_to would_like would_love hope_to hoping_to next_week next_month next_weekend next_saturday
            next_sunday tomorrow join_us come_and come_along are_you_coming next_time next_one next_session see_you
            coming_up plan plans intend soon save_the_date is_planned are_planned thinking_of thinking_about could_we
            should_we it'll
        """,
        Tag.ASK: """
            who what when where how why which is_there are_there do_you does can_you could_you can_i could_i can_we
            may_i any_idea anyone anybody is_it do_we did_you do_i will_there would_you
        """,
        Tag.CANCEL: """
            cancelled canceled postponed called_off cancel rained_off did_not_happen didn't_happen did_not_take_place
            didn't_take_place fell_through moved_to had_to_be_moved never_happened cancelling
        """,
        Tag.COURTESY: """
            hi hello hey thanks thank_you thx cheers good_morning good_evening good_afternoon bye goodbye welcome
            congratulations congrats happy_new_year happy_birthday sorry dear ok okay please see_you
        """,
        Tag.REMIND: "remind reminder don't_forget do_not_forget remember_to please_remember notify_me alert_me",
        Tag.NEED: """
            need needs needed looking_for we_are_looking wanted required requires seeking we're_looking searching_for
            still_missing lack free_places places_left spots_left sign_up_here register_here
        """,
        Tag.LOG: "log /log add_activity log_this please_log logging",
        Tag.IN: "in at near outside around by from",
        Tag.NTH: """
            time* occasion* edition* anniversary year year-old* grade* grader* semester* floor* round* place* birthday
            form class* lesson* session* meeting* degree*
        """,
        Tag.STARTED: "started starting start began begun beginning",
        Tag.ENDED: "ended ending end finished finish finishing done",
        Tag.ABROAD: "foreign exchange international erasmus visiting",
        Tag.VENUE: """
            school* park* beach* library libraries hospital* university* uni campus center* centre* kindergarten*
            shelter* home* house* church* mosque* museum* river* forest* garden* square* street* office* room* hall*
            city town village* district* neighbourhood* faculty club* cafe café gym* stadium* cinema theatre theater
            station* market* mall shop* supermarket* canteen* kitchen* college* classroom* class online evening
            morning afternoon dormitory dorm playground* lake* canal* coast seaside suburbs union ward orphanage
            prison court zoo farm* field* refugee_camp camp* hostel* food_bank area end total front hours time need
            care bank way
        """,
        Tag.SECTION: "section* branch* chapter* local_group*",
        Tag.PARTNER: """
            association* organisation* organization* ngo* foundation* charity agency agencies society union* club*
            network* university* council* municipality company red_cross youth_center youth_centre
        """,
        Tag.NO_PLACE: """
            english french german spanish russian norwegian italian erasmus christmas easter halloween ramadan
            socialerasmus covid whatsapp telegram zoom instagram facebook total schools europe
        """,
        Tag.PRIVATE: """
            only_for_me just_for_me for_me_only for_my_eyes_only keep_it_private keep_this_private keep_private
            visible_only_to_me only_visible_to_me visible_to_me_only show_no_one show_nobody don't_show_anyone
            don't_show_it_to_anyone don't_show_this_to_anyone don't_show_anybody do_not_show_anyone
            do_not_show_it_to_anyone not_public private confidential
        """,
        Tag.OURS_ONLY: """
            only_our_section only_for_our_section our_section_only for_our_section_only only_my_section
            only_for_my_section my_section_only section_only only_the_section only_for_the_section just_our_section
            just_for_our_section
        """,
        Tag.FILLER: """
            hi hello hey so today yesterday guys everyone all dear well log logged report also again just really
            please then ok okay this_time team update fyi btw
        """,
    },
    groups={
        "duo": 2,
        "trio": 3,
        "twosome": 2,
        "threesome": 3,
        "both of us": 2,
    },
    themes={
        "environment": (
            """
                clean-up* cleanup* clean_up* litter* plogging tree* sapling* planting* recycl* rubbish trash
                beach_clean* environment* climate ecolog* plastic* nature eco* compost* garbage upcycl* biodiversity
                nest_box* bird_feeder* green* waste* river_clean* sustainab* zero-waste cigarette_butt* clothes_swap*
                swap_shop seedling* reforest* bulb* weed* leaf leaves raked
            """,
            """
                park river forest beach garden* bike* cleaned planted repair_caf* bag*_of flower*
            """,
        ),
        "health": (
            """
                blood* first_aid first-aid health* hygiene nutrition vaccin* hospital* patient* dental teeth
                mental_health well-being wellbeing cancer diabetes hiv aids anti-smoking smoking drug* tobacco doctor*
                medical sex_ed* stress cpr fitness yoga donor* stem_cell* bone_marrow healthy plasma check-up* clinic*
                children's_ward ward
                blood_pressure blood_sugar health_insurance medical_insurance insurance
            """,
            """
                sport* breakfast food nurse* medic*
            """,
        ),
        "education": (
            """
                school_visit* erasmus_in_schools tutoring tutored homework maths math english_lesson* lesson* literacy
                school_supplies teaching taught storytelling language_class* reading_club study_help after-school*
                mentoring
                language_lesson* language_course* english_class* english_course* taught_english teaching_english
            """,
            """
                school* class* talk* lecture* student* teacher* kindergarten* learn* read education* children* book*
                pupil*
            """,
        ),
        "inclusion": (
            """
                refugee* migrant* disab* wheelchair* deaf blind inclusi* inclusion accessib* asylum* lgbt* roma autis*
                special_needs integration hearing_impair* visually_impair* sign_language down_syndrome equality gender
                pride* anti-racism discrimination minorit* newcomer* barrier-free
            """,
            """
                integrat* mixed
            """,
        ),
        "culture": (
            """
                museum* concert* language_caf* language_café* tandem* heritage intercultural* international_dinner
                folk* theatre theater film* movie* exhibition* danc* music* art art_* culture cultural* traditional*
                poetry choir* festival* language_exchange eurodinner international_evening country_presentation*
                tradition*
            """,
            """
                caf* café* sang song* dinner* cinema library tour tours
            """,
        ),
        "solidarity": (
            """
                food_bank* food_drive* food_collection* collection_of_food collected_food soup_kitchen* homeless*
                elderly old_people's_home* old_people nursing_home* care_home* retirement_home* senior* orphan*
                fundrais* charity* donation_drive clothes_drive clothing_drive clothes_collection donated_clothes
                winter_coat* food_parcel* bake_sale* raised toy_drive children's_home* shoebox* poor in_need meals
                soup lonely pensioner* residents care_package* hot_meal* foster*
            """,
            """
                donat* collect* christmas gift* toy* clothes food kilo* kg parcel* meal* euros pounds €
            """,
        ),
        "animals": (
            """
                dog* cat cats kitten* pupp* animal* animal_shelter* stray* pet pets horse* vet veterinar* hedgehog*
                wildlife
            """,
            """
                shelter* birds bird_feeder* walked fed
            """,
        ),
        "skills": (
            """
                cv* workshop* training* coding programming computer* it_course* digital* soft_skill* public_speaking
                first_job interview* career* leadership project_management time_management skill* sewing
                cooking_class* photoshop excel smartphone* entrepreneurship financial_literacy job* repair_caf*
            """,
            """
                course* seminar* learn* trainer* session*
            """,
        ),
    },
    skip=2,
)
