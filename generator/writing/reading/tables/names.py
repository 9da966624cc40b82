"""First names by culture, to read a person's likely gender and to vary the cast's looks sensibly. Places by culture."""

from __future__ import annotations

from generator.writing.reading.tables import listed
from generator.writing.reading.tables.forenames import FORENAMES

_NAMES = {
    "anglo": (
        listed(
            "ruth abby abigail alice emma emily olivia sophie sophia charlotte grace lucy lily hannah sarah sara mary margaret jane "
            "jean anne "
            "anna kate katherine elizabeth eliza beth betty dolores mirabel mabel molly maggie nora nell ellen elle ella evelyn "
            "eve ava mia "
            "zoe "
            "chloe daisy rose rosie ivy hazel violet iris willow ruby pearl june may april penelope penny prudence faith hope clara cora "
            "julia julie juliet jessica jenny jennifer jill joan josie karen laura lena linda lisa liz lois maya megan mildred "
            "nancy natalie "
            "nicole olive paige pam patricia peggy phoebe piper rachel rebecca robin sally sam samantha stella susan tess tessa tilly vera "
            "victoria vivian wendy winifred winnie agnes ada edith edna ethel florence gertrude harriet hilda ida irene josephine lottie "
            "louise "
            "matilda maude mavis dorothy doris dot martha elara luna aurora nova skye scarlett savannah riley marlowe"
        ),
        listed(
            "sam jack john james jim tom thomas will william bill billy bob bobby robert ben benjamin charlie charles harry henry "
            "george "
            "edward ed eddie ted frank fred arthur albert alfred walter walt ernest oscar oliver noah liam lucas luke mark "
            "matthew matt max "
            "michael mike nathan nick nicholas paul pete peter philip ralph ray richard rick roger ron roy rufus rupert samuel scott sean "
            "seth "
            "simon stan stanley stephen steve ted theo tim timothy toby tony victor vincent wade wyatt zach adam alan alex "
            "alexander andrew "
            "andy anthony barney bernard boris brad brian bruce caleb calvin carl chris christopher clark clint cole colin connor "
            "craig dan "
            "daniel dave david dean dennis derek donald doug drew duncan dylan earl edgar edmund eli elijah elliot elmer eric ethan evan "
            "felix finn flynn gabriel gary gavin gil gordon graham grant greg gus hank harold howard hugh ian isaac ivan jake jason jasper "
            "jeff jeremy jerry jesse joe joel jonah jonas jonathan joseph josh joshua kael kai keith ken kevin kurt kyle larry "
            "lee leo leon "
            "leonard lewis lloyd logan louis milo mitch morris ned neil nigel norman otis otto owen patrick perry quentin quinn reed rex"
        ),
    ),
    "iberian": (
        listed(
            "ines carmen maria lucia sofia elena isabel isabella pilar rosa rosario consuelo esperanza marisol paloma teresa beatriz "
            "catarina "
            "leonor mariana gabriela valentina camila ximena guadalupe lupe juana dolores luz paz frida"
        ),
        listed(
            "diego pablo carlos jose juan luis miguel pedro rafael ramon santiago mateo javier alejandro fernando francisco jorge "
            "manuel "
            "antonio joao tiago duarte afonso rui enrique emilio ernesto hector raul sancho"
        ),
    ),
    "italian": (
        listed("giulia chiara francesca bianca giovanna lucrezia alessia ginevra donatella fiorella serena antonella"),
        listed("giovanni marco luca matteo lorenzo giuseppe paolo francesco alessandro enzo dante vito salvatore fabio leonardo"),
    ),
    "roman": (
        listed("livia julia claudia octavia flavia cornelia drusilla agrippina lucilla aurelia tullia"),
        listed(
            "gaius lucius marcus titus crispus julius quintus publius aulus septimus maximus cassius brutus octavius flavius decimus "
            "servius spartacus"
        ),
    ),
    "greek": (
        listed("ariadne penelope daphne thalia calliope ismene xanthe eleni despina"),
        listed("alexios nikos yannis dimitri stavros kostas orestes theseus leander petros"),
    ),
    "french": (
        listed(
            "amelie camille celeste chantal colette genevieve helene jeanne josephine juliette madeleine manon margot marie mireille "
            "noemie "
            "odette simone solange sylvie yvette"
        ),
        listed(
            "antoine baptiste claude etienne francois gaston guillaume henri jacques jean-luc julien laurent luc marcel olivier pascal "
            "philippe pierre rene theo yves"
        ),
    ),
    "german": (
        listed(
            "greta heidi liesl ingrid ursula gretel anneliese lotte frieda hanna johanna klara liv magda petra sabine ulrike "
            "brunhilde gisela"
        ),
        listed("hans fritz karl heinrich johann klaus dieter jurgen wolfgang gunther ludwig matthias moritz stefan uwe hansel friedrich"),
    ),
    "nordic": (
        listed("astrid freya sigrid solveig ingrid maja linnea saga signe tove runa ylva elsa helga"),
        listed("erik bjorn lars magnus olaf sven thor leif gunnar ragnar nils anders soren einar torsten ulf"),
    ),
    "slavic": (
        listed("anya katya natasha olga svetlana tatiana irina ludmila masha nadia vasilisa zofia agnieszka kasia mila yelena galina"),
        listed("dmitri igor ivan nikolai sergei vladimir yuri mikhail alexei pavel boris jan marek piotr tomasz milan zoran anton fyodor"),
    ),
    "irish": (
        listed("aoife niamh saoirse siobhan maeve orla roisin brigid deirdre fiona sinead ciara"),
        listed("cormac declan eamon fergus liam niall oisin padraig ronan rory seamus sean conor brendan"),
    ),
    "west-african": (
        listed(
            "adaeze chioma ngozi amara folake yemi abena ama efua akosua fatou aminata chiamaka ifeoma adanna zainab nneka temi titilayo"
        ),
        listed("emeka chidi obi kwame kofi kwesi yaw tunde femi segun babatunde olu chinua ikenna uche mamadou ousmane sekou ade musa"),
    ),
    "east-african": (
        listed("makena wanjiru amina zuri hiwot selam achieng nia halima asha"),
        listed("jomo kamau otieno tesfaye dawit mwangi baraka juma abebe"),
    ),
    "south-african": (listed("thandi nomsa zanele lindiwe naledi thuli"), listed("sipho themba thabo mandla lwazi bongani")),
    "arab": (
        listed("aisha fatima layla leila mariam nour samira yasmin yasmine zahra salma rania hala noor dalia"),
        listed(
            "ahmed ali omar hassan hussein ibrahim karim khalid mahmoud mohammed muhammad mustafa rashid samir tariq yusuf youssef "
            "aladdin "
            "faisal nabil"
        ),
    ),
    "turkish": (listed("ayse elif zeynep defne esra gul"), listed("mehmet emre kemal orhan cem murat deniz")),
    "persian": (listed("shirin parisa roxana azadeh mina"), listed("darius cyrus arash kaveh reza farhad")),
    "south-asian": (
        listed(
            "priya anjali asha deepa devi divya indira kavita lakshmi leela meera nisha padma parvati radha rani rekha sita sunita "
            "tara "
            "ananya diya"
        ),
        listed(
            "arjun raj ravi amit anand ashok dev gopal krishna kumar mohan nikhil rahul rajesh ram sanjay shyam vijay vikram sunil harish"
        ),
    ),
    "japanese": (
        listed("yuki sakura hana haruka akiko keiko michiko naoko yoko aiko emi kaori mei rin sayuri chiyo hinata"),
        listed("haruto hiroshi kenji takeshi akira satoshi kazuo ichiro jiro makoto ryo shiro taro toshiro kaito daichi ren"),
    ),
    "chinese": (
        listed("mei-lin li-wei xiaoling ming-na yan lian jing xia hui ying lan wen-li meilin"),
        listed("wei jian chen feng long jun bo qiang tao ming hao liang zhang li"),
    ),
    "korean": (
        listed("ji-woo soo-jin min-ji hye-jin eun-ji yuna jisoo sora"),
        listed("min-jun ji-hoon seung-ho joon hyun-woo tae sung-min"),
    ),
    "southeast-asian": (listed("linh mai thuy nguyet siti dewi malee ploy"), listed("minh bao duc budi agus somchai anh")),
    "polynesian": (listed("leilani moana kalani tiare mele nalani"), listed("keanu koa tane makoa sione tama")),
    "jewish": (
        listed("miriam esther rivka leah shira tamar naomi golda"),
        listed("moshe avi ezra shlomo yitzhak mordecai saul reuben mendel"),
    ),
    "native-american": (listed("aiyana winona tallulah kaya sequoia"), listed("takoda chayton hiawatha koda ahanu")),
}
_SLIP = {
    "dolores": "anglo",
    "julia": "anglo",
    "maya": "anglo",
    "penelope": "anglo",
    "josephine": "anglo",
    "liv": "nordic",
    "ivan": "slavic",
}


def _listed() -> dict[str, tuple[str, str]]:
    table: dict[str, tuple[str, str]] = {}
    for culture, (women, men) in _NAMES.items():
        for gender, names in (("female", women), ("male", men)):
            for name in names:
                table.setdefault(name, (gender, _SLIP.get(name, culture)))
    for culture, (more_women, more_men) in FORENAMES.items():
        for gender, words in (("female", more_women), ("male", more_men)):
            for name in listed(words):
                table.setdefault(name, (gender, _SLIP.get(name, _NEIGHBOURS.get(culture, culture))))
    for name in _WORDS:
        table.pop(name, None)
    return table


_NEIGHBOURS = {"dutch": "german", "hungarian": "slavic", "welsh": "anglo"}
"""Whose looks and clothes those of these countries are drawn with."""
_WORDS = frozenset(
    listed(
        "till tone tor tore floor joke lies dries harm just mink pier ales edit mate dupe akin wale hind said tamer tuba mete harsh shin fang fen gang shun "
        "alter motel hung lam tan lea octave clement mats tad serge "
        "an ace ai art job mark bud chance chase duke drake guy hunter heath fern flower holly joy mercy opal patience pearl porter palmer "
        "parker rusty skip summer dawn carol ginger archer cooper carter tanner baron major rich van long song sun wang bo da fu chi so hue "
        "rose-ann manna tea made papa baba nana son sail tin dung hang tam dong ping ting rob august tate sari rover chuck dale dick gene "
        "jade jasmine jay kit lance lane miles rowan ward clay cliff forrest glen norm pip ross royal sandy sage sawyer taylor tucker wren "
        "story temple golden star angel angeles dulce flor perla salvador trinidad virginia india asia china georgia france paris sydney "
        "dallas austin dakota lincoln jackson washington orlando milton verona carolina siena brooklyn chelsea odessa tiger bear wolf lion "
        "fox simba can do go be me my he her him she per pal odd dag even live line man sten stern rock stone rain storm sunny windy misty "
        "stormy snow bay river lake ocean reef true jet ash bird lark finch dove page rush king prince count bishop pope abbot knight "
        "squire rider mason smith tailor shepherd fisher miller cook butler turner walker wheeler carver potter charity honor constance "
        "verity ever sky tapa pita pin peni cor ante toto thing moe wan hai kei rei don toon hone elan case marine maxim oral sharp cane "
        "mauve coral amber rune cosmo mien odin zeca tut oda adler tank gun trong chang ma pa ba lone mine rode more ebbe alba "
    )
)
"""Words that are seldom a name in a message."""


NAMES: dict[str, tuple[str, str]] = _listed()
"""First name in lower case to gender and culture."""

CULTURES: dict[str, str] = {
    "lagos": "west-african", "nigeria": "west-african", "nigerian": "west-african", "ghana": "west-african", "accra": "west-african",
    "senegal": "west-african", "dakar": "west-african", "mali": "west-african", "africa": "west-african", "african": "west-african",
    "kenya": "east-african", "nairobi": "east-african", "ethiopia": "east-african", "tanzania": "east-african", "uganda": "east-african",
    "johannesburg": "south-african", "cape town": "south-african", "soweto": "south-african", "zulu": "south-african",
    "cairo": "arab", "egypt": "arab", "egyptian": "arab", "morocco": "arab", "marrakesh": "arab", "baghdad": "arab", "beirut": "arab",
    "damascus": "arab", "dubai": "arab", "tunis": "arab", "arabian": "arab", "istanbul": "turkish", "turkey": "turkish",
    "ankara": "turkish",
    "tehran": "persian", "persia": "persian", "iran": "persian", "persian": "persian",
    "mumbai": "south-asian", "bombay": "south-asian", "delhi": "south-asian", "india": "south-asian", "indian": "south-asian",
    "kolkata": "south-asian", "calcutta": "south-asian", "pakistan": "south-asian", "lahore": "south-asian", "karachi": "south-asian",
    "dhaka": "south-asian", "nepal": "south-asian", "kathmandu": "south-asian", "sri lanka": "south-asian", "kerala": "south-asian",
    "tokyo": "japanese", "kyoto": "japanese", "japan": "japanese", "japanese": "japanese", "osaka": "japanese", "edo": "japanese",
    "beijing": "chinese", "shanghai": "chinese", "china": "chinese", "chinese": "chinese", "hong kong": "chinese", "taipei": "chinese",
    "seoul": "korean", "korea": "korean", "korean": "korean", "busan": "korean", "vietnam": "southeast-asian", "hanoi": "southeast-asian",
    "saigon": "southeast-asian", "bangkok": "southeast-asian", "thailand": "southeast-asian", "bali": "southeast-asian",
    "manila": "southeast-asian", "jakarta": "southeast-asian", "singapore": "southeast-asian", "hawaii": "polynesian",
    "samoa": "polynesian",
    "polynesia": "polynesian", "tahiti": "polynesian", "maori": "polynesian", "mexico": "iberian", "mexico city": "iberian",
    "mexican": "iberian", "spain": "iberian", "spanish": "iberian", "madrid": "iberian", "barcelona": "iberian", "seville": "iberian",
    "lisbon": "iberian", "portugal": "iberian", "portuguese": "iberian", "brazil": "iberian", "rio": "iberian", "havana": "iberian",
    "cuba": "iberian", "buenos aires": "iberian", "argentina": "iberian", "peru": "iberian", "lima": "iberian", "colombia": "iberian",
    "bogota": "iberian", "chile": "iberian", "rome": "roman", "roman": "roman", "pompeii": "roman", "italy": "italian",
    "naples": "italian",
    "venice": "italian", "florence": "italian", "sicily": "italian", "milan": "italian", "italian": "italian", "athens": "greek",
    "greece": "greek", "greek": "greek", "sparta": "greek", "crete": "greek", "paris": "french", "france": "french", "french": "french",
    "marseille": "french", "lyon": "french", "normandy": "french", "berlin": "german", "germany": "german", "munich": "german",
    "vienna": "german", "hamburg": "german", "bavaria": "german", "switzerland": "german", "german": "german", "oslo": "nordic",
    "norway": "nordic", "stockholm": "nordic", "sweden": "nordic", "iceland": "nordic", "reykjavik": "nordic", "copenhagen": "nordic",
    "denmark": "nordic", "finland": "nordic", "helsinki": "nordic", "viking": "nordic", "moscow": "slavic", "russia": "slavic",
    "russian": "slavic", "siberia": "slavic", "prague": "slavic", "warsaw": "slavic", "poland": "slavic", "krakow": "slavic",
    "kyiv": "slavic",
    "ukraine": "slavic", "budapest": "slavic", "dublin": "irish", "ireland": "irish", "irish": "irish", "galway": "irish",
    "harlem": "west-african", "london": "anglo", "england": "anglo", "english": "anglo", "scotland": "irish", "edinburgh": "irish",
    "wales": "anglo",
    "manchester": "anglo", "liverpool": "anglo", "oxford": "anglo", "cornwall": "anglo", "new york": "anglo", "chicago": "anglo",
    "los angeles": "anglo", "san francisco": "anglo", "boston": "anglo", "texas": "anglo", "new orleans": "anglo", "brooklyn": "anglo",
    "detroit": "anglo", "las vegas": "anglo", "california": "anglo", "alaska": "anglo", "montana": "anglo", "arizona": "anglo",
    "australia": "anglo", "sydney": "anglo", "melbourne": "anglo", "toronto": "anglo", "canada": "anglo", "jerusalem": "jewish",
    "tel aviv": "jewish", "navajo": "native-american", "apache": "native-american", "cherokee": "native-american",
}  # fmt: skip
"""Place or people in lower case to culture; its keys are also the cities and countries that reading knows."""

_MORE_PLACES = {
    "nordic": (
        "lapland,bergen,trondheim,tromso,gothenburg,malmo,aarhus,tampere,greenland,faroe islands,svalbard,swedish,norwegian,danish,"
        "finnish,icelandic,nordic"
    ),
    "german": (
        "leipzig,dresden,cologne,frankfurt,stuttgart,bremen,hanover,nuremberg,heidelberg,black forest,austria,austrian,salzburg,"
        "innsbruck,tyrol,tirol,graz,zurich,basel,bern,geneva,swiss,saxony,dutch,netherlands,holland,amsterdam,rotterdam,utrecht,"
        "belgium,brussels,antwerp,ghent,bruges"
    ),
    "french": (
        "bordeaux,toulouse,strasbourg,brittany,provence,cannes,monaco,montreal,quebec"
    ),
    "italian": (
        "trieste,turin,genoa,bologna,palermo,pisa,verona,tuscany,sardinia,amalfi,capri"
    ),
    "iberian": (
        "valencia,granada,malaga,bilbao,galicia,andalusia,mallorca,porto,coimbra,azores,sao paulo,salvador da bahia,montevideo,uruguay,"
        "santiago,valparaiso,quito,ecuador,caracas,venezuela,bolivia,la paz,guatemala,costa rica,panama,oaxaca,guadalajara,patagonia,"
        "brazilian,cuban,argentinian,argentine,colombian,peruvian,chilean,catalan,basque"
    ),
    "greek": (
        "thessaloniki,santorini,corfu,cyprus,rhodes,ithaca"
    ),
    "slavic": (
        "brno,bohemia,czech,czech republic,slovakia,bratislava,gdansk,lodz,wroclaw,lviv,odesa,odessa,minsk,belarus,belgrade,serbia,"
        "serbian,sarajevo,bosnia,bosnian,zagreb,croatia,croatian,slovenia,ljubljana,sofia,bulgaria,bulgarian,romania,romanian,"
        "bucharest,transylvania,hungary,hungarian,st petersburg,saint petersburg,vladivostok,murmansk,estonia,tallinn,latvia,riga,"
        "lithuania,vilnius,ukrainian"
    ),
    "irish": (
        "limerick,belfast,donegal,connemara,scottish,glasgow,hebrides,orkney,shetland,skye"
    ),
    "anglo": (
        "birmingham,leeds,bristol,cambridge,brighton,york,yorkshire,newcastle,sheffield,nottingham,whitby,welsh,cardiff,british,"
        "britain,seattle,portland,denver,dallas,houston,austin,miami,florida,atlanta,georgia,philadelphia,pittsburgh,cleveland,"
        "baltimore,washington,nashville,memphis,minneapolis,milwaukee,kansas,kansas city,nebraska,iowa,ohio,maine,vermont,utah,nevada,"
        "wyoming,idaho,oregon,hollywood,manhattan,american,america,usa,vancouver,ottawa,yukon,nova scotia,newfoundland,canadian,"
        "australian,brisbane,perth,adelaide,tasmania,new zealand,auckland,wellington"
    ),
    "turkish": (
        "ankara,izmir,anatolia,cappadocia,turkish"
    ),
    "arab": (
        "casablanca,fez,tangier,algiers,algeria,tunis,tunisia,tunisian,tripoli,libya,alexandria,luxor,amman,jordan,syria,syrian,"
        "lebanon,lebanese,iraq,iraqi,mosul,basra,riyadh,jeddah,doha,qatar,abu dhabi,oman,muscat,yemen,gaza,ramallah,palestinian,"
        "moroccan,arab,bedouin"
    ),
    "persian": (
        "shiraz,isfahan,afghanistan,kabul,afghan,iranian"
    ),
    "south-asian": (
        "bangalore,hyderabad,jaipur,rajasthan,punjab,varanasi,bengal,bangladesh,bangladeshi,pakistani,nepali,himalaya,colombo,"
        "tamil,bhutan"
    ),
    "west-african": (
        "ibadan,kano,abuja,ghana,ghanaian,kumasi,senegal,senegalese,mali,bamako,timbuktu,ivory coast,abidjan,cameroon,douala,benin,"
        "togo,burkina faso,sierra leone,liberia,gambia,congo,kinshasa,jamaica,jamaican,kingston,trinidad,barbados,haiti,haitian"
    ),
    "east-african": (
        "kenya,kenyan,mombasa,tanzania,zanzibar,dar es salaam,uganda,kampala,rwanda,kigali,ethiopia,ethiopian,addis ababa,somalia,"
        "mogadishu,sudan,khartoum,madagascar"
    ),
    "south-african": (
        "south africa,south african,johannesburg,cape town,soweto,durban,pretoria,zimbabwe,harare,botswana,namibia,mozambique,maputo,"
        "angola,luanda,zulu"
    ),
    "japanese": (
        "hokkaido,sapporo,hiroshima,nagasaki,nara,kobe,okinawa,fukuoka,sendai"
    ),
    "chinese": (
        "taiwan,macau,guangzhou,shenzhen,sichuan,chengdu,tibet,tibetan,mongolia,mongolian,harbin,nanjing,yunnan,taiwanese"
    ),
    "korean": (
        "incheon,jeju,pyongyang,gyeongju"
    ),
    "southeast-asian": (
        "ho chi minh city,vietnamese,hoi an,mekong,thai,chiang mai,cambodia,phnom penh,angkor,laos,myanmar,burma,burmese,mandalay,"
        "malaysia,kuala lumpur,penang,sumatra,borneo,indonesia,indonesian,philippines,filipino,cebu"
    ),
    "polynesian": (
        "fiji,tonga,papua,easter island,hawaiian,samoan"
    ),
    "jewish": (
        "haifa,israel,israeli,yiddish"
    ),
    "native-american": (
        "inuit,lakota,sioux,hopi,mohawk,cree"
    ),
}
"""Culture to more places and peoples, between commas."""
for _culture, _places in _MORE_PLACES.items():
    for _place in _places.split(","):
        CULTURES.setdefault(_place, _culture)

PEOPLES: dict[str, tuple[str, str, str, str]] = {
    "anglo": ("f4d0b4 eec0a0 e4b090 d8a47e", "3a2a20 5a3a22 8a5a30 c89a50 a8482a 2a2020", "5a3a22 3a6a8a 4a7a5a 6a7a84", "straight"),
    "irish": ("f6d8c4 f2cab0 ecc0a4", "8a3a1e b0502a 5a3a22 2a2020 c89a50", "3a7a5a 3a6a8a 5a3a22", "wavy"),
    "nordic": ("f8dcc8 f4d0b8 eec4a4", "e0c070 c8a058 a87a40 d8c090 7a5a34", "4a82a8 5a90a8 6a7a84", "straight"),
    "german": ("f4d2ba eec2a2 e6b492", "8a6236 5a3e26 c89e5a 3a2a20", "4a7a9a 5a3a22 5a7a5a", "straight"),
    "french": ("f0c8a8 e6b490 dca882", "3a261a 5a3a22 1e1814 8a5a30", "5a3a22 4a6a4a 3a2a20", "wavy"),
    "slavic": ("f6d6c0 f0c8aa e6b896", "a8824e 6a4a2c 3a2a20 d0b070", "5a84a0 6a7a84 5a3a22", "straight"),
    "italian": ("e6b48c d8a076 ecc09c", "2a1c14 3a261a 1a1410 5a3a22", "4a2e1a 3a2a20 5a6a3a", "wavy"),
    "roman": ("dca882 cc9468 e6b48c", "2a1c14 3a261a 1e1610 5a3a22", "4a2e1a 3a2a20 5a6a4a", "wavy"),
    "greek": ("dca882 d09a70 e6b48c", "1e1610 2a1c14 3a261a", "3a2a1a 4a2e1a 5a6a3a", "curly"),
    "iberian": ("dca47c cc9064 e6b48e b87a50", "1e1410 2a1a12 3a2418", "3a2416 4a2e1a 5a4a2a", "wavy"),
    "jewish": ("ecc4a4 e0b088 d4a078", "2a1c14 3a261a 6a3e24", "4a2e1a 3a2a20 5a6a4a", "curly"),
    "arab": ("cc9a6c c08a5a dcae84", "16100c 1e1610 2a1c14", "3a2416 4a2e1a 2a1a10", "wavy"),
    "turkish": ("dcae84 cc9a70 e6bc96", "1e1610 2a1c14 3a261a", "3a2416 4a2e1a 5a6a3a", "wavy"),
    "persian": ("d8a880 cc9a6c e2b690", "16100c 1e1610", "3a2416 4a5a3a", "wavy"),
    "south-asian": ("a8714a 96613c b8835a 8a5634", "100c0a 18120e 1e1610", "2e1a10 3a2416", "straight"),
    "japanese": ("f0d0ac e8c49c e0b88c", "141012 1c161a 2a2024", "2e1c12 3a2618", "straight"),
    "chinese": ("f0cea8 e8c298 dcb084", "121012 1a161a", "2e1c12 3a2618", "straight"),
    "korean": ("f4d6b6 ecc8a4 e2ba94", "141012 2a1e1a", "2e1c12 3a2618", "straight"),
    "southeast-asian": ("c8925e b8804e d8a878", "120e0e 1a1414", "2a180e 3a2416", "straight"),
    "polynesian": ("b07a4e a06a40 c08a5a", "120e0c 2a1a12", "2a180e 3a2416", "wavy"),
    "west-african": ("5e3a24 4a2c1a 70482c 3e2416", "0e0a08 16100c", "1e100a 2a180e", "tight"),
    "east-african": ("6a4228 7c5234 563420", "100c0a 18120e", "1e100a 2a180e", "tight"),
    "south-african": ("5e3a24 70482c 845636", "0e0a08 16100c", "1e100a 2a180e", "tight"),
    "native-american": ("b07a52 a06c46 bc885e", "121010 1a1614", "2a180e 3a2416", "straight"),
}
"""Culture to skins, hair colours, eyes (sRGB hex) and the hair's texture."""

PEOPLES_SAID = frozenset(
    listed(
        "nigerian african egyptian arabian persian indian japanese chinese korean maori mexican spanish portuguese roman italian greek french german viking russian irish english navajo apache cherokee "
        "swedish norwegian danish finnish icelandic nordic austrian swiss dutch brazilian cuban argentinian argentine colombian peruvian chilean catalan basque czech serbian bosnian croatian bulgarian "
        "romanian hungarian polish ukrainian scottish welsh british american canadian australian turkish tunisian syrian lebanese iraqi palestinian moroccan arab bedouin afghan iranian bangladeshi "
        "pakistani nepali tamil ghanaian senegalese jamaican haitian kenyan ethiopian zulu tibetan mongolian taiwanese vietnamese thai burmese indonesian filipino hawaiian samoan israeli yiddish inuit "
        "lakota sioux hopi mohawk cree"
    )
)
"""Keys of CULTURES that say who somebody is, and not where anything lies."""
