// Going about a page with the arrows of a keyboard or a remote control: to whatever stands next in that direction.
// Where nothing has the focus, up and down scroll as ever, and left and right begin; a device without any pointer begins with all four.
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const STOPS = "a[href], button, summary, input:not([type=hidden]), select, textarea, [role=slider], media-play-button, media-seek-backward-button, media-seek-forward-button, media-mute-button, media-pip-button, media-airplay-button, media-fullscreen-button";
const ASIDE = 3; // how much dearer a step to the side is than one ahead

// Where the focus can go now: everything that is seen, or all of a dialog while one is open.
function stops() {
  const within = document.querySelector("dialog[open]") ?? document;
  return [...within.querySelectorAll(STOPS)].filter((each) => {
    if (each.disabled || each.closest("[hidden], [inert], [aria-hidden=true]") || each.tabIndex < 0) return false;
    const { width, height } = each.getBoundingClientRect();
    return width > 12 && height > 12 && each.checkVisibility({ opacityProperty: false, visibilityProperty: true });
  });
}

// Of the stops that lie ahead of a box, the nearest; what lies beside the way counts as farther off.
export function ahead(from, boxes, [x, y]) {
  let best = null, least = Infinity;
  for (const [item, box] of boxes) {
    const gap = x > 0 ? box.left - from.right : x < 0 ? from.left - box.right : y > 0 ? box.top - from.bottom : from.top - box.bottom;
    const past = x ? x * (box.left + box.right - from.left - from.right) : y * (box.top + box.bottom - from.top - from.bottom);
    if (past <= 4 || gap < -0.5 * (x ? Math.min(box.width, from.width) : Math.min(box.height, from.height))) continue;
    const beside = x ? Math.max(0, box.top - from.bottom, from.top - box.bottom) : Math.max(0, box.left - from.right, from.left - box.right);
    const off = x ? Math.abs(box.top + box.bottom - from.top - from.bottom) / 2 : Math.abs(box.left - from.left) / 4;
    const cost = Math.max(0, gap) + ASIDE * beside + 0.3 * off;
    if (cost < least) [best, least] = [item, cost];
  }
  return best;
}

// One step; false where there is nothing to go to.
export function go(key) {
  const here = document.activeElement, found = stops().filter((each) => each !== here);
  const started = here && here !== document.body;
  const from = started ? here.getBoundingClientRect() : null;
  const next = from
    ? ahead(from, found.map((each) => [each, each.getBoundingClientRect()]), WAYS[key])
    : found.find((each) => each.closest("main") && each.getBoundingClientRect().top >= 0) ?? found[0];
  if (!next) return false;
  next.focus({ focusVisible: true, preventScroll: true });
  next.scrollIntoView({ block: "nearest", inline: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  const { top, bottom } = next.getBoundingClientRect();
  if (top < 90 || bottom > innerHeight - 90) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: "auto" });
  return true;
}

// Whether a field has a use of its own for an arrow.
function taken({ target, key }) {
  const sideways = key === "ArrowLeft" || key === "ArrowRight";
  if (target.matches?.("select, [contenteditable], video, audio")) return true;
  if (target.matches?.("textarea, input:not([type=checkbox], [type=radio], [type=file], [readonly])")) {
    const { selectionStart: at, selectionEnd: to, value } = target;
    if (sideways || at == null) return true;
    return !(at === to && at === (key === "ArrowUp" ? 0 : value.length));
  }
  return sideways && Boolean(target.matches?.("[type=radio], [role=slider], [role=radio]"));
}

export function steps(event) {
  if (!WAYS[event.key] || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented || taken(event)) return false;
  const here = document.activeElement, idle = !here || here === document.body;
  if (idle && (event.key === "ArrowUp" || event.key === "ArrowDown") && !matchMedia("(any-pointer: none)").matches) return false;
  if (!idle && !here.matches(":focus-visible")) return false;
  if (!go(event.key)) return false;
  event.preventDefault();
  return true;
}
