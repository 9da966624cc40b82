// How somebody of the cast sounds: other voices, and how their name is said, are heard on demand; what is taken says what it costs, then
// becomes a new cut. Samples are spoken when they are first wanted: asked for until they are there.
import { priced } from "./note.js";

const film = document.querySelector("[data-film]");
const dialog = document.querySelector(".voices");
const sound = new Audio();
const PATIENCE = 60;
let who, taken, wanted;

const part = (name) => dialog.querySelector(name);
const all = (name) => [...dialog.querySelectorAll(name)];

function hush() {
  wanted = undefined;
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
    body: JSON.stringify({ episode: Number(film.dataset.episode), character: who, ...taken, preview }),
  }).catch(() => null);
  if (answer?.ok) return answer.json();
  const refused = answer && (await answer.json());
  say(refused ? refused.detail ?? Object.values(refused).flat().join(" ") : gettext("The house does not answer. Try again in a moment."));
  return null;
}

async function priceOf(choice) {
  taken = choice;
  const seen = await ask(true);
  if (!seen || choice !== taken) return;
  part("[data-cost]").textContent = priced(seen.cost);
  part("[data-agree]").hidden = part("[data-make]").hidden = false;
  part("[data-make]").focus();
}

// The address of a sample that is there, else nothing. `still` says whether somebody waits for it.
async function spoken(address, still) {
  for (let tries = 0; still() && tries < PATIENCE; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.status === 200) return URL.createObjectURL(await answer.blob());
    if (answer?.status !== 202) return "";
    await new Promise((then) => setTimeout(then, 500));
  }
  return "";
}

function address(sample) {
  const name = sample === "name" ? `name.flac?as=${encodeURIComponent(part("#said").value)}` : `${sample}.flac`;
  return `${dialog.dataset.address}/${encodeURIComponent(who)}/${name}`;
}

// Samples are spoken one after the other before anybody asks, so that what is asked for never waits for more than one.
async function ahead(whose) {
  for (const each of "1234") {
    const found = await spoken(address(each), () => dialog.open && who === whose);
    if (!found) return;
    URL.revokeObjectURL(found);
  }
}

for (const button of document.querySelectorAll("[data-others]")) {
  button.addEventListener("click", () => {
    who = button.dataset.others;
    part("h2").textContent = interpolate(gettext("Another voice for %s"), [button.dataset.name]);
    part("#said").value = button.dataset.said;
    fresh();
    dialog.showModal();
    ahead(who);
  });
}
for (const button of all("[data-hear]")) {
  button.addEventListener("click", async () => {
    const again = button.getAttribute("aria-pressed") === "true";
    hush();
    if (again) return;
    say("");
    button.setAttribute("aria-pressed", "true");
    button.setAttribute("aria-busy", "true");
    const mine = (wanted = {});
    const source = await spoken(address(button.dataset.hear), () => wanted === mine);
    if (wanted !== mine) return;
    URL.revokeObjectURL(sound.src);
    sound.src = source;
    (source ? sound.play() : Promise.reject(new Error("none"))).catch((error) => {
      if (error.name === "AbortError") return;
      hush();
      say(gettext("That cannot be heard now."));
    });
  });
}
sound.addEventListener("playing", () => all("[aria-busy]").forEach((each) => each.removeAttribute("aria-busy")));
sound.addEventListener("ended", hush);
for (const button of all("[data-take]")) {
  button.addEventListener("click", () => {
    fresh();
    button.setAttribute("aria-pressed", "true");
    priceOf({ choice: Number(button.dataset.take) });
  });
}
part("[data-name-said]").addEventListener("submit", (event) => {
  event.preventDefault();
  fresh();
  priceOf({ pronunciation: part("#said").value });
});
part("#said").addEventListener("input", fresh);
part("[data-make]").addEventListener("click", async (event) => {
  event.target.disabled = true;
  if (await ask(false)) location.assign(dialog.dataset.then);
  event.target.disabled = false;
});
part("[data-shut]").addEventListener("click", () => dialog.close());
dialog.addEventListener("close", hush);
