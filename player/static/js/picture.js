// A reference picture for somebody of the cast or for the look of the film: what is seen in it becomes chips, and is locked.
import { correct } from "./ask.js";

const form = document.querySelector(".ask");
const box = form.querySelector(".picture-of");
const opener = form.querySelector("[data-picture]");
const subject = box.querySelector("[data-subject]");
const fault = box.querySelector(".fault");
const file = box.querySelector("[type=file]:not([data-script])");

function open() {
  box.hidden = false;
  opener.setAttribute("aria-expanded", "true");
}
opener.addEventListener("click", () => {
  if (box.hidden) { open(); subject.focus(); return; }
  box.hidden = true;
  opener.setAttribute("aria-expanded", "false");
});

// Whom it can show is known once the message is read.
document.addEventListener("understood", ({ detail }) => {
  const chosen = subject.value;
  const people = detail.filter(({ field, subject: whom, label }) => field === "name" && whom && label !== gettext("Place"));
  subject.replaceChildren(subject.options[0], ...people.map(({ subject: whom, words }) => new Option(words, whom, false, whom === chosen)));
});

async function give(picture) {
  open();
  fault.hidden = true;
  const body = new FormData();
  body.append("picture", picture);
  box.setAttribute("aria-busy", "true");
  const answer = await fetch(box.dataset.references, { method: "POST", headers: { "X-CSRFToken": form.elements.csrfmiddlewaretoken.value }, body }).catch(() => null);
  const said = await answer?.json().catch(() => null);
  box.removeAttribute("aria-busy");
  file.value = "";
  if (answer?.ok) { correct({ field: "picture", value: said.id, subject: subject.value }); return; }
  fault.hidden = false;
  fault.textContent = said?.detail ?? gettext("The house does not answer. Try again in a moment.");
}
file.addEventListener("change", () => { if (file.files[0]) give(file.files[0]); });
document.addEventListener("picture", ({ detail }) => give(detail));
