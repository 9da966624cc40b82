// Other voices for somebody of the cast: heard on demand; the one that is taken says what it costs, then becomes a new cut.
import { priced } from "./note.js";

const film = document.querySelector("[data-film]");
const dialog = document.querySelector(".voices");
const sound = new Audio();
let who, taken;

const part = (name) => dialog.querySelector(name);
const all = (name) => [...dialog.querySelectorAll(name)];

function hush() {
  sound.pause();
  for (const each of all("[data-hear]")) {
    each.setAttribute("aria-pressed", "false");
    each.removeAttribute("aria-busy");
  }
}

function say(fault) {
  part(".fault").textContent = fault;
  part(".fault").hidden = !fault;
}

function fresh() {
  taken = undefined;
  say("");
  part("[data-agree]").hidden = part("[data-make]").hidden = true;
  for (const each of all("[data-take]")) each.setAttribute("aria-pressed", "false");
}

async function ask(preview) {
  const answer = await fetch(`/api/titles/${film.dataset.film}/voices`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRFToken": film.dataset.token },
    body: JSON.stringify({ episode: Number(film.dataset.episode), character: who, choice: taken, preview }),
  }).catch(() => null);
  if (answer?.ok) return answer.json();
  say(answer ? (await answer.json()).detail : "The house does not answer. Try again in a moment.");
  return null;
}

for (const button of document.querySelectorAll("[data-others]")) {
  button.addEventListener("click", () => {
    who = button.dataset.others;
    part("h2").textContent = `Another voice for ${button.dataset.name}`;
    fresh();
    dialog.showModal();
  });
}
for (const button of all("[data-hear]")) {
  button.addEventListener("click", () => {
    const again = button.getAttribute("aria-pressed") === "true";
    hush();
    if (again) return;
    button.setAttribute("aria-pressed", "true");
    button.setAttribute("aria-busy", "true");
    sound.src = `${dialog.dataset.address}/${encodeURIComponent(who)}/${button.dataset.hear}.flac`;
    sound.play().catch((error) => {
      if (error.name === "AbortError") return;
      hush();
      say("That voice cannot be heard now.");
    });
  });
}
sound.addEventListener("playing", () => all("[aria-busy]").forEach((each) => each.removeAttribute("aria-busy")));
sound.addEventListener("ended", hush);
for (const button of all("[data-take]")) {
  button.addEventListener("click", async () => {
    fresh();
    taken = Number(button.dataset.take);
    const asked = taken;
    button.setAttribute("aria-pressed", "true");
    const seen = await ask(true);
    if (!seen || asked !== taken) return;
    part("[data-cost]").textContent = priced(seen.cost);
    part("[data-agree]").hidden = part("[data-make]").hidden = false;
    part("[data-make]").focus();
  });
}
part("[data-make]").addEventListener("click", async (event) => {
  event.target.disabled = true;
  if (await ask(false)) location.assign(dialog.dataset.then);
  event.target.disabled = false;
});
part("[data-shut]").addEventListener("click", () => dialog.close());
dialog.addEventListener("close", hush);
