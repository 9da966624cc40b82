// What follows when a film is over: the next episode begins by itself, unless somebody says not yet, or nobody seems to be there.
import { chosen } from "./menu.js";

const UNTOUCHED = 3;
// Episodes that may begin by themselves one after another before we ask whether anybody is still watching.

export class Next {
  constructor(after, video) {
    Object.assign(this, { after, video, timer: 0 });
    this.link = after.querySelector("[data-next]");
    this.words = after.querySelector("[data-countdown]");
    this.wait = after.querySelector("[data-stay]");
    video.addEventListener("ended", () => this.over());
    video.addEventListener("playing", () => { this.stay(); after.hidden = true; });
    this.wait?.addEventListener("click", () => this.stay());
    this.link?.addEventListener("click", () => Next.alone(0));
    for (const name of ["keydown", "pointerdown"]) addEventListener(name, () => Next.alone(0), { capture: true });
  }

  // How many episodes have begun by themselves since a key or a pointer was touched; kept from page to page.
  static alone(count) {
    try {
      if (count !== undefined) sessionStorage.setItem("alone", count);
      return Number(sessionStorage.getItem("alone"));
    } catch { return 0; }
  }

  over() {
    this.after.hidden = false;
    if (!this.link || !chosen("autoplay")) return;
    this.wait.hidden = false;
    if (Next.alone() >= UNTOUCHED) {
      this.words.textContent = gettext("Are you still watching?");
      this.link.focus();
      return;
    }
    let left = Number(chosen("countdown"));
    const tick = () => {
      this.words.textContent = interpolate(gettext("Begins in %s s"), [left]);
      if (left-- > 0) return;
      Next.alone(Next.alone() + 1);
      location.assign(this.link.href);
    };
    clearInterval(this.timer);
    this.timer = setInterval(tick, 1000);
    tick();
  }

  stay() {
    clearInterval(this.timer);
    if (this.words) this.words.textContent = "";
  }
}
