// Plays a stream in Chromium with hls.js or Shaka, at speed, and prints what was seen as JSON.
// node play.mjs PLAYER STREAM SESSION
import { createRequire } from "node:module";
import { launch } from "./browser.mjs";

const [player, stream, session] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const library = player === "shaka" ? "shaka-player/dist/shaka-player.compiled.js" : "hls.js/dist/hls.min.js";
const origin = new URL(stream).origin;

const browser = await launch();
const context = await browser.newContext();
await context.addCookies([{ name: "sessionid", value: session, url: origin }]);
const page = await context.newPage();
const errors = [];
page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
page.on("pageerror", (error) => errors.push(error.message));
await page.route(`${origin}/screening`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><link rel=icon href=data:,><video muted playsinline></video>" }));
await page.goto(`${origin}/screening`);
await page.addScriptTag({ path: require.resolve(library) });
await page.evaluate(async ({ player, stream }) => {
  const video = document.querySelector("video");
  window.seen = { errors: [] };
  if (player === "shaka") {
    window.shaka.polyfill.installAll();
    const made = window.made = new window.shaka.Player();
    await made.attach(video);
    made.addEventListener("error", (event) => window.seen.errors.push(String(event.detail?.message)));
    await made.load(stream, 0);
    const [text] = made.getTextTracks();
    if (text) { made.selectTextTrack(text); }
    await (made.setTextTrackVisibility?.(true));
  } else {
    const made = window.made = new window.Hls({ startPosition: 0, maxBufferLength: 60 });
    made.on(window.Hls.Events.ERROR, (_, error) => error.fatal && window.seen.errors.push(error.details));
    made.loadSource(stream);
    made.attachMedia(video);
    video.addEventListener("playing", () => { made.subtitleDisplay = true; made.subtitleTrack = 0; }, { once: true });
  }
  video.playbackRate = 4;
  await video.play();
}, { player, stream });
await page.waitForFunction(() => document.querySelector("video").ended || window.seen.errors.length, null, { timeout: 240000 });
const found = await page.evaluate(() => {
  const video = document.querySelector("video");
  const ends = [...video.buffered.length ? [video.buffered.end(video.buffered.length - 1)] : []];
  const cues = [...video.textTracks].reduce((sum, track) => sum + (track.cues?.length ?? 0), 0);
  return { ...window.seen, first: video.played.start(0), duration: video.duration, ended: video.ended, cues, gap: Math.abs(video.duration - ends[0]) };
});
console.log(JSON.stringify({ ...found, errors: [...found.errors, ...errors] }));
await browser.close();
