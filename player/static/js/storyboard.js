// The storyboard: its panels appear as they are directed and shot; one that is opened can be changed by saying how.
import { follow } from "./events.js";
import { refuse, reword, send, show } from "./note.js";
import { measure } from "./strip.js";

const page = document.querySelector("[data-storyboard]");
const boards = page.querySelector("[data-boards]");
const sheet = document.querySelector(".shot-sheet");
const form = sheet.querySelector("form");
const box = form.querySelector("textarea");
const opened = Date.now();
const lock = sheet.querySelector("[data-lock]");
let at, shot, asked, agreed = "", waiting;
measure(boards.querySelector(".strip"));

boards.addEventListener("click", ({ target }) => {
  const panel = target.closest("[data-shot]");
  if (!panel) return;
  at = Number(panel.dataset.middle);
  shot = panel;
  asked = undefined;
  lock.textContent = panel.dataset.locked === "yes" ? gettext("Lift the lock") : gettext("Lock this shot");
  for (const each of form.querySelectorAll("[data-touch]")) each.disabled = panel.dataset.locked === "yes";
  sheet.querySelector("#shot-name").textContent = interpolate(gettext("Shot %s"), [panel.dataset.slate]);
  sheet.querySelector("[data-frame]").src = panel.querySelector("img").dataset.large;
  sheet.querySelector("[data-framing]").textContent = panel.querySelector(".slate-line span").textContent;
  sheet.querySelector("[data-words]").replaceChildren(...[...panel.querySelectorAll(".action, .said-line")].map((each) => each.cloneNode(true)));
  sheet.querySelector("[data-see]").href = `${page.dataset.watch}?at=${Math.floor(Number(panel.dataset.begins) / 25)}`;
  box.value = agreed = "";
  reword(form);
  refuse(nearest, { refused: "", nearest: [] });
  sheet.showModal();
});
sheet.querySelector("[data-close]").addEventListener("click", () => sheet.close());
sheet.addEventListener("click", ({ target }) => { if (target === sheet) sheet.close(); });

// The chips of wishes stay; phrasings that would be understood stand in a row of their own.
const nearest = {
  querySelector: (what) => form.querySelector(what === ".chips" ? "[data-nearest]" : what),
};

async function ask() {
  const buttons = [...form.querySelectorAll(".go")];
  for (const each of buttons) each.disabled = true;
  const note = { episode: Number(page.dataset.episode), cut: Number(page.dataset.cut), at, text: box.value, preview: agreed !== box.value };
  const answer = await send(page.dataset.storyboard, page.dataset.token, note);
  for (const each of buttons) each.disabled = false;
  if (answer.made) return location.reload();
  if (answer.seen) {
    agreed = box.value;
    refuse(nearest, { refused: "", nearest: [] });
    return show(form, answer.seen);
  }
  reword(form);
  refuse(nearest, answer);
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  asked ? touch({ ...asked, preview: false }) : ask();
});
form.querySelector("[data-back]").addEventListener("click", () => {
  agreed = "";
  asked = undefined;
  reword(form);
  box.focus();
});

// One touch of a shot, or a lock; what it costs is shown before it is made.
async function touch(body) {
  const answer = await fetch(`/title/${page.dataset.storyboard}/${page.dataset.episode}/storyboard/touch`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRFToken": page.dataset.token },
    body: JSON.stringify(body),
  });
  const told = await answer.json();
  if (!answer.ok) return refuse(nearest, { refused: told.detail, nearest: [] });
  if (!body.preview) return location.reload();
  asked = body;
  refuse(nearest, { refused: "", nearest: [] });
  show(form, told);
}
for (const each of form.querySelectorAll("[data-touch]")) {
  each.addEventListener("click", () => touch({ shot: shot.dataset.shot, slate: shot.dataset.slate, touch: each.dataset.touch, preview: true }));
}
lock.addEventListener("click", () => touch({ lock: shot.dataset.shot, on: shot.dataset.locked === "no" }));
for (const each of document.querySelectorAll("[data-look]")) {
  each.addEventListener("click", () => touch({ lock: each.dataset.look, on: each.getAttribute("aria-pressed") === "false" }));
}

// Back to the cut before.
page.querySelector("[data-undo]")?.addEventListener("click", async ({ target }) => {
  target.disabled = true;
  const answer = await fetch(`/api/titles/${page.dataset.storyboard}/undo?episode=${page.dataset.episode}`, {
    method: "POST",
    headers: { "X-CSRFToken": page.dataset.token },
  });
  if (answer.ok) location.reload();
  target.disabled = answer.ok;
});

// What is directed and shot from now on.
async function renew() {
  waiting = undefined;
  const answer = await fetch(`${location.pathname}?part`);
  if (!answer.ok || sheet.open) return;
  boards.innerHTML = await answer.text();
  measure(boards.querySelector(".strip"));
}
follow(page.dataset.storyboard, page.dataset.episode, ({ kind }) => {
  if (Date.now() - opened < 1500) return;  // what happened before is on the page
  if (kind === "locked") return waiting ??= setTimeout(renew, 300);
  if (kind === "noted" || kind === "restored") return location.reload();
  if (["written", "directed", "published", "done"].includes(kind)) waiting ??= setTimeout(renew, 1200);
});
