// The production page: the clock, the strip, the stages, the dailies and the log, told by the workers' events.
import { follow } from "./events.js";
import { clock, Strip } from "./strip.js";

const page = document.querySelector("[data-production]");
const title = page.dataset.production;
const part = (name) => page.querySelector(`[data-${name}]`);
const strip = new Strip(page.querySelector(".strip"));
const dailies = page.querySelector(".dailies");
const log = page.querySelector(".log");
const opened = Date.now();
let watchable = page.dataset.watchable === "yes";
let paced;

const words = {
  asked: () => gettext("You asked."),
  written: (e) => interpolate(ngettext("The screenplay is written: %s, %s scene.", "The screenplay is written: %s, %s scenes.", e.scenes.length), [e.title, e.scenes.length]),
  directed: (e) => interpolate(ngettext("Scene %s is directed: %s shot.", "Scene %s is directed: %s shots.", e.shots.length), [e.number, e.shots.length]),
  watchable: () => gettext("It can be watched: it will stay ahead of you."),
  done: () => gettext("The film is finished."),
  failed: (e) => interpolate(gettext("It stopped: %s"), [e.reason]),
  cancelled: () => gettext("The production is stopped. What is made is kept."),
  resumed: () => gettext("The production goes on."),
  reshooting: (e) => interpolate(gettext("%s shoots it again, shot by shot."), [e.model]),
  reshot: (e) => interpolate(gettext("%s of %s shots are shot again: cut %s."), [e.shots, e.of, e.number]),
  unavailable: (e) => interpolate(gettext("The film stays as it is. %s"), [e.reason]),
  noted: (e) => interpolate(gettext("Your note: %s"), [e.note]),
};

// A film that made room for another one and goes on says some things again: they stand there once, where they were said last.
function say(text) {
  [...log.children].find((each) => each.textContent === text)?.remove();
  const item = document.createElement("li");
  item.textContent = text;
  log.prepend(item);
}

function daily(id, slate) {
  const item = document.createElement("li");
  item.className = "shot";
  item.dataset.id = id;
  item.append(document.createElement("span"));
  item.firstChild.textContent = slate;
  dailies.append(item);
}

// The next shots in order are the ones on the stage.
function light() {
  let free = 2;
  for (const { id, tick } of strip.ticks.values()) {
    if (tick.classList.contains("made")) continue;
    const lit = page.dataset.state === "running" && free-- > 0;
    tick.className = lit ? "now" : "";
    dailies.querySelector(`[data-id="${CSS.escape(id)}"]`)?.classList.toggle("now", lit);
  }
  const made = strip.made(), of = strip.ticks.size;
  part("shots").textContent = of ? interpolate(gettext("%s of %s shots made"), [made, of]) : gettext("No shots yet");
}

// Seconds of film made in each second, measured while this page looks on.
function pace(frames) {
  // What happened before the page was opened arrives at once and says nothing about speed.
  if (Date.now() - opened < 1500) return;
  const now = Date.now() / 1000;
  paced ??= { now, frames };
  if (now - paced.now > 4 && page.dataset.state === "running") {
    part("pace").textContent = interpolate(gettext("%s s of film are made each second."), [((frames - paced.frames) / 25 / (now - paced.now)).toFixed(1)]);
  }
}

function fault(reason) {
  const said = page.querySelector(".fault");
  said.hidden = !reason;
  said.textContent = reason;
}

const hear = {
  stage({ department, done, of }) {
    if (page.dataset.state === "waiting") page.dataset.state = "running";
    const item = page.querySelector(`[data-department="${department}"]`);
    if (!item) return;
    item.className = done >= of && of ? "done" : "now";
    item.querySelector("span").textContent = of > 1 ? interpolate(gettext("%s of %s"), [done, of]) : done ? gettext("done") : gettext("on it");
  },
  written(event) {
    part("name").textContent = event.title;
    part("name").className = "huge";
    part("logline").textContent = event.logline;
  },
  directed({ shots }) {
    for (const each of shots) {
      if (strip.ticks.has(each.id)) continue;
      strip.add(each.id, each.frames, each.slate);
      daily(each.id, each.slate);
    }
    strip.tell();
    light();
  },
  shot({ id, key, slate }) {
    strip.mark(id, "made");
    light();
    const item = dailies.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (!item || item.querySelector("img")) return;
    item.classList.remove("now");
    const image = new Image();
    image.alt = interpolate(gettext("Shot %s"), [slate]);
    image.src = `/stills/${title}/${key}.jpg`;
    item.prepend(image);
  },
  published({ frames, seconds }) {
    if (seconds !== undefined) work = { seconds, heard: performance.now() };
    if (watchable) part("count").textContent = clock(frames / 25);
    pace(frames);
  },
  watchable() {
    watchable = true;
    part("count-words").textContent = gettext("Made so far");
    part("watch").classList.add("go");
    part("watch").textContent = gettext("Watch now");
  },
  done() {
    page.dataset.state = "done";
    part("state-words").textContent = gettext("Finished");
    part("pace").textContent = "";
    page.querySelector(".lamp")?.remove();
    page.querySelector("[data-post]")?.remove();
    // What had nothing to do for this cut was there from the one before.
    for (const item of page.querySelectorAll("[data-department]:not(.done)")) {
      item.className = "done";
      item.querySelector("span").textContent = gettext("as it was");
    }
    light();
  },
  held({ reason }) {
    fault(reason);
  },
  resumed() {
    fault("");
  },
  failed({ reason }) {
    page.dataset.state = "failed";
    fault(reason);
    part("state-words").textContent = gettext("Stopped");
    light();
  },
};

follow(title, Number(page.dataset.episode), (event) => {
  if (event.cut && event.cut !== Number(page.dataset.cut) && event.kind !== "reshot") return;
  hear[event.kind]?.(event);
  if (words[event.kind]) say(words[event.kind](event));
});

// What it costs: seconds of work as they were told last, and those since then while something happens; energy and money where the house knows them.
const cost = part("spent");
let work = { seconds: Number(cost.dataset.spent), heard: performance.now() };
const amount = (value) => value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: value < 1 ? 3 : 2, minimumFractionDigits: value < 1 ? 3 : 2 });
function tick() {
  const since = page.dataset.state === "running" ? Math.min(15, (performance.now() - work.heard) / 1000) : 0;
  const hours = (work.seconds + since) / 3600, { watts, kilowattHour, hour, currency } = cost.dataset;
  const energy = hours * watts, money = (energy / 1000) * kilowattHour + hours * hour;
  const said = [interpolate(gettext("%s of work"), [clock(hours * 3600)])];
  if (energy) said.push(energy < 1000 ? `${energy.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} Wh` : `${amount(energy / 1000)} kWh`);
  if (money) said.push(money < 0.001 ? interpolate(gettext("less than %s"), [`${amount(0.001)} ${currency}`]) : `${amount(money)} ${currency}`);
  cost.textContent = hours ? said.join(" · ") : "";
}
tick();
setInterval(tick, 1000);

// Until it can be watched, the clock shows how long that has taken.
setInterval(() => {
  if (!watchable && ["waiting", "running"].includes(page.dataset.state)) part("count").textContent = clock((Date.now() - opened) / 1000);
}, 250);

for (const button of page.querySelectorAll("[data-post]")) {
  button.addEventListener("click", async () => {
    button.disabled = true;
    await fetch(button.dataset.post, { method: "POST", headers: { "X-CSRFToken": page.dataset.token } });
    location.reload();
  });
}
