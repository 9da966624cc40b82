// The first evening, by keyboard alone: somebody opens the house, asks for a film in one sentence, and it plays by itself. Prints what was seen as JSON.
// node welcome.mjs ORIGIN
import { launch, played, watched } from "./browser.mjs";

const [origin] = process.argv.slice(2);
const browser = await launch();
const page = watched(await browser.newPage({ viewport: { width: 1280, height: 800 } }));
const seen = { errors: [] };
page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
page.on("pageerror", (error) => seen.errors.push(error.message));

await page.goto(origin);
seen.first = new URL(page.url()).pathname;
// The first field has the focus; Enter in the last one that is needed opens the house.
await page.keyboard.type("alice");
for (const words of ["the ninth floor", "the ninth floor"]) {
  await page.keyboard.press("Tab");
  await page.keyboard.type(words);
}
await page.keyboard.press("Enter");
await page.waitForSelector("#prompt");
seen.empty = await page.locator(".empty").count();

// What is understood can be seen and put right before anything is made.
seen.tabs = 0;
while (await page.evaluate(() => document.activeElement?.id !== "prompt") && seen.tabs++ < 20) await page.keyboard.press("Tab");
await page.keyboard.type("A 30-second film: Alice finds a key in the snow. No dialogue.");
await page.waitForSelector("[data-chips] .chip", { timeout: 60000 });
seen.chips = await page.$$eval("[data-chips] .chip", (chips) => chips.map((each) => each.textContent));
const asked = Date.now();
await page.keyboard.press("Enter");
await page.waitForURL(/\/watch\//);
await played(page, 1, 300000);
seen.waited = (Date.now() - asked) / 1000;
seen.title = await page.textContent("h1[data-name]");

// Its keys need no click first, and Enter leads to the controls.
await page.keyboard.press("k");
seen.paused = await page.evaluate(() => document.querySelector("video").paused);
await page.keyboard.press("Enter");
seen.controls = await page.evaluate(() => document.activeElement.localName);
await browser.close();
console.log(JSON.stringify(seen));
