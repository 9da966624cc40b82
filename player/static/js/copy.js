// A field whose words are to be taken elsewhere: a touch selects them and copies them. A button that copies what it carries says that it did.
for (const field of document.querySelectorAll("[data-copied]")) {
  field.addEventListener("focus", () => field.select());
  field.addEventListener("click", async () => {
    field.select();
    await navigator.clipboard?.writeText(field.value).catch(() => { /* it is selected: the keys copy it */ });
  });
}
for (const button of document.querySelectorAll("[data-copy]")) {
  const words = button.textContent;
  button.addEventListener("click", async () => {
    const copied = await navigator.clipboard?.writeText(button.dataset.copy).then(() => true, () => false);
    button.textContent = copied ? gettext("Copied") : gettext("Select it and copy it by hand");
    setTimeout(() => { button.textContent = words; }, 3000);
  });
}
