"""Story words of German, in their dictionary form and lower case, and their English."""

from __future__ import annotations

from generator.writing.reading.tables import listed


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in text.replace("\n", " ").split(";") if "=" in pair for pair in [pair.strip()])


SMALL = _pairs("""
der=the; die=the; das=the; den=the; dem=the; des=of the; ein=a; eine=a; einen=a; einem=a; einer=a; eines=of a; und=and; oder=or; aber=but;
in=in; im=in the; ins=into the;
am=at the; an=at; auf=on; aus=from; bei=at; beim=at the; mit=with; ohne=without; von=of; vom=of the; vor=from; zu=to; zum=to the;
zur=to the; für=for; gegen=against; über=about;
unter=under; durch=through; um=around; nach=after; seit=since; während=during; hinter=behind; neben=near; zwischen=between; bis=until;
als=as; wie=like; wo=where; wenn=when;
weil=because; dass=that; nicht=not; kein=no; keine=no; keinen=no; keiner=no; nur=only; auch=also; sehr=very; ich=I; du=you; er=he;
sie=she; es=it; wir=we; ihr=her; ihre=her;
ihren=her; ihrem=her; ihrer=her; sein=his; seine=his; seinen=his; seinem=his; seiner=his; mein=my; meine=my; meinen=my; meinem=my;
meiner=my; unser=our; unsere=our; ist=is; sind=are; war=was;
hat=has; haben=have; wird=becomes; werden=become; kann=can; muss=must; will=wants to; soll=should; möchte=would like; namens=named;
heißt=is named; genannt=called; einst=once;
eins=one; zwei=two; drei=three; vier=four; fünf=five; sechs=six; sieben=seven; acht=eight; neun=nine; zehn=ten; zwölf=twelve; jahre=years;
jahren=years; jahr=year; minuten=minutes; minute=minute; sekunden=seconds;
stunde=hour; stunden=hours; alles=everything; jemand=somebody; niemand=nobody; jede=every; jeder=every; jedes=every; jeden=every;
dort=there; hier=here; plötzlich=suddenly; immer=always; nie=never; sich=;
jährige=year-old; jähriger=year-old; jähriges=year-old; jährigen=year-old; alt=old; bitte=please; soll=should; dann=then; noch=still;
wieder=again; ihm=him; ihn=him; ende=end; anfang=beginning
""")
NOUNS = _pairs("""
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
koch=chef; köchin=chef; bauer=farmer; bäuerin=farmer; fischer=fisherman; jäger=hunter; müller=miller;
schmied=blacksmith; uhrmacher=clockmaker; schneider=tailor; schuster=cobbler; arzt=doctor; ärztin=doctor; krankenschwester=nurse;
anwalt=lawyer; anwältin=lawyer; richter=judge; polizist=policeman; detektiv=detective; kommissar=inspector;
kommissarin=inspector; dieb=thief; räuber=bandit; pirat=pirate; kapitän=captain; matrose=sailor; soldat=soldier; pilot=pilot;
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
""")
DESCRIBING = _pairs("""
klein=small; groß=tall; alt=old; jung=young; neu=new; schön=beautiful; böse=evil; gut=good; lieb=kind; mutig=brave; schüchtern=shy;
einsam=lonely; traurig=sad; fröhlich=cheerful; lustig=funny; klug=clever; schlau=cunning; dumm=foolish;
stark=strong; schwach=frail; reich=rich; arm=poor; müde=tired; blind=blind; stumm=mute; taub=deaf; verloren=lost; vergessen=forgotten;
verzaubert=enchanted; magisch=magical; geheimnisvoll=mysterious; düster=dark; dunkel=dark; hell=bright; gemütlich=cosy;
warm=warm; kalt=cold; still=quiet; ruhig=quiet; laut=loud; langsam=slow; schnell=fast; lang=long; kurz=short; rot=red; blau=blue;
grün=green; gelb=yellow; weiß=white; schwarz=black; grau=grey; braun=brown; blond=blond; golden=golden; silbern=silver; rosa=pink;
lockig=curly; verschneit=snowy; neblig=foggy; regnerisch=rainy; stürmisch=stormy; herbstlich=autumnal; winterlich=wintry;
sprechend=talking; fliegend=flying; gestohlen=stolen; letzt=last; erst=first; best=best; pensioniert=retired; mürrisch=grumpy;
frech=mischievous; verliebt=in love; ander=other; ganz=whole; eigen=own; mittelalterlich=medieval
""")
VERBS = _pairs("""
rett=rescue; such=search for; find=find; verlier=lose; stehl=steal; stiehl=steal; jag=hunt; kämpf=fight; flieh=flee; flücht=flee;
lauf=run; geh=go; komm=come; seh=see; sieh=see; hör=hear; sag=say; sprech=speak; sprich=speak; schreib=write; les=read; lies=read;
lieb=love; hass=hate; helf=help; hilf=help;
back=bake; koch=cook; sing=sing; tanz=dance; spiel=play; mal=paint; bau=build; öffn=open; schließ=close; wart=wait for; schlaf=sleep;
schläf=sleep; träum=dream of; weck=wake; verteidig=defend; beschütz=protect; bewach=guard; besuch=visit; begegn=meet; triff=meet;
treff=meet; entdeck=discover; erfind=invent;
gewinn=win; verfolg=chase; entführ=kidnap; bedroh=threaten; versteck=hide; verrat=betray; heirat=marry; lern=learn; lehr=teach;
reis=travel; flieg=fly; schwimm=swim; reit=ride; fahr=drive; verlass=leave; bekomm=receive; empfäng=receive; empfang=receive; versuch=try;
lüg=lie; weiger=refuse; leb=live; wohn=live; sitz=sit; steh=stand; bring=bring; nehm=take; nimm=take; geb=give; gib=give; zeig=show;
endet=end; end=end; beginn=begin; trag=wear; träg=wear; verwandel=turn; erb=inherit; arbeit=work; sterb=die; stirb=die; überleb=survive;
zähl=count; brauch=need; wollen=want
""")
ENGLISH = frozenset(listed("the a an and of to in is are was with who that her his she he for on at by from two no this it film about"))
"""Small words that tell English by."""
OTHERS = {
    "French": frozenset(listed("le la les un une des du de et est dans sur avec qui que pour elle il son sa ses pas une")),
    "Spanish": frozenset(listed("el la los las un una de del y es en con que por para ella su sus no se")),
    "Italian": frozenset(listed("il lo la gli le un una di del della e è in con che per lei lui suo sua non")),
    "Portuguese": frozenset(listed("o a os as um uma de do da e é em com que por para ela ele seu sua não")),
    "Dutch": frozenset(listed("de het een en is in met die dat voor van zij hij haar zijn niet op")),
}
