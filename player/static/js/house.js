// On every page but the screen: says when a film can be watched, is finished or cannot be made; also outside the page, where that was allowed.
import { steps } from "./arrows.js";
import { news } from "./events.js";
import "./glimpse.js";

const WORDS = { watchable: gettext("%s can be watched"), done: gettext("%s is finished"), failed: gettext("%s could not be made") };
const box = document.createElement("div");
box.className = "notices";
box.setAttribute("aria-live", "polite");
document.body.append(box);

news(({ kind, title, name, episode, cut }) => {
  const words = interpolate(cut > 1 && kind === "watchable" ? gettext("%s can be watched in its new cut") : WORDS[kind], [name || gettext("Your film")]);
  const notice = document.createElement("p");
  notice.className = "notice panel";
  const link = document.createElement("a");
  link.href = kind === "failed" ? `/title/${title}/${episode}/production` : `/watch/${title}/${episode}`;
  link.textContent = kind === "failed" ? gettext("See why") : gettext("Watch");
  link.className = "button small-button go";
  const said = document.createElement("span");
  said.textContent = words;
  const away = document.createElement("button");
  away.type = "button";
  away.className = "away";
  away.setAttribute("aria-label", gettext("Dismiss"));
  away.textContent = "×";
  away.addEventListener("click", () => notice.remove());
  notice.append(said, link, away);
  box.append(notice);
  setTimeout(() => notice.remove(), 20000);
  if (document.hidden && window.Notification?.permission === "granted") {
    new Notification(words).addEventListener("click", () => { window.focus(); location.assign(link.href); });
  }
});

document.addEventListener("keydown", steps);

navigator.serviceWorker?.register("/sw.js").catch(() => { /* the pages work without it */ });
