"""What a person does at every frame: pose, acts, gaze, speech, and the small life that never stops."""

from __future__ import annotations

import math
from dataclasses import replace

from generator.film import Act, Mark
from generator.picture.animation.brush import dice, ease
from generator.picture.animation.people.acts import LASTING, doing
from generator.picture.animation.people.beat import Beat, blend, gait
from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.expression import Expression, mood
from generator.picture.animation.people.head import Pose
from generator.picture.animation.people.holding import HELD, RECEIVER
from generator.picture.animation.people.posture import Posture, lowered, standing
from generator.picture.animation.people.skeleton import joints
from generator.picture.animation.people.speech import mouth_at, talking
from generator.picture.animation.people.stance import Stance, breathe
from generator.picture.animation.people.timing import Window, passage, window

_TRAVELS: dict[str, float] = {"walk": 0.0, "enter": 0.0, "exit": 0.0, "approach": 0.0, "retreat": 0.0, "carry": 0.0, "run": 1.0, "sneak": 0.0, "ride": 0.0, "swim": 0.0, "fly": 0.0, "crawl": 0.0}
_TRAVEL_WORDS = {"go": "walk", "step": "walk", "cross": "walk", "stroll": "walk", "march": "walk", "dash": "run", "sprint": "run", "flee": "run", "race": "run",
                 "arrive": "enter", "come": "enter", "leave": "exit", "creep": "sneak", "tiptoe": "sneak", "float": "fly", "hover": "fly"}  # fmt: skip


_FACIAL = ("nod", "shake-head", "shake", "look", "smile", "frown")
"""Verbs that leave the body as it is."""
_HELD_THERE = ("show", "hold", "carry", "work", "cut", "pour", "play", "light", "press", "read", "write", "search", "open", "gesture")
"""Verbs that handle a thing without moving it away."""
_SELF = ("phone", "drink", "eat", "think", "cough", "call", "sip")


class Performance:
    """The performance of one mark. Everything is computed from the frame alone."""

    def __init__(self, mark: Mark, frame: Frame, *, seed: int, width: int, height: int) -> None:
        self.mark, self.frame = mark, frame
        self._kept: dict[int, tuple[Posture, Pose]] = {}
        r = dice("performance", seed, mark.look, mark.x)
        self.phases = [r.uniform(0, 6.28) for _ in range(8)]
        self.unit = mark.head / 1000 * height / 100
        self.width, self.height = width, height
        self.origin = (mark.x / 1000 * width, mark.y / 1000 * height)
        self.room = self.origin[0] / max(self.unit, 1e-6), (width - self.origin[0]) / max(self.unit, 1e-6)
        facing = mark.facing
        if (mark.shoulder or mark.pose == "back") and abs(facing) < 100:
            facing = 180 if mark.pose == "back" and not mark.shoulder else (150 if facing >= 0 else -150)
        self.yaw = math.radians(facing)
        self.mood = self._mood(mark.mood)
        self.feelings = [(each, self._mood(each.mood)) for each in mark.feelings]
        self.gaze = self._toward(mark.gaze_x, mark.gaze_y)
        self.stance = Stance(mark.look, mark.mood, frame)
        self.blinks = self._blinks(seed)
        self.darts = [(r.uniform(-1, 1), r.uniform(-1, 1)) for _ in range(97)]
        moving = any(self._travel(act) for act in mark.acts)
        settles = [act for act in mark.acts if act.verb in LASTING and (act.verb == mark.pose or (act.verb, mark.pose) == ("fall", "lie")) and act.verb not in ("stand", "fly") and act.start > -act.frames // 2]
        rises = [act for act in mark.acts if act.verb in ("stand",) and act.start > -2]
        self.base = mark.pose
        if self.base == "wheelchair":
            settles, rises = [], []
        if settles or (moving and mark.pose in ("walk", "run")):
            self.base = "stand"
        elif rises and mark.pose in ("stand", "back"):
            self.base = "sit"
        rest = standing("stand" if self.base != mark.pose and not settles else mark.pose, frame)
        rest.yaw = self.yaw
        x, y = joints(frame, rest).head
        lies = mark.pose == "lie" and (self.base == "lie" or bool(settles))
        self.anchor = (x, y + lowered(frame) - 0.14 * frame.ground + 46) if lies else (x, y)
        """Of the head, when it is where the mark says. Who lies rests on the ground, not with the eyes on it."""

    # -- the face

    def _mood(self, word: str) -> Expression:
        """The face of a mood, stronger far away, weaker in the closest sizes."""
        strength = 1.6 if self.mark.head < 130 else 1.45 if self.mark.head < 320 else 1.3 if self.mark.head < 720 else 1.05
        face = Expression()
        face.add(mood(word), strength)
        face.lopsided += 0.08
        return face

    def _blinks(self, seed: int) -> list[int]:
        rate: int = {"afraid": 70, "grief": 90, "cold": 170, "angry": 150, "tired": 60}.get(self.mark.mood, 88)
        r, at = dice("blinks", seed, self.mark.x), 0
        frames: list[int] = []
        for _ in range(80):
            at += max(22, round(rate * r.uniform(0.45, 1.6)))
            frames.append(at)
        return frames

    def _blink(self, frame: int) -> float:
        slow = 1.6 if self.mark.mood in ("tired", "sad") else 1.0
        for start in self.blinks:
            u = (frame - start) / slow
            if u < 0:
                return 0.0
            if u < 6:
                return (0.6, 1.0, 1.0, 0.7, 0.35, 0.1)[int(u)]
        return 0.0

    def _toward(self, x: float, y: float) -> tuple[float, float]:
        """Angles of the eyes towards a point of the frame, held to what a neck can do."""
        dx = (x / 1000 * self.width - self.origin[0]) / self.unit
        dy = (y / 1000 * self.height - self.origin[1]) / self.unit
        yaw = math.atan2(dx, 150.0)
        pitch = math.atan2(dy, math.hypot(dx, 150.0))
        turn = (yaw - self.yaw + math.pi) % (2 * math.pi) - math.pi
        if abs(turn) > 1.6:
            return self.yaw, 0.0
        return self.yaw + max(-0.95, min(0.95, turn)), max(-0.6, min(0.6, pitch))

    # -- the whole

    def at(self, frame: int) -> tuple[Posture, Pose]:
        """The body and the head at a frame; not to be changed, since it is kept for those who ask again."""
        if frame not in self._kept:
            if len(self._kept) > 12:
                self._kept.clear()
            self._kept[frame] = self._play(frame)
        return self._kept[frame]

    def _play(self, frame: int) -> tuple[Posture, Pose]:
        t, mark = frame / 25, self.mark
        posture = standing(self.base, self.frame)
        posture.yaw = self.yaw
        face = Expression()
        passing = [(shown, passage(each, frame)) for each, shown in self.feelings]
        face.add(self.mood, max(0.0, 1.0 - sum(share for _, share in passing)))
        for shown, share in passing:
            face.add(shown, share)
        pose = Pose(face=face, shape=mouth_at(mark.lips, frame), blink=self._blink(frame))
        gaze = self._look(frame)
        self._live(posture, pose, frame, t)
        if self.base in ("walk", "run"):
            gait(posture, self.frame, t * 25 / (26 if self.base == "walk" else 16), float(self.base == "run"))
        if self.base == "lie":
            posture.shift = (posture.shift[0], posture.shift[1] + lowered(self.frame))
        for act in mark.acts:
            travel = self._travel(act)
            if travel:
                self._move(act, travel, posture, frame)
        for act in mark.acts:
            seen = window(act, frame)
            if seen is None or self.base == "lie" and act.verb in ("lie", "fall"):
                continue
            if self._travel(act) and act.verb not in ("carry", "fly", "swim", "crawl"):
                continue
            gaze = self._act(act, seen, posture, pose, gaze)
        if "bound" in mark.wounds:
            self._bind(posture)
        self._set_head(posture, pose, gaze)
        posture.shift = (posture.shift[0] - self.anchor[0], posture.shift[1] - self.anchor[1])
        return posture, pose

    def rests(self, frame: int) -> bool:
        """Whether nothing but breath moves the body below the head, now and in the frames just before."""
        if self.base not in ("stand", "back", "sit", "wheelchair") or self.base in ("stand", "back") and self.stance.shifts(frame / 25):
            return False
        return not any(act.start - 2 <= frame <= act.start + act.frames + 6 for act in self.mark.acts if act.verb not in _FACIAL)

    def drag(self, frame: int) -> float:
        """How far hair trails behind the head: to the left below 0. Compares the head with itself a few frames ago."""
        (now, pose), (then, earlier) = self.at(frame), self.at(frame - 4)
        gone = now.shift[0] - then.shift[0] + 60 * (now.bend + now.lean * math.sin(now.yaw) - then.bend - then.lean * math.sin(then.yaw))
        return max(-2.4, min(2.4, -gone / 14 - (pose.yaw - earlier.yaw) * 2.0))

    def _live(self, posture: Posture, pose: Pose, frame: int, t: float) -> None:
        """Breath, shifts of weight, the beats of a head that speaks."""
        p, mark = self.phases, self.mark
        breathe(posture, t, p[0], 2.0 if mark.mood in ("afraid", "angry", "grief") else 1.2)
        posture.arch += self.stance.slump
        if self.base in ("stand", "back"):
            self.stance.weigh(posture, t)
            self.stance.rest(posture)
        posture.bend += 0.010 * math.sin(t * 0.55 + p[1]) + 0.006 * math.sin(t * 0.23 + p[2])
        if mark.look.age > 62:
            posture.lean += 0.05 + 0.1 * min(1.0, max(0.0, (mark.look.age - 70) / 18))
        posture.head_tilt += 0.025 * math.sin(t * 0.6 + p[3])
        posture.head_yaw += 0.035 * math.sin(t * 0.47 + p[4])
        posture.head_pitch += 0.02 * math.sin(t * 0.8 + p[5])
        if talking(self.mark.lips, frame):
            posture.head_pitch += 0.03 * math.sin(t * 5.1 + p[6]) + 0.03 * pose.shape.opened
            posture.head_yaw += 0.03 * math.sin(t * 2.9 + p[7])
            pose.face.outer += 0.18 * max(0.0, math.sin(t * 2.3 + p[2]))
            pose.face.inner += 0.12 * max(0.0, math.sin(t * 2.3 + p[2]))
        if self.base == "lie":
            posture.roll = math.pi / 2 if mark.x >= 500 else -math.pi / 2  # the body lies towards the middle of the frame
            posture.yaw = math.copysign(1.1, -posture.roll)  # on its back
        if self.base == "swim":
            posture.roll = 1.25 * math.sin(posture.yaw)
            posture.head_tilt -= 0.7 * posture.roll
            posture.shift = (posture.shift[0], posture.shift[1] + 4 * math.sin(t * 2.3))
        if self.base == "fly":
            posture.roll = 0.95 * math.sin(posture.yaw)
            posture.head_tilt -= 0.6 * posture.roll
            posture.shift = (posture.shift[0] + 3 * math.sin(t * 1.1), posture.shift[1] + 6 * math.sin(t * 1.7))

    def _look(self, frame: int) -> tuple[float, float]:
        """Where the eyes are, with the small darts that they make, and away now and then in a long speech."""
        yaw, pitch = self.gaze
        step = int((frame + self.phases[0] * 9) / 17)
        dx, dy = self.darts[step % 97]
        yaw, pitch = yaw + 0.05 * dx, pitch + 0.035 * dy
        if talking(self.mark.lips, frame) and (frame + int(self.phases[1] * 40)) % 125 < 26:
            yaw, pitch = yaw + 0.35 * (1 if dx > 0 else -1), pitch + 0.12
        return yaw, pitch

    def _act(self, act: Act, seen: Window, posture: Posture, pose: Pose, gaze: tuple[float, float]) -> tuple[float, float]:
        """Play an act; returns where the eyes go."""
        x = (act.x / 1000 * self.width - self.origin[0]) / self.unit + self.anchor[0]
        y = (act.y / 1000 * self.height - self.origin[1]) / self.unit + self.anchor[1]
        side = math.sin(posture.yaw)
        hand = (0 if side > 0 else 1) if abs(side) > 0.8 else (1 if x * math.cos(posture.yaw) - 60 * side >= 0 else 0)
        if act.verb in _SELF and abs(side) > 0.12:  # what is done to oneself, the hand towards the camera does
            hand = 0 if side > 0 else 1
        match act.verb:
            case "nod":
                posture.head_pitch -= 0.15 * abs(math.sin(seen.seconds * 9)) * min(1.0, seen.full)
                return gaze
            case "shake-head" | "shake":
                posture.head_yaw += 0.22 * math.sin(seen.seconds * 12) * min(1.0, seen.full)
                return gaze
            case "turn":
                away = (1 - ease(seen.done * 2)) if seen.full > 0 or seen.before > 0 else 0.0
                posture.yaw -= math.copysign(0.7, posture.yaw or 1.0) * away
                posture.head_yaw += 0.2 * math.sin(math.pi * min(1.0, seen.done * 1.5)) * math.copysign(1, posture.yaw)
                pose.blink = max(pose.blink, 1.0 if 0.1 < seen.done < 0.22 else 0.0)
                return gaze
        beat = Beat(act, posture, pose, self.frame, seen.before, seen.full, seen.done, seen.seconds, hand, (x, y), self.room)
        doing(act.verb)(beat)
        if act.verb in _HELD_THERE:
            beat.keep_hold()
        if seen.full > 0.35 and act.verb in HELD and (not act.prop or act.verb == "phone"):
            posture.held[hand] = RECEIVER if act.prop == "telephone" else HELD[act.verb]
        if act.verb in ("look", "point", "reach", "take", "give", "cast", "throw", "shoot", "push", "open", "show", "stop") and seen.full > 0.05:
            aimed = self._toward(act.x, act.y)
            share = min(1.0, seen.full)
            gaze = (gaze[0] + (aimed[0] - gaze[0]) * share, gaze[1] + (aimed[1] - gaze[1]) * share)
        return gaze

    def _bind(self, posture: Posture) -> None:
        """Tied wrists stay together before the body, whatever the hands would do."""
        wide, arm = self.frame.wide * 0.82, sum(self.frame.arm)
        for i in (0, 1):
            posture.aims[i], posture.grips[i], posture.held[i] = None, "fist", ""
            posture.hands[i] = (-wide - 7, -arm * 0.3, 40)
        posture.over = -1

    def _set_head(self, posture: Posture, pose: Pose, gaze: tuple[float, float]) -> None:
        """The head follows the eyes half-way."""
        turn = (gaze[0] - posture.yaw + math.pi) % (2 * math.pi) - math.pi
        turn = max(-1.1, min(1.1, turn))
        pose.yaw = posture.yaw + posture.head_yaw + max(-0.5, min(0.5, turn * 0.5))
        pose.pitch = posture.head_pitch + math.radians(pose.face.pitch) - gaze[1] * 0.35
        pose.gaze = (posture.yaw + turn, gaze[1])
        posture.head_tilt += math.radians(pose.face.tilt) * (1 if math.cos(posture.yaw) > 0 else -1)
        nod = math.sin(pose.yaw) * -pose.pitch
        posture.head_tilt += nod * 0.8  # in profile a nod is a tilt on the frame

    # -- going from place to place

    def _travel(self, act: Act) -> str:
        verb = act.verb.strip().lower()
        return verb if verb in _TRAVELS else _TRAVEL_WORDS.get(verb, "")

    def _path(self, act: Act, verb: str, frame: int) -> tuple[float, float, float]:
        """Offset on the frame in head units, distance gone, and how surely the body is on its way (0..1)."""
        goal = (act.x / 1000 * self.width - self.origin[0]) / self.unit
        u = ease((frame - act.start) / max(1, act.frames)) * 0.4 + 0.6 * min(1.0, max(0.0, (frame - act.start) / max(1, act.frames)))
        going = ease((frame - act.start) / 8) * (1 - ease((frame - act.start - act.frames + 10) / 10))
        if verb == "enter":
            side = -1 if self.mark.facing > 0 or (self.mark.facing == 0 and self.mark.x < 500) else 1
            edge = (-self.origin[0] if side < 0 else self.width - self.origin[0]) / self.unit + side * 110
            edge = max(-700.0, min(700.0, edge))
            return edge * (1 - u), abs(edge) * u, going
        if verb != "exit" and not -900 < act.x < 1900:
            goal = math.copysign(200, goal)
        if self.mark.head > 230 and verb != "exit":
            goal *= 0.25
        return goal * u, abs(goal) * u, going

    def _move(self, act: Act, verb: str, posture: Posture, frame: int) -> None:
        x, gone, going = self._path(act, verb, frame)
        posture.shift = (posture.shift[0] + x, posture.shift[1])
        if going <= 0.01 or verb in ("fly", "swim", "ride") or self.base == "wheelchair":
            return
        total = max(1.0, abs(self._path(act, verb, act.start + act.frames)[0] - self._path(act, verb, act.start)[0]))
        run = _TRAVELS.get(verb, 0.0)
        cycles = max(0.5, act.frames / (16 if run else 34 if verb == "sneak" else 26))
        stride = sum(self.frame.leg) * (0.30 + 0.2 * run)
        planted = 0.58 - 0.18 * run
        if total < 40:
            share, phase = 0.5, frame / 26
        else:
            share = min(1.7, max(0.75 if run else 0.5, total / cycles * planted / (2 * stride)))
            phase = gone * planted / (2 * stride * share)
            way = self._path(act, verb, act.start + act.frames)[0] - self._path(act, verb, act.start)[0]
            back = verb == "retreat"
            heading = math.copysign(1.2, way if not back else -way)
            turn = (heading - posture.yaw + math.pi) % (2 * math.pi) - math.pi
            if not back:
                posture.yaw += turn * going
            if back:
                phase = -phase
        walked = replace(posture, feet=[(0.0, 0.0, 0.0), (0.0, 0.0, 0.0)], hands=list(posture.hands), toes=[0.0, 0.0], grips=list(posture.grips))
        gait(walked, self.frame, phase, run, share, 1.0 if verb == "sneak" else 0.0)
        blend(posture, walked, going)
        if run or going > 0.3:
            posture.grips = list(walked.grips)
