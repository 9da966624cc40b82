// The title page: a note becomes a new cut.
import { refuse, send } from "./note.js";

const film = document.querySelector("[data-film]");
const form = document.querySelector(".note");

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector(".button");
  button.disabled = true;
  const note = { episode: Number(film.dataset.episode), text: form.querySelector("textarea").value };
  const answer = await send(film.dataset.film, film.dataset.token, note);
  if (answer.made) location.assign(form.dataset.then);
  else refuse(form, answer);
  button.disabled = false;
});
