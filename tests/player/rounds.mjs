// A round through the house with one film: browsing, every key, skipping, a child who may not see it, and a house that is gone.
// node rounds.mjs ORIGIN TITLE   Prints what was seen as JSON.
import { launch, played, watched } from "./browser.mjs";

const [origin, title] = process.argv.slice(2);
const browser = await launch();
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
const page = watched(await context.newPage());
const seen = { errors: [] };
page.on("pageerror", (error) => seen.errors.push(error.message));
const state = () => page.evaluate(() => { const { currentTime: at, paused, muted, volume, playbackRate: rate } = document.querySelector("video"); return { at, paused, muted, volume, rate }; });
const press = async (key) => { await page.keyboard.press(key); await page.waitForTimeout(250); return state(); };

// Browsing: a film that is looked at shows itself, without sound; a row can be gone along by keys.
await page.goto(origin);
await page.setInputFiles("[data-script]", { name: "lamp.fountain", mimeType: "text/plain", buffer: Buffer.from("INT. LIGHTHOUSE - NIGHT\n\nAlice carries a lamp.\n") });
seen.script = await page.waitForFunction(() => document.querySelector("#prompt").value.startsWith("INT. LIGHTHOUSE"), null, { timeout: 10000 }).then(() => true, () => false);
await page.goto(origin);
await page.hover(".card .picture");
const clip = await page.waitForSelector(".glimpse.on", { timeout: 15000 });
seen.glimpse = await clip.evaluate((each) => ({ muted: each.muted, length: each.duration }));
await page.mouse.move(2, 2);
await page.waitForSelector(".glimpse", { state: "detached" });
await page.focus(".card h3 a");
await page.keyboard.press("Enter");
await page.waitForURL(/\/title\//);
seen.path = new URL(page.url()).pathname;

// A film elsewhere: an address that plays without signing in.
await page.click(".more summary");
await page.click("text=Watch on another player");
const address = await page.inputValue("#link");
const stranger = await browser.newContext();
seen.stranger = (await stranger.request.get(address)).status();

// Skipping, then every key.
await page.goto(`${origin}/watch/${title}?at=0.1`);
await played(page, 0.4);
seen.offered = await page.waitForSelector("[data-skip]:not([hidden])", { timeout: 15000 }).then((button) => button.textContent(), () => "");
const before = await state();
await press("i");
seen.skipped = (await state()).at - before.at;
seen.keys = {
  k: (await press("k")).paused, m: (await press("m")).muted, up: (await press("ArrowUp")).volume, down: (await press("ArrowDown")).volume,
  faster: (await press(">")).rate, slower: (await press("<")).rate, tenth: (await press("5")).at, left: (await press("ArrowLeft")).at,
};
await press("c");
await press("h");
seen.delay = await page.textContent("[data-delay]");
await press("g");
await press("s");
seen.figures = await page.isVisible("[data-figures]");
await press("?");
seen.dialog = await page.locator("dialog.keys[open] dt").count();
await page.keyboard.press("Escape");
await page.click("[aria-label='Settings']", { force: true });
await page.click("[data-set=caption_colour][value=yellow]");
await page.waitForTimeout(300);
seen.colour = await page.evaluate(() => [...document.adoptedStyleSheets].map((sheet) => sheet.cssRules[0].cssText).join().includes("rgb(255, 225, 77)"));

// A child of the house neither finds the film nor opens it.
await page.goto(`${origin}/who/new`);
await page.fill("[name=name]", "Charlie");
await page.check("[name=kids]");
await page.click("text=Save");
await page.click("button:has-text('Charlie')");
await page.waitForURL(`${origin}/`);
seen.child = { cards: await page.locator(".card").count(), watch: (await page.goto(`${origin}/watch/${title}`)).status() };
seen.child.stream = await page.evaluate(async (id) => (await fetch(`/api/titles/${id}`)).status, title);
await page.goto(`${origin}/who`);
await page.click("button.seat >> nth=0");
await page.waitForURL(`${origin}/`);

// The house cannot be reached: the shell says so, and comes back with it.
await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active.state));
await page.reload();
await context.setOffline(true);
await page.goto(`${origin}/search`).catch(() => {});
seen.offline = await page.textContent("h1");
await context.setOffline(false);
await page.click("a.go");
await page.waitForSelector("#prompt");
seen.back = true;
await browser.close();
console.log(JSON.stringify(seen));
