// Sending a note. What was not understood comes back with phrasings that would be.

export async function send(title, token, note) {
  try {
    const answer = await fetch(`/api/titles/${title}/notes`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": token },
      body: JSON.stringify(note),
    });
    if (answer.ok) return { [note.preview ? "seen" : "made"]: await answer.json() };
    const refused = await answer.json();
    return { refused: [refused.text ?? refused.at ?? refused.detail].flat().join(" "), nearest: [refused.nearest ?? []].flat() };
  } catch {
    return { refused: gettext("The house does not answer. Your note is still here; send it again in a moment."), nearest: [] };
  }
}

// Says why a note was refused, and offers phrasings that would be understood.
export function refuse(form, { refused, nearest }) {
  const fault = form.querySelector(".fault");
  fault.hidden = !refused;
  fault.textContent = refused;
  offer(form, nearest);
}

export function offer(form, phrasings) {
  const box = form.querySelector("textarea");
  form.querySelector(".chips").replaceChildren(...phrasings.map((words) => {
    const chip = document.createElement("button");
    chip.type = "button";
    chip.className = "chip";
    chip.textContent = words;
    chip.addEventListener("click", () => {
      box.value = words;
      box.focus();
    });
    return chip;
  }));
}

// What a note would change and cost, for the viewer to agree to before anything is made.
export function show(form, { changes, cost, says = "" }) {
  const told = form.querySelector("[data-says]");
  told.textContent = says;
  told.hidden = !says;
  const list = form.querySelector(".changes");
  list.replaceChildren(...changes.slice(0, 40).map(({ where, before, after }) => {
    const item = document.createElement("li");
    for (const [name, words] of [["b", where], ["del", before], ["ins", after]]) {
      if (!words) continue;
      const part = document.createElement(name);
      part.textContent = words;
      item.append(part);
    }
    return item;
  }));
  if (changes.length > 40) list.append(interpolate(gettext("and %s more"), [changes.length - 40]));
  form.querySelector("[data-cost]").textContent = changes.length ? priced(cost) : gettext("That is how it is already; nothing would change.");
  form.querySelector("[data-ask]").hidden = true;
  form.querySelector("[data-agree]").hidden = false;
  const go = form.querySelector("[data-agree] .go");
  go.hidden = !changes.length;
  (changes.length ? go : form.querySelector("[data-back]")).focus();
}

export function priced({ seconds, takes, kept, scenes }) {
  const sum = (counts) => Object.values(counts).reduce((all, each) => all + each, 0);
  const made = sum(takes), all = made + sum(kept);
  if (!made) return gettext("Nothing has to be made for it: it plays at once.");
  const where = scenes.length === 1 ? interpolate(gettext("scene %s"), scenes) : interpolate(gettext("%s scenes"), [scenes.length]);
  const time = seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
  return interpolate(gettext("%(made)s of %(all)s takes are made anew, in %(where)s; about %(time)s of work. The rest stays as it is."), { made, all, where, time }, true);
}

// Back to the words.
export function reword(form) {
  form.querySelector("[data-ask]").hidden = false;
  form.querySelector("[data-agree]").hidden = true;
}
