// The production page: the strip, the stages, the dailies and the log, told by the workers' events.
import { follow } from "./events.js";
import { Strip } from "./strip.js";

const page = document.querySelector("[data-production]");
const title = page.dataset.production;
const strip = new Strip(page.querySelector(".strip"));
const dailies = page.querySelector(".dailies");
const log = page.querySelector(".log");
const words = {
  asked: () => "You asked.",
  written: (e) => `The screenplay is written: ${e.title}, ${e.scenes.length} scenes.`,
  directed: (e) => `Scene ${e.number} is directed: ${e.shots.length} shots.`,
  watchable: () => "It can be watched: it will stay ahead of you.",
  done: () => "The film is finished.",
  failed: (e) => `It stopped: ${e.reason}`,
  cancelled: () => "The production is stopped. What is made is kept.",
  resumed: () => "The production goes on.",
  noted: (e) => `Your note: ${e.note}`,
};

function say(text) {
  const item = document.createElement("li");
  item.textContent = text;
  log.prepend(item);
}

function stage({ department, done, of }) {
  const item = page.querySelector(`[data-department="${department}"]`);
  if (!item) return;
  item.className = done >= of && of ? "done" : "now";
  item.querySelector("span").textContent = `${done} of ${of}`;
}

function shot(id, slate) {
  const item = document.createElement("li");
  item.className = "shot";
  item.dataset.id = id;
  item.innerHTML = "<span></span>";
  item.firstChild.textContent = slate;
  dailies.append(item);
}

const hear = {
  stage,
  written(event) {
    page.querySelector("h1").textContent = event.title;
    page.querySelector(".lead").textContent = event.logline;
  },
  directed({ shots }) {
    for (const each of shots) {
      if (strip.ticks.has(each.id)) continue;
      strip.add(each.id, each.frames);
      shot(each.id, each.slate);
    }
    strip.tell();
  },
  shot({ id, key, slate }) {
    strip.mark(id, "made");
    const item = dailies.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (!item || item.querySelector("img")) return;
    const image = new Image();
    image.alt = `Shot ${slate}`;
    image.src = `/stills/${title}/${key}.jpg`;
    item.prepend(image);
  },
  published({ frames }) {
    page.querySelector("[data-made]").textContent = `${Math.floor(frames / 1500)}:${String(Math.floor(frames / 25) % 60).padStart(2, "0")}`;
  },
  watchable() {
    const button = page.querySelector("[data-watch]");
    button.removeAttribute("aria-disabled");
    button.textContent = "Watch now";
  },
  failed({ reason }) {
    const fault = page.querySelector(".fault");
    fault.hidden = false;
    fault.textContent = reason;
  },
};

follow(title, 0, (event) => {
  hear[event.kind]?.(event);
  if (words[event.kind]) say(words[event.kind](event));
});

for (const button of page.querySelectorAll("[data-post]")) {
  button.addEventListener("click", async () => {
    button.disabled = true;
    await fetch(button.dataset.post, { method: "POST", headers: { "X-CSRFToken": page.dataset.token } });
    location.reload();
  });
}
