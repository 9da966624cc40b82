"""The words that films are spoken of with and that no page spells out: genres, looks, sizes, touches. Marked here, so that they are translated."""

from __future__ import annotations

from django.utils.translation import gettext_noop as _

GENRES = (
    _("science fiction"), _("space opera"), _("fantasy"), _("fairy tale"), _("horror"), _("noir"), _("mystery"), _("courtroom drama"),
    _("comedy"), _("romance"), _("western"), _("historical"), _("war"), _("thriller"), _("crime"), _("adventure"), _("action"), _("musical"),
    _("children"), _("sport"), _("drama"), _("documentary"),
)  # fmt: skip
READ = (
    # what a message was understood to ask for: labels
    _("Length"), _("Genre"), _("Look"), _("Time"), _("Season"), _("Hour"), _("Weather"), _("For"), _("Words"), _("Lead"), _("Against"),
    _("With"), _("Age"), _("Trade"), _("Place"), _("Is"), _("Opening"), _("Climax"), _("Ending"), _("To be seen"), _("Never"),
    _("In this world"), _("It happens"), _("Setting"),
    # and what can be chosen
    _("Nobody speaks"), _("People speak"), _("she"), _("he"), _("they"), _("As the story needs"), _("For children"), _("For families"),
    _("From about 12"), _("For adults"),
    _("Neon noir"), _("Eighties supernatural"), _("Golden storybook"), _("Black and white noir"), _("Watercolour"), _("Gouache western"),
    _("Paper cut out"), _("Comic ink"), _("Pastel children"), _("Cold horror"), _("Sepia memory"), _("Sci fi clean"), _("Gritty realist"),
    _("Ancient"), _("Medieval"), _("Fairytale"), _("Victorian"), _("1930s"), _("1940s"), _("1980s"), _("Future"), _("Modern"),
    _("Spring"), _("Summer"), _("Autumn"), _("Winter"), _("Dawn"), _("Morning"), _("Noon"), _("Afternoon"), _("Golden"), _("Dusk"), _("Night"),
    _("Clear"), _("Overcast"), _("Rain"), _("Storm"), _("Snow"), _("Fog"), _("Wind"), _("Dust"),
    _("Science fiction"), _("Space opera"), _("Fantasy"), _("Fairy tale"), _("Horror"), _("Noir"), _("Mystery"), _("Courtroom drama"),
    _("Comedy"), _("Romance"), _("Western"), _("Historical"), _("War"), _("Thriller"), _("Crime"), _("Adventure"), _("Action"), _("Musical"),
    _("Children"), _("Sport"), _("Drama"), _("Documentary"),
)  # fmt: skip
SEEN = (
    # what comes from another film, and what was seen in a picture
    _("Read as"), _("Not understood"), _("Language"), _("Sequel to"), _("Remix of"), _("Picture of"), _("The look of the film"), _("Hair"), _("Skin"), _("Wears"), _("Palette"),
    _("red"), _("orange"), _("yellow"), _("green"), _("turquoise"), _("blue"), _("violet"), _("pink"), _("dark red"),
    _("dark orange"), _("dark yellow"), _("dark green"), _("dark turquoise"), _("dark blue"), _("dark violet"), _("dark pink"),
    _("light red"), _("light orange"), _("light yellow"), _("light green"), _("light turquoise"), _("light blue"),
    _("light violet"), _("light pink"), _("black"), _("white"), _("grey"), _("light grey"), _("dark grey"), _("brown"),
    _("dark brown"), _("light brown"), _("golden"), _("beige"), _("blond"), _("dark"), _("tan"), _("light"), _("fair"),
)  # fmt: skip
SHOTS = (
    _("Extreme wide"), _("Wide"), _("Long"), _("Medium long"), _("Medium"), _("Medium close"), _("Close"), _("Big close"), _("Extreme close"),
    _("Insert"), _("drifting"), _("push in"), _("pull out"), _("rack focus"), _("crane up"), _("crane down"), _("handheld"), _("truck left"), _("truck right"),
    _("pan left"), _("pan right"), _("tilt up"), _("tilt down"), _("shake"), _("from below"), _("from above"), _("from the floor"), _("from the top"), _("The title"), _("A card"),
    _("The credits"), _("A sign"),
)  # fmt: skip
TOUCHES = (
    _("Size"), _("Closer"), _("Wider"), _("Move"), _("Push in"), _("Pull out"), _("Handheld"), _("Hold still"), _("Angle"), _("From below"),
    _("At eye level"), _("From above"), _("Light"), _("Brighter"), _("Darker"), _("Warmer"), _("Colder"), _("More noir"), _("Candlelight"), _("Only the moon"), _("All of it"),
    _("As it was directed"), _("Cut"), _("Hold longer"), _("Trim"), _("Move earlier"), _("Move later"), _("Another take"),
)  # fmt: skip
MAKING = (
    _("Screenplay"), _("Scenes directed"), _("Lines spoken"), _("Takes shot"), _("Music cues"), _("Soundscapes"), _("Mixed"),
    _("Looks"), _("Places"), _("Effects"), _("The cast"), _("The look"), _("Film"), _("Series"),
)  # fmt: skip
DAYS = (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"))
