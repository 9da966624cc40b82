"""Goals: more of the verbs that viewers tell a story with, each by the quest that it is."""

from __future__ import annotations

_SAID = {
    "build": "knit, sew, weave, carve, sculpt, brew, build up, set up, draw, photograph, film, decorate, translate, publish, record, tune",
    "deliver": "lend, give, hand, present, donate, carry home",
    "escape": "dig, tunnel, stow away, slip away, vanish, disappear, elope",
    "fight": "rise against, betray, blackmail, bully, rebel against, besiege",
    "find": "collect, dig up, scour, lose, catch",
    "grieve": "inherit from, scatter the ashes, mourn for, lose her, lose his",
    "hide": "lie, bluff, deny knowing",
    "hold": "take over, run, own, manage, occupy, squat, barricade, stand guard, keep open, cling to, wait out",
    "learn": "hear, notice, detect, count, watch, observe, measure, overhear, decipher, decode, research, interview, inspect, examine, spot, recognise, recognize, spy on, eavesdrop",
    "love": "write to, long for, miss each other, woo, serenade",
    "part": "apologise to, make up, quarrel, split, scatter, come to terms, reunite with",
    "plead": "admit, own up, interrogate, cross-examine, lie to, promise",
    "power": "cast, conjure, enchant, shapeshift, turn into, bewitch",
    "refuse": "walk out, give back, say no, hesitate, defy",
    "rescue": "nurse back, cure, revive, adopt from, pull out, fish out",
    "steal": "cheat, con, swindle, trick, pickpocket, heist, kidnap, poach",
    "survive": "go, ride, hike, row, fly to, cycle, pedal, stay alive, freeze, get lost, move",
    "teach": "nurse, care for, comfort, feed, become friends, make friends, host, take in",
    "win": "outbid, gamble, box, wrestle, dance against, duel with",
}
GOALS = {verb: goal for goal, verbs in _SAID.items() for verb in verbs.split(", ")}
"""Verb, with its particle where it has one -> goal, for the verbs that the quests themselves do not name."""
