"""What the writer says of a note that it does not understand, in the viewer's language.

The writer knows nothing of languages and says it in English. Each of its sentences stands here once more, with names for what changes in it:
the sentence that was said is found again by its words, and said in the language of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from django.utils.translation import gettext, gettext_noop

REASONS = (
    gettext_noop("The note has no words in it."),
    gettext_noop("Everybody speaks the film's language as the voice they have speaks it; accents cannot be put on. A voice can be deeper, higher, slower or another one."),
    gettext_noop("A scene stays one; it can be made longer, and another can be put after it."),
    gettext_noop("Two scenes stay two; one of them can be cut or made shorter."),
    gettext_noop("The music is the film's own and comes from nothing in the picture; its mood, pace and loudness can be changed."),
    gettext_noop("Films are made in the size that the settings say; the pictures themselves can be changed."),
    gettext_noop("What is heard follows from what is said and done: say who does it."),
    gettext_noop("Nothing comes before that."),
    gettext_noop("%(name)s says %(n)s lines in the whole film."),
    gettext_noop("Which shots are left out? Say what is seen in them, or a scene."),
    gettext_noop("Where should it play? Say the place."),
    gettext_noop("In which scene is that said? %(name)s is not there with anybody who could say it."),
    gettext_noop("%(name)s is there again later, in scene %(n)s. It can happen at the end."),
    gettext_noop("Nobody can set %(what)s down. Say what is done with it."),
    gettext_noop("Nobody is in scene %(n)s who could do anything with %(what)s."),
    gettext_noop("The note has %(n)s characters; at most %(most)s can be read."),
    gettext_noop("Matinee makes no films in which children or young people under eighteen are shown in a sexual way. This message asks for one, so nothing was made."),
    gettext_noop("\"%(note)s\" would change nothing: it is so already."),
    gettext_noop("A name needs letters."),
    gettext_noop("A title needs letters."),
    gettext_noop("Somebody else is called %(name)s already."),
    gettext_noop("%(name)s looks like that already."),
    gettext_noop("\"%(words)s\" does not say who should play that part."),
    gettext_noop("That would cut every scene of the film."),
    gettext_noop("This shot only shows the place; it opens or closes the scene, and is as long as that needs."),
    gettext_noop("This shot is as short as what is said in it."),
    gettext_noop("It is held already."),
    gettext_noop("It lasts exactly as long as what is done in it."),
    gettext_noop("Nothing comes before it in this scene."),
    gettext_noop("Nothing comes after it in this scene."),
    gettext_noop("\"%(words)s\" was not understood as a part of an ending."),
    gettext_noop("Without what %(name)s says, nothing is left of scene %(n)s."),
    gettext_noop("The film is about %(name)s; without them nothing is left of it."),
    gettext_noop("Without %(name)s less than half of the film would be left."),
    gettext_noop("%(name)s says %(own)s of its %(all)s lines; without them little of the film would be left."),
    gettext_noop("The others speak of %(name)s in %(n)s lines, as in \"%(line)s\". Without them the story makes no sense."),
    gettext_noop("Hardly anything but talk happens in scene %(n)s."),
    gettext_noop("%(name)s is in every scene of the film."),
    gettext_noop("What should be longer?"),
    gettext_noop("What should be shorter?"),
    gettext_noop("How should \"%(line)s\" be said?"),
    gettext_noop("Say who speaks the new line, and in which scene."),
    gettext_noop("\"%(line)s\" has no other words that mean the same. Say which it should have."),
    gettext_noop("\"%(word)s\" is not said in \"%(line)s\"."),
    gettext_noop("What should be said instead of \"%(line)s\"?"),
    gettext_noop("\"%(line)s\" is not said that way now: nothing of it is %(manner)s."),
    gettext_noop("Which line should say that?"),
    gettext_noop("Nothing more is said after it in this scene."),
    gettext_noop("Whose look should be locked? A person, a place or this shot."),
    gettext_noop("The look of %(name)s is locked."),
    gettext_noop("A shot of scene %(n)s is locked, and this would change it."),
    gettext_noop("\"%(line)s\" is said in a shot of scene %(n)s that is locked."),
    gettext_noop("That is not for children, and this film is."),
    gettext_noop("Who does what in it? \"%(words)s\" does not say."),
    gettext_noop("What happens in it? \"%(words)s\" names nobody who does anything."),
    gettext_noop("Nobody is in this film whom a scene could be about."),
    gettext_noop("\"%(words)s\" cannot be staged with these people."),
    gettext_noop("That is one and the same scene."),
    gettext_noop("The scenes are in that order already."),
    gettext_noop("That is as fast, or as slow, as it goes."),
    gettext_noop("There are too few lines to leave any out."),
    gettext_noop("\"%(line)s\" cannot be said shorter without other words. Say which."),
    gettext_noop("One person at a time: %(names)s are named."),
    gettext_noop("Nobody in \"%(note)s\" is in the film. The cast: %(names)s."),
    gettext_noop("Which scene should be cut?"),
    gettext_noop("Which line should be cut?"),
    gettext_noop("No scene of this film plays then: %(hour)s."),
    gettext_noop("This shot is locked. Unlock it first."),
    gettext_noop("No shot of this film is known to show %(thing)s."),
    gettext_noop("Single shots can only be left out of a note on light and colour."),
    gettext_noop("What happens in it?"),
    gettext_noop("Everybody wears the same in the whole film."),
    gettext_noop("New scenes can only be written into films in English so far."),
    gettext_noop("%(n)s lines say \"%(words)s\"; which one?"),
    gettext_noop("Which scene is left out by \"%(words)s\"? Say its number."),
    gettext_noop("There is no scene %(wanted)s; the film has %(n)s scenes."),
    gettext_noop("Which one: scene %(numbers)s?"),
    gettext_noop("No line says \"%(words)s\"."),
    gettext_noop("There is no act %(act)s; the acts are %(acts)s."),
    gettext_noop("Which scene is the line in?"),
    gettext_noop("There is no line %(wanted)s in that scene; it has %(n)s lines."),
    gettext_noop("Nobody called %(name)s is in this film. The cast: %(names)s."),
    gettext_noop("Nobody handles or speaks of %(thing)s in this film. What is handled: %(things)s."),
    gettext_noop("Nobody handles or speaks of %(thing)s in this film. Nothing is handled in it."),
    gettext_noop("%(name)s is in too few scenes to have %(thing)s along."),
    gettext_noop("%(name)s is never seen."),
    gettext_noop("\"%(note)s\" was not understood as a change."),
    gettext_noop("When does that happen?"),
    gettext_noop("%(name)s is not in scene %(n)s."),
    gettext_noop("%(name)s: a crowd has no face of its own. What its people do and say can be changed, scene by scene."),
    gettext_noop("Which scene should be moved? Say it by its number, or while it plays."),
    gettext_noop("What about the music?"),
    gettext_noop("That is a question, and notes say what should be another way."),
    gettext_noop("What about it should be another way: its pace, its tone, the light, the music, a scene, a line, the ending?"),
    gettext_noop("Which scene or line does \"%(note)s\" speak of? Say it by its number, or while it plays."),
    gettext_noop("When does it happen to %(name)s?"),
    gettext_noop("Who is meant by %(word)s: %(names)s?"),
    gettext_noop("Who is meant by %(word)s? The cast: %(names)s."),
    gettext_noop("Nobody of that kind, who wears anything, is in this film."),
    gettext_noop("It is drawn in that manner already."),
    gettext_noop("There is no %(weather)s in that scene."),
    gettext_noop("There is no %(weather)s in any scene of this film."),
    gettext_noop("Nobody is left in this film whom another ending could be about."),
    gettext_noop("That ending is not for children, and this film is."),
    gettext_noop("“%(wish)s” was not understood as an ending. Say what happens in it, and to whom."),
    gettext_noop("“%(wish)s” cannot end this film: it %(lacks)s."),
    gettext_noop("This film has nobody who could play that ending."),
    gettext_noop("%(name)s is dead by then."),
    gettext_noop("%(name)s is dead when the film begins."),
    gettext_noop("Somebody new can only be written into films in English so far."),
    gettext_noop("There is no scene of act %(act)s that they could come into."),
    gettext_noop("\"%(words)s\" was not understood as somebody who can come into the film."),
    gettext_noop("%(name)s is in the film already."),
    gettext_noop("Films are made flat, in one size; the pictures themselves can be changed."),
    gettext_noop("Nobody who is real plays in these films. Say what they should look or sound like."),
    gettext_noop("One thing alone cannot keep its colour; whole shots can be left out."),
    gettext_noop("Which instruments play follows from the mood; the music's mood, pace and loudness can be changed."),
    gettext_noop("Music is changed scene by scene: its mood, pace and loudness, or none."),
    gettext_noop("A shot can be closer or wider, higher or lower, and the camera can push, pull, pan, tilt, truck, crane, be held in hand or stand still."),
    gettext_noop("%(name)s wears nothing: animals are drawn as they are."),
    gettext_noop("Without %(name)s nothing is left of scene %(n)s."),
    gettext_noop("No scene is known in which that happens; say its number."),
    gettext_noop("What is heard follows from what is done and where; the music and the voices can be changed."),
    gettext_noop("Say what should be seen or said."),
    gettext_noop("Another world is another film: order it anew. Single scenes can be moved."),
    gettext_noop("That is for others to decide; the film itself can be changed."),
    gettext_noop("The button Undo takes the last note back."),
    gettext_noop("A film keeps the language it was written in; its captions are switched on in the player."),
    gettext_noop("Nobody sings in these films yet; their music can be changed."),
    gettext_noop("Say what it should look or feel like, rather than whom it should resemble."),
    gettext_noop("Other endings are shot beside this one: ask for them on the page Endings. Or say how this one should go."),
    gettext_noop("A film keeps about the length it was ordered with; it can be made shorter or longer step by step, as a whole or in single scenes."),
    gettext_noop("The music is written for the film, and is nobody else's; its mood, pace and loudness can be changed."),
    gettext_noop("A film keeps about the length it was ordered with; it can be made shorter or longer, as a whole or in single scenes."),
    gettext_noop("What is: the music, or somebody's voice?"),
    gettext_noop("Time runs as it runs in these films; their pace can be changed."),
    gettext_noop("The camera is changed shot by shot: point at one, here or on the storyboard."),
    gettext_noop("Say what should be said."),
    gettext_noop("What is done in a scene can be cut or told otherwise, scene by scene."),
    gettext_noop("Say who does what, and it becomes a scene."),
    gettext_noop("That happens in none of its scenes; it can be put in as a scene of its own."),
)
"""Every reason that a note or an ending is refused for."""
FAULTS = (
    gettext_noop("It was begun five times and came no further. Stop it, change the wording a little, and ask again."),
    gettext_noop("Something that was not foreseen: %(what)s"),
    gettext_noop("What was written is not for this profile: %(why)s. Ask for something gentler."),
    gettext_noop("The film that this was to be another ending of is gone. Ask for the ending again."),
    gettext_noop("The disk of the vault %(folder)s is full (%(n)s MB free). Free some space: the film goes on by itself."),
    gettext_noop("The vault %(folder)s is read-only. Make it writable: the film goes on by itself."),
    gettext_noop("The vault %(folder)s takes nothing more (%(why)s). Free some space or make it writable: the film goes on by itself."),
    gettext_noop("There is no ffmpeg on this machine. Run `make setup` again, or install ffmpeg."),
    gettext_noop("ffmpeg could not join the film: %(why)s"),
    gettext_noop("%(slate)s: %(program)s failed: %(why)s"),
    gettext_noop("The script has %(n)s characters; at most %(most)s can be read."),
    gettext_noop("The script has no slugline. Begin each scene with one, for example: INT. KITCHEN - NIGHT"),
    gettext_noop("The message has no words in it. Say what you would like to see, for example: a whale and a lighthouse."),
    gettext_noop("The message has %(n)s characters; at most %(most)s can be read. Please shorten it."),
    gettext_noop("The length is %(n)s seconds; a film or an episode can last from %(own)s to %(most)s seconds (%(all)s minutes)."),
    gettext_noop("%(n)s episodes were asked for; a series can have from 1 to %(most)s."),
    gettext_noop("The variation is %(n)s; it counts from 0."),
    gettext_noop("A film has one part, and %(n)s episodes were asked for. Ask for a series instead."),
)
"""Every reason that a film stops or waits for, as far as a viewer can meet it."""
SUGGESTIONS = (
    gettext_noop("scene %(n)s line %(l)s: more sarcasm"),
    gettext_noop("scene %(n)s line %(l)s: \"new words\""),
    gettext_noop("scene %(n)s line %(l)s: whispered, slower"),
    gettext_noop("the last scene: at night, rain"),
    gettext_noop("scene %(n)s: darker, more noir"),
    gettext_noop("scene %(n)s: darker"),
    gettext_noop("make everything warmer"),
    gettext_noop("make everything brighter"),
    gettext_noop("rename %(a)s to %(b)s"),
    gettext_noop("swap %(name)s for a woman in her forties with short silver hair"),
    gettext_noop("%(name)s has short black hair"),
    gettext_noop("change the title to %(title)s"),
    gettext_noop("cut scene %(n)s"),
    gettext_noop("cut scene %(n)s line %(l)s"),
    gettext_noop("make scene %(n)s shorter"),
    gettext_noop("make scene %(n)s longer"),
    gettext_noop("make the whole film shorter"),
    gettext_noop("no music in scene %(n)s"),
    gettext_noop("sadder music in scene %(n)s"),
    gettext_noop("sadder music"),
    gettext_noop("softer music"),
    gettext_noop("louder music"),
    gettext_noop("no music"),
    gettext_noop("make it funnier"),
    gettext_noop("faster pace"),
    gettext_noop("slower pace in scene %(n)s"),
    gettext_noop("make the ending more hopeful"),
    gettext_noop("add a scene where %(a)s and %(b)s dance on the roof at night"),
    gettext_noop("add a scene where they talk on the roof at night"),
    gettext_noop("everyone wears black"),
    gettext_noop("set it in winter"),
    gettext_noop("this shot closer"),
    gettext_noop("this shot from above"),
    gettext_noop("this shot: brighter, more noir"),
    gettext_noop("say this line in other words"),
    gettext_noop("this line: \"new words\""),
    gettext_noop("a pause before this line"),
    gettext_noop("unlock this shot"),
    gettext_noop("lock this shot"),
    gettext_noop("lock %(name)s's look"),
    gettext_noop("cut this line"),
    gettext_noop("%(name)s's voice should be deeper"),
    gettext_noop("move scene %(n)s to a library"),
)
"""Notes that are offered instead, as they are understood; in German they are understood too."""


def told(reason: str) -> str:
    """A reason in the viewer's language; one that nobody knows as it is."""
    return _said(reason, FAULTS + REASONS)


def offered(notes: Iterable[str]) -> list[str]:
    """Notes that would be understood, in the viewer's language."""
    return [_said(each, SUGGESTIONS) for each in notes]


def _said(words: str, known: tuple[str, ...]) -> str:
    for template in known:
        if found := _pattern(template).fullmatch(words):
            return gettext(template) % found.groupdict()
    return words


_NUMBERS = ("n", "l", "own", "all", "most", "wanted", "act")
_DIGITS = "[0-9,]+"


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Where a name stands in a template, anything may stand; where a number does, only digits."""
    parts = re.split(r"%\((\w+)\)s", template)
    return re.compile("".join(re.escape(part) if number % 2 == 0 else f"(?P<{part}>{_DIGITS if part in _NUMBERS else '.+?'})" for number, part in enumerate(parts)), re.DOTALL)
