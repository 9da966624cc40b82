// What the keyboard's media keys and the lock screen know of the film.
const page = document.querySelector("[data-title]");
const video = page.querySelector("video");

export function announce(name, series, still) {
  if (!("mediaSession" in navigator)) return;
  const artwork = still ? [{ src: `/stills/${page.dataset.title}/${still}.jpg`, sizes: "384x216", type: "image/jpeg" }] : [];
  navigator.mediaSession.metadata = new MediaMetadata({ title: name, album: series, artist: "Matinee", artwork });
}

if ("mediaSession" in navigator) {
  const jump = (by) => (details) => { video.currentTime = Math.max(0, video.currentTime + by * (details.seekOffset ?? 10)); };
  const press = (selector) => () => page.querySelector(selector)?.click();
  for (const [name, act] of Object.entries({
    play: () => video.play(), pause: () => video.pause(), seekbackward: jump(-1), seekforward: jump(1),
    seekto: ({ seekTime }) => { video.currentTime = seekTime; },
    nexttrack: page.querySelector("[data-next]") ? press("[data-next]") : null,
    previoustrack: page.querySelector("[data-previous]") ? press("[data-previous]") : null,
  })) {
    try { navigator.mediaSession.setActionHandler(name, act); } catch { /* this browser does not know that key */ }
  }
}
