// Sending a note. What was not understood comes back with phrasings that would be.

export async function send(title, token, note) {
  try {
    const answer = await fetch(`/api/titles/${title}/notes`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": token },
      body: JSON.stringify(note),
    });
    if (answer.ok) return { made: await answer.json() };
    const refused = await answer.json();
    return { refused: [refused.text ?? refused.at ?? refused.detail].flat().join(" "), nearest: [refused.nearest ?? []].flat() };
  } catch {
    return { refused: "The house does not answer. Your note is still here; send it again in a moment.", nearest: [] };
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
