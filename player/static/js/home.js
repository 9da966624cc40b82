// Home: what is in production moves on by itself.
import { follow } from "./events.js";
import { clock, Strip } from "./strip.js";

for (const row of document.querySelectorAll("[data-making]")) {
  const title = row.dataset.making;
  const part = (name) => row.querySelector(`[data-${name}]`);
  const strip = new Strip(row.querySelector(".strip"));
  const hear = {
    written({ title, logline }) {
      part("name").textContent = title;
      part("name").classList.remove("unnamed");
      part("logline").textContent = logline;
    },
    directed({ shots }) {
      for (const each of shots) strip.add(each.id, each.frames);
    },
    shot({ id, key }) {
      strip.mark(id, "made");
      part("shots").textContent = interpolate(gettext("Shots %s of %s"), [strip.made(), strip.ticks.size]);
      if (row.querySelector("img")) return;
      const image = new Image();
      image.alt = "";
      image.src = `/stills/${title}/${key}.jpg`;
      row.querySelector(".picture").prepend(image);
    },
    published({ frames }) {
      part("made").textContent = clock(frames / 25);
    },
    watchable() {
      part("state").textContent = gettext("Watchable now");
      row.querySelector(".tag").classList.add("go");
      part("watch").textContent = gettext("Start watching");
      part("watch").classList.add("go");
    },
    done() { part("state").textContent = gettext("Finished"); },
    failed() { part("state").textContent = gettext("Stopped"); },
    cancelled() { part("state").textContent = gettext("Stopped"); },
  };
  follow(title, Number(row.dataset.episode), (event) => hear[event.kind]?.(event));
}
