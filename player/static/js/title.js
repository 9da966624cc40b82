// The title page: a note is shown as what it would change, then becomes a new cut; cuts are gone back to, named and compared.
import { refuse, reword, send, show } from "./note.js";

const film = document.querySelector("[data-film]");
const form = document.querySelector(".note");
const episode = Number(film.dataset.episode);
let agreed = "";

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const box = form.querySelector("textarea"), buttons = [...form.querySelectorAll(".go")];
  for (const each of buttons) each.disabled = true;
  const answer = await send(film.dataset.film, film.dataset.token, { episode, text: box.value, preview: agreed !== box.value });
  for (const each of buttons) each.disabled = false;
  if (answer.made) return location.assign(form.dataset.then);
  if (answer.seen) {
    agreed = box.value;
    return show(form, answer.seen);
  }
  reword(form);
  refuse(form, answer);
});
form?.querySelector("[data-back]").addEventListener("click", () => {
  agreed = "";
  reword(form);
  form.querySelector("textarea").focus();
});

document.querySelector("[data-wishes]")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const answer = await fetch(`/api/titles/${film.dataset.film}/endings`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRFToken": film.dataset.token },
    body: JSON.stringify({ episode, wishes: [form.querySelector("input").value] }),
  });
  if (answer.ok) return location.reload();
  const fault = form.querySelector(".fault");
  fault.textContent = (await answer.json()).detail;
  fault.hidden = false;
});

async function change(path, body) {
  const answer = await fetch(`/api/titles/${film.dataset.film}/${path}?episode=${episode}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRFToken": film.dataset.token },
    body: JSON.stringify(body ?? {}),
  });
  if (answer.ok) return location.reload();
  const fault = document.querySelector("[data-cuts] .fault, [data-endings] .fault");
  fault.textContent = (await answer.json()).detail;
  fault.hidden = false;
}
for (const each of document.querySelectorAll("[data-step]")) each.addEventListener("click", () => change(each.dataset.step));
for (const each of document.querySelectorAll("[data-call]")) {
  each.addEventListener("change", () => change(`cuts/${each.dataset.call}/name`, { name: each.value.trim() }));
}
