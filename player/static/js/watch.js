// The watch page: waits until the film is watchable, then plays it from its beginning while the rest is made.
import { steps } from "./arrows.js";
import { follow } from "./events.js";
import { chapter, choose, chosen, delay, figure, forget, offered, step } from "./menu.js";
import { Next } from "./next.js";
import { recover } from "./recover.js";
import { Scrubber } from "./scrubber.js";
import { announce } from "./session.js";
import { Skip } from "./skip.js";
import { Strip } from "./strip.js";

const page = document.querySelector("[data-title]");
const video = page.querySelector("video");
const waiting = page.querySelector(".waiting");
const strips = [...page.querySelectorAll(".strip")].map((element) => new Strip(element));
const scrubber = new Scrubber(page.querySelector(".scrubber"), video, strips.at(-1));
const next = new Next(page.querySelector(".after"), video);
const skip = new Skip(page.querySelector("[data-skip]"), video, strips.at(-1), () => { video.pause(); next.over(); });
const said = page.querySelector(".said");
let started = false;
let cut = Number(page.dataset.cut);

let hls;

function start() {
  if (started) return;
  started = true;
  const source = page.dataset.stream;
  const play = () => video.play().catch(() => {
    // A browser that wants a click first: quiet is allowed, and one key brings the sound.
    video.muted = true;
    video.play();
    tell(gettext("Press m for sound"));
  });
  if (window.Hls?.isSupported()) {
    hls = new window.Hls({ startPosition: Number(new URLSearchParams(location.search).get("at")) || Number(page.dataset.at), backBufferLength: 60, maxBufferLength: 60 });
    window.screening = hls;
    offered(hls);
    hls.loadSource(source);
    hls.attachMedia(video);
    hls.on(window.Hls.Events.MANIFEST_PARSED, play);
    recover(hls, tell);
  } else {
    video.src = source;
    play();
  }
  video.addEventListener("playing", () => waiting.classList.add("over"), { once: true });
}

// Another cut of what is playing: go on in it at the same place, as soon as it is made that far.
let wanted = cut;
let waitingFor = null;
let looking = false;
let agreed = false;

async function move() {
  const event = waitingFor;
  if (!event || looking || !started || !hls) return;
  const { currentTime } = video;
  looking = true;
  let place = { at: null };
  try {
    place = await (await fetch(`/api/titles/${page.dataset.title}/cuts/${event.cut}/place?from=${cut}&at=${currentTime.toFixed(2)}&episode=${page.dataset.episode}`)).json();
  } catch { /* asked again in a second */ }
  looking = false;
  if (waitingFor?.cut !== event.cut || place.at == null || !(event.complete || event.frames / 25 > place.at + 8)) return;
  if (event.kind === "reshot") {
    if (place.same || video.ended || shotNow() !== event.seen) return change(event, place.at);
    return;
  }
  if (!place.same && !agreed && !video.ended && event.restored !== true) return ask(gettext("What you are looking at is different in the new cut."), [[gettext("Show me"), () => { agreed = true; move(); }], [gettext("After this shot"), () => {}]]);
  change(event, place.at);
  if (place.first != null && place.first < place.at - 1) ask(gettext("The new cut is playing."), [[gettext("See what changed"), () => { video.currentTime = Math.max(0, place.first - 1); }], [gettext("Go on"), () => {}]], 8);
}
setInterval(() => { if (waitingFor) move(); }, 1000);

// Shots that were shot again come by themselves, at the end of the one that is seen.
const shotNow = () => strips.at(-1).shotAt(video.currentTime)?.id;

function change(event, at) {
  const { paused } = video;
  waitingFor = null;
  agreed = false;
  cut = event.cut;
  page.dataset.cut = cut;
  page.dataset.stream = `/stream/${event.stream}/film.m3u8?whole`;
  hls.config.startPosition = Math.min(at, event.frames / 25 - 1);
  hls.loadSource(page.dataset.stream);
  if (paused) hls.once(window.Hls.Events.FRAG_BUFFERED, () => video.pause());
  for (const strip of strips) strip.clear();
  scrubber.stills.clear();
  forget();
  for (const each of told) if (each.cut === cut) hear[each.kind]?.(each);
  page.querySelector("[data-live]").hidden = event.complete;
  tell(interpolate(gettext("Cut %s"), [cut]));
}

// A question over the picture, asked once for each thing; it goes away by itself where nothing hangs on it.
const asks = page.querySelector(".asks");
let asked = "";
function ask(words, answers, seconds) {
  const about = `${words} ${waitingFor?.cut ?? cut}`;
  if (asked === about) return;
  asked = about;
  asks.querySelector("[data-words]").textContent = words;
  asks.querySelector(".row").replaceChildren(...answers.map(([label, act], number) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `button small-button${number ? "" : " go"}`;
    button.textContent = label;
    button.addEventListener("click", () => { asks.hidden = true; act(); });
    return button;
  }));
  asks.hidden = false;
  if (seconds) setTimeout(() => { if (asked === about) asks.hidden = true; }, seconds * 1000);
}

let sluglines = [];
const hear = {
  written({ title, logline, scenes }) {
    sluglines = scenes;
    announce(title, page.dataset.series, page.dataset.still);
    for (const each of page.querySelectorAll("[data-name]")) each.textContent = title;
    waiting.querySelector("[data-name]").className = "huge";
    page.querySelector("[data-logline]").textContent = logline;
    document.title = `${title} · Matinee`;
  },
  directed({ number, shots }) {
    chapter(number, sluglines[number - 1] ?? interpolate(gettext("Scene %s"), [number]), strips.at(-1).length / 25);
    for (const strip of strips) for (const each of shots) strip.add(each.id, each.frames, each.slate, each.mark);
    const begins = strips.at(-1).ticks.get(shots[0]?.id);
    if (begins) begins.tick.dataset.scene = number;
    page.dataset.length = strips.at(-1).length / 25;
    scrubber.draw();
  },
  shot({ id, key }) {
    for (const strip of strips) strip.mark(id, "made");
    if (!scrubber.stills.has(id)) scrubber.stills.set(id, `/stills/${page.dataset.title}/${key}.jpg`);
    const { ticks } = scrubber.strip, made = scrubber.strip.made();
    page.querySelector("[data-shots]").textContent = made < ticks.size ? interpolate(gettext("Shots %s of %s made"), [made, ticks.size]) : "";
  },
  stage({ department, done, of }) {
    const words = { writing: gettext("Writing the screenplay"), direction: gettext("Directing"), voice: gettext("Recording voices"), picture: gettext("Shooting") };
    if (!started && words[department]) page.querySelector("[data-now]").textContent = of > 1 ? interpolate(gettext("%s, %s of %s"), [words[department], done, of]) : words[department];
  },
  watchable: start,
  done() { page.querySelector("[data-live]").hidden = true; start(); },
  failed({ reason }) {
    page.querySelector("[data-now]").textContent = reason;
    page.querySelector("[data-live]").hidden = true;
  },
};

const told = [];
follow(page.dataset.title, Number(page.dataset.episode), (event) => {
  told.push(event);
  if (["noted", "restored", "reshot"].includes(event.kind)) {
    wanted = event.cut;
    waitingFor = null;
  }
  if (!event.cut || event.cut === cut) hear[event.kind]?.(event);
  if (event.cut !== wanted || event.cut === cut) return;
  if (event.kind === "published") waitingFor = event;
  if (event.kind === "reshot") waitingFor = { ...event, seen: shotNow() };
  if (event.kind === "restored" && event.frames) waitingFor = { ...event, restored: true };
});
if (page.dataset.watchable === "yes") start();

// Where this viewer is, for the next evening: every ten seconds, at a pause and when the page is left.
let kept = -1;
function keep() {
  const seconds = video.currentTime;
  if (!started || Math.abs(seconds - kept) < 1) return;
  kept = seconds;
  const form = new FormData();
  form.append("seconds", seconds.toFixed(1));
  form.append("cut", cut);
  form.append("csrfmiddlewaretoken", page.dataset.token);
  navigator.sendBeacon(page.dataset.place, form);
}
setInterval(() => { if (!video.paused) keep(); }, 10000);
for (const name of ["pause", "ended"]) video.addEventListener(name, keep);
addEventListener("pagehide", keep);
// A telephone that is put away leaves no page: it only hides it.
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(); });

page.querySelector("[data-again]").addEventListener("click", () => {
  video.currentTime = 0;
  video.play();
});
// A mouse pauses by a click; a finger first wants to see the controls, and twice on one side goes 10 s that way.
video.addEventListener("click", (event) => { if (event.pointerType === "mouse") toggle(); });
video.addEventListener("dblclick", (event) => {
  const { left, width } = video.getBoundingClientRect();
  if (event.pointerType === "mouse") keys.f();
  else jump(event.clientX < left + width / 2 ? -10 : 10)();
});

// Keys work without a click into the picture first.
const jump = (seconds) => () => {
  const end = video.seekable.length ? video.seekable.end(video.seekable.length - 1) : Infinity;
  video.currentTime = Math.max(0, Math.min(video.currentTime + seconds, end));
  tell(seconds < 0 ? interpolate(gettext("Back %s s"), [-seconds]) : interpolate(gettext("Forward %s s"), [seconds]));
};
const keys = {
  " ": toggle, k: toggle, j: jump(-10), l: jump(10), ArrowLeft: jump(-5), ArrowRight: jump(5),
  ArrowUp: () => volume(0.1), ArrowDown: () => volume(-0.1),
  m: () => { video.muted = !video.muted; tell(video.muted ? gettext("Sound off") : gettext("Sound on")); },
  f: () => (document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen()),
  c: captions,
  g: () => later(-0.1), h: () => later(0.1),
  s: () => tell(figure() ? gettext("Figures on") : gettext("Figures off")),
  "[": () => toChapter(-1), "]": () => toChapter(1),
  n: () => page.querySelector("[data-next]")?.click(),
  p: () => page.querySelector("[data-previous]")?.click(),
  i: () => skip.skip(),
  "<": () => rate(-0.25), ">": () => rate(0.25),
  "?": () => page.querySelector(".keys").showModal(),
};

function later(by) {
  tell(interpolate(gettext("Captions %s s later"), [delay(by).toFixed(1)]));
}

function rate(change) {
  video.playbackRate = Math.max(0.5, Math.min(2, video.playbackRate + change));
  tell(interpolate(gettext("%s times as fast"), [video.playbackRate]));
}

function toggle() {
  if (video.paused) video.play(); else video.pause();
  tell(video.paused ? gettext("Pause") : gettext("Play"));
}

function volume(change) {
  video.volume = Math.max(0, Math.min(1, video.volume + change));
  tell(interpolate(gettext("Volume %s"), [Math.round(video.volume * 100)]));
}

let words = chosen("captions") === "off" ? "words" : chosen("captions");
function captions() {
  if (chosen("captions") !== "off") words = chosen("captions");
  choose("captions", chosen("captions") === "off" ? words : "off");
  tell(chosen("captions") === "off" ? gettext("Captions off") : gettext("Captions on"));
}

page.querySelector("[data-captions]").addEventListener("click", captions);

function toChapter(by) {
  const name = step(by);
  if (name) tell(name);
}

// By a remote control: OK goes to the controls, arrows go about them, and up from them or Escape goes back to the film.
function walking(event) {
  const here = document.activeElement, idle = !here || here === document.body;
  if (event.key === "Enter" && idle) {
    page.querySelector("media-play-button").focus({ focusVisible: true });
    event.preventDefault();
    return true;
  }
  if (idle || !here.matches(":focus-visible")) return false;
  if (steps(event)) return true;
  if (event.key !== "ArrowUp" && (event.key !== "Escape" || here.closest(".menu, .notes, dialog"))) return false;
  here.blur();
  event.preventDefault();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, dialog")) return;
  if (event.key === " " && event.target.closest?.("a, button, media-control-bar > *")) return;
  if (walking(event)) return;
  const action = /^[0-9]$/.test(event.key) ? () => scrubber.seek(scrubber.length * Number(event.key) / 10) : keys[event.key];
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}, { capture: true });

let silence;
function tell(text) {
  said.textContent = text;
  said.classList.add("on");
  clearTimeout(silence);
  silence = setTimeout(() => said.classList.remove("on"), 900);
}
