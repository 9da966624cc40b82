// Voices and music alone: one at a time, a second press stops it.
const sound = new Audio();
let playing;

function stop() {
  playing?.setAttribute("aria-pressed", "false");
  playing = undefined;
  sound.pause();
}

for (const button of document.querySelectorAll("[data-listen]")) {
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const again = playing === button;
    stop();
    if (again) return;
    playing = button;
    button.setAttribute("aria-pressed", "true");
    sound.src = button.dataset.listen;
    sound.play().catch(stop);
  });
}
sound.addEventListener("ended", stop);
