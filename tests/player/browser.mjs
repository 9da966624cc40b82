// Chromium as all browser tests start it, and a wait for the picture that says why nothing plays.
import { chromium } from "playwright-core";

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--autoplay-policy=no-user-gesture-required"],
});

// What a page has asked for and not got: still open, or refused.
const unanswered = new WeakMap();
export function watched(page) {
  const open = new Map();
  unanswered.set(page, open);
  page.on("request", (request) => open.set(request, "open"));
  page.on("requestfailed", (request) => open.delete(request));
  page.on("requestfinished", async (request) => {
    const response = await request.response().catch(() => null);
    if (response && response.status() < 400) open.delete(request);
    else open.set(request, response?.status());
  });
  return page;
}

// Waits until the picture is past `seconds`; a picture that stands still is described.
export async function played(page, seconds, timeout = 90000) {
  await page.waitForFunction((until) => document.querySelector("video").currentTime > until, seconds, { timeout }).catch(async (cause) => {
    const state = await page.evaluate(() => {
      const { currentTime: at, paused, readyState: ready, buffered, error } = document.querySelector("video");
      return { at, paused, ready, buffered: buffered.length && buffered.end(buffered.length - 1), error: error?.message };
    });
    const requests = [...unanswered.get(page) ?? []].map(([request, status]) => `${status} ${request.url()}`);
    throw new Error(`The picture did not pass ${seconds} s: ${JSON.stringify({ ...state, requests: [...new Set(requests)].slice(-12) }, null, 1)}`, { cause });
  });
}
