// Search: results come while somebody types; the address follows, so that going back comes back here.
const box = document.querySelector("#q");
const found = document.querySelector("#found");
let waiting, asking;

async function look() {
  const query = box.value.trim();
  asking?.abort();
  asking = new AbortController();
  history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  try {
    const answer = await fetch(`${location.pathname}?part&q=${encodeURIComponent(query)}`, { signal: asking.signal });
    if (answer.ok) found.innerHTML = await answer.text();
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

box.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(look, 180);
});
box.form.addEventListener("submit", (event) => {
  event.preventDefault();
  look();
});
box.setSelectionRange(box.value.length, box.value.length);
