// A remote control: four arrows and OK, from home to a film, about its controls, and back to the picture.
// node arrows.mjs ORIGIN TITLE   Prints what was seen as JSON.
import { launch, played, watched } from "./browser.mjs";

const [origin, title] = process.argv.slice(2);
const browser = await launch();
const page = watched(await (await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: "block", reducedMotion: "reduce" })).newPage());
const seen = { errors: [], stuck: [] };
page.on("pageerror", (error) => seen.errors.push(error.message));
const here = () => page.evaluate(() => {
  const { activeElement: each } = document;
  const { top, bottom, left, right } = each.getBoundingClientRect();
  return { what: each.closest("[data-understood], .card, .bar, .chip, .choice, .foot")?.className || each.localName, text: (each.getAttribute("aria-label") || each.name || each.textContent || "").trim().slice(0, 60), name: each.localName, inside: top >= -2 && bottom <= innerHeight + 2 && left >= -2 && right <= innerWidth + 2 };
});

// Down from the top: every step lands on something that is seen, and ends at the foot of the page.
for (const path of ["/", `/title/${title}`, "/settings", "/search?q=lamp", "/who", `/title/${title}/storyboard`, `/title/${title}/production`]) {
  await page.goto(origin + path);
  await page.waitForTimeout(300);
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("ArrowRight");
  let before = "", same = 0, steps = 0;
  for (; steps < 120 && same < 2; steps++) {
    await page.keyboard.press("ArrowDown");
    const at = JSON.stringify(await here());
    same = at === before ? same + 1 : 0;
    if (!JSON.parse(at).inside) seen.stuck.push(`${path} ${at}`);
    before = at;
  }
  seen[path.replace(title, "film")] = { steps, end: await page.evaluate(() => Boolean(document.activeElement.closest(".foot")) || scrollY + innerHeight > document.documentElement.scrollHeight - 200) };
}

// Home: to the film's picture and into it, by OK alone.
await page.goto(origin);
await page.evaluate(() => document.activeElement.blur());
await page.keyboard.press("ArrowRight");
for (let tries = 0; tries < 60 && !(await page.evaluate(() => document.activeElement.matches(".card .picture"))); tries++) await page.keyboard.press("ArrowDown");
seen.card = (await here()).text;
await page.keyboard.press("Enter");
await page.waitForURL(/\/watch\//);

// The screen: OK goes to the controls, arrows about them, Escape back to the picture, where arrows move in the film again.
await page.goto(`${origin}/watch/${title}?at=0.1`);
await played(page, 0.5);
await page.keyboard.press("Enter");
const bar = [];
for (let steps = 0; steps < 12; steps++) {
  bar.push((await page.evaluate(() => document.activeElement.localName + (document.activeElement.getAttribute("aria-controls") ?? ""))));
  if (bar.at(-1).endsWith("settings-menu")) break;
  await page.keyboard.press("ArrowRight");
}
seen.bar = bar;
await page.keyboard.press("Enter");
await page.waitForTimeout(200);
seen.menu = await page.isVisible("#settings-menu");
await page.keyboard.press("Escape");
await page.keyboard.press("Escape");
seen.back = await page.evaluate(() => document.activeElement === document.body);
await page.evaluate(() => Object.assign(document.querySelector("video"), { currentTime: 2 }).pause());
const at = await page.evaluate(() => document.querySelector("video").currentTime);
await page.keyboard.press("ArrowRight");
seen.moved = await page.waitForFunction((from) => document.querySelector("video").currentTime > from + 3, at, { timeout: 10000 }).then(() => true, () => false);
await browser.close();
console.log(JSON.stringify(seen));
