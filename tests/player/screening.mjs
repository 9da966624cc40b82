// A screening with a vote in three browsers: the owner leads, Bob of the household and a guest by an address. Prints what was seen as JSON.
// node screening.mjs ORIGIN TITLE
import { launch, played, watched } from "./browser.mjs";

const [origin, title] = process.argv.slice(2);
const browser = await launch();
const seen = { errors: [], stalls: 0, drift: 0 };
async function visitor(options = {}) {
  const page = watched(await (await browser.newContext({ viewport: { width: 960, height: 600 }, ...options })).newPage());
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  page.on("response", (response) => response.status() >= 400 && seen.errors.push(`${response.status()} ${response.url()}`));
  page.on("pageerror", (error) => seen.errors.push(error.message));
  return page;
}
const owner = await visitor(), bob = await visitor();
// Who comes through a proxy is not taken for the owner, as somebody at this very machine is.
const guest = await visitor({ extraHTTPHeaders: { "X-Forwarded-For": "192.0.2.7" } });

await bob.goto(`${origin}/who/new`);
await bob.fill("[name=name]", "Bob");
await bob.click("text=Save");
await bob.click("button:has-text('Bob')");

await owner.goto(`${origin}/title/${title}`);
await owner.click("text=Open the vote");
await owner.waitForURL(/votes/);
const address = owner.url();
const invitation = await owner.textContent("[data-invite]");
await guest.goto(invitation);
await bob.goto(address);
seen.guest = guest.url() === address;

await owner.click("[data-begin]");
const at = (page) => page.evaluate(() => document.querySelector("video").currentTime);
await played(owner, 1);
const parts = Number(await owner.getAttribute("[data-vote]", "data-parts"));
seen.parts = parts;
await owner.evaluate((to) => { document.querySelector("video").currentTime = to; }, Math.max(1, parts - 24));
for (const page of [owner, bob, guest]) await page.waitForSelector("[data-candidate]:not([disabled])", { timeout: 60000 });
const cards = await guest.$$eval("[data-candidate]", (all) => all.map((each) => each.dataset.candidate));
await guest.click(`[data-candidate="${cards[1]}"]`);
await bob.keyboard.press("2");
await owner.click(`[data-candidate="${cards[0]}"]`);
await owner.waitForTimeout(1500);
seen.tally = await guest.$$eval("[data-voices]", (all) => all.map((each) => each.textContent));

// To the end without a stall, in step.
let last = 0, still = 0;
for (let second = 0; second < 150; second++) {
  await owner.waitForTimeout(500);
  const now = await at(owner);
  if (await owner.evaluate(() => document.querySelector("video").ended)) break;
  still = now > last + 0.05 ? 0 : still + 1;
  seen.stalls = Math.max(seen.stalls, still);
  last = now;
  if (second % 6 === 5) for (const page of [bob, guest]) seen.drift = Math.max(seen.drift, Math.abs((await at(page)) - (await at(owner))));
}
seen.ended = last;
seen.won = await guest.textContent(".won b");
seen.candidates = await guest.$$eval("[data-candidate] b", (all) => all.map((each) => each.textContent));
seen.errors = seen.errors.filter((each) => !each.includes("favicon"));
await browser.close();
console.log(JSON.stringify(seen));
