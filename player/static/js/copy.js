// A field whose words are to be taken elsewhere: a touch selects them and copies them.
for (const field of document.querySelectorAll("[data-copied]")) {
  field.addEventListener("focus", () => field.select());
  field.addEventListener("click", async () => {
    field.select();
    await navigator.clipboard?.writeText(field.value).catch(() => { /* it is selected: the keys copy it */ });
  });
}
