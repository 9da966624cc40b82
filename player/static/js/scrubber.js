// The scrubber is the strip: watched is amber, made is pale, to come is faint; the white line is what is buffered.
import { clock } from "./strip.js";

export class Scrubber {
  constructor(element, video, strip) {
    Object.assign(this, { element, video, strip, stills: new Map() });
    this.knob = element.querySelector(".knob");
    this.buffered = element.querySelector(".buffered");
    this.preview = element.querySelector(".preview");
    this.clock = document.querySelector("[data-clock]");
    for (const name of ["timeupdate", "seeking", "progress", "durationchange"]) video.addEventListener(name, () => this.draw());
    element.addEventListener("pointerdown", (event) => {
      element.setPointerCapture(event.pointerId);
      this.seek(this.at(event));
    });
    element.addEventListener("pointermove", (event) => {
      if (element.hasPointerCapture(event.pointerId)) this.seek(this.at(event));
      this.look(this.at(event));
    });
    element.addEventListener("pointerleave", () => { this.preview.hidden = true; });
  }

  // Seconds of the whole film, made or not.
  get length() {
    const made = Number.isFinite(this.video.duration) ? this.video.duration : 0;
    return Math.max(made, this.strip.length / 25, 1);
  }

  get end() {
    const { seekable } = this.video;
    return seekable.length ? seekable.end(seekable.length - 1) : 0;
  }

  at(event) {
    const { left, width } = this.element.getBoundingClientRect();
    return Math.max(0, Math.min(1, (event.clientX - left) / width)) * this.length;
  }

  // To where was pressed, or as far as the film is made.
  seek(seconds) {
    this.video.currentTime = Math.max(0, Math.min(seconds, this.end - 0.5));
    this.draw();
  }

  // A picture of the shot under the pointer.
  look(seconds) {
    const shot = this.strip.shotAt(seconds);
    const still = shot && this.stills.get(shot.id);
    this.preview.hidden = false;
    this.preview.style.left = `${(100 * seconds) / this.length}%`;
    const image = this.preview.querySelector("img");
    image.hidden = !still;
    if (still && image.getAttribute("src") !== still) image.src = still;
    this.preview.querySelector("span").textContent = [clock(seconds), shot?.slate, still ? "" : gettext("to come")].filter(Boolean).join("  ");
  }

  draw() {
    const { currentTime, buffered } = this.video;
    let ahead = currentTime;
    for (let i = 0; i < buffered.length; i++) {
      if (buffered.start(i) <= currentTime + 0.3 && buffered.end(i) > ahead) ahead = buffered.end(i);
    }
    this.knob.style.left = `${(100 * currentTime) / this.length}%`;
    this.buffered.style.width = `${(100 * ahead) / this.length}%`;
    this.strip.seen(currentTime);
    this.clock.textContent = `${clock(currentTime)} / ${clock(this.length)}`;
    this.element.setAttribute("aria-valuemax", Math.round(this.length));
    this.element.setAttribute("aria-valuenow", Math.round(currentTime));
    this.element.setAttribute("aria-valuetext", interpolate(gettext("%s of %s, made up to %s"), [clock(currentTime), clock(this.length), clock(this.end)]));
  }
}
