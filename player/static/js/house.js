// On every page but the screen: says when a film can be watched, is finished or cannot be made; also outside the page, where that was allowed.
import { news } from "./events.js";

const WORDS = { watchable: "can be watched", done: "is finished", failed: "could not be made" };
const box = document.createElement("div");
box.className = "notices";
box.setAttribute("aria-live", "polite");
document.body.append(box);

news(({ kind, title, name, episode, cut }) => {
  const words = `${name || "Your film"} ${cut > 1 && kind === "watchable" ? "can be watched in its new cut" : WORDS[kind]}`;
  const notice = document.createElement("p");
  notice.className = "notice panel";
  const link = document.createElement("a");
  link.href = kind === "failed" ? `/title/${title}/${episode}/production` : `/watch/${title}/${episode}`;
  link.textContent = kind === "failed" ? "See why" : "Watch";
  link.className = "button small-button go";
  const said = document.createElement("span");
  said.textContent = words;
  const away = document.createElement("button");
  away.type = "button";
  away.className = "away";
  away.setAttribute("aria-label", "Dismiss");
  away.textContent = "×";
  away.addEventListener("click", () => notice.remove());
  notice.append(said, link, away);
  box.append(notice);
  setTimeout(() => notice.remove(), 20000);
  if (document.hidden && window.Notification?.permission === "granted") {
    new Notification(words).addEventListener("click", () => { window.focus(); location.assign(link.href); });
  }
});

navigator.serviceWorker?.register("/sw.js").catch(() => { /* the pages work without it */ });
