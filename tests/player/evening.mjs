// A visitor's evening in Chromium: profiles, a note from the drawer, going on where one was, searching. Prints what was seen as JSON.
// node evening.mjs ORIGIN TITLE
import { launch, played as past, watched } from "./browser.mjs";

const [origin, title] = process.argv.slice(2);
const browser = await launch();
const page = watched(await browser.newPage({ viewport: { width: 1280, height: 800 } }));
const seen = { errors: [] };
page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
page.on("pageerror", (error) => seen.errors.push(error.message));
const time = () => page.evaluate(() => document.querySelector("video").currentTime);
const played = (seconds) => past(page, seconds);

await page.goto(`${origin}/watch/${title}`);
await played(2);
await page.keyboard.press("l");
await played(12);
await page.keyboard.press("k");
await page.waitForTimeout(600);
seen.left = await time();

// Somebody else begins at the beginning; the first goes on where they were.
await page.goto(`${origin}/who/new`);
await page.fill("[name=name]", "Bob");
await page.click("text=Save");
await page.click("button:has-text('Bob')");
await page.goto(`${origin}/watch/${title}`);
await played(0.5);
seen.other = await time();
await page.goto(`${origin}/who`);
await page.click("button.seat >> nth=0");
await page.click(".going a.picture");
await played(seen.left - 3);
seen.resumed = await time();

// A note about the line just heard, while the film plays.
await page.keyboard.press("e");
await page.fill("#note", "florble the wug");
await page.click("text=See what it changes");
await page.waitForSelector("#notes .fault:not([hidden])");
seen.refused = await page.textContent("#notes .fault");
seen.errors = seen.errors.filter((each) => !each.includes("400"));
await page.fill("#note", "this scene: darker");
const before = await time();
await page.click("text=See what it changes");
await page.waitForSelector("[data-agree]:not([hidden])");
seen.changes = await page.textContent("#notes .changes");
seen.cost = await page.textContent("[data-cost]");
await page.click("text=Make it so");
// What is on the screen changes too: the viewer is asked, and wants to see it.
await page.click(".asks .go", { timeout: 120000 });
await page.waitForFunction(() => document.querySelector("[data-title]").dataset.cut === "2", null, { timeout: 60000 });
await played(before + 1);
seen.cut = await page.getAttribute("[data-title]", "data-cut");
seen.jumped = (await time()) < before;

// Settings are kept for who chose them; a chapter is a step away.
await page.mouse.move(500, 300);
await page.click("[aria-label=Settings]");
await page.click("[data-set=captions][value=words]");
await page.click("[data-set=caption_size][value=huge]");
await page.keyboard.press("Escape");
await page.reload();
await played(1);
seen.captions = await page.evaluate(() => window.screening.subtitleTrack);
seen.chapters = await page.locator("[data-chapters] li").count();

// Side by side with the first cut, and back to it.
await page.goto(`${origin}/title/${title}`);
await page.click("text=Compare");
await page.click("text=Next difference");
await page.click("text=Play both");
await page.waitForFunction(() => [...document.querySelectorAll("video")].every((each) => each.currentTime > 1), null, { timeout: 30000 });
seen.beside = await page.$$eval("video", (videos) => videos.map((each) => each.currentTime));
await page.goto(`${origin}/title/${title}`);
await page.click("text=Undo");
await page.waitForSelector(".cuts li:nth-child(2)[aria-current]");
await page.goto(`${origin}/watch/${title}`);
await played(1);
seen.undone = await page.getAttribute("[data-title]", "data-cut");

await page.goto(`${origin}/search`);
await page.fill("#q", "bus stop");
await page.waitForSelector("#found .card");
seen.found = await page.locator("#found .card").count();
await browser.close();
console.log(JSON.stringify(seen));
