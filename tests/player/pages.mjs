// Every page at three widths and in both lights: what axe-core finds, whether it is wider than the screen, what home costs to open.
// node pages.mjs ORIGIN TITLE [FOLDER]   Prints what was found as JSON; with a folder, a picture of every page lies there.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { launch } from "./browser.mjs";

const [origin, title, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PAGES = {
  home: "/", search: "/search?q=night", title: `/title/${title}`, production: `/title/${title}/production`, watch: `/watch/${title}`,
  sheets: `/title/${title}/sheets`, storyboard: `/title/${title}/storyboard`, settings: "/settings", who: "/who", profile: "/who/new", lost: "/title/nothing-here",
  "all sheets": "/sheets/", nothing: "/search?q=zzzzqx", elsewhere: `/title/${title}`, together: `/title/${title}`, pin: "/who",
  welcome: "/welcome", "sign-in": "/sign-in", household: "/household", offline: "/offline",
  kids: "/who",
};
// What has to be touched before a page is there.
const STEPS = {
  elsewhere: (page) => page.click(".more summary").then(() => page.click("form[action$=elsewhere] button")),
  together: (page) => page.click(".more summary").then(() => page.click("form[action$=together] button")),
  pin: (page) => page.click("button:has-text('Edwin')"),
  kids: (page) => page.click("button:has-text('Dora')"),
};
const browser = await launch();
const found = { violations: [], wide: [], errors: [], home: {} };
let cookies = [];

// Edwin has a PIN, Dora is a child.
const door = await browser.newPage();
for (const [name, box, value] of [["Edwin", "new_pin", "1234"], ["Dora", "kids", null]]) {
  await door.goto(origin);
  await door.goto(`${origin}/who/new`);
  await door.fill("[name=name]", name);
  await (value ? door.fill(`[name=${box}]`, value) : door.check(`[name=${box}]`));
  await door.click("form .go");
  await door.waitForURL(/who$/);
}
await door.close();

for (const theme of ["dark", "light"]) {
  for (const [width, height] of [[390, 844], [1280, 800], [1920, 1080]]) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: "reduce", serviceWorkers: "block" });
    await context.addCookies(cookies);
    const page = await context.newPage();
    let where = "";
    page.on("pageerror", (error) => found.errors.push(`${where}: ${error.message}`));
    page.on("console", (message) => message.text().includes("Content Security Policy") && found.errors.push(`${where}: ${message.text()}`));
    for (const [name, path] of Object.entries(PAGES)) {
      where = `${name} ${width} ${theme}`;
      await page.goto(origin + path);
      await STEPS[name]?.(page);
      await page.waitForTimeout(name === "watch" ? 2500 : 400);
      if (folder) await page.screenshot({ path: `${folder}/${name}-${width}-${theme}.png`, fullPage: name !== "watch" });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)) found.wide.push(where);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }));
      for (const each of violations) found.violations.push(`${where}: ${each.id} at ${each.nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join(", ")}`);
    }
    await page.goto(`${origin}/who`);
    await page.click("button.seat >> nth=0");
    cookies = await context.cookies();
    await context.close();
  }
}

// What home costs a visitor who has never been here.
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: "block" });
await context.addCookies(cookies);
const page = await context.newPage();
const bodies = [];
page.on("response", (response) => { bodies.push(response.body().then(({ length }) => length, () => 0)); });
await page.addInitScript(() => {
  window.shifted = 0;
  new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) window.shifted += each.value; }).observe({ type: "layout-shift", buffered: true });
});
await page.goto(origin, { waitUntil: "networkidle" });
found.home = await page.evaluate(() => ({ painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime, shifted: window.shifted }));
found.home.bytes = (await Promise.all(bodies)).reduce((sum, each) => sum + each, 0);

// What others wrote keeps to the policy too.
const docs = await context.newPage();
docs.on("console", (message) => message.text().includes("Content Security Policy") && found.errors.push(`docs: ${message.text()}`));
await docs.goto(`${origin}/api/docs`);
await docs.waitForSelector(".opblock", { timeout: 30000 }).catch(() => found.errors.push("docs: nothing is described"));
await docs.evaluate(axe);
const described = await docs.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }));
for (const each of described.violations) found.violations.push(`docs: ${each.id} at ${each.nodes[0].html.slice(0, 120)}`);
await browser.close();
console.log(JSON.stringify(found));
