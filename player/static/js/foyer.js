// Those who watch together: who is there, waiting for the slow ones for a while, and what they say to each other.
const PATIENCE = 8000;

export class Foyer {
  constructor(page, base, headers) {
    Object.assign(this, { page, base, headers, line: 0, here: [] });
    this.talk = page.querySelector(".talk");
    this.opener = page.querySelector(".talk-of");
    this.toast = page.querySelector(".said");
    this.opener?.addEventListener("click", () => this.open(this.talk.hidden));
    this.talk?.addEventListener("keydown", ({ key }) => { if (key === "Escape") { this.open(false); this.opener.focus(); } });
    this.talk?.querySelector("form").addEventListener("submit", (event) => { event.preventDefault(); this.say(event.target); });
  }

  open(wanted) {
    this.talk.hidden = !wanted;
    this.opener.setAttribute("aria-expanded", String(wanted));
    if (wanted) this.talk.querySelector("[name=words]").focus();
  }

  async say(form) {
    const words = form.elements.words.value.trim();
    if (!words) return;
    form.elements.words.value = "";
    const answer = await fetch(`${this.base}/say`, { method: "POST", headers: this.headers, body: JSON.stringify({ words, name: form.elements.name?.value }) });
    if (!answer.ok) form.elements.words.value = words;
  }

  hear({ here = [], said = [] }) {
    this.here = here;
    const there = this.page.querySelector("[data-there]");
    const names = here.map(({ name, ready }) => (ready ? name : interpolate(gettext("%s, not ready yet"), [name])));
    if (there && there.dataset.names !== names.join()) {
      there.dataset.names = names.join();
      there.replaceChildren(...names.map((name) => Object.assign(document.createElement("li"), { className: "tag", textContent: name })));
    }
    const first = this.line === 0;
    for (const { line, who, words } of said) {
      if (line <= this.line) continue;
      this.line = line;
      const item = document.createElement("li");
      const name = document.createElement("b");
      name.textContent = who;
      item.append(name, ` ${words}`);
      const list = this.talk?.querySelector("ol");
      list?.append(item);
      if (list) list.scrollTop = list.scrollHeight;
      if (this.talk?.hidden && !first) this.show(`${who}: ${words}`);
    }
  }

  show(words) {
    this.toast.textContent = words;
    this.toast.classList.add("on");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.toast.classList.remove("on"), 5000);
  }

  // Until the beginning has come through to everybody, and no longer than our patience: nobody holds the others up.
  async everybody() {
    const since = performance.now();
    while (performance.now() - since < PATIENCE) {
      const slow = this.here.filter(({ ready }) => !ready).map(({ name }) => name);
      if (this.here.length && !slow.length) return;
      if (slow.length) this.show(interpolate(gettext("Waiting for %s"), [slow.join(", ")]));
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}
