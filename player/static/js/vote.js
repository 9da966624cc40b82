// A vote. In a screening everybody sees the same moment: the leader's page says where it is, the others keep up with it.
import { Foyer } from "./foyer.js";
import { recover } from "./recover.js";

const page = document.querySelector("[data-vote]");
const video = page.querySelector("video");
const box = page.querySelector(".ask-house");
const leads = page.dataset.leader === "yes";
const base = `/votes/${page.dataset.vote}`;
const headers = { "Content-Type": "application/json", "X-CSRFToken": page.dataset.token };
let now = JSON.parse(document.querySelector("#state").textContent);
let heard = performance.now();
let leading = false;
let locked = now.phase === "locked";
const asksNothing = page.querySelectorAll("[data-candidate]").length < 2;
const foyer = new Foyer(page, base, headers);

async function send(path, body) {
  const answer = await fetch(`${base}/${path}`, body ? { method: "POST", headers, body: JSON.stringify(body) } : {});
  const found = await answer.json();
  if (found.phase ?? found.state) take(found.state ?? found);
  return { ok: answer.ok, found };
}

function take(state) {
  now = state;
  heard = performance.now();
  draw();
  if (video) keep();
}

function draw() {
  const left = now.seconds == null ? null : Math.max(0, now.seconds - (performance.now() - heard) / 1000);
  if (video) box.hidden = asksNothing || now.phase === "before" || (now.phase === "locked" && video.currentTime > Number(page.dataset.parts) + 4);
  const words = now.phase === "locked" ? gettext("It is decided.") : now.phase === "open" && left != null ? interpolate(gettext("%s left"), [span(left)]) : "";
  const timer = page.querySelector("[data-left]");
  if (timer.textContent !== words) timer.textContent = words;
  for (const card of page.querySelectorAll("[data-candidate]")) {
    const number = Number(card.dataset.candidate), voices = now.tally?.[number];
    card.setAttribute("aria-pressed", String(now.mine === number));
    card.classList.toggle("won", now.winner === number);
    card.disabled = now.phase !== "open";
    card.querySelector("[data-voices]").textContent = voices == null ? "" : interpolate(ngettext("%s vote", "%s votes", voices), [voices]);
    card.querySelector(".bar-of i").style.width = voices == null ? "0" : `${(100 * voices) / Math.max(1, now.voices)}%`;
  }
  if (now.phase === "locked" && !locked) {
    locked = true;
    page.querySelector("[data-told]").textContent = interpolate(gettext("Decided: %s"), [page.querySelector(".won b")?.textContent ?? ""]);
  }
}

function span(seconds) {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return interpolate(gettext("%s minutes"), [Math.round(seconds / 60)]);
  return seconds < 172800 ? interpolate(gettext("%s hours"), [Math.round(seconds / 3600)]) : interpolate(gettext("%s days"), [Math.round(seconds / 86400)]);
}

async function choose(number) {
  const fault = page.querySelector(".fault");
  fault.hidden = true;
  const { ok, found } = await send("ballot", { candidate: number });
  if (ok) return;
  fault.textContent = [found.candidate ?? gettext("That voice was not counted. Try again.")].flat().join(" ");
  fault.hidden = false;
}
for (const card of page.querySelectorAll("[data-candidate]")) card.addEventListener("click", () => choose(Number(card.dataset.candidate)));
document.addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey, target }) => {
  const card = !target.matches("input") && /^[1-4]$/.test(key) && !ctrlKey && !metaKey && !altKey && page.querySelectorAll("[data-candidate]")[key - 1];
  if (card && !card.disabled) choose(Number(card.dataset.candidate));
});

// The film, in step. Small drifts are made up by speed; a large one by a jump.
let hls, begun = false;
function load() {
  if (hls) return;
  hls = new window.Hls({ startPosition: now.position || 0, maxBufferLength: 40, liveSyncDurationCount: 100, liveMaxLatencyDurationCount: Infinity });
  hls.loadSource(page.dataset.stream);
  hls.attachMedia(video);
  window.screening = hls;
  recover(hls);
}

function start() {
  if (begun) return;
  begun = true;
  load();
  page.querySelector("[data-lobby]").classList.add("over");
  video.play().catch(() => { video.muted = true; video.play(); });
}

function keep() {
  if (now.begun && !begun && (now.playing || leading)) start();
  if (!begun || leading || video.readyState < 2) return;
  const wanted = now.position + (now.playing ? (performance.now() - heard) / 1000 : 0);
  if (now.playing && video.paused && !video.ended) video.play().catch(() => {});
  if (!now.playing && !video.paused) video.pause();
  const drift = video.currentTime - wanted;
  if (Math.abs(drift) > 2) video.currentTime = wanted;
  else video.playbackRate = Math.abs(drift) < 0.08 ? 1 : drift > 0 ? 0.96 : 1.04;
}

if (video) {
  if (!locked) load(); // the beginning is there before anybody asks for it
  page.querySelector("[data-begin]")?.addEventListener("click", async ({ currentTarget }) => {
    currentTarget.disabled = true;
    await foyer.everybody();
    leading = true;
    now.position = now.begun ? now.position : 0;
    start();
  });
  const lead = () => { if (leading && video.readyState >= 2) send("lead", { position: Number(video.currentTime.toFixed(2)), playing: !video.paused && !video.seeking }); };
  for (const name of ["playing", "pause", "seeked"]) video.addEventListener(name, lead);
  setInterval(lead, 2000);
  video.addEventListener("click", () => { if (leading) video.paused ? video.play() : video.pause(); });
  video.addEventListener("ended", () => { if (page.dataset.again) setTimeout(() => location.assign(page.dataset.again), 4000); });
}
setInterval(() => {
  if (video) send(`state?ready=${video.readyState >= 3 ? "yes" : "no"}&after=${foyer.line}`).then(({ found }) => foyer.hear(found)).catch(() => {});
  else send("state").catch(() => {});
}, 1000);
setInterval(draw, 250);
take(now);
