"""Figures that belong to somebody, and people of today: a film takes their kind, never their name."""

from __future__ import annotations

from generator.writing.reading.tables.german import pairs

FIGURES = pairs("""
spider-man=a masked acrobat; spiderman=a masked acrobat; batman=a masked detective; superman=a flying superhero; wonder woman=a superheroine; iron man=an inventor in armour; captain america=a super soldier;
the hulk=a green giant; catwoman=a cat burglar; the joker=a murderous clown; deadpool=a masked mercenary; wolverine=a brawler with claws; black panther=a warrior king; supergirl=a flying superheroine;
harry potter=a young wizard; hermione granger=a young witch; ron weasley=a young wizard; dumbledore=an old wizard; voldemort=an evil wizard; gandalf=an old wizard; frodo=a small traveller; gollum=a small hermit;
darth vader=a knight in black armour; luke skywalker=a young pilot; princess leia=a princess; han solo=a smuggler pilot; yoda=a small old teacher; indiana jones=an archaeologist; james bond=a secret agent; jason bourne=a secret agent;
lara croft=an archaeologist; john wick=an assassin; rambo=a soldier; rocky balboa=a boxer; terminator=a robot assassin; homer simpson=a lazy father; bart simpson=a cheeky boy; spongebob=a sea sponge; mickey mouse=a mouse; donald duck=a duck;
bugs bunny=a rabbit; elsa=a snow queen; shrek=an ogre; buzz lightyear=a toy robot; peppa pig=a pig; pikachu=a yellow mouse; super mario=a plumber; katniss everdeen=an archer; jack sparrow=a pirate; sherlock holmes=a brilliant Victorian detective; hercule poirot=a brilliant detective; miss marple=an old amateur detective;
donald trump=a politician; joe biden=a politician; barack obama=a politician; angela merkel=a politician; vladimir putin=a politician; emmanuel macron=a politician; olaf scholz=a politician; kamala harris=a politician; boris johnson=a politician; elon musk=a rich inventor; jeff bezos=a rich merchant; mark zuckerberg=a rich programmer; bill gates=a rich programmer;
taylor swift=a singer; beyonce=a singer; beyoncé=a singer; lady gaga=a singer; justin bieber=a singer; ed sheeran=a singer; adele=a singer; rihanna=a singer; billie eilish=a singer; kanye west=a singer; harry styles=a singer; tom cruise=an actor; brad pitt=an actor; leonardo dicaprio=an actor; emma watson=an actress; scarlett johansson=an actress; keanu reeves=an actor;
cristiano ronaldo=a footballer; lionel messi=a footballer; david beckham=a footballer; serena williams=a tennis player; greta thunberg=a young campaigner; king charles=a king; prince harry=a prince; oprah winfrey=a presenter
""")
"""Name in lower case to what is read in its place. Names that many people have alone are read so only where nothing else tells who is meant."""
SHARED = frozenset(("elsa", "adele"))
"""First names of many: they stay."""
