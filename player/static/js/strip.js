// The strip: one tick a shot, as wide as the shot is long.

// Seconds as they are read from a clock: 1:06, 1:22:08.
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, String(whole % 60).padStart(2, "0")];
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

// Of a strip that came with its page: a policy that allows no styles in markup leaves its widths to us.
export function measure(strip) {
  for (const tick of strip.children) tick.style.setProperty("--w", tick.dataset.frames / 25);
}

export class Strip {
  constructor(element) {
    this.element = element;
    this.ticks = new Map();
  }

  // `mark`: what is written over the shot, if anything: title, card, credits.
  add(id, frames, slate = "", mark = "") {
    if (this.ticks.has(id)) return;
    const tick = document.createElement("i");
    tick.style.setProperty("--w", frames / 25);
    this.element.append(tick);
    this.ticks.set(id, { id, tick, frames, slate, mark, start: this.length });
    this.length += frames;
  }

  length = 0;

  clear() {
    this.ticks.clear();
    this.element.replaceChildren();
    this.length = 0;
  }

  mark(id, state) {
    const found = this.ticks.get(id);
    if (found) found.tick.className = state;
    this.tell();
  }

  // Amber up to the playhead, within the shot that is playing too.
  seen(seconds) {
    for (const { tick, start, frames } of this.ticks.values()) {
      const share = (seconds - start / 25) / (frames / 25);
      tick.classList.toggle("seen", share >= 1);
      tick.classList.toggle("playing", share >= 0 && share < 1);
      if (share >= 0 && share < 1) tick.style.setProperty("--seen", `${(100 * share).toFixed(1)}%`);
    }
  }

  shotAt(seconds) {
    return [...this.ticks.values()].findLast(({ start }) => start / 25 <= seconds);
  }

  made() {
    return [...this.ticks.values()].filter(({ tick }) => tick.classList.contains("made")).length;
  }

  tell() {
    this.element.setAttribute("aria-label", interpolate(gettext("%s of %s shots made"), [this.made(), this.ticks.size]));
  }
}
