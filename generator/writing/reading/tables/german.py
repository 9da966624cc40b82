"""Story words of German, in their dictionary form and lower case, and their English."""

from __future__ import annotations

from generator.writing.reading.tables import listed


def pairs(text: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in text.replace("\n", " ").split(";") if "=" in pair for pair in [pair.strip()])


SMALL = pairs("""
sondern=but; wollte=wanted to; wollten=wanted to; konnte=could; konnten=could; musste=had to; durfte=was allowed to; einander=each other; keins=none; trotzdem=nevertheless; vielleicht=perhaps;
ans=to the; einfach=just; weiter=on; der=the; die=the; das=the; den=the; dem=the; des=of the; ein=a; eine=a; einen=a; einem=a; einer=a; eines=of a; und=and; oder=or; aber=but;
in=in; im=in the; ins=into the;
am=at the; an=at; auf=on; aus=from; bei=at; beim=at the; mit=with; ohne=without; von=of; vom=of the; vor=from; zu=to; zum=to the;
zur=to the; für=for; gegen=against; über=about;
unter=under; durch=through; um=around; nach=after; seit=since; während=during; hinter=behind; neben=near; zwischen=between; bis=until;
als=as; wie=like; wo=where; wenn=when;
weil=because; dass=that; nicht=not; kein=no; keine=no; keinen=no; keiner=nobody; nur=only; auch=also; sehr=very; ich=I; du=you; er=he;
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
wieder=again; ihm=him; ihn=him; ende=end; anfang=beginning;
darf=may; dürfen=may; können=can; müssen=must; sollen=should; mag=likes; mögen=like; wurde=was; wurden=were; hatte=had; waren=were; ab=aged;
allein=alone; alleine=alone; mehr=more; viel=much; viele=many; wenig=little; wenige=few; einige=some; beide=both; beiden=both; alle=all;
allen=all; man=one; sich=; uns=us; mich=me; dich=you; mir=me; dir=you; euch=you; ihnen=them; dessen=whose; deren=whose; wer=who; was=what;
warum=why; wann=when; doch=but; denn=for; ob=whether; damit=so that; obwohl=although; bevor=before; nachdem=after; bis=until; sobald=as soon as;
zusammen=together; gemeinsam=together; heimlich=secretly; endlich=finally; zurück=back; fast=almost; schon=already; jetzt=now; heute=today;
morgens=in the morning; abends=in the evening; nachts=at night; mitten=in the middle; innerhalb=within; außerhalb=outside; entlang=along;
gegenüber=opposite; außer=except; statt=instead of; wegen=because of; trotz=despite; keinem=no; nichts=nothing; etwas=something; ihres=her;
seines=his; seinem=his; seiner=his; meines=my; unsere=our; unserer=our; unserem=our; unseren=our; dieser=this; diese=this; dieses=this; diesen=this;
elf=eleven; zwanzig=twenty; dreißig=thirty; vierzig=forty; fünfzig=fifty; hundert=hundred; tausend=thousand; anfangs=at first; zweite=second;
zweiten=second; dritte=third; dritten=third; erste=first; ersten=first; ohne=without; weg=away; fort=away; darüber=about it; dabei=thereby; daran=at it;
minütiger=minute; minütige=minute; über=about; happy=happy; end=ending; tagsüber=by day; manchmal=sometimes; niemals=never; je=ever; sogar=even
""")
DESCRIBING = pairs("""
verstorben=late; verschwunden=missing; verloren=lost; vergessen=forgotten; gestohlen=stolen; verlassen=abandoned; verboten=forbidden; verzaubert=enchanted; verletzt=injured; blind=blind; taub=deaf; stumm=mute;
unheimlich=eerie; gruselig=creepy; spannend=tense; witzig=funny; komisch=funny; gemütlich=cosy; düster=dark; melancholisch=melancholic; rührend=touching; warmherzig=heartwarming; verrückt=crazy; ernst=serious; langsam=slow;
schnell=fast; geheimnisvoll=mysterious; eitel=vain; faul=lazy; fleißig=hardworking; ehrlich=honest; geizig=stingy; großzügig=generous; eifersüchtig=jealous; neugierig=curious; ängstlich=timid; frech=cheeky; höflich=polite; streng=strict;
pünktlich=punctual; vergesslich=forgetful; ungeduldig=impatient; geduldig=patient; verliebt=lovesick; verwitwet=widowed; geschieden=divorced; pensioniert=retired; sprechend=talking; singend=singing; fliegend=flying; verlassen=abandoned;
verfallen=ruined; verschneit=snowy; neblig=foggy; regnerisch=rainy; sonnig=sunny; stürmisch=stormy; heiß=hot; kalt=cold; leer=empty; alternd=ageing; älter=older; jünger=younger; ältest=eldest; jüngst=youngest; glücklich=happy;
klein=small; groß=tall; alt=old; jung=young; neu=new; schön=beautiful; böse=evil; gut=good; lieb=kind; mutig=brave; schüchtern=shy;
einsam=lonely; traurig=sad; fröhlich=cheerful; lustig=funny; klug=clever; schlau=cunning; dumm=foolish;
stark=strong; schwach=frail; reich=rich; arm=poor; müde=tired; blind=blind; stumm=mute; taub=deaf; verloren=lost; vergessen=forgotten;
verzaubert=enchanted; magisch=magical; geheimnisvoll=mysterious; düster=dark; dunkel=dark; hell=bright; gemütlich=cosy;
warm=warm; kalt=cold; still=quiet; ruhig=quiet; laut=loud; langsam=slow; schnell=fast; lang=long; kurz=short; rot=red; blau=blue;
grün=green; gelb=yellow; weiß=white; schwarz=black; grau=grey; braun=brown; blond=blond; golden=golden; silbern=silver; rosa=pink;
lockig=curly; verschneit=snowy; neblig=foggy; regnerisch=rainy; stürmisch=stormy; herbstlich=autumnal; verlassen=abandoned; geheim=secret; gefährlich=dangerous; berühmt=famous; ehemalig=former; taub=deaf; krank=sick; gesund=healthy;
verrückt=crazy; seltsam=strange; merkwürdig=odd; wunderbar=wonderful; tot=dead; lebendig=alive; tief=deep; hoch=high; leer=empty; voll=full; letzte=last;
einzig=only; nächst=next; fremd=strange; faul=lazy; fleißig=hard-working; ehrlich=honest; treu=loyal; eifersüchtig=jealous; zornig=angry; wütend=angry;
ängstlich=fearful; nervös=nervous; stolz=proud; bescheiden=modest; dick=fat; dünn=thin; hübsch=pretty; hässlich=ugly; zahm=tame; wild=wild; weise=wise;
gierig=greedy; grausam=cruel; freundlich=friendly; zerstreut=absent-minded; vergesslich=forgetful; unsichtbar=invisible; riesig=huge; winzig=tiny;
zerbrochen=broken; kaputt=broken; verboten=forbidden; rothaarig=red-haired; blauäugig=blue-eyed; jüngst=youngest; älter=older; jünger=younger;
ältest=eldest; spannend=tense; romantisch=romantic; melancholisch=melancholy; heiter=cheerful; bunt=colourful; friedlich=peaceful; zweit=second;
dritt=third; verwitwet=widowed; arbeitslos=unemployed; obdachlos=homeless; schwanger=pregnant; begabt=gifted; sprachlos=speechless; nass=wet; trocken=dry;
mitternächtlich=midnight; modern=modern; antik=ancient; viktorianisch=victorian; futuristisch=futuristic; dystopisch=dystopian; winterlich=wintry;
sprechend=talking; fliegend=flying; gestohlen=stolen; letzt=last; erst=first; best=best; pensioniert=retired; mürrisch=grumpy;
frech=mischievous; verliebt=in love; ander=other; ganz=whole; eigen=own; mittelalterlich=medieval
""")
VERBS = pairs("""
verlauf=get lost; verirr=get lost; streit=quarrel; verkauf=sell; kauf=buy; erb=inherit; entdeck=discover; bemerk=notice; beobacht=watch; versteck=hide; flüster=whisper; schrei=shout; schweig=keep silent; lüg=lie; gesteh=confess;
verzeih=forgive; vergib=forgive; vergess=forget; vergiss=forget; erinner=remember; träum=dream; wart=wait; hoff=hope; fürcht=fear; glaub=believe; zweifl=doubt; versprech=promise; versprich=promise; beschütz=protect; verteidig=defend;
bewach=guard; verfolg=chase; entführ=kidnap; befrei=free; überred=persuade; überzeug=convince; besuch=visit; verlass=leave; verläss=leave; zieh=move; heirat=marry; trenn=separate; begegn=meet; treff=meet; triff=meet; küss=kiss; umarm=hug;
bau=build; reparier=repair; back=bake; koch=cook; mal=paint; zeichn=draw; spiel=play; sing=sing; tanz=dance; lern=learn; lehr=teach; unterricht=teach; trainier=train; gewinn=win; verlier=lose; teil=share; tausch=swap; schenk=give; nehm=take; nimm=take;
bring=bring; trag=carry; träg=carry; hol=fetch; schick=send; empfang=receive; empfäng=receive; öffn=open; schließ=close; brenn=burn; lösch=put out; rett=rescue; überleb=survive; sterb=die; stirb=die; erwach=wake up; schlaf=sleep; schläf=sleep;
rett=rescue; such=search for; find=find; verlier=lose; stehl=steal; stiehl=steal; jag=hunt; kämpf=fight; flieh=flee; flücht=flee;
lauf=run; geh=go; komm=come; seh=see; sieh=see; hör=hear; sag=say; sprech=speak; sprich=speak; schreib=write; les=read; lies=read;
lieb=love; hass=hate; helf=help; hilf=help;
back=bake; koch=cook; sing=sing; tanz=dance; spiel=play; mal=paint; bau=build; öffn=open; schließ=close; wart=wait for; schlaf=sleep;
schläf=sleep; träum=dream of; weck=wake; verteidig=defend; beschütz=protect; bewach=guard; besuch=visit; begegn=meet; triff=meet;
treff=meet; entdeck=discover; erfind=invent;
gewinn=win; verfolg=chase; entführ=kidnap; bedroh=threaten; versteck=hide; verrat=betray; heirat=marry; lern=learn; lehr=teach;
reis=travel; flieg=fly; schwimm=swim; reit=ride; fahr=drive; fähr=drive; verlass=leave; bekomm=receive; empfäng=receive; empfang=receive; versuch=try;
lüg=lie; weiger=refuse; leb=live; wohn=live; sitz=sit; steh=stand; bring=bring; nehm=take; nimm=take; geb=give; gib=give; zeig=show;
endet=end; end=end; beginn=begin; trag=wear; träg=wear; verwandel=turn; erb=inherit; arbeit=work; sterb=die; stirb=die; überleb=survive;
zähl=count; brauch=need; wollen=want; näh=sew; wein=cry; wiss=know; weiß=know; lach=laugh; streit=quarrel; teil=divide; verkauf=sell; kauf=buy;
repar=repair; reparier=repair; verliebt=fall in love; verlieb=fall in love; vermiss=miss; trauer=mourn; begrab=bury; begräb=bury; beerdig=bury;
erzähl=tell; frag=ask; antwort=answer; ruf=call; schrei=scream; flüster=whisper; erfahr=learn; vergess=forget; vergiss=forget; erinner=remember;
glaub=believe; hoff=hope; fürcht=fear; ahn=suspect; denk=think; verrät=betray; betrüg=cheat; tausch=swap; schmuggel=smuggle; schmuggl=smuggle;
überfall=rob; überfäll=rob; raub=rob; ausraub=rob; töt=kill; ermord=murder; räch=avenge; besieg=defeat; befrei=free; entkomm=escape; ausbrech=break out;
überquer=cross; erreich=reach; klett=climb; kletter=climb; fall=fall; fäll=fall; stürz=fall; tauch=dive; segel=sail; wander=hike; folg=follow; führ=lead;
unterricht=teach; bring bei=teach; üb=practise; trainier=train; dirigier=conduct; komponier=compose; zeichn=draw; fotografier=photograph; film=film; dreh=turn;
pflanz=plant; ernt=harvest; pflück=pick; fütter=feed; pfleg=nurse; heil=heal; adoptier=adopt; zieh=pull; trink=drink; ess=eat; iss=eat; kehr=return;
kehrt=return; scheid=divorce; trenn=separate; versöhn=reconcile; verzeih=forgive; entschuldig=apologise; gesteh=confess; lüg=lie; leugn=deny; beweis=prove;
klag=sue; verurteil=sentence; streik=strike; protestier=protest; sammel=collect; sammle=collect; sammelt=collect; verschwind=disappear; versink=sink; sink=sink; brenn=burn; explodier=explode;
erwach=wake; aufwach=wake; passier=happen; gescheh=happen; beginn=begin; leid=suffer; fühl=feel; berühr=touch; küss=kiss; umarm=hug; wett=bet; spuk=haunt;
reparierte=repair; putz=clean; wasch=wash; wäsch=wash; verpass=miss; verspät=be late; bleib=stay; halt=hold; hält=hold; stell=put; leg=put; leit=run; eröffn=open; gründ=found; zerstör=destroy;
verwechsel=confuse; verkleid=disguise; tarn=disguise; beobacht=watch; spion=spy on; ermittel=investigate; untersuch=investigate; lös=solve; klär=solve; verhaft=arrest; bewerb=apply
""")
BOTH = frozenset(listed("in an war will also die was end happy man am so fast je ab mag alle hat hier was man bis end western film even"))
"""Small words of German that are words of English too."""
ENGLISH = frozenset(listed("the a an and of to in is are was with who that her his she he for on at by from two no this it film about"))
"""Small words that tell English by."""
OTHERS = {
    "French": frozenset(listed("le la les un une des du de et est dans sur avec qui que pour elle il son sa ses pas une")),
    "Spanish": frozenset(listed("el la los las un una de del y es en con que por para ella su sus no se")),
    "Italian": frozenset(listed("il lo la gli le un una di del della e è in con che per lei lui suo sua non")),
    "Portuguese": frozenset(listed("o a os as um uma de do da e é em com que por para ela ele seu sua não")),
    "Dutch": frozenset(listed("de het een en is in met die dat voor van zij hij haar zijn niet op")),
}
