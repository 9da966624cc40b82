// Sheets are drawn when somebody looks at them: what comes into view is asked for until it is there.
const PATIENCE = 60;

async function want(link) {
  const words = link.querySelector('[role=status]');
  link.dataset.drawing = '';
  words.textContent = gettext("Being drawn");
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const answer = await fetch(link.dataset.sheet).catch(() => null);
    if (answer?.status === 200) {
      const picture = new Image();
      picture.alt = interpolate(gettext("Model sheet of %s"), [link.parentElement.querySelector('h3').textContent]);
      picture.src = URL.createObjectURL(await answer.blob());
      link.replaceChildren(picture);
      delete link.dataset.drawing;
      return;
    }
    if (answer && answer.status !== 202) break;
    await new Promise((then) => setTimeout(then, 1000 * Number(answer?.headers.get('Retry-After') ?? 4)));
  }
  delete link.dataset.drawing;
  words.textContent = gettext("It could not be drawn. Reload the page to try again.");
}

const seen = new IntersectionObserver((entries) => {
  for (const entry of entries.filter((each) => each.isIntersecting)) {
    seen.unobserve(entry.target);
    want(entry.target);
  }
}, { rootMargin: '200px' });
for (const link of document.querySelectorAll('[data-sheet]')) {
  if (!link.querySelector('img')) seen.observe(link);
}
