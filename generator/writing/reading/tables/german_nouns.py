"""Story nouns of German, in their dictionary form and lower case, and their English."""

from __future__ import annotations

from generator.writing.reading.tables.german import pairs

NOUNS = pairs("""
märchen=fairy tale; geschichte=story; film=film; kurzfilm=short film; serie=series; folge=episode; krimi=mystery; komödie=comedy;
drama=drama; abenteuer=adventure; liebesgeschichte=love story; western=western;
fuchs=fox; wolf=wolf; bär=bear; hase=hare; igel=hedgehog; eule=owl; gans=goose; ente=duck; huhn=hen; katze=cat; kater=cat; hund=dog;
maus=mouse; pferd=horse; esel=donkey; kuh=cow; schwein=pig;
schaf=sheep; ziege=goat; hirsch=stag; reh=deer; vogel=bird; rabe=raven; adler=eagle; fisch=fish; wal=whale; hai=shark; delfin=dolphin;
drache=dragon; drachen=dragon; einhorn=unicorn; frosch=frog; biene=bee;
schmetterling=butterfly; schlange=snake; schildkröte=turtle; löwe=lion; tiger=tiger; affe=monkey; elefant=elephant; gespenst=ghost;
geist=ghost; roboter=robot; hexe=witch; zauberer=wizard; fee=fairy; riese=giant;
zwerg=dwarf; elf=elf; kobold=goblin; könig=king; königin=queen; prinz=prince; prinzessin=princess; ritter=knight; kaiser=emperor;
graf=count; gräfin=countess; junge=boy; mädchen=girl; mann=man; frau=woman; kind=child;
baby=baby; mutter=mother; vater=father; bruder=brother; schwester=sister; tochter=daughter; sohn=son; großmutter=grandmother;
oma=grandmother; großvater=grandfather; opa=grandfather; enkelin=granddaughter;
enkel=grandson; tante=aunt; onkel=uncle; freund=friend; feind=enemy; nachbar=neighbour; lehrer=teacher; schüler=pupil; bäcker=baker;
koch=chef; bauer=farmer; fischer=fisherman; jäger=hunter; müller=miller;
schmied=blacksmith; uhrmacher=clockmaker; schneider=tailor; schuster=cobbler; arzt=doctor; krankenschwester=nurse;
anwalt=lawyer; richter=judge; polizist=policeman; detektiv=detective; kommissar=inspector; dieb=thief; räuber=bandit; pirat=pirate; kapitän=captain; matrose=sailor; soldat=soldier; pilot=pilot;
astronaut=astronaut; leuchtturmwärter=lighthouse keeper; wärter=keeper; postbote=postman; gärtner=gardener; maler=painter;
musiker=musician; sänger=singer; tänzer=dancer; geiger=violinist; pianist=pianist; clown=clown; magier=magician;
wissenschaftler=scientist; erfinder=inventor; bürgermeister=mayor; wirt=bartender; fremder=stranger; held=hero; schurke=villain;
bösewicht=villain;
hauptfigur=main character; menschen=people; mensch=person; leute=people; waise=orphan; zwilling=twin; cowboy=cowboy; sheriff=sheriff;
reiter=rider; gladiator=gladiator;
wald=forest; winter=winter; sommer=summer; herbst=autumn; frühling=spring; schnee=snow; regen=rain; sturm=storm; gewitter=thunderstorm;
nebel=fog; wind=wind; sonne=sun; mond=moon; stern=star; nacht=night; morgen=morning;
abend=evening; mittag=noon; mitternacht=midnight; morgendämmerung=dawn; abenddämmerung=dusk; sonnenaufgang=sunrise;
sonnenuntergang=sunset; haus=house; hütte=hut; schloss=castle; burg=castle; turm=tower; leuchtturm=lighthouse; dorf=village; stadt=city;
straße=street; gasse=alley; markt=market; marktplatz=market square; kirche=church; schule=school; krankenhaus=hospital; bahnhof=station;
zug=train; hafen=harbour; schiff=ship; boot=boat; meer=sea; see=lake; fluss=river; insel=island; strand=beach;
berg=mountain; höhle=cave; garten=garden; wiese=meadow; feld=field; küche=kitchen; bäckerei=bakery; laden=shop; bibliothek=library;
gefängnis=prison; gericht=court; gerichtssaal=courtroom; büro=office; bar=bar; kneipe=pub; dach=roof; wüste=desert;
raumschiff=spaceship; weltraum=space; planet=planet; jahrmarkt=fair; zirkus=circus; museum=museum; theater=theatre; brücke=bridge;
tal=valley; keller=cellar;
haar=hair; haare=hair; auge=eyes; augen=eyes; bart=beard; zopf=braid; narbe=scar; brille=glasses; hut=hat; mütze=cap; mantel=coat;
kleid=dress; jacke=jacket; schal=scarf; umhang=cloak; sommersprossen=freckles; krone=crown;
regenschirm=umbrella; schirm=umbrella; brief=letter; buch=book; uhr=clock; schlüssel=key; ring=ring; schwert=sword; spiegel=mirror;
lampe=lamp; laterne=lantern; koffer=suitcase; geige=violin; klavier=piano; kuchen=cake; brot=bread; apfel=apple; blume=flower;
rose=rose; baum=tree; stein=stone; schatz=treasure; karte=map; geheimnis=secret; traum=dream; liebe=love; tod=death; krieg=war;
frieden=peace; hoffnung=hope; angst=fear; magie=magic; zauber=magic; gewalt=violence; dialog=dialogue; dialoge=dialogue;
musik=music; worte=words; farben=colours; szene=scene; ende=end; weihnachten=christmas; fest=festival; rennen=race; wettbewerb=contest;
reise=journey; zukunft=future; vergangenheit=past; roman=novel; funkspruch=radio message; nachricht=message; kinder=children;
freunde=friends; brüder=brothers; schwestern=sisters; jahrhundert=century; eis=ice; feuer=fire; wasser=water; gold=gold; herz=heart;
stimme=voice; lied=song; urteil=verdict
; u-boot=submarine; unterseeboot=submarine; hof=farm; bauernhof=farm; schuh=shoes; schuhe=shoes; stiefel=boots; schatten=shadow;
bandit=bandit; banditen=bandits; dieb=thief; mörder=murderer; mord=murder; verbrechen=crime; opfer=victim; zeuge=witness; spion=spy; agent=agent;
spur=trail; fall=case; beweis=proof; polizei=police; uhr=clock; uhren=clocks; uhrwerk=clockwork; taschenuhr=pocket watch; armbanduhr=watch; keller=cellar; dachboden=attic;
wohnung=flat; zimmer=room; treppe=stairs; flur=corridor; balkon=balcony; fenster=window; tür=door; tor=gate; mauer=wall; wand=wall; boden=floor; decke=ceiling;
tisch=table; stuhl=chair; bett=bed; schrank=cupboard; ofen=stove; herd=stove; topf=pot; teller=plate; tasse=cup; glas=glass; flasche=bottle; messer=knife;
gabel=fork; löffel=spoon; wein=wine; bier=beer; kaffee=coffee; tee=tea; suppe=soup; käse=cheese; wurst=sausage; fleisch=meat; ei=egg; eier=eggs; honig=honey;
zucker=sugar; salz=salt; milch=milk; torte=cake; keks=biscuit; rezept=recipe; mahlzeit=meal; abendessen=dinner; frühstück=breakfast; restaurant=restaurant;
gasthaus=inn; hotel=hotel; café=cafe; geschäft=shop; werkstatt=workshop; fabrik=factory; bank=bank; post=post office; rathaus=town hall; apotheke=pharmacy;
friedhof=cemetery; grab=grave; kapelle=chapel; kloster=monastery; dom=cathedral; ruine=ruin; ruinen=ruins; festung=fortress; palast=palace; thron=throne;
graben=ditch; tunnel=tunnel; bergwerk=mine; steg=jetty; deich=dike; küste=coast; klippe=cliff; düne=dune; bucht=bay; watt=mudflats; welle=wave; ozean=ocean;
sumpf=swamp; moor=moor; heide=heath; gletscher=glacier; gipfel=summit; quelle=spring; teich=pond; bach=brook; wasserfall=waterfall; himmel=sky; wolke=cloud;
regenbogen=rainbow; blitz=lightning; donner=thunder; hitze=heat; kälte=cold; frost=frost; morgen=morning; nachmittag=afternoon; tag=day; woche=week; monat=month;
silvester=new year's eve; geburtstag=birthday; hochzeit=wedding; beerdigung=funeral; scheidung=divorce; verlobung=engagement; ehe=marriage; ehemann=husband; ehefrau=wife;
witwe=widow; witwer=widower; braut=bride; bräutigam=groom; paar=couple; familie=family; eltern=parents; geschwister=siblings; cousin=cousin; cousine=cousin;
neffe=nephew; nichte=niece; schwiegermutter=mother-in-law; stiefmutter=stepmother; patenonkel=godfather; säugling=baby; jugendlicher=teenager; teenager=teenager;
rentner=pensioner; greis=old man; dame=lady; herr=gentleman; kerl=fellow; nonne=nun; mönch=monk; pfarrer=priest; priester=priest; bischof=bishop; papst=pope;
gott=god; teufel=devil; engel=angel; dämon=demon; vampir=vampire; werwolf=werewolf; monster=monster; ungeheuer=monster; meerjungfrau=mermaid; nixe=mermaid; troll=troll;
schneekönig=snow king; schneekönigin=snow queen; schneemann=snowman; vogelscheuche=scarecrow; puppe=doll; marionette=puppet; teddy=teddy bear; teddybär=teddy bear;
dachs=badger; otter=otter; biber=beaver; eichhörnchen=squirrel; maulwurf=mole; fledermaus=bat; spatz=sparrow; krähe=crow; storch=stork; schwan=swan; pinguin=penguin;
robbe=seal; krebs=crab; schnecke=snail; spinne=spider; käfer=beetle; ameise=ant; raupe=caterpillar; papagei=parrot; kamel=camel; giraffe=giraffe; nashorn=rhinoceros;
nilpferd=hippo; krokodil=crocodile; dinosaurier=dinosaur; welpe=puppy; kätzchen=kitten; lamm=lamb; kalb=calf; fohlen=foal; hahn=rooster; henne=hen; küken=chick; taube=pigeon;
chef=boss; angestellter=clerk; sekretär=secretary; beamter=clerk; buchhalter=accountant; verkäufer=salesman; händler=merchant; kaufmann=merchant;
kellner=waiter; friseur=hairdresser; metzger=butcher; tischler=carpenter; schreiner=carpenter; maurer=bricklayer; mechaniker=mechanic; ingenieur=engineer;
fahrer=driver; taxifahrer=taxi driver; busfahrer=bus driver; lokführer=train driver; schaffner=conductor; flieger=pilot; fahrrad=bicycle; fahrräder=bicycles;
auto=car; bus=bus; lastwagen=truck; motorrad=motorcycle; schlitten=sleigh; kutsche=carriage; ballon=balloon; flugzeug=plane; rakete=rocket; floß=raft; segelboot=sailing boat;
dirigent=conductor; komponist=composer; schauspieler=actor; regisseur=director; dichter=poet; schriftsteller=writer; autor=writer; journalist=journalist; fotograf=photographer;
professor=professor; student=student; forscher=researcher; archäologe=archaeologist; bibliothekar=librarian; hausmeister=caretaker; nachtwächter=night watchman;
wächter=guard; wache=guard; söldner=mercenary; general=general; leutnant=lieutenant; deserteur=deserter; gefangener=prisoner; häftling=prisoner; flüchtling=refugee;
bettler=beggar; zigeuner=traveller; imker=beekeeper; förster=forester; holzfäller=woodcutter; köhler=charcoal burner; hirte=shepherd; schäfer=shepherd; winzer=winegrower;
gegner=opponent; rivale=rival; konkurrent=rival; partner=partner; kollege=colleague; gast=guest; gäste=guests; besucher=visitor; bewohner=inhabitant; fremde=stranger;
drillinge=triplets; zwillinge=twins; waisen=orphans; waisenkind=orphan; kriegsheld=war hero; erbe=inheritance; erbin=heiress; testament=will; geld=money; münze=coin;
diamant=diamond; juwel=jewel; kette=necklace; ohrring=earring; medaille=medal; pokal=cup; fahne=flag; glocke=bell; trommel=drum; flöte=flute; gitarre=guitar; orgel=organ;
harfe=harp; orchester=orchestra; chor=choir; konzert=concert; oper=opera; bild=painting; gemälde=painting; foto=photograph; fotografie=photograph; statue=statue; maske=mask;
kostüm=costume; faden=thread; nadel=needle; stoff=cloth; handschuh=glove; handschuhe=gloves; socke=sock; tasche=bag; rucksack=rucksack; korb=basket; kiste=crate; truhe=chest;
fass=barrel; seil=rope; leiter=ladder; hammer=hammer; nagel=nail; säge=saw; schraube=screw; maschine=machine; erfindung=invention; computer=computer; telefon=telephone;
radio=radio; funkgerät=radio; signal=signal; botschaft=message; zettel=note; tagebuch=diary; zeitung=newspaper; kompass=compass; fernrohr=telescope; kerze=candle; streichholz=match;
pistole=pistol; gewehr=rifle; bombe=bomb; kanone=cannon; pfeil=arrow; schild=shield; rüstung=armour; helm=helmet; samen=seed; kern=seed; wurzel=root; blatt=leaf; pilz=mushroom;
beere=berry; birne=pear; kirsche=cherry; pflaume=plum; kürbis=pumpkin; tulpe=tulip; sonnenblume=sunflower; wein=wine; heu=hay; stroh=straw;
wahrheit=truth; lüge=lie; versprechen=promise; wunsch=wish; fluch=curse; zauberspruch=spell; rätsel=riddle; prüfung=examination; spiel=game; fußball=football; schach=chess;
sieg=victory; niederlage=defeat; rache=revenge; schuld=guilt; reue=remorse; trauer=grief; freude=joy; glück=luck; mut=courage; freundschaft=friendship; einsamkeit=loneliness;
stille=silence; lachen=laughter; tränen=tears; erinnerung=memory; kindheit=childhood; jugend=youth; alter=age; leben=life; welt=world; erde=earth; mars=Mars; galaxie=galaxy;
raumstation=space station; außerirdischer=alien; alien=alien; android=android; diktatur=dictatorship; aufstand=uprising; revolution=revolution; flucht=escape; überfall=robbery;
einbruch=burglary; entführung=kidnapping; verschwörung=conspiracy; belagerung=siege; schlacht=battle; duell=duel; turnier=tournament; meisterschaft=championship; wahl=election;
science-fiction=science fiction; krimiserie=mystery series; thriller=thriller; horror=horror; horrorfilm=horror film; liebesfilm=love story; tragödie=tragedy; satire=satire;
weltraumoper=space opera; heimatfilm=village drama; stummfilm=silent film; schwarzweiß=black and white; minute=minutes; teile=parts; staffel=season; erzähler=narrator;
grieche=greek; mittelalter=middle ages; antike=antiquity; rom=Rome; wien=Vienna; münchen=Munich; köln=Cologne; venedig=Venice; mailand=Milan; neapel=Naples; lissabon=Lisbon;
prag=Prague; warschau=Warsaw; moskau=Moscow; athen=Athens; kairo=Cairo; peking=Beijing; tokio=Tokyo; italien=Italy; frankreich=France; spanien=Spain; england=England;
deutschland=Germany; österreich=Austria; schweiz=Switzerland; japan=Japan; russland=Russia; griechenland=Greece; ostsee=Baltic sea; nordsee=North Sea; alpen=alps
""")
