// The title page: a note becomes a new cut; a note that was not understood comes back with phrasings that would be.
const film = document.querySelector("[data-film]");
const form = document.querySelector(".note");

function refuse(text, nearest) {
  const fault = form.querySelector(".fault");
  fault.hidden = false;
  fault.textContent = text;
  form.querySelector(".chips").replaceChildren(...nearest.map((words) => {
    const chip = document.createElement("button");
    chip.type = "button";
    chip.className = "chip";
    chip.textContent = words;
    chip.addEventListener("click", () => {
      form.querySelector("textarea").value = words;
      form.querySelector("textarea").focus();
    });
    return chip;
  }));
}

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector(".button");
  button.disabled = true;
  try {
    const answer = await fetch(`/api/titles/${film.dataset.film}/notes`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": film.dataset.token },
      body: JSON.stringify({ episode: Number(film.dataset.episode), text: form.querySelector("textarea").value }),
    });
    if (answer.ok) {
      location.assign(form.dataset.then);
      return;
    }
    const refused = await answer.json();
    refuse([refused.text ?? refused.detail].flat().join(" "), [refused.nearest ?? []].flat());
  } catch {
    refuse("The house does not answer. Your note is still here; send it again in a moment.", []);
  }
  button.disabled = false;
});
