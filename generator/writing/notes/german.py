"""Notes in German, said in the words in which notes are understood."""

from __future__ import annotations

import re

from generator.writing.notes.german_clauses import clause, german_verb
from generator.writing.reading.german import english, language

_GERMAN = re.compile(
    r"\b(?:mach|mache|macht|die|der|das|dem|den|des|diese[rsmn]?|szenen?|zeilen?|satz|musik|benenne|nenne|streiche|streich|ohne|kein(?:en?|e[rsm])?|füge|bitte|ende|schluss|tausche|tausch|ersetze|ersetz|soll(?:en|te|ten)?|hier|alle[sn]?|mehr|weniger|"
    r"lass|lasst|leisere?|lautere?|sperre|entsperre|gib|sag|noch|nochmal|anders|sei|ist|sind|wird|zu|und|nicht|einen?|eine[mr]?|kürze|kürzer|reden|sprechen|stattdessen|lösche?|entferne?|wirf|heißt|länger|schneller|langsamer|heller|dunkler|näher|verlängere|dreh|drehe|zeig|zeige|pause|stärker|worten?|enden|jeder|trägt|tragen|schwarzweiß|akt|film|rückgängig|"
    r"\w+(?:iger|licher|voller|samer))\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(r"\b(?:the|make|with|scene|scenes|this|that|line|to|of|is|and|film\s+look|more|less|should|add|cut|everyone|her|his|they|them|she|him|it|you|all|let|must|when|where|how|who|for|from|at|by|not|another|other|says?|wears?|does|are|was|were|if|we|should|could|would|dies?\s*$)\b", re.IGNORECASE)
_SCENE = r"(?:(?:in|bei|aus)\s+)?(?:der\s+|die\s+|den\s+|dem\s+|diese[rn]?\s+)?(?:(?:letzte|erste|zweite|dritte|vierte|fünfte)[nr]?\s+)?(?:szene|akt)(?:\s+\w+)?"
_WHOLE = (
    (r"sag(?:e|en)?\s+(?:sie\s+)?(?:das|es|diesen\s+satz|diese\s+zeile)\s+(?:bitte\s+)?(?!noch|anders|mit\s+anderen)(\w+er|\w+end|leise|laut|langsam|schnell)", r"this line: \1"),
    (r"(?:das|dies(?:er\s+satz|e\s+zeile)?)\s+(?:soll(?:te)?|muss)\s+(geflüstert|geschrien|gebrüllt|geschluchzt|gerufen)\s+(?:werden|sein)", r"this line: \1"),
    (r"(lauter|leiser|schneller|langsamer)\s+(?:reden|sprechen)", r"this line: \1"),
    (r"(?:stattdessen|sondern|besser|lieber)\s*:?\s*(\"[^\"]+\")", r"say \1"),
    (r"(.+?)\s+heißt\s+(?:ab\s+jetzt|jetzt|nun|von\s+jetzt\s+an|künftig)\s+(.+)", r"rename \1 to ‹\2›"),
    (r"(?:wirf)\s+(.+?)\s+(?:raus|heraus)", r"cut \1"),
    (r"(?:be)?nenne?\s+(.+?)\s+in\s+(.+?)\s+um", r"rename \1 to ‹\2›"),
    (r"(.+?)\s+(?:soll|wird|heißt)\s+(?:jetzt\s+|ab\s+jetzt\s+)?(\w+)\s+heißen", r"rename \1 to ‹\2›"),
    (r"(?:der\s+)?titel\s*(?:soll|ist|:|sei)?\s*[\"„]?(.+?)[\"“]?(?:\s+(?:sein|heißen|lauten))?", r"change the title to ‹\1›"),
    (r"(?:nenne?|nenn)\s+(?:den\s+film|ihn|es)\s+(.+)", r"change the title to ‹\1›"),
    (r"(?:noch\s+)?(?:ein\s+|einen\s+|das\s+|den\s+)?(?:anderes?|anderen|neues|neuen)?\s*(?:ende|schluss),?\s+(?:in\s+(?:dem|der|welchem)|bei\s+(?:dem|der)|wo|so\s*,?\s*dass)\s+(.+)", r"rewrite the ending so that «\1»"),
    (r"(?:ändere?|schreib(?:e)?|erzähl(?:e)?)\s+(?:das\s+ende|den\s+schluss)(?:\s+(?:um|neu|anders))?\s*(?:,\s*)?(?:so\s*,?\s*)?(?:dass|damit|in\s+dem|bei\s+dem)\s+(.+)", r"rewrite the ending so that «\1»"),
    (r"(?:am|zum)\s+(?:ende|schluss)\s+(soll(?:en)?)\s+(.+)", r"rewrite the ending so that «\2»"),
    (r"(.+?)\s+soll(?:en)?\s+(?:sich\s+)?(?:am|zum)\s+(?:ende|schluss)\s+(.+)", r"rewrite the ending so that «\1 \2»"),
    (r"(?:lass\s+)(?:es|den\s+film)\s+damit\s+enden,?\s+dass\s+(.+)", r"rewrite the ending so that «\1»"),
    (r"(?:noch\s+)?(zwei|drei)\s+(?:andere|weitere)\s+(?:enden|schlüsse)(?:.*)", r"two other endings"),
    (r"(?:das\s+ende|der\s+schluss)\s+(?:soll|muss|ist)\s+(?:zu\s+)?(.+?)(?:\s+(?:sein|werden))?", r"make the ending \1"),
    (r"(?:mach|mache)\s+(?:das\s+ende|den\s+schluss)\s+(.+)", r"make the ending \1"),
    (r"(?:füge?|bau(?:e)?)\s+(?:noch\s+)?(?:eine|die)\s+(?:neue\s+)?szene\s+(?:hinzu|ein)\s*,?\s*(?:in\s+der|wo|bei\s+der|in\s+welcher)\s+(.+)", r"add a scene where «\1»"),
    (r"(?:noch\s+)?eine\s+(?:neue\s+|weitere\s+)?szene\s*,?\s*(?:in\s+der|wo|bei\s+der)\s+(.+)", r"add a scene where «\1»"),
    (r"(?:füge?\s+(.+?)\s+hinzu)", r"add \1"),
    (r"(?:streiche?|schneide?|lösche?|entferne?)\s+(.+?)(?:\s+(?:raus|heraus|weg))?", r"cut \1"),
    (r"(?:nimm)\s+(.+?)\s+(?:raus|heraus|weg)", r"cut \1"),
    (r"(?:lass)\s+(.+?)\s+weg", r"cut \1"),
    (r"(?:tausche?|ersetze?|wechsle)\s+(.+?)\s+(?:gegen|durch|mit)\s+(.+?)(?:\s+aus)?", r"swap \1 for \2"),
    (r"(.+?)\s+soll\s+von\s+(einem|einer)\s+(.+?)\s+gespielt\s+werden", r"swap \1 for a \3"),
    (r"(?:mach|mache)\s+(?:aus\s+)?((?-i:[A-ZÄÖÜ])\w+)\s+(?:zu\s+(?:einem|einer)|einen?|eine)\s+(.+)", r"swap \1 for a \2"),
    (r"(?:tauscht?e?|vertausche?)\s+(?:die\s+)?szenen?\s+(\w+)\s+(?:und|mit)\s+(?:szene\s+)?(\w+)", r"swap scene \1 and scene \2"),
    (rf"(?:verschiebe?|verlege?)\s+({_SCENE})\s+(?:in|an|auf|nach)\s+(.+)", r"move \1 to \2"),
    (rf"({_SCENE})\s+soll(?:te)?\s+(?:in|im|an|am|auf|ins)\s+(.+?)\s+spielen", r"move \1 to the \2"),
    (r"(?:der\s+(?:ganze\s+)?film|die\s+geschichte|es|alles)\s+soll(?:te)?\s+im\s+(winter|sommer|herbst|frühling|frühjahr)\s+(?:spielen|sein)", r"set it in \1"),
    (r"(?:verlege?|setze?|leg(?:e)?)\s+(?:es|alles|den\s+(?:ganzen\s+)?film|die\s+geschichte)\s+in\s+den\s+(winter|sommer|herbst|frühling)", r"set it in \1"),
    (r"es\s+soll(?:te)?\s+(?:nicht|nicht\s+mehr|aufhören\s+zu)\s+(regnen|schneien|stürmen)", r"no more \1"),
    (r"es\s+soll(?:te)?\s+(.*?)\s*(regnen|schneien|stürmen)", r"make it \2 \1"),
    (r"lass\s+es\s+(.*?)\s*(regnen|schneien|stürmen)", r"make it \2 \1"),
    (r"in\s+(szene\s+\d+|dieser\s+szene|der\s+(?:letzten|ersten)\s+szene)\s+(?:trägt|tragen)\s+(.+?)\s+((?:einen?|ein)\s+.+|schwarz|weiß|rot|blau|grün|gelb)", r"in \1: \2 wears \3"),
    (r"(?:alle|jeder|alle\s+leute|sie\s+alle)\s+(?:soll(?:en)?\s+)?(?:trägt|tragen?)?\s*(.+?)(?:\s+tragen)?(?:\s+außer\s+(.+))?", r"everyone wears \1 except \2"),
    (r"(?:gib|geben\s+sie)\s+(.+?)\s+(einen|eine|ein)\s+(.+)", r"give \1 a \3"),
    (r"(.+?)\s+soll(?:te)?\s+(einen|eine|ein)\s+(.+?)\s+(?:haben|bekommen)", r"give \1 a \3"),
    (r"(.+?)\s+soll(?:te)?\s+(.+?)\s+tragen", r"\1 wears \2"),
    (r"(?:sag|sage?)\s+(?:das|es)\s+(?:noch\s*mal\s+)?(?:anders|mit\s+anderen\s+worten)", r"say this line in other words"),
    (r"(?:mit\s+)?anderen?\s+worten?|formulier(?:e)?\s+(?:das|es|diesen\s+satz|diese\s+zeile)\s+(?:um|anders|neu)", r"reword this line"),
    (r"(?:diese[nr]?\s+(?:satz|zeile))\s+(?:bitte\s+)?(?:noch\s*mal|neu|anders|umformulieren)", r"regenerate this line"),
    (r"(?:mach|mache|dreh|drehe|schreib|erzähl|erzähle)\s+(?:die(?:se)?\s+)szene\s+(?:noch\s*mal|neu|anders)(?:\s*,?\s*(?:mit|aber\s+mit)\s+(.+))?", r"regenerate this scene with \1"),
    (rf"(?:mach|mache|dreh|drehe|schreib|erzähl|erzähle)\s+({_SCENE})\s+(?:noch\s*mal|neu|anders)(?:\s*,?\s*(?:mit|aber\s+mit)\s+(.+))?", r"regenerate \1 with \2"),
    (r"(?:eine\s+)?(?:lange\s+|kurze\s+)?pause\s+(vor|nach)\s+(?:dieser|diesem|der)\s+(?:zeile|satz)", r"a pause \1 this line"),
    (r"(?:kürze?|verkürze?)\s+(.+)", r"make \1 shorter"),
    (r"(?:verlängere?)\s+(.+)", r"make \1 longer"),
    (r"(.+?)\s+(?:ist|sind)\s+zu\s+(lang|laut|leise|dunkel|hell|langsam|schnell|traurig|lustig)", r"\1 is too \2"),
    (r"zu\s+(lang|laut|leise|dunkel|hell|langsam|schnell)", r"too \1"),
    (r"(.+?)\s+soll(?:te|ten|en)?\s+(.+?)\s+(?:sein|aussehen|werden|klingen)", r"make \1 \2"),
    (r"(.+?)\s+(?:soll(?:te|en)?|muss|darf)\s+(?:hier\s+)?(flüstern|schreien|brüllen|weinen|lachen|seufzen)(?:\s+(.+))?", r"\1 should \2 \3"),
    (r"(.+?)\s+(?:soll(?:te|en)?)\s+(.+?)\s+(?:sagen|sprechen|reden)", r"\1 should speak \2"),
    (r"(?:er|sie)\s+soll(?:te)?\s+(?:das|es|den\s+satz)\s+(.+)", r"\1 this"),
    (r"(?:lass(?:t)?|lasse)\s+(.+?)\s+(?:am|zum)\s+(?:ende|schluss)\s+(.+)", r"rewrite the ending so that «\1 \2»"),
    (r"(?:schreib(?:e)?|erzähl(?:e)?|dreh(?:e)?|mach(?:e)?)\s+(?:den\s+)?(?:dritten|letzten)\s+akt\s+(?:neu\s*,?\s*)?(.+?)(?:\s*,\s*(?:und\s+)?mit\s+(.+))?", r"regenerate the third act with a \1 twist, and integrate \2"),
    (r"(?:füge?|bau(?:e)?)\s+in\s+(?:der\s+)?(szene\s+\w+|\w+n\s+szene)\s+(?:noch\s+)?(?:eine\s+zeile|einen\s+satz)\s+für\s+(.+?)\s+(?:ein|hinzu)\s*:?\s*(\".+\")", r"add a line for \2 in \1: \3"),
    (r"(?:füge?|bau(?:e)?)\s+(?:noch\s+)?(?:eine\s+zeile|einen\s+satz)\s+für\s+(.+?)\s+in\s+(?:der\s+)?(szene\s+\w+|\w+n\s+szene)\s+(?:ein|hinzu)\s*:?\s*(\".+\")", r"add a line for \1 in \2: \3"),
    (r"in\s+(?:der\s+)?(szene\s+\w+|\w+n\s+szene)\s+(?:soll|sagt)\s+(.+?)\s*(?:sagen)?\s*:?\s*(\".+\")", r"add a line for \2 in \1: \3"),
    (r"sperre?\s+(.+)", r"lock \1"), (r"entsperre?\s+(.+)", r"unlock \1"),
    (r"(?:mach|mache|macht|lass)\s+(?:bitte\s+)?(?:mir\s+)?(.+)", r"make \1"),
)  # fmt: skip
"""Whole notes. What is between « and » tells what happens, with its verb at the end; what is between ‹ and › is a name."""
_WORDS = (
    (r"diese[rnm]? einstellung|diese[sm]? bild", "this shot"), (r"diese[rnm]? zeilen?|diese[rnm]? satz", "this line"), (r"diese[rnm]? szene", "this scene"),
    (r"(?:die |der |in der )?letzte[nr]? zeile", "the last line"), (r"(?:die |der )?letzte[nr]? szene", "the last scene"), (r"(?:die |der |in der )?vorletzte[nr]? szene", "the penultimate scene"), (r"(?:die |der )?(?:erste[nr]? szene|anfangsszene|eröffnungsszene)", "the first scene"), (r"(?:die |der )?zweite[nr]? szene", "the second scene"),
    (r"(?:die |der )?dritte[nr]? szene", "the third scene"), (r"(?:die |der )?vierte[nr]? szene", "the fourth scene"), (r"(?:den |der |im |dem )?erste[nr]? akt", "act one"), (r"(?:im |in dem )zweiten akt", "in act two"), (r"(?:im |in dem )dritten akt", "in act three"), (r"(?:im |in dem )ersten akt", "in act one"), (r"(?:den |der |dem )?zweite[nr]? akt", "act two"), (r"(?:den |der |dem )?dritte[nr]? akt", "act three"),
    (r"de[nrm] ganze[nr]? film|de[nrm] gesamte[nr]? film|im ganzen film|überall|alles", "everything"), (r"(?:de[nrm] )?film", "the film"), (r"(?:das )?ende|(?:de[rn] )?schluss", "the ending"), (r"(?:der |den )?höhepunkt", "the climax"), (r"(?:der |den |am )?anfang", "the beginning"),
    (r"die szene", "this scene"), (r"szenen", "scenes"), (r"szene", "scene"), (r"zeile|satz", "line"), (r"akt", "act"), (r"(?:die |der )?musik", "the music"), (r"stimme", "voice"),
    (r"außer (?:der |den |dem |in der )?", "except "), (r"aber nicht (?:in )?", "except "),
    (r"regnen|regen", "rain"), (r"schneien|schnee", "snow"), (r"stürmen|sturm", "storm"), (r"nebel", "fog"), (r"die ganze zeit|dauernd|immer", "everywhere"),
    (r"größer", "taller"), (r"kleiner", "smaller"), (r"älter", "older"), (r"jünger", "younger"), (r"länger", "longer"), (r"lustiger|komischer|witziger", "funnier"), (r"gruseliger|unheimlicher", "scarier"), (r"spannender", "more tense"), (r"spannung", "tension"), (r"romantischer", "more romantic"),
    (r"dramatischer", "more dramatic"), (r"ernster", "more serious"), (r"ruhiger", "calmer"), (r"geheimnisvoller", "more mysterious"), (r"aufregender", "more exciting"), (r"trauriger", "sadder"), (r"traurig", "sad"), (r"fröhlicher|glücklicher", "happier"), (r"glücklich(?:es)?", "happy"), (r"hoffnungsvoll(?:er|es)?", "more hopeful"),
    (r"(?:bei |im |in )?kerzenlicht|kerzenschein|kerzenbeleuchtung", "by candlelight"), (r"(?:bei |im )?fackel(?:licht|schein)", "by torchlight"), (r"(?:bei |im )?(?:feuerschein|kaminlicht)|am lagerfeuer", "by firelight"), (r"(?:bei |im )?(?:laternenlicht|laternenschein|lampenlicht)", "by lantern light"), (r"(?:bei |im )?(?:mondlicht|mondschein)", "by moonlight"), (r"neonlicht", "neon light"), (r"nur|bloß|lediglich", "only"), (r"licht", "light"), (r"heller", "brighter"), (r"dunkler|düsterer|finsterer", "darker"), (r"wärmer", "warmer"), (r"kälter|kühler", "colder"), (r"bunter|farbiger", "more colourful"), (r"blasser", "paler"), (r"schwarz-?\s?weiß|schwarz und weiß", "black and white"), (r"kürzer", "shorter"), (r"bei nacht|nachts|in der nacht", "at night"),
    (r"im morgengrauen|bei sonnenaufgang|bei tagesanbruch", "at dawn"), (r"mittags|am mittag", "at noon"), (r"abends|am abend|in der dämmerung|bei sonnenuntergang", "at dusk"), (r"am morgen|morgens", "in the morning"), (r"am nachmittag|nachmittags", "in the afternoon"),
    (r"wütender", "angrier"), (r"wütend", "angry"), (r"ängstlicher", "more afraid"), (r"müder", "more tired"), (r"zärtlicher", "more tender"), (r"freundlicher", "kinder"), (r"kalt", "cold"), (r"lauter(?:e[nrs]?)?", "louder"), (r"leiser(?:e[nrs]?)?", "quieter"), (r"leise", "quietly"), (r"laut", "loud"), (r"tiefer(?:e)?", "deeper"), (r"höher(?:e)?", "higher"),
    (r"schneller", "faster"), (r"langsamer", "slower"), (r"langsam", "slow"), (r"schnell", "fast"), (r"lang", "long"), (r"dunkel", "dark"), (r"hell", "bright"), (r"geflüstert|flüsternd", "whispered"), (r"flüstern", "whisper"), (r"schreien|brüllen", "shout"), (r"weinen", "cry"), (r"lachen", "laugh"), (r"seufzen", "sigh"), (r"zögernd", "hesitant"),
    (r"sarkastischer", "more sarcastic"), (r"sarkasmus", "sarcasm"), (r"ironie", "irony"), (r"gefühl|emotion", "emotion"), (r"unter tränen|mit tränen", "with tears"), (r"näher|dichter", "closer"), (r"weiter weg|weiter", "wider"), (r"von unten", "from below"), (r"von oben", "from above"), (r"kamerabewegung", "camera move"), (r"zoom", "push in"), (r"handkamera", "handheld"),
    (r"winter", "winter"), (r"sommer", "summer"), (r"herbst", "autumn"), (r"frühling|frühjahr", "spring"), (r"comic", "comic"), (r"aquarell", "watercolour"), (r"gemälde", "painting"),
    (r"schwarze[nrs]?|schwarz", "black"), (r"weiße[nrs]?|weiß", "white"), (r"rote[nrs]?|rot", "red"), (r"blaue[nrs]?|blau", "blue"), (r"grüne[nrs]?|grün", "green"), (r"gelbe[nrs]?|gelb", "yellow"), (r"graue[nrs]?|grau", "grey"), (r"braune[nrs]?|braun", "brown"),
    (r"mantel|mäntel", "coat"), (r"hut|hüte", "hat"), (r"brille", "glasses"), (r"kleid(?:er)?", "dress"), (r"anzug|anzüge", "suit"), (r"haare?", "hair"), (r"kurze[sn]?", "short"), (r"lange[sn]?", "long"), (r"bart", "beard"),
    (r"(?:um die|ende|mitte|anfang) zwanzig", "in the twenties"), (r"(?:um die|ende|mitte|anfang) dreißig", "in the thirties"), (r"(?:um die|ende|mitte|anfang) vierzig", "in the forties"), (r"(?:um die|ende|mitte|anfang) fünfzig", "in the fifties"), (r"(?:um die|ende|mitte|anfang) sechzig", "in the sixties"), (r"(?:um die|ende|mitte|anfang) siebzig", "in the seventies"),
    (r"(?:geheim)?bund|orden|zirkel|geheimgesellschaft", "society"),
    (r"stall", "stable"), (r"scheune", "barn"), (r"dachboden", "attic"), (r"keller", "cellar"), (r"küche", "kitchen"), (r"bahnhof", "station"), (r"hafen", "harbour"), (r"friedhof", "graveyard"), (r"wirtshaus|kneipe|gasthaus", "tavern"),
    (r"geschrien|gebrüllt|gerufen", "shouted"), (r"geschluchzt", "sobbing"), (r"spöttisch(?:er)?|höhnisch(?:er)?", "more mocking"), (r"trocken(?:er)?", "drier"), (r"bilder|bild(?!\s)", "pictures"),
    (r"alte[nr]? mann", "old man"), (r"alte[nr]? frau", "old woman"), (r"junge[nr]? mann", "young man"), (r"junge[nr]? frau", "young woman"), (r"mann", "man"), (r"frau", "woman"), (r"jungen?", "boy"), (r"mädchen", "girl"), (r"gans", "goose"), (r"hexe", "witch"), (r"hund", "dog"), (r"katze", "cat"), (r"pferd", "horse"), (r"roboter", "robot"),
    (r"keine?[nmrs]?|ohne", "no"), (r"mehr", "more"), (r"weniger", "less"), (r"etwas|ein bisschen|ein wenig", "a bit"), (r"viel", "much"), (r"sehr", "very"), (r"zu", "too"), (r"nach", "after"), (r"vor", "before"), (r"hier", "here"), (r"mit", "with"), (r"und", "and"), (r"im|in der|in den|in dem|in", "in"),
    (r"einen|einem|einer|eine|ein", "a"), (r"ihr|ihm|sie|er(?= should)", ""),
)  # fmt: skip
_PRONOUNS = {"ihr": "her", "ihm": "him", "sie": "she", "er": "he", "ihn": "him", "ihnen": "them", "es": "it"}


def in_english(note: str) -> str:
    """The note as it is, or, where it is German, in the words in which notes are understood; what is in quotation marks stays."""
    if not _GERMAN.search(note) or _ENGLISH.search(re.sub(r'"[^"]*"', "", note)):
        return note
    said = re.sub(r"[„“”]", '"', re.sub(r"^(?:(?:kannst|könntest)\s+du\s+|bitte\s+)+", "", note.strip(), flags=re.IGNORECASE)).rstrip(" .!")
    said = re.sub(r"\bbitte\b\s*", "", said, flags=re.IGNORECASE)
    said = re.sub(r"^(?!.*\bin\b.*\bum$)(.+?)\s+(?:machen|werden\s+lassen)$", r"mach \1", said, flags=re.IGNORECASE)
    parts = [each.strip() for each in re.split(r"\s*;\s*|\s+und\s+(?=(?:mach|streich|füg|benenn|ersetz|tausch|lass|gib)\w*\b)", said, flags=re.IGNORECASE)]
    return " and ".join(_one(each) for each in parts)


def ending_in_english(wish: str) -> str:
    """What an ending is wished to be, "eins, in dem sie ihm verzeiht", as a wish in English; one in another language as it is."""
    said = re.sub(r"^(?:und\s+)?(?:eins|eines|ein\s+(?:anderes\s+)?(?:ende|schluss)),?\s+(?:in\s+dem|bei\s+dem|wo)\s+", "", wish.strip(), flags=re.IGNORECASE)
    if said != wish.strip() or language(wish) == "German" or german_verb(said):
        return re.sub(r"\bend$", "ending", clause(said))
    return in_english(wish).removeprefix("rewrite the ending so that ")


def _one(note: str) -> str:
    for pattern, words in _WHOLE:
        if found := re.fullmatch(pattern, note, re.IGNORECASE):
            told = re.sub(r"\\(\d)", lambda number, found=found: _part(found[int(number[1])] or ""), re.sub(r"«.*?»", "§", re.sub(r"‹.*?›", "¶", words)))  # type: ignore[misc]
            if "§" in told:
                inside = re.search(r"«(.*?)»", words)
                assert inside is not None
                told = told.replace("§", clause(found.expand(inside[1])))
            if "¶" in told:
                inside = re.search(r"‹(.*?)›", words)
                assert inside is not None
                told = told.replace("¶", found.expand(inside[1]).strip('"'))
            return re.sub(r"(?:,\s+and\s+integrate|\s+(?:except|with))\s*$", "", re.sub(r"\s+", " ", told)).strip()
    return _part(note)


def _part(words: str) -> str:
    """A part of a note, word for word; a noun that notes know nothing of as messages know it."""
    if words.strip().lower() in _PRONOUNS:
        return _PRONOUNS[words.strip().lower()]
    parts = re.split(r'("[^"]*")', words)
    for index, part in enumerate(parts):
        if part.startswith('"'):
            continue
        done: list[str] = []

        def kept(found: re.Match[str], said: str, done: list[str] = done) -> str:
            done.append(said)
            return f"\x00{len(done) - 1}\x00"

        for pattern, english_words in _WORDS:
            part = re.sub(rf"\b(?:{pattern})\b(?!\x00)", lambda found, said=english_words: kept(found, said), part, flags=re.IGNORECASE)
        part = re.sub(r"[^\W\d_]{3,}", lambda found: _noun(found[0]), part)
        parts[index] = re.sub(r"\x00(\d+)\x00", lambda found, done=done: done[int(found[1])], part)  # type: ignore[misc]
    return re.sub(r"\b(a|the) (?:the|a) ", r"\1 ", re.sub(r"\s+", " ", "".join(parts)).strip())


def _noun(word: str) -> str:
    """An everyday noun or adjective; a name stays what it is."""
    told = english(f"und das {word}")[0].removeprefix("and the ").strip()
    return told or word
