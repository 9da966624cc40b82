"""More first names by culture, those of everyday people: (women, men)."""

from __future__ import annotations

FORENAMES: dict[str, tuple[str, str]] = {
    "anglo": (
        "abbie addison adele aileen alexa alexandra alexis allison amanda amber amy andrea angela angie annabel annabelle annette annie "
        "arabella ariel ashley audrey barbara beatrice beatrix becky bella bernice bertha bess beverly blanche bonnie brenda briony brooke "
        "caitlin candace carla carly carol caroline cassandra cassie catherine cathy cecilia charlene chelsea cheryl christina christine cindy "
        "claire claudette connie constance cordelia corinne cynthia dana daphne darlene dawn debbie deborah deirdre delia delilah denise diana "
        "diane dinah donna dora doreen eileen elaine eleanor elinor elise ella eloise elsie emmeline erica erin ernestine estelle ethel eunice "
        "eva evangeline faye felicity fern fiona flora frances francine gail gemma geraldine gina ginger gladys glenda gloria gwen gwendolyn "
        "hailey hattie hayley heather helen henrietta hermione holly honor imogen isla izzy jackie jacqueline jade jane janet janice jasmine "
        "jemima jen jess jocelyn jodie josie joy joyce judith judy juno kate katie kathleen kathy kay kayla kelly kelsey kerry kim kirsty "
        "kirsten kitty kristen lacey lauren lavinia leanne lesley libby lilian lillian lilly lois lola loretta lorna lorraine lottie lou louisa "
        "lucille lucinda lydia lynn mabel madison mallory mandy marcia margery margie marian marianne marilyn marjorie marlene mary-ann maureen "
        "meg melanie melissa mercy meredith millicent millie mindy minnie miranda moira mollie mona monica morgana muriel myra myrtle nadine "
        "nan nettie nina norma octavia olive opal pansy patience patsy patty paula pauline pearl philippa phyllis pippa polly poppy portia "
        "primrose priscilla prudence rhoda rhonda rita roberta rosalie rosalind rosamund roseanne rosemary roslyn roxanne roxy sadie sally-ann "
        "sandra sandy selina serena shannon sharon sheila shelby shelley sheryl shirley sidney sienna stacey stacy steph stephanie sue summer "
        "susanna susannah suzanne suzie sybil sylvia tabitha tammy tanya tara thelma thea theodora theresa tiffany tina tracy trixie trudy "
        "una ursula valerie vanessa velma verity verna veronica vicky viola virginia viv wanda whitney wilhelmina wilma yvonne zara zelda",
        "aaron abe abel abner abraham ace adrian aidan al alastair albie aldous alec alf alistair alvin amos andre angus ansel archie archer "
        "arlo arnold art asa asher ashton aubrey august augustus austin axel barnaby barry bart basil beau benedict benji benny bert bertie "
        "bertram blake blaine brady brandon brendan brent brett brock brody bruno bud buddy buster byron cain callum cameron carlton carter "
        "cary casey cecil cedric chad chance chase chester chet chuck clarence claude clay clayton cliff clifford clive clyde cody colby conrad "
        "cooper corey cornelius cosmo craig curtis cuthbert cyril cyrus dale dallas damian damien danny daryl darren darwin dawson denny denzel "
        "desmond dex dexter dick dirk dominic don donny dorian doyle drake dudley duke dustin dwayne dwight earnest easton eben edgar edison "
        "edwin egbert eldon eliot ellis elmo elroy elton elvis emerson emmett enoch ephraim ernie errol ervin eugene everett ezekiel fergus "
        "fletcher floyd forrest franklin freddie freddy garth gareth garrett geoff geoffrey gene gerald gerard gideon gilbert giles glen glenn "
        "godfrey gomer grady griffin grover guy hal hamish hamilton hank harley harrison harvey hayden heath hector herb herbert herman homer "
        "horace horatio howie hubert hudson hugo humphrey hunter ignatius ike ira irving irwin isaiah ishmael israel jackson jacob jamie jared "
        "jarvis jay jed jefferson jeremiah jermaine jerome jethro jim jimmy job jock joey johnny jordan josiah jude jules julian justin keanu "
        "kendrick kenneth kenny kent kip kirk kit lamar lance larry lawrence leland lenny leroy les leslie lester levi lincoln lionel lonnie "
        "lorne lowell luther lyle malcolm malik manny marlon marshall martin marty marvin maurice maverick maxwell mel melvin merle micah "
        "miles milton monty mordecai mort mortimer moses murray myron nat nate nathaniel ned nelson nico nigel noel nolan norm oakley odin "
        "oli ollie orson orville osborne oswald ozzie palmer parker percy perry phil phineas pip porter preston ralph ralphie ramsey randall "
        "randy raymond reggie reginald reuben rhett rhys rich ricky riley rob robbie rod roddy rodney roland rolf roman ronald ronnie rory "
        "roscoe ross rowan rudy rusty russ russell ryan sammy samson sandy saul sawyer sebastian sheldon shane shaun sherman sid sidney silas "
        "skip solomon sonny spencer stewart stu stuart sullivan sydney tad tanner taylor terence terrence terry thaddeus theodore tim tobias "
        "todd tommy travis trent trevor tristan troy truman tucker tyler tyrell tyrone tyson ulysses vance vaughn vernon vic virgil wallace "
        "wally ward warren wayne weldon wendell wes wesley wilbur wilfred willard willie willis winston woody xavier zachary zack zeke",
    ),
    "iberian": (
        "adriana alba alejandra alicia alma amalia amparo ana andreia angeles aurora beatriz begona blanca candela carlota carmela carolina catalina "
        "clara concha conchita cristina daniela delfina diana dulce elvira encarna estela esther eugenia eva fatima fernanda flor florencia gloria "
        "graca graciela ignacia imelda irene itziar jimena joana josefa josefina julieta laia lara laura leticia lidia lola lorena lourdes lucia "
        "luisa luna macarena magdalena maite manuela marcela margarita mariela marina marta martina mercedes milagros miranda montserrat nerea nieves "
        "noelia nuria olivia paola patricia paula perla raquel rebeca remedios rocio rosalia ruth salome sandra sara silvia soledad sonia susana "
        "tania trinidad vanesa veronica vera victoria violeta virginia yolanda zoraida",
        "adrian agustin alberto alfonso alfredo alonso alvaro andres angel armando arturo augusto basilio benito bernardo bruno caetano camilo cesar "
        "chico claudio cristobal cristian damian dario david domingo eduardo efrain emiliano esteban eugenio ezequiel fabian federico felipe fermin "
        "fidel flavio gabriel gerardo german gilberto gonzalo gregorio guillermo gustavo henrique hernan horacio hugo ignacio inigo isidro ismael iker "
        "jacinto jaime joaquim joaquin jordi josep julio julian lazaro leandro leonel lisandro lorenzo lucas marcelo marcos mario martin mauricio "
        "maximo nestor nicolas nuno octavio oscar pablito paco pascual pau paulo pepe ramiro raimundo ricardo roberto rodolfo rodrigo rogelio "
        "roman ruben salvador samuel saul sergio simon teo tomas valentin vasco vicente victor xavi xavier zeca",
    ),
    "italian": (
        "adalgisa agnese alba alessandra alice angela angelica anita annamaria arianna assunta aurora beatrice benedetta bice bruna carla carlotta "
        "carmela caterina cecilia cinzia concetta cristina daniela debora elena eleonora elisa elisabetta emanuela emma federica filomena flaminia "
        "franca gemma gina gioia giorgia giulietta grazia ilaria immacolata irene lavinia letizia lia licia lidia loredana lucia luisa maddalena "
        "marcella margherita mariangela marina marta martina matilde michela mirella monica nadia nicoletta nives nunzia ornella paola patrizia "
        "raffaella renata rita roberta romina rosalba rosanna rosaria rosella sabrina silvana silvia simona sofia stefania teresa tina valentina "
        "valeria viola virginia vittoria",
        "achille adriano agostino alberto aldo alessio alfredo amedeo andrea angelo antonio armando arnaldo arturo augusto aurelio beppe bernardo "
        "bruno carlo carmine cesare claudio corrado cosimo damiano daniele dario davide domenico edoardo elio emanuele emilio ennio enrico ercole "
        "ettore eugenio ezio federico ferruccio filippo flavio franco gabriele gaetano gennaro giacomo gianni gino giorgio giovannino girolamo "
        "giulio guido ignazio italo ivo leone lino luciano luigi manfredi mario massimo maurizio michele mimmo mirko nando natale nello nico nicola "
        "nino oreste orlando ottavio pasquale pietro pino raffaele renato renzo riccardo rinaldo roberto rocco romano romeo ruggero sandro sergio "
        "silvio simone stefano tiziano tommaso tonino toni ugo umberto valentino valerio vincenzo virgilio vittorio",
    ),
    "french": (
        "adele adrienne agathe aimee alice aline alix anais andree anne annick apolline arlette armelle aude audrey aurelie axelle beatrice "
        "berenice bernadette brigitte capucine carole caroline cecile charlotte claire claudine clemence clementine clotilde coralie corinne danielle "
        "delphine denise diane dominique edith eleonore eliane elisabeth elise emilie emmanuelle estelle eugenie fabienne fanny faustine felicie "
        "fleur flore florence france francoise gabrielle gaelle genevieve georgette germaine ghislaine gilberte giselle helene henriette hortense "
        "huguette ines irene isabelle jacqueline jeannette joelle josette julie justine laure laurence lea leonie liliane louise lucie lucienne "
        "ludivine lydie magali maelle margaux marianne marguerite marine marion marthe martine mathilde maud melanie michele micheline monique "
        "morgane muriel myriam nathalie nicole ninon oceane odile pascale pauline perrine raymonde regine renee rosalie roxane sabine sandrine "
        "segolene severine sophie stephanie suzanne suzette therese valerie veronique victoire violette virginie yolande zelie",
        "achille adrien aime alain albert alexandre alexis alphonse andre antonin aristide armand arnaud arsene arthur auguste aurelien bastien "
        "benoit bernard bertrand blaise boris bruno cedric charles christian christophe claude clement clovis cyril damien daniel denis didier "
        "dominique edgar edmond edouard emile emmanuel eric ernest eugene fabien fabrice felix fernand florent florian franck francis frederic "
        "gabriel gaspard gauthier georges gerard germain gilbert gilles gregoire gregory guy gustave hector herve hippolyte honore hubert hugo "
        "jacquot jean jeannot jerome joachim joel joseph jules justin leandre leon leopold lionel louis loic lucien ludovic marc marius martin "
        "mathieu maurice max maxence maxime michel nestor nicolas noe norbert octave pascal patrice patrick paul quentin raoul raphael raymond "
        "remy renaud rene richard robert robin roger roland romain sacha samuel sebastien serge simon stephane sylvain theo theodore theophile "
        "thibault thierry thomas tristan valentin victor vincent xavier yann yannick",
    ),
    "german": (
        "adelheid agathe alina almut amalie andrea angela angelika anja anke anna anneke annegret annelie annette annika antje antonia astrid barbara bärbel "
        "beate berta bettina birgit birte brigitte britta carla carlotta charlotte christa christel christiane christina claudia clara conny cornelia "
        "dagmar daniela doris dorothea dörte edda elfriede elke ella elli else elsbeth emilia emma emmi erika erna esther eva evelyn finja franka "
        "franziska friederike gabi gabriele gerda gerlinde gertrud gesa gesche gisa grete gudrun hannah hannelore hedwig heike helene helma henriette "
        "herta hilde hildegard ida ilka ilona ilse imke ines inga inge irma irmgard isolde jana janina jette josefine jule julia jutta karin karla "
        "karolina katharina kathrin katja katrin kerstin kirsten kirstin kristin lara laura lea leni lena leonie lieselotte lilli lina linde lisa "
        "lotti louisa luisa luise luzie magdalena maike malin manuela mara mareike margarete margit maria marianne marie marina marion marlene "
        "marlies marta martha martina mathilde mechthild meike melanie melina merle mia mieke mina minna mira miriam monika nadine nele nicole nina "
        "nora ortrud ottilie paula pauline pia regina regine renate resi rita romy rosa rosemarie rosi roswitha ruth sabrina sandra sarah sieglinde "
        "sigrid silke silvia simone sina sofia sonja sophia sophie stefanie susanne svea svenja sybille tanja tessa thea theresa therese thekla tilda "
        "tina trude ulla ute valentina vera verena veronika viktoria waltraud wiebke wilhelmine wilma zita",
        "achim adalbert adam adolf albert albrecht alex alexander alfons alfred alois andreas anselm arne arno arnold artur august axel bastian ben benedikt "
        "benjamin bernd bernhard berthold bodo boris bruno burkhard carsten christian christoph claas conrad cornelius daniel david detlef dirk dominik "
        "eberhard eckart eduard egon emil enno erhard erich ernst ernest erwin eugen fabian felix ferdinand finn florian frank franz frederik frieder fridolin "
        "gabriel georg gerald gerd gerhard gernot gottfried gregor guido gustav hannes hanno hans-peter harald hartmut hauke heiko heiner heini heinz "
        "helge helmut hendrik henning henrik henry herbert hermann hinrich holger horst hubert hugo ignaz ingo jakob jan jannik jannis jens jo joachim jobst "
        "jochen jonas jonathan jorg jörg josef joshua julian julius jupp jürgen justus kai karl-heinz karsten kaspar kilian knut konrad konstantin korbinian kuno "
        "kurt lars lasse laurin leander lenz leo leon leonard leonhard leopold levin linus lorenz lothar luca lukas lutz magnus maik malte manfred "
        "manuel marc marcel marco marius mark markus martin marvin mats matteo max maximilian meinhard michael mika moritz nico niklas nikolaus nils "
        "norbert ole oliver olli ortwin oskar oswald oswin otmar otto pascal patrick paul peter philipp piet rainer ralf raphael reiner reinhard reinhold "
        "rene richard robert roland rolf roman rudi rudolf rüdiger ruprecht samuel sascha sebastian seppel sepp siegfried siegmund simon stefan stephan "
        "steffen sven tade theo theodor thilo thomas thorsten till tilman tim timo titus tjark tobias tom toni torben ulf uli ulrich urs valentin "
        "veit viktor vincent volker waldemar walter walther werner wendelin wieland wilfried wilhelm willi wim winfried wolf wolfram xaver",
    ),
    "nordic": (
        "aino anneli annika asa asta birgitta bodil britt britta cecilie dagny ebba eeva eija ella ellen elli elin elina embla emilie esther eva "
        "frida gerd gro gudrun gunhild gunilla hanna hanne hedda hedvig helle helmi herdis hilde hillevi ida inga inge ingeborg inger inka irma iselin "
        "johanne kaarina kaisa karen kari karin karoline katla kerttu kirsten kirsti kristin lene line lisbeth lise live lone lovisa maren margit "
        "marit marja mathilde merete mette mimi minna nanna niina nina oda olivia pernille pirkko ragna ragnhild rakel riikka ronja runa sanna sari sigga "
        "signy silje siri sissel sofie sunniva susanne svea sylvi synnove tea tekla thea thora tiina tina tiril tone tora torunn trine tuva tyra "
        "ulla unni ursula vigdis vilde wenche yrsa",
        "aksel albin ante antti ari arne arvid aslak asger asmund bengt birger birk bo borje carsten christer claus daag dag edvard eero egil eilif eino "
        "elias emil erkki erling espen eskil esko evert finn fredrik frode frederik geir georg gustav guttorm haakon hakon halvard hannu harald heikki henning "
        "henrik hjalmar holger hugo ingmar ingvar isak ivar jakob janne jari jens jesper joakim johan johannes jonas jorgen jorma jouni juha jussi kaj kalle "
        "karl-johan kasper kennet kimmo kjell klas knud knut kristian kristoffer lasse lauri leo ludvig mads magne markku martti mathias matti "
        "mats mikael mikkel mika morten niels nikolaj odd oddvar ola ole olav olle oskar otto paavo pal pasi pekka pelle per petter poul preben rasmus "
        "reidar risto roald rolf rune samuel seppo sigurd sigmund simen snorre steinar sten stian stig sverre tapio tarjei terje timo tor torbjorn "
        "tore torgeir trond trygve tuomas uffe uno vaino veikko vidar viggo viktor ville yngve",
    ),
    "dutch": (
        "aafje aaltje anke anneke annelies annemiek annemarie anouk antje bregje carolien corrie daniek dieuwke doortje elke elske esmee eva fenna femke fleur "
        "floor fransje geertje geertruida gerda greetje griet hanneke hendrika hilde ilse ingeborg ineke isa janneke jantje jette joke jolanda jolijn "
        "josine judith juul katelijn katrijn lieke liesbeth lies lieve lisanne loes lonneke lotte maaike machteld manon margriet mariska marieke marijke "
        "marleen marloes meike mieke mies mirjam mirthe nel nienke noor noortje petra pien renske riet roos rosalie saar sanne saskia sien silke sjoukje "
        "sofie tess tineke toos trijntje truus veerle wies willemijn yfke",
        "aad aart abel adriaan albertus anton arend arie arjen bart bas bastiaan ben berend bert bob boudewijn bram casper cees chiel cor coen constantijn daan "
        "dirk dries duco eelco egbert erwin evert ewout ferdinand fedde floris fons frans freek frits geert gerard gerben gerrit gijs govert guus hans "
        "harm harmen hein hendrik henk herman hessel hidde hubert huub jaap jacob jan-willem jasper jelle jelmer jeroen jeroom jesse job jochem joep "
        "johan joost joris jos jurre just karel kees klaas koen koos laurens leendert lieven lodewijk lou luuk maarten maurits mees menno michiel mink nico niek "
        "olaf onno otto pepijn pier piet pieter pim quinten reinier reinout remco rene rik rob roel roelof ruben rutger ruud sander siebe siem sjaak "
        "sjoerd stijn sybren teun theun theo thijs thomas tijn tijmen tjerk tom toon twan vincent wessel wiebe willem wim wout wouter",
    ),
    "slavic": (
        "adela agata albina aleksandra alena alina alla alzbeta ana anastasia anastazja aneta anfisa anita anna antonina apolonia barbara beata blanka bozena "
        "bronislava cecylia dagmar dana danuta daria darya dasha dobromila dorota dragana drahomira eliska elzbieta emilia eva ewa ewelina fedora "
        "gabriela genowefa grazyna hana halina hanka helena ilona inna irena irenka iva ivana ivanka iza izabela jadwiga jadzia jagoda jana janina "
        "jarmila jelena jirina jitka joanna jolanta jovana julia justyna kamila karolina katarina katarzyna katerina kinga klara krystyna ksenia "
        "kveta larisa lena lenka lesia lidia lidiya ljubica ljuba lucja lucie ludmila luba lyuba lyudmila magdalena magda malgorzata marcela margarita "
        "maria marina mariya marketa marta martyna maryana marysia melania milada milena milica mira mirka monika nadezhda nadja nastya natalia "
        "natalya nela nika nina nora oksana olena oleksandra ondine paulina pavla petra polina praskovya radka radmila raisa regina renata roza "
        "ruslana ruza ruzena sabina sasa sara selma silva slavka snezana sofia sofiya sonja sonya stana stanislava stefania svetla taisia tamara "
        "tanja tanya tereza tonya ula urszula valentina valeriya varvara vera veronika vesna viera viktoria vlasta wanda wiktoria wislawa xenia yana "
        "yaroslava yekaterina yulia zdenka zhanna zina zinaida zora zorka zosia zuzana zuzanna",
        "adam adrian albert aleksandar aleksander aleksei aleksy ales alexander ambrozy anatol anatoly andrei andrej andrey andrzej antoni antonin arkady "
        "arkadiusz artem artur bartek bartosz bogdan bohdan bohumil boleslaw boris borys bozidar branko bratislav cezary cyryl czeslaw dalibor damian "
        "damir daniel danilo dariusz darko david davor denis dominik dragan dusan edvard emil eryk evgeni fedor filip florian franciszek frantisek "
        "gennady georgi goran grigori grzegorz gustaw havel henryk hubert ihor ilia ilja ilya ireneusz ivo jacek jakub jan janek janko janusz jaromir "
        "jaroslav jarek jasiek jerzy jiri jozef josip jovan julian juraj jurek kacper kamil karel karol kazimierz kirill kiril konrad konstantin "
        "krzysztof krystian kuba lech leonid leos leszek leon lev luka lubomir ludvik lukas lukasz luboš maciej maksim maksym marcin marian marin mario "
        "mariusz marko martin matej mateusz matus maxim michal mieczyslaw mihail mikolaj mikulas milan milorad milos miroslav mirko mitya mladen "
        "nenad nikita nikola nikolaj niko oleg oleksandr oleh ondrej ostap ota pasha patryk pawel pero petar petr petro przemek radek radomir radoslav "
        "radovan rafal rastislav robert roman rostislav rudolf ruslan ryszard sava sebastian semyon sergey sergiy seweryn sinisa slavko slawomir "
        "stanislav stanislaw stas stefan stepan stjepan svatopluk szymon tadeusz taras teodor tibor tihomir timur tomek tomas tomislav tymon tomo vaclav "
        "vadim valery vasil vasily vasyl vasko viktor vincent vit vitaly vitek vlad vlado vladislav vladimir vlastimil vojtech vsevolod vuk wacek "
        "waldemar wiktor witold wladyslaw wlodek wojciech wojtek yakov yaroslav yegor yevgeny yuriy zbigniew zbyszek zdenek zdzislaw zeljko zenon zygmunt",
    ),
    "hungarian": (
        "agnes aniko aranka boglarka borbala csilla dorottya edit eniko erzsebet eszter etelka eva fruzsina gizella hajnalka ibolya ildiko ilka ilona "
        "iren jolan judit julianna katalin kinga klara krisztina lilla magdolna marianna margit melinda monika noemi orsolya piroska reka rozalia "
        "sara sarolta szilvia terez timea tunde vilma virag zita zsofia zsuzsa zsuzsanna",
        "adam akos andras antal aron arpad attila balazs balint bela bence benedek csaba daniel david denes dezso elemer endre ernő ferenc gabor "
        "gellert geza gergely gyorgy gyula imre istvan ivan janos jeno jozsef kalman karoly kristof lajos laszlo levente lorant mate marton "
        "matyas mihaly miklos milan nandor odon pal peter sandor simon szabolcs tamas tibor tivadar vilmos viktor vince zoltan zsigmond zsolt",
    ),
    "greek": (
        "aliki anastasia anna antigone aphrodite ariadne artemis aspasia athina calliope cassandra chloe chrysa danae daphne despina dimitra eirini "
        "electra eleni eleftheria evangelia evdokia galatea georgia ioanna iphigenia kalliopi katerina kyriaki lydia magda maria marika marina "
        "melina myrto niki olympia panagiota persephone phaedra rallou roula sappho sofia stavroula thalia theodora vasiliki voula xanthippe zoe",
        "achilles alexandros alexis alkis anastasis andreas angelos antonis apostolos aris aristides babis charalambos christos dimitris dionysis elias evangelos "
        "fotis georgios giannis giorgos ilias ioannis kimon kostas konstantinos lefteris leonidas lakis makis manolis markos michalis nektarios nikos "
        "odysseas orestes orpheus panagiotis panos paris pavlos pericles petros petrus socrates spiros stathis stavros stelios takis thanasis theodoros "
        "theofilos thomas tasos vangelis vasilis yannis yiannis yorgos",
    ),
    "irish": (
        "aine aisling aoife bláthnaid bridget bridie brigid caoimhe ciara clodagh colleen deirdre eileen eimear eithne fionnuala grainne maeve mairead maire "
        "moira mona morag muireann niamh noreen nuala oonagh orla roisin saoirse shauna sheila shona sinead siobhan sorcha una",
        "aidan ailbhe angus aonghus barra brendan brian cathal cian ciaran cillian colm colum conall conor cormac daithi darragh declan dermot diarmuid "
        "donal donnacha eamon eoghan eoin fergal fergus fiachra fintan fionn fionan gearoid hamish iain kevin kieran lorcan mairtin malachy murphy niall "
        "oisin oran padraig paddy padraic phelim ronan ruairi ruari seamus sean senan shane tadhg tiernan",
    ),
    "welsh": (
        "angharad anwen bethan blodwen bronwen bronwyn cari carys catrin ceridwen delyth dilys eirlys eleri elin eluned ffion gwen gwenllian gwyneth haf "
        "heledd lowri mair mari megan menna mererid nerys nesta olwen rhiannon seren sian sioned tegwen winifred",
        "alun aled aneirin berwyn bryn cai caradoc cledwyn dafydd dai dewi dylan eifion emlyn emrys evan gareth geraint gethin glyn griff gruffydd gwilym "
        "gwyn huw hywel idris ieuan ifan iolo iwan ivor llew llewelyn merfyn morgan myrddin owain rhodri rhys sion taliesin tecwyn trefor tudur wyn",
    ),
    "west-african": (
        "abeni abiola adaobi adenike adetoun adjoa afi afia afua akua amaka asabea awa ayo bisi binta bola bukola bunmi chidinma chika chinwe dede dela "
        "djeneba dupe ebele ebun efe efia ekua esi esther folasade funke halima hadiza hauwa ifeyinwa ifunanya ige imade iniobong iyabo kadiatou "
        "kehinde kemi khadija lara maimouna mamle mariama mma monisola nana nkechi nkem nneoma nnenna obioma oluchi olufunke omolara oyin ramatou "
        "remi rokia ronke salimata sade serwaa simi sola soyo tawa temitope tiwa toyin uju wunmi yaa yejide yetunde zina",
        "abdou abdoulaye abdul abiodun adama adebayo adekunle ademola afolabi akin akinola akwasi alhaji alioune amadou amadi ayodele azubuike baba bakari bankole "
        "bayo biodun boubacar bolaji cheikh chibueze chike chima chinedu chukwu chuka dapo dayo demba diallo ebo ebuka edem eze ekow emeka eyo fela "
        "fiifi gbenga ibe ibrahima idrissa ifeanyi ike issa jide kayode kelechi kobina kojo kunle kwabena kwaku kwamena lamine lanre lekan mawuli modou "
        "moussa nnamdi nuhu obinna okon okoro ola olamide olawale olumide onyeka osei ousman oumar papa rotimi salif sanni seydou sola souleymane "
        "tayo tokunbo tobi uzo wale yakubu yao yinka zik",
    ),
    "east-african": (
        "abeba achieng adhiambo akinyi almaz amani amina aster asha atieno awino bethlehem birtukan faiza fatuma genet hamida hawa imani jamila jane kibibi "
        "lulu makena marjani mariamu meron mwende mwikali neema njeri nyambura nyokabi pendo rehema saba safiya salama selam subira tigist uwase wambui "
        "wangari wanjiku wanjiru waithera zahara zawadi zuri",
        "abebe abdi ali amani baraka bekele biruk dawit elias farah girma haile hassan hamisi jabari jelani juma kamau kassim kibet kiprono kipchoge kimani "
        "kiptoo macharia mohamed musa mutua mwangi ndege njoroge ngugi ochieng odhiambo okello omondi onyango otieno rashidi salim samuel simba solomon "
        "sudi suleiman tadesse tesfaye tekle tumaini wafula yohannes yonas",
    ),
    "south-african": (
        "anele ayanda buhle busisiwe hlengiwe khanyi lebo lerato lesedi nandi nokuthula noma nombeko nomvula nonhle ntombi palesa refilwe sindisiwe "
        "sibongile thembi tumi unathi zinhle zodwa zola",
        "andile ayanda bheki dumisani jabu jabulani kagiso lebohang lungile lwandle madiba mpho musa nkosi njabulo sandile sibusiso sifiso siya siyabonga "
        "sizwe tebogo thabiso thulani tshepo vusi xolani zakes",
    ),
    "arab": (
        "abir ahlam aida alia amal amani amina amira asma aya azza badia basma dalal dina dunya fadwa farah farida fatin ghada hadil hana hanan hayat heba "
        "hiba hind houda huda iman inas jamila jumana karima khadija lamia latifa layan lina loubna lubna maha mahira majda malak manal marwa maryam maysa mona "
        "mouna muna nabila nada nadia nadine nahla najla najwa nawal nermin nihal nisrine nora rabia rafa ranya rasha reem rima rula sabah sabrina safa "
        "safiya sahar salwa sanaa sara sawsan selma shaima shadia sherine siham sirine soraya souad suad suha sumaya tahira thuraya wafa warda wisal yara "
        "yusra zaina zeina",
        "abbas abdallah abdel abdo abdullah adel adham adnan ahmad akram alaa amin amir amjad anas anwar ashraf ayman aziz badr bakr bashar bashir bassam bilal "
        "driss emad fadi fahd farid farouk fawzi fouad ghassan habib hadi hafez haitham hakim hamid hamza hani haris harun hatem haytham hicham hisham "
        "husam idris ihab ismail issam jabir jalal jamal jamil jawad kamal khaled khalil louay mahdi maher majid malek mansour marwan mazen mehdi moustafa "
        "mounir mourad munir nader nadim nasser nizar osama othman qasim rachid rafiq rami ramzi raouf rayan reda riad rida saad sabri said salah salem sami "
        "sharif sherif suleiman taha taher tahir tamer tarek walid wassim yahya yasin yasser yazid younes zaid zaki ziad zuhair",
    ),
    "turkish": (
        "aylin aysun azra begum belgin berna buse ceren ceyda damla demet derya didem dilek ebru ece eda elvan emine esma fatma feride filiz gamze gizem "
        "gonca gulay gulsen handan hande hatice hulya inci ipek irmak lale leyla melek meltem meryem mine muge naz nazan neslihan nihan nilufer nuray "
        "oya ozge ozlem pelin pinar reyhan sabiha selin serap sevda sevgi sevim seyma sibel songul suna tugba tuba yasemin yeliz yildiz",
        "adem ahmet alp altan arda aydin bahadir baris batu berk bora bulent burak can cengiz cenk cetin cihan doğan dogan ediz efe ege ekrem enver "
        "ercan erdal erdem erkan erol ersin ertan fatih ferit fikret furkan gokhan goksel hakan halil haluk hasan hikmet huseyin ibo ilhan ilker "
        "ismet kaan kadir kerem koray levent mert metin mete necati nuri okan oktay onur osman ozan ozgur recep riza sabri sait salih sedat "
        "selim serdar serkan sinan suat tamer taner tarkan tayfun timur tolga tuncay turgut ufuk umut utku volkan yasar yavuz yilmaz yigit yunus",
    ),
    "persian": (
        "afsaneh anahita arezu atefeh azar bahar bita donya elaheh elham farah farnaz farzaneh fereshteh forough ghazal golnaz gita homa laleh leila "
        "ladan mahin mahnaz mandana marjan marjane mehri minoo mitra mojgan nahid nasrin nazanin negar niloufar parvaneh pari pegah ramineh sanaz sepideh "
        "setareh shahrzad sheida shohreh simin soheila soraya taraneh tahmineh yalda zari ziba",
        "abbas ahmad ali amir arman ardeshir behnam behrouz bahram bijan babak dariush ebrahim ehsan esfandiar farzad faramarz feridun firouz habib hamid hooman "
        "hossein iraj jafar jamshid javad kambiz kamran kaveh keyvan kian kourosh mahmoud manouchehr masoud mehdi mehran mohsen mojtaba morteza nader "
        "naser nima omid parviz payam pejman rahim ramin rostam saeed saman sasan shahin shahram siamak siavash sina sohrab vahid yousef",
    ),
    "south-asian": (
        "aarti abha aditi aisha akshara alka amrita anika anita anushka aparna aradhana archana asha ashwini bhavna bina chandra chitra damini daya deepika durga "
        "gauri gayatri geeta gita hema ila ishani ishita jaya jyoti kajal kalpana kamala kamini kanta kareena kiran kriti kusum lata lalita madhu madhuri "
        "mala malini mandira manju maya meena meenakshi mira mohini mridula mukta nalini namrata nandini nandita neela neelam neeta neha nilima nirmala "
        "nita pallavi poonam pooja prachi pratima preeti prerna radhika rajni rashmi reena renu reshma riya roopa ruchi rupa sadhana sandhya sangeeta "
        "sarita saroj savita seema shalini shanti sharmila shashi sheela shilpa shobha shreya shruti shweta smita sneha sonal sonali sudha sujata suman "
        "sumitra supriya surbhi sushila swati tanvi tara trisha uma urmila usha vandana vani varsha vasudha veena vidya vimala zara",
        "aarav abhay abhishek aditya ajay ajit akash akhil alok aman amar amol anil anirudh ankit anuj anup arav aravind arnav arun arvind aryan asif "
        "ashish atul balram bhaskar bharat bhim chandan chetan darshan deepak devan dhruv dilip dinesh farhan ganesh gaurav girish govind gautam hari harsh "
        "hemant imran irfan ishaan jagdish jai javed jay jayant kabir kailash karan kartik kishore kunal lalit lokesh madan madhav mahesh manish manoj "
        "mukesh mukul nakul naren naresh navin neeraj nilesh nitin om pankaj parth prakash pramod pranav prasad prashant prem raghu raghav rajan rajat "
        "rajeev raju rakesh raman ramesh ranjit ratan rishi ritesh rohan rohit rudra sachin sagar sahil salim samar sameer sandeep santosh satish saurabh "
        "shankar sharad shiv shivam shyamal siddharth sohan subhash sudhir suraj suresh tarun tushar uday umesh varun vasant vikas vikrant vinay vinod "
        "vipin viraj vishal vivek yash yogesh zakir",
    ),
    "japanese": (
        "ai aiko akane akemi aki akiko ami asako asami asuka atsuko aya ayaka ayako ayumi chie chieko chihiro chika chiyo eiko emi emiko eri etsuko fumi fumiko "
        "fuyuko hana haruka haruko harumi hatsue hikari himiko hiroko hiromi hisako hitomi honoka izumi junko kaede kana kanako kaori kasumi kayo keiko "
        "kikuko kimiko kiyoko koharu kotone kumiko kyoko machiko madoka maiko maki makiko mana manami mari mariko masako mayu mayumi megumi mei michiko midori "
        "mieko miho mika miki minako misaki mitsuko miyako miyu mizuki moe momo momoko nana nanami naoko natsuki natsumi nobuko noriko nozomi rei reiko rie "
        "rika riko rin risa sachiko sadako saki sakiko satomi satsuki sayaka sayuri setsuko shiho shiori shizuka shizuko sumire suzu suzume tamiko "
        "tomoko tsubame umeko yasuko yoko yoshiko yui yuka yukari yukiko yuko yumi yumiko yuna yuri yuriko",
        "akihiro akio akira arata asahi atsushi daichi daiki daisuke eiji fumio genji genzo goro hachiro haruki haruto hayato hideki hideo hikaru hiroki hiroshi "
        "hiroto hisashi ichiro isamu isao itsuki jiro jun junichi kaito kaoru katsu katsuo kazuki kazuo kazuya kei keiji ken kenichi kenta kentaro kichiro "
        "kiyoshi koichi koji kosuke kota makoto mamoru manabu masahiro masaki masao masaru masato michio minoru mitsuo nao naoki naoto nobu nobuo noboru "
        "osamu ren riku rikuto ryo ryota ryu ryuji saburo satoru satoshi seiji shigeru shin shinichi shinji sho shogo shota shuji sora sosuke susumu tadao "
        "tadashi taichi takahiro takao takeda takeo takeru taro tatsuo tatsuya tetsuo tetsuya tomio toru toshi toshio tsubasa tsutomu yamato yasuo yoichi "
        "yoshi yoshio yosuke yota yuji yukio yusuke yuta yuto yuuki",
    ),
    "chinese": (
        "ah-lan baozhai biyu chunhua chun-li dai-yu daiyu fang fen fenfang guiying hong hua huan huifang jiaying jia jing jingfei jinghua juan lan lanfen liling lihua "
        "lijuan meihui meiling meili mei-lin meixiang minhua ning peipei qiang qing qiuyue rou ruolan shan shu shuang shuchun siyu ting tingting wenling "
        "xia xiaodan xiaohong xiaoli xiaolian xiaomei xinyi xiulan xiuying xue xuan yanmei ying yinghua yingtai yue yuhan yulan yun zhen zhenzhen",
        "an bai bao bo boqin chang cheng chen da dong enlai fai fu gang guang guo guoliang hai haitao han heng hong honghui huang hui jian jianguo jianhong jie "
        "jin jinhai jun junjie kang kun laoshi li-wei liang liwei long ming minghao niu peng ping qiang qiu rong ruo shaoqi shen sheng shi shun tao tengfei "
        "tian wang weimin weisheng wen wencheng xiang xiaobo xiaoming xin xing yang yaozu yichen yong yongliang yu yuan zemin zhang zhihao zhiming zhong zian",
    ),
    "korean": (
        "ae-cha bo-ra bora chae-won da-hye eun-hye eun-ji eunji eun-young eunyoung ga-eun haeun ha-eun hana hee-jin hye-jin hyejin hye-kyo hyeri hyo-jin iseul "
        "jae-hee ji-a ji-hye jihye ji-won jiyoung ji-young jisoo kyung-hee kyung-ja mi-kyung mi-sook mi-sun minji minjung na-ri nari sena seo-yeon seoyeon "
        "seo-yun seul-gi so-hee so-ra soo-ah soo-jin soojin soo-min sooyoung su-bin su-ji suji sun-hee sunhee yeon yeon-hee yeri yoo-jin yoon-ah yoona young-hee young-ja yuna yuri",
        "beom-seok chang-min changmin chul-soo dae-jung dae-hyun do-hyun dong-hyun donghyun dong-wook eun-woo gi-hun gun-woo ha-joon hae-won ho-jin hyun-woo "
        "hyunwoo in-ho ji-hoon jihoon ji-hun jin-woo jinwoo jong-su jong-in joon-ho joonho jun-seo jung-ho kang-ho ki-woo kwang-soo kyung-soo min-ho minho min-jun minjun min-ki min-soo "
        "sang-hoon sang-woo seok-jin seung-ho si-woo soo-hyun sung-ho sung-min tae-hyung taehyung tae-yang taeyang woo-jin woojin yeong-su young-ho young-min",
    ),
    "southeast-asian": (
        "ai ayu bich chi citra dao dian dung endah fitri giang hang hanh hien hoa huong indah intan kim kanya kanokwan kartini lan lien ly lestari mali mayuree "
        "ngoc nga nhung ni oanh phuong putri ratna ratana ratih rini rose-ann sari som sri suda sukhon suwan tala thanh thao thi thu thuy trang trinh tuyet uyen "
        "wati wulan xuan yen yuni",
        "adi agung ahmad andi ari arif aung bagus bambang boonsri budi cuong dat dedi dimas dung eko gede gia hadi hai hendra heru hieu hoang hung huu huy iwan "
        "jaya joko kadek ketut khanh khoa kiet kittisak krit lam long made nam nyoman phong phuc putra quan quang quoc rama rizal sakda san sarawut slamet "
        "somsak son suharto surya tai tam tan thang thanh thien thaksin tien tin toan tri trung tu tuan tung vinh viet wayan wira yanto",
    ),
    "jewish": (
        "adina ahuva avigail aviva ayala batya beruria bluma bracha chana chaya dafna devorah dina dvora efrat eliana elisheva emuna feiga frayda fruma gila "
        "gittel hadas hadassah hanna hava ilana keren liora malka maya mazal michal mina mirel moriah nechama nili nitza nurit ofra orit penina pnina raizel "
        "rachel rochel ronit ruth sarit shoshana shulamit sigal talia tirza tova tzipi tzipora yael yaffa yehudit yentl zahava zelda zipporah ziva",
        "aaron abba akiva alter amir amit amnon amos ari ariel arik aryeh asaf asher avner avram avraham baruch benny berel boaz chaim dan dov efraim eitan elazar eli "
        "eliezer elimelech feivel gadi gershon getzel gideon gil hershel hillel ilan isser itai itzik kalman lazar leib levi meir melech menachem menashe mendl micha "
        "motel motke naftali nahum natan nissim noam ofer oren pinchas raphael rafi ron schmuel shai shalom shimon shmuel simcha tevye tuvia tzvi uri uriel "
        "uzi velvel yaakov yair yankel yehuda yehoshua yoav yochanan yoel yonatan yoni yosef yossi yoram yuval zalman zeev zvi",
    ),
    "polynesian": (
        "alamea aroha hina hinemoa hine iolana kaiulani kahurangi kailani lani lehua mahina makana malia marama mahana moanalani ngaire nohea noelani poema "
        "pua roimata sina tapa teuila tui ulani vaiana waimarie waina",
        "afa ariki hemi hohepa hone ioane kahu kai kaimana kale kawika keoni kimo kekoa mahana makani manaia manu matiu maui mikaere mika nainoa nikau "
        "peni pita rangi rawiri sefo semisi tamati tavita teva tevita tipene waka wiremu",
    ),
    "native-american": (
        "abedabun aponi chenoa chepi dakota dyani halona hehewuti kachina kimi kimama kiona leotie lomasi mahala mika nita nizhoni nokomis onawa "
        "pocahontas sacheen sakari shania shanta sheshebens soyala taima tala tehya tiponi wenona yanaba zitkala",
        "achak ahiga ahote akecheta bidziil chaska cheveyo dakotah elan enapay hahnee hinun honon kele keme lakota len mahkah matoskah misu mochni nashoba nodin "
        "ohanzee ohitika paytah sani sunki tahoma tashunka tate tocho tokala tse wahkan waya wematin yahto yuma",
    ),
}
"""Culture to women's and men's first names; a name that two cultures share belongs to the first."""
