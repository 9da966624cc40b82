"""From the brief to the screenplay: choose, cast, plan, draft, fit, check."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.film import Brief, DemandKind, Kind, Screenplay, duration
from generator.writing.decency import TOO_HARD, rated
from generator.writing.lighting import lit
from generator.writing.story import fit
from generator.writing.story.aftermath import preceded
from generator.writing.story.canon import Canon, canon
from generator.writing.story.chance import Chance
from generator.writing.story.commission import Commission, commission, story_of
from generator.writing.story.draft import Draft, compose
from generator.writing.story.library import Conceit
from generator.writing.story.met import met_and_refused, stages
from generator.writing.story.plan import Plan, plan
from generator.writing.story.story import Story
from generator.writing.story.title import in_title_case
from generator.writing.story.wanted import Wanted

_ROUNDS = 9
_AMISS = 2
"""By more percent than this nothing may be too long, whatever has to be left out."""
_ROOMY = 480_000
"""A film of so many milliseconds is planned shorter before anything is taken out of its scenes that they need."""


def write(brief: Brief, episode: int = 1, before: tuple[Screenplay, ...] = ()) -> Screenplay:
    """A screenplay of brief.seconds, within a twentieth where the library reaches. The same brief and episode give the same screenplay.

    `before` holds the earlier episodes as they were made, if anything in them was changed after they were written; what the new one
    remembers is taken from the last of them. Of a film they are what it is the sequel of.
    """
    if brief.kind is Kind.FILM and before:  # a sequel
        return replace(write(replace(brief, kind=Kind.SERIES, episodes=1), len(before) + 1, before), episode=1, series="")
    past: tuple[Canon, ...] = ()
    if episode > 1 and brief.kind is Kind.SERIES:
        films = before or (_screenplay(_nearest(commission(brief, episode - 1))),)
        past = tuple(found for each in films if (found := canon(each)))
    work = commission(brief, episode, past=past)
    told = _fitted(work)
    if told.plan.exhausted and fit.length(told.film.scenes, brief.seconds) < brief.seconds * 960:
        wide = _fitted(commission(brief, episode, wide=True, past=past))
        told = min(told, wide, key=lambda each: _miss(each.film, brief.seconds * 1000))
    return _screenplay(told)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    work: Commission
    story: Story
    plan: Plan
    film: Draft


def _fitted(work: Commission) -> _Told:
    """The draft that comes nearest to the length, with every event of the viewer's in it."""
    best = _nearest(work)
    missing = _staged(best) if work.episode == 1 else frozenset()
    return _nearest(replace(work, tell=missing)) if missing else best


def _nearest(work: Commission) -> _Told:
    target = aim = work.brief.seconds * 1000
    best: _Told | None = None
    short, long = 0, 4 * target
    for _ in range(_ROUNDS):
        told = _draft(work, aim, target)
        if best is None or _miss(told.film, target) < _miss(best.film, target):
            best = told
        found = fit.length(told.film.scenes, work.brief.seconds)
        if abs(found - target) <= target * (3 if target >= _ROOMY * 2 else 1.5) / 100 or (told.plan.exhausted and found < target):
            break
        short, long = (max(short, aim), long) if found < target else (short, min(long, aim))
        aim = max(aim + (target - found), target // 4)
        if short and not short < aim < long:  # a whole story more or less: what lies between was not tried yet
            aim = (short + long) // 2
    assert best
    if fit.length(best.film.scenes, work.brief.seconds) < target * 97 // 100:
        fuller = [_draft(work, each, target, ample=True) for each in dict.fromkeys((max(aim, target), target))]
        best = min((best, *fuller), key=lambda each: _miss(each.film, target))
    return best


def _staged(told: _Told) -> frozenset[str]:
    """Ids of the hard events that the pages do not stage by themselves: they are told in the viewer's own words."""
    work = told.work
    return frozenset(each.demand.id for each in work.demands if each.demand.kind is DemandKind.EVENT and each.demand.hard and not stages(told.film, each, work.main, (*([work.premise] if work.premise else []), *work.others)))


def _miss(film: Draft, target: int) -> int:
    """How far a draft is from its length as it will be shot, and, half as important, from being shot unhurried."""
    seconds = target // 1000
    return abs(fit.shot(film.scenes, seconds) - target) + abs(fit.length(film.scenes, seconds) - target) // 2


def _draft(work: Commission, aim: int, target: int, *, ample: bool = False) -> _Told:
    """A draft planned for `aim` milliseconds; its soft turns are dropped until it fits `target`."""
    dropped, kept, terse, tight = 0, 0, False, False
    nearest: _Told | None = None
    story = story_of(work)
    made = plan(story, aim, duration.frame(work.brief.seconds) + _demanded(story, work.demands))
    sources = frozenset(step.source for step in made.steps)
    for _ in range(24):
        story = story_of(work, sources)
        story.terse, story.tight, story.airy, story.ample = terse, tight, work.airy or ample, ample and not terse
        film = compose(story, made, work.demands, dropped=dropped)
        over = fit.length(film.scenes, target // 1000) - target
        if nearest is None or abs(over) < _miss(nearest.film, target):
            nearest, kept = _Told(work=work, story=story, plan=made, film=film), dropped
        soft = film.soft + (film.spare if target < _ROOMY or over > target * _AMISS // 100 else 0) - dropped
        if over <= target * (1 if dropped < film.soft else 2) // 100 or (soft <= 0 and (tight or target >= _ROOMY)):
            break
        tight = soft <= 0 and terse
        terse = terse or soft <= 0
        dropped += 0 if terse else max(1, min(soft, over // 5000))
    assert nearest
    return nearest if target >= _LONG or nearest.story.terse or ample else _leaned(nearest, target, kept)


def _leaned(told: _Told, target: int, dropped: int) -> _Told:
    """The draft with as many of its turns worded more fully, or more shortly, as bring it nearest to its length."""
    low, high = 0, 1000
    over = fit.length(told.film.scenes, target // 1000) - target
    sign, nearest = (-1 if over > 0 else 1), told
    for _ in range(_LEANINGS):
        if _miss(nearest.film, target) * 200 <= target:
            break
        story = story_of(told.work, frozenset(step.source for step in told.plan.steps))
        story.airy, story.lean = told.story.airy, sign * (low + high + 1) // 2
        film = compose(story, told.plan, told.work.demands, dropped=dropped)
        if _miss(film, target) < _miss(nearest.film, target):
            nearest = replace(told, story=story, film=film)
        enough = sign * (fit.length(film.scenes, target // 1000) - target) > 0
        low, high = (low, abs(story.lean)) if enough else (abs(story.lean), high)
        if low >= 990:
            break
    return nearest


_LEANINGS = 5
_LONG = 1_500_000
"""A film of so many milliseconds is as near to its length as it can be made: it has scenes enough to choose from."""


def _demanded(story: Story, demands: tuple[Wanted, ...]) -> int:
    from generator.writing.story.deeds import stage

    total = 0
    for each in demands:
        if each.scenic:
            purpose = {DemandKind.OPENING: "opening", DemandKind.CLIMAX: "climax", DemandKind.ENDING: "ending"}.get(each.demand.kind, "turn")
            staged = stage(story, each, purpose)
            total += sum(fit.turn_length(turn) for turn in (*staged.before, *staged.after) if not turn.soft)
            total += fit.ESTABLISHING if purpose == "turn" else 0
    return total


def _title(brief: Brief, conceit: Conceit) -> str:
    """Each variation takes the next of the conceit's titles."""
    first = Chance(brief.prompt).number("title", len(conceit.titles))
    return conceit.titles[(first + brief.variation) % len(conceit.titles)]


def told_of(story: Story, conceit: Conceit) -> str:
    """What the catalogue says of the film: nobody by their full name twice, and nobody along with themselves."""
    said = story.fill(conceit.logline, action=False)
    for each in story.roles.values():
        first = story.first_name(each)
        whole = f"{first} {each.name.split()[-1]}"
        if " " in each.name and not each.group and said.count(whole) > 1:
            head, _, rest = said.partition(whole)
            said = f"{head}{whole}{rest.replace(whole, first)}"
        if len(re.findall(rf"\b{re.escape(first)}\b", said)) > 1:  # "Anna and Jan keep the shop, with her apprentice Jan"
            said = re.sub(rf",? with (?:his|her|their|an?|the)\b[^.,]*\b{re.escape(first)}\b", "", said, count=1)
    return re.sub(r", (?:1\d|20)\d\d(?=[.,])", "", said)


def _used(told: _Told) -> tuple[str, ...]:
    """The ids of what was told, without what marks them as parts of this film."""
    return tuple(dict.fromkeys(re.sub(r"^sequence-\d+-(?:[bcd]-)?", "", step.source) for step in told.plan.steps))


def _series(work: Commission) -> str:
    """The name of the season: what the viewer calls it, else whom or where it is about."""
    named = next((each.words for each in work.brief.demands if each.subject == "title"), "")
    lead = next((each for each in work.brief.cast if each.role == "lead" and not each.group), None)
    where = next((each.name for each in work.brief.places), "")
    if named:
        return named
    if lead and lead.occupation:
        said = next((found[0] for found in re.finditer(rf"(?:\b(?!a\b|an\b|the\b|my\b|our\b)[\w'-]+ )?\b{re.escape(lead.occupation.split()[-1])}\b", work.brief.prompt, re.IGNORECASE)), lead.occupation)
        return f"the {said}"
    return f"the {where.lower()}" if where else lead.name if lead else "the season"


def _screenplay(told: _Told) -> Screenplay:
    work, story, film = told.work, told.story, told.film
    brief, conceit, genre = work.brief, work.main, work.genre
    met, refused = met_and_refused(story, film, work.demands, work.premise, work.others, conceit, exhausted=told.plan.exhausted)
    refused = (*refused, *((each.id, TOO_HARD) for each in work.barred))
    return rated(Screenplay(
        title=in_title_case(story.fill(_title(brief, conceit), action=False)),
        series=in_title_case(_series(work)) if brief.kind is Kind.SERIES else "",
        episode=work.episode,
        logline=preceded(story, told_of(story, conceit)),
        genre=brief.genre or genre.id,
        look=brief.look or genre.look,
        theme=conceit.theme or genre.theme,
        seconds=brief.seconds,
        language=conceit.language,
        cast=film.cast,
        places=film.places,
        scenes=lit(film.scenes, film.places, everywhere=brief.light, asked={scene: each.light for id, scene in met for each in brief.demands if each.id == id and each.light}),
        demands=(*brief.demands, *work.barred),
        met=met,
        refused=refused,
        used=_used(told),
        variation=brief.variation,
    ))
