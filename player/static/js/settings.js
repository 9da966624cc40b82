// Settings of whoever is watching: each is kept as soon as it is chosen, and the light of the house follows at once.
const page = document.querySelector("[data-settings]");
const kept = page.querySelector("[data-kept]");

page.addEventListener("change", async ({ target }) => {
  if (!target.name || !target.matches("[type=radio], [type=checkbox], [type=email]") || !target.checkValidity()) return;
  const value = target.type === "checkbox" ? target.checked : target.value;
  if (target.name === "theme") document.documentElement.dataset.theme = value;
  const answer = await fetch("/api/me", {
    method: "PATCH",
    headers: { "Content-Type": "application/json", "X-CSRFToken": page.dataset.token },
    body: JSON.stringify({ [target.name]: value }),
  }).catch(() => null);
  if (target.name === "language" && answer?.ok) return location.reload();
  kept.textContent = answer?.ok ? gettext("Kept.") : gettext("That could not be kept. Try again in a moment.");
});
