// The notes drawer: the film waits while somebody says what should be different; "this line" is the one just heard.
import { chosen } from "./menu.js";
import { offer, refuse, reword, send, show } from "./note.js";

const page = document.querySelector("[data-title]");
const video = page.querySelector("video");
const drawer = document.querySelector("#notes");
const form = drawer.querySelector("form");
const button = page.querySelector("[data-note]");
const box = form.querySelector("textarea");
const IDEAS = [gettext("this line: more sarcasm"), gettext("this scene: darker, more noir"), gettext("this scene: at night, rain")];
let played = false;

function heard() {
  const cues = [...video.textTracks].flatMap((track) => [...(track.cues ?? [])]);
  const cue = cues.filter((each) => each.startTime <= video.currentTime + 0.4).sort((one, other) => other.startTime - one.startTime)[0];
  return cue ? cue.getCueAsHTML().textContent : "";
}

export function open() {
  if (!drawer.hidden) return close();
  played = !video.paused;
  video.pause();
  drawer.hidden = false;
  button.setAttribute("aria-expanded", "true");
  const line = heard();
  form.querySelector("[data-here]").textContent = line ? interpolate(gettext("“This line” is: %s"), [line]) : gettext("“This scene” is the one you see.");
  form.querySelector(".fault").hidden = true;
  offer(form, IDEAS);
  reword(form);
  box.focus();
}

function close() {
  drawer.hidden = true;
  button.setAttribute("aria-expanded", "false");
  button.focus();
  if (played) video.play();
}

button.addEventListener("click", open);
drawer.querySelector("[data-close]").addEventListener("click", close);
drawer.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "e" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, dialog")) return;
  event.preventDefault();
  open();
});
form.querySelector("[data-back]").addEventListener("click", () => {
  reword(form);
  box.focus();
});

// First it is said what would change; the second time it is made. Small changes are made at once where the viewer wants it so.
let agreed = "";
box.addEventListener("input", () => { agreed = ""; });
const SMALL = 6;

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const buttons = [...form.querySelectorAll(".go")];
  for (const each of buttons) each.disabled = true;
  const note = { episode: Number(page.dataset.episode), cut: Number(page.dataset.cut), at: Number(video.currentTime.toFixed(2)), text: box.value };
  let answer = await send(page.dataset.title, page.dataset.token, { ...note, preview: agreed !== box.value });
  if (answer.seen && chosen("at_once") && answer.seen.changes.length && answer.seen.cost.seconds <= SMALL) {
    answer = await send(page.dataset.title, page.dataset.token, note);
  }
  for (const each of buttons) each.disabled = false;
  if (answer.refused) {
    reword(form);
    return refuse(form, answer);
  }
  if (answer.seen) {
    agreed = box.value;
    return show(form, answer.seen);
  }
  agreed = box.value = "";
  close();
  page.querySelector("[data-live]").hidden = false;
});
