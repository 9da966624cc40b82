// Home: example briefs fill the box; Enter makes the film, Shift+Enter begins a new line.
const box = document.querySelector(".ask textarea");

for (const chip of document.querySelectorAll("[data-example]")) {
  chip.addEventListener("click", () => {
    box.value = chip.dataset.example;
    box.focus();
  });
}

box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    box.form.requestSubmit();
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "a" && !event.target.closest("input, textarea")) {
    event.preventDefault();
    box.focus();
  }
});
