// A viewer of a film that is being shot again: it begins as it was drawn and moves on to later cuts by itself. Prints what was seen as JSON.
// node second_unit.mjs ORIGIN TITLE
import { launch, played as past, watched } from "./browser.mjs";

const [origin, title] = process.argv.slice(2);
const browser = await launch();
const page = watched(await browser.newPage({ viewport: { width: 960, height: 540 } }));
const seen = { errors: [], cuts: [] };
page.on("pageerror", (error) => seen.errors.push(error.message));
const cut = async () => Number(await page.getAttribute("[data-title]", "data-cut"));
const time = () => page.evaluate(() => document.querySelector("video").currentTime);

await page.goto(`${origin}/watch/${title}`);
await past(page, 1);
seen.first = await cut();
const before = await time();
await page.waitForFunction((first) => Number(document.querySelector("[data-title]").dataset.cut) > first, seen.first, { timeout: 240000 });
seen.later = await cut();
const moved = await time();
await page.waitForFunction((at) => { const { currentTime, readyState } = document.querySelector("video"); return readyState > 2 && currentTime > at; }, before, { timeout: 60000 });
seen.back = moved - (await time());
seen.asked = await page.isVisible(".asks");
seen.strip = await page.locator(".scrubber .strip i").count();
console.log(JSON.stringify(seen));
await browser.close();
