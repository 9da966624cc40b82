// A film looked at for a moment shows itself: some seconds of it, without sound, while a pointer or the focus rests on its picture.
const REST = 450;
let waiting;

function showing(picture) {
  const clip = document.createElement("video");
  Object.assign(clip, { muted: true, loop: true, playsInline: true, src: picture.dataset.glimpse, tabIndex: -1 });
  clip.className = "glimpse";
  clip.setAttribute("aria-hidden", "true");
  clip.addEventListener("playing", () => clip.classList.add("on"), { once: true });
  clip.addEventListener("error", () => clip.remove());
  picture.querySelector("img")?.after(clip);
  clip.play().catch(() => clip.remove());
}

function come({ target, pointerType }) {
  const picture = target.closest?.("[data-glimpse]");
  if (!picture || pointerType === "touch" || picture.querySelector(".glimpse")) return;
  if (matchMedia("(prefers-reduced-motion: reduce)").matches || navigator.connection?.saveData) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => { if (picture.matches(":hover, :focus-within")) showing(picture); }, REST);
}

function go({ target, relatedTarget }) {
  const picture = target.closest?.("[data-glimpse]");
  if (!picture || picture.contains(relatedTarget)) return;
  clearTimeout(waiting);
  for (const clip of picture.querySelectorAll(".glimpse")) clip.remove();
}

document.addEventListener("pointerover", come);
document.addEventListener("focusin", come);
document.addEventListener("pointerout", go);
document.addEventListener("focusout", go);
