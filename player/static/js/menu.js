// The menus of the screen: chapters, and everything that a viewer can set. What is set is kept for whoever watches.
import { clock } from "./strip.js";

const page = document.querySelector("[data-title]");
const video = page.querySelector("video");
const settings = JSON.parse(document.querySelector("#settings").textContent);
const SIZES = { small: "0.8em", medium: "1.05em", large: "1.4em", huge: "1.9em" };
const GROUNDS = { box: "background: #000b", shadow: "background: none; text-shadow: 0 0 3px #000, 0 1px 6px #000, 0 0 12px #000", none: "background: none" };
const COLOURS = { white: "#fff8ef", yellow: "#ffe14d", cyan: "#7ff0ff", green: "#9dff8a" };
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

export function chosen(name) {
  return settings[name];
}

export function choose(name, value) {
  settings[name] = value;
  apply();
  fetch("/api/me", { method: "PATCH", headers: { "Content-Type": "application/json", "X-CSRFToken": page.dataset.token }, body: JSON.stringify({ [name]: value }) }).catch(() => {});
}

function apply() {
  sheet.replaceSync(`video::cue { color: ${COLOURS[settings.caption_colour]}; font-size: ${SIZES[settings.caption_size]}; ${GROUNDS[settings.caption_ground]}; }`);
  const hls = window.screening;
  if (hls) {
    const at = hls.subtitleTracks.findIndex((track) => (settings.captions === "sounds") === Boolean(track.characteristics || /sound/i.test(track.name)));
    const shown = settings.captions !== "off", wanted = shown || settings.caption_aloud ? Math.max(0, at) : -1;
    // Both are told: hls.js follows the mode of the browser's own track, whoever set it last.
    [...video.textTracks].filter(({ kind }) => kind === "subtitles" || kind === "captions").forEach((track, number) => { track.mode = number !== wanted ? "disabled" : shown ? "showing" : "hidden"; });
    hls.subtitleDisplay = shown;
    if (hls.subtitleTracks.length) hls.subtitleTrack = wanted;
    const sound = hls.audioTracks.findIndex((track) => track.name === settings.sound);
    if (sound >= 0 && sound !== hls.audioTrack) hls.audioTrack = sound;
  }
  shift();
  page.querySelector("[data-delay]").textContent = interpolate(gettext("%s s"), [settings.caption_delay.toFixed(1)]);
  page.querySelector("[data-captions]").setAttribute("aria-pressed", String(settings.captions !== "off"));
  for (const each of page.querySelectorAll("[data-set]")) {
    const on = each.type === "checkbox";
    if (on) each.checked = settings[each.dataset.set];
    else each.setAttribute("aria-pressed", String(settings[each.dataset.set] === each.value));
  }
}

// Each cue is told when it was meant to come, once; from there it is moved by the delay.
const meant = new WeakMap();
function shift() {
  for (const track of video.textTracks) {
    for (const cue of [...track.cues ?? []]) {
      if (!meant.has(cue)) meant.set(cue, [cue.startTime, cue.endTime]);
      const [start, end] = meant.get(cue), by = settings.caption_delay;
      if (cue.startTime !== Math.max(0, start + by)) [cue.startTime, cue.endTime] = [Math.max(0, start + by), Math.max(0.01, end + by)];
      place(cue);
    }
  }
}

export function delay(by) {
  choose("caption_delay", Math.max(-10, Math.min(10, Math.round((settings.caption_delay + by) * 10) / 10)));
  return settings.caption_delay;
}
for (const each of page.querySelectorAll("[data-delay-by]")) each.addEventListener("click", () => delay(Number(each.dataset.delayBy)));

function place(cue) {
  cue.snapToLines = settings.caption_place === "low";
  cue.line = settings.caption_place === "low" ? "auto" : 6;
}
// A screen reader says them only where somebody asked for it: most who use one hear the film, and would hear it twice.
const aloud = page.querySelector("[data-aloud]");
function say(track) {
  if (track.mode === "disabled" || !settings.caption_aloud) return;
  const words = [...track.activeCues ?? []].map((cue) => cue.getCueAsHTML().textContent.trim()).join(" ");
  if (words) aloud.textContent = words;
}
video.textTracks.addEventListener("addtrack", ({ track }) => {
  track.addEventListener("cuechange", () => {
    for (const cue of track.activeCues ?? []) place(cue);
    say(track);
  });
});

// What the stream offers is known once it is read.
export function offered(hls) {
  const { Events } = window.Hls;
  hls.on(Events.SUBTITLE_TRACKS_UPDATED, () => setTimeout(apply));
  hls.on(Events.SUBTITLE_FRAG_PROCESSED, shift);
  hls.on(Events.MANIFEST_LOADED, () => setTimeout(apply, 300));
  hls.on(Events.AUDIO_TRACKS_UPDATED, () => {
    const box = page.querySelector("[data-sounds]");
    box.closest("section").hidden = hls.audioTracks.length < 2;
    box.replaceChildren(...hls.audioTracks.map(({ name }) => option("sound", name, name)));
    apply();
  });
}

function option(name, value, words) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "chip";
  button.dataset.set = name;
  button.value = value;
  button.textContent = words;
  return button;
}

// Chapters are the scenes, as far as they are directed.
const chapters = [];
export function chapter(number, name, start) {
  if (chapters.some((each) => each.number === number)) return;
  chapters.push({ number, name, start });
  chapters.sort((one, other) => one.number - other.number);
  const list = page.querySelector("[data-chapters]");
  list.replaceChildren(...chapters.map(({ name, start }) => {
    const item = document.createElement("li"), button = document.createElement("button");
    button.type = "button";
    button.innerHTML = `<span class="number small soft"></span> <span></span>`;
    button.firstChild.textContent = clock(start);
    button.lastChild.textContent = name;
    button.addEventListener("click", () => {
      video.currentTime = Math.min(start + 0.04, video.seekable.length ? video.seekable.end(video.seekable.length - 1) - 0.5 : start);
      shut();
    });
    item.append(button);
    return item;
  }));
}
export function forget() {
  chapters.length = 0;
}
export function step(by) {
  const now = chapters.findLastIndex(({ start }) => start <= video.currentTime + 0.1);
  const to = by < 0 && chapters[now] && video.currentTime - chapters[now].start > 3 ? chapters[now] : chapters[now + by];
  if (to) video.currentTime = to.start + 0.04;
  return to?.name;
}
video.addEventListener("timeupdate", () => {
  const now = chapters.findLastIndex(({ start }) => start <= video.currentTime + 0.1);
  [...page.querySelectorAll("[data-chapters] button")].forEach((button, at) => button.toggleAttribute("aria-current", at === now));
});

// One menu is open at a time; Escape and a click elsewhere close it.
let opener;
function shut() {
  for (const each of page.querySelectorAll(".menu")) each.hidden = true;
  opener?.setAttribute("aria-expanded", "false");
  opener?.focus();
  opener = null;
}
for (const button of page.querySelectorAll("[data-menu]")) {
  button.addEventListener("click", () => {
    const menu = document.getElementById(button.getAttribute("aria-controls"));
    const open = menu.hidden;
    shut();
    if (!open) return;
    menu.hidden = false;
    opener = button;
    button.setAttribute("aria-expanded", "true");
    menu.querySelector("button, input")?.focus();
  });
}
document.addEventListener("keydown", (event) => { if (event.key === "Escape" && opener) shut(); });
document.addEventListener("pointerdown", (event) => { if (opener && !event.target.closest(".menu, [data-menu]")) shut(); });
page.addEventListener("click", (event) => {
  const each = event.target.closest("[data-set]");
  if (!each) return;
  choose(each.dataset.set, each.type === "checkbox" ? each.checked : each.value);
});
for (const each of page.querySelectorAll("[data-rate]")) each.addEventListener("click", () => { video.playbackRate = Number(each.dataset.rate); });
video.addEventListener("ratechange", () => {
  for (const each of page.querySelectorAll("[data-rate]")) each.setAttribute("aria-pressed", String(Number(each.dataset.rate) === video.playbackRate));
});

// Figures for those who like them.
const figures = page.querySelector("[data-figures]"), figuring = page.querySelector("[data-figures-on]");
figuring.addEventListener("change", () => { figures.hidden = !figuring.checked; });
export function figure() {
  figuring.click();
  return figuring.checked;
}
setInterval(() => {
  if (figures.hidden) return;
  const { totalVideoFrames = 0, droppedVideoFrames = 0 } = video.getVideoPlaybackQuality?.() ?? {};
  const ahead = video.buffered.length ? video.buffered.end(video.buffered.length - 1) - video.currentTime : 0;
  const hls = window.screening, level = hls?.levels?.[0];
  figures.textContent = [
    interpolate(gettext("%s × %s, cut %s"), [video.videoWidth, video.videoHeight, page.dataset.cut]),
    interpolate(gettext("%s s ahead, %s frames, %s dropped"), [ahead.toFixed(1), totalVideoFrames, droppedVideoFrames]),
    interpolate(gettext("%s of %s made, speed %s"), [clock(video.seekable.length ? video.seekable.end(video.seekable.length - 1) : 0), clock(Number(page.dataset.length) || video.duration || 0), video.playbackRate]),
    level ? [level.videoCodec, hls.audioTracks?.[hls.audioTrack]?.name, hls.subtitleTracks?.[hls.subtitleTrack]?.name].filter(Boolean).join(" · ") : "",
    hls ? interpolate(gettext("%s Mb/s reached, %s Mb/s stated"), [(hls.bandwidthEstimate / 1e6).toFixed(1), ((level?.bitrate ?? 0) / 1e6).toFixed(1)]) : "",
  ].filter(Boolean).join("\n");
}, 500);
apply();
