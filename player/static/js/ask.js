// The box "What do you want to watch?": shows what is understood while somebody writes, as chips that they put right or take away.
const form = document.querySelector(".ask");
const box = form.querySelector("textarea");
const panel = document.querySelector(".understood");
const list = panel.querySelector("[data-chips]");
const refused = panel.querySelector("[data-refused]");
const reading = panel.querySelector("[data-reading]");
// What can be taken away as a whole, not only said otherwise.
const WHOLE = ["name", "words", "relation"];
const SHORTEST = 12, PAUSE = 600, SCRIPT = 600000;
let corrections = JSON.parse(form.elements.corrections.value || "[]");
let asking;

function ask() {
  box.scrollIntoView({ block: "center" });
  box.focus();
}

// What the choices beside the box say.
function said() {
  const { kind, minutes } = Object.fromEntries(new FormData(form));
  return { prompt: box.value, kind, minutes: minutes ? Number(minutes) : null, corrections, sequel_of: form.elements.sequel_of.value, remix_of: form.elements.remix_of.value };
}

async function understand() {
  asking?.abort();
  if (box.value.trim().length < SHORTEST) { panel.hidden = true; return; }
  asking = new AbortController();
  panel.hidden = false;
  reading.textContent = gettext("Reading …");
  const headers = { "Content-Type": "application/json", "X-CSRFToken": form.elements.csrfmiddlewaretoken.value };
  let answer;
  try {
    answer = await fetch(box.dataset.understood, { method: "POST", headers, body: JSON.stringify(said()), signal: asking.signal });
  } catch { return; /* written on, or nobody there: the order itself will say so */ }
  const found = await answer.json();
  reading.textContent = answer.ok ? gettext("Understood. Change what is not meant.") : gettext("Not understood");
  refused.hidden = answer.ok;
  refused.textContent = answer.ok ? "" : found.detail ?? Object.values(found.errors ?? found).flat().join(" ");
  list.replaceChildren(...(answer.ok ? found.map(shown) : []));
  if (answer.ok) document.dispatchEvent(new CustomEvent("understood", { detail: found }));
}

// A chip: its label, its words, and what takes it away.
function shown(chip) {
  const item = document.createElement("li");
  item.className = `chip known${chip.fixed && chip.colour ? " pictured" : ""}`;
  const label = document.createElement("span");
  label.className = "soft";
  label.textContent = chip.label;
  const words = document.createElement(chip.field && !chip.fixed ? "button" : "span");
  words.textContent = chip.words;
  if (words instanceof HTMLButtonElement) {
    words.type = "button";
    words.setAttribute("aria-label", interpolate(gettext("%s: %s. Change"), [chip.label, chip.words]));
    words.addEventListener("click", () => edit(chip, words));
  }
  item.append(label, words);
  if (chip.colour) {
    const swatch = document.createElement("i");
    swatch.className = "swatch";
    swatch.style.background = `#${chip.colour}`;
    words.before(swatch);
  }
  const takes = TAKEN[chip.field] ?? (WHOLE.includes(chip.field) && !chip.fixed && (() => correct({ field: "out", value: "", subject: chip.subject })));
  if (takes) {
    const away = document.createElement("button");
    away.type = "button";
    away.className = "away";
    away.textContent = "×";
    away.setAttribute("aria-label", interpolate(gettext("Leave out %s"), [`${chip.label} ${chip.words}`]));
    away.addEventListener("click", () => takes(chip));
    item.append(away);
  }
  return item;
}

// What does not come from the message itself is let go of where it came from.
const TAKEN = {
  sequel: () => { form.elements.sequel_of.value = ""; fill(box.value.replace(/^[^:]*:\s*/, "")); },
  remix: () => { form.elements.remix_of.value = ""; understand(); },
  picture: ({ subject, value }) => drop((each) => each.field === "picture" && each.subject === subject && each.value === value),
};

function drop(which) {
  corrections = corrections.filter((each) => !which(each));
  form.elements.corrections.value = JSON.stringify(corrections);
  understand();
}

function edit(chip, words) {
  const field = document.createElement(chip.choices.length ? "select" : "input");
  field.setAttribute("aria-label", chip.label);
  for (const [value, label] of chip.choices) field.add(new Option(label, value, false, value === chip.value));
  if (!chip.choices.length) Object.assign(field, { value: chip.value, maxLength: 200, size: Math.min(60, Math.max(4, chip.value.length)), inputMode: chip.field === "age" ? "numeric" : "text" });
  let over = false;
  const end = (keep) => {
    if (over) return;
    over = true;
    if (keep && field.value.trim() !== chip.value) correct({ field: chip.field, value: field.value.trim(), subject: chip.subject });
    else field.replaceWith(words);
  };
  field.addEventListener(chip.choices.length ? "change" : "blur", () => end(true));
  field.addEventListener("blur", () => end(false));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") { event.preventDefault(); end(true); }
    if (event.key === "Escape") end(false);
  });
  words.replaceWith(field);
  field.focus();
}

export function correct(said) {
  corrections = [...corrections.filter(({ field, subject }) => field !== said.field || subject !== said.subject), said];
  form.elements.corrections.value = JSON.stringify(corrections);
  understand();
}

let pause;
function written() {
  clearTimeout(pause);
  pause = setTimeout(understand, PAUSE);
}
box.addEventListener("input", written);
form.addEventListener("change", (event) => { if (event.target !== box) written(); });

function fill(text) {
  box.value = text;
  corrections = [];
  form.elements.corrections.value = "[]";
  ask();
  understand();
}
for (const chip of document.querySelectorAll("[data-example]")) chip.addEventListener("click", () => {
  form.elements.sequel_of.value = form.elements.remix_of.value = "";
  fill(chip.dataset.example);
});
document.querySelector("[data-surprise]").addEventListener("click", () => {
  form.elements.sequel_of.value = form.elements.remix_of.value = "";
  box.value = "Surprise me.";
  form.requestSubmit();
});

// A script of one's own is dropped into the box.
form.addEventListener("dragover", (event) => event.preventDefault());
form.addEventListener("drop", async (event) => {
  const [file] = event.dataTransfer.files;
  if (!file) return;
  event.preventDefault();
  if (file.type.startsWith("image/")) document.dispatchEvent(new CustomEvent("picture", { detail: file }));
  else bring(file);
});

// The same for who has nothing to drop with.
async function bring(file) {
  box.maxLength = SCRIPT;
  fill((await file.text()).slice(0, SCRIPT));
}
form.querySelector("[data-script]").addEventListener("change", ({ target }) => {
  if (target.files[0]) bring(target.files[0]);
  target.value = "";
});

box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "a" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  event.preventDefault();
  ask();
});
const came = new URLSearchParams(location.search);
if (["ask", "sequel_of", "remix_of"].some((each) => came.has(each))) {
  ask();
  box.setSelectionRange(box.value.length, box.value.length);
}
if (box.value) understand();
