// Two cuts side by side: the first leads, the second shows the same moment of the same shot.
import { clock } from "./strip.js";

const rows = JSON.parse(document.querySelector("#alignment").textContent).map(([start, frames, other, same]) => ({ start: start / 25, length: frames / 25, other: other / 25, there: other >= 0, same }));
const page = document.querySelector(".beside");
const [one, other] = [...page.querySelectorAll("figure")];
const [leader, second] = [one, other].map((figure) => {
  const video = figure.querySelector("video");
  if (window.Hls?.isSupported()) {
    const hls = new window.Hls({ maxBufferLength: 20, startPosition: 0 });
    hls.loadSource(figure.dataset.stream);
    hls.attachMedia(video);
  } else {
    video.src = figure.dataset.stream;
  }
  return video;
});
const length = rows.length ? rows.at(-1).start + rows.at(-1).length : 1;
const strip = document.querySelector("[data-strip]");
const knob = document.createElement("span");
for (const row of rows) {
  const tick = document.createElement("i");
  tick.style.setProperty("--w", row.length);
  tick.classList.toggle("different", !row.same);
  strip.append(tick);
}
strip.append(knob);
strip.setAttribute("aria-valuemax", Math.round(length));

const at = (seconds) => rows.find((row) => row.start + row.length > seconds) ?? rows.at(-1);

// The second is let run while it is near enough; a jump is seen, a tenth of a second is not.
function follow() {
  const row = at(leader.currentTime);
  if (!row) return;
  one.classList.toggle("different", !row.same);
  other.classList.toggle("different", !row.same);
  second.classList.toggle("gone", !row.there);
  if (row.there) {
    const wanted = row.other + leader.currentTime - row.start;
    if (Math.abs(second.currentTime - wanted) > 0.12) second.currentTime = wanted;
  }
  if (second.paused !== leader.paused) leader.paused ? second.pause() : second.play().catch(() => {});
  knob.style.left = `${(100 * leader.currentTime) / length}%`;
  document.querySelector("[data-clock]").textContent = `${clock(leader.currentTime)} / ${clock(length)}`;
  strip.setAttribute("aria-valuenow", Math.round(leader.currentTime));
}
for (const name of ["timeupdate", "seeking", "play", "pause"]) leader.addEventListener(name, follow);

function seek(seconds) {
  leader.currentTime = Math.max(0, Math.min(seconds, length - 0.1));
}
const button = document.querySelector("[data-play]");
button.addEventListener("click", () => (leader.paused ? leader.play() : leader.pause()));
for (const name of ["play", "pause"]) leader.addEventListener(name, () => { button.textContent = leader.paused ? gettext("Play both") : gettext("Pause"); });
document.querySelector("[data-next]").addEventListener("click", () => {
  const next = rows.find((row) => !row.same && row.start > leader.currentTime + 0.05) ?? rows.find((row) => !row.same);
  if (next) seek(next.start);
});
strip.addEventListener("click", (event) => {
  const { left, width } = strip.getBoundingClientRect();
  seek(((event.clientX - left) / width) * length);
});
strip.addEventListener("keydown", ({ key }) => {
  if (key === "ArrowLeft" || key === "ArrowRight") seek(leader.currentTime + (key === "ArrowLeft" ? -1 : 1));
});
for (const [figure, video] of [[one, leader], [other, second]]) {
  figure.querySelector("[data-hear]").addEventListener("click", () => {
    for (const each of [leader, second]) each.muted = each !== video;
    for (const each of page.querySelectorAll("[data-hear]")) each.setAttribute("aria-pressed", String(figure.contains(each)));
  });
}
for (const each of page.querySelectorAll("[data-restore]")) {
  each.addEventListener("click", async () => {
    const answer = await fetch(`/api/titles/${page.dataset.film}/cuts/${each.dataset.restore}/restore?episode=${page.dataset.episode}`, { method: "POST", headers: { "X-CSRFToken": page.dataset.token } });
    if (answer.ok) location.assign(`/title/${page.dataset.film}/${page.dataset.episode}`);
  });
}
