// What a viewer may leave out: the titles of a film they know, the credits of one that is over.
import { chosen } from "./menu.js";

const WORDS = { title: gettext("Skip the titles"), recap: gettext("Skip what happened before"), credits: gettext("Skip the credits") };

// `passed` is called where the credits were left out: the film is over then.
export class Skip {
  constructor(button, video, strip, passed) {
    Object.assign(this, { button, video, strip, passed, part: null, left: new Set() });
    video.addEventListener("timeupdate", () => this.look());
    button.addEventListener("click", () => this.skip());
  }

  // The part that is playing: { mark, start, end } in seconds, or nothing.
  now() {
    const shot = this.strip.shotAt(this.video.currentTime);
    if (!shot || !WORDS[shot.mark]) return null;
    const end = (shot.start + shot.frames) / 25;
    return this.video.currentTime < end - 1 ? { mark: shot.mark, start: shot.start / 25, end } : null;
  }

  look() {
    const how = chosen("skip");
    this.part = how === "never" ? null : this.now();
    const hidden = !this.part;
    if (this.button.hidden !== hidden) this.button.hidden = hidden;
    if (!this.part) return;
    if (this.button.textContent !== WORDS[this.part.mark]) this.button.textContent = WORDS[this.part.mark];
    // Only once by itself: who goes back to see the titles wants to see them.
    if (how === "always" && !this.left.has(this.part.start) && !this.video.paused) {
      this.left.add(this.part.start);
      this.skip();
    }
  }

  skip() {
    if (!this.part) return;
    const { mark, end } = this.part;
    const { seekable } = this.video;
    const made = seekable.length ? seekable.end(seekable.length - 1) : 0;
    this.button.hidden = true;
    if (mark === "credits") this.passed();
    else this.video.currentTime = Math.min(end + 0.04, made - 0.5);
  }
}
