// The description of the API comes with links inside of buttons, which a keyboard or a screen reader reaches as two things in one: the button stays.
const mend = () => {
  for (const link of document.querySelectorAll("button a[href]")) link.removeAttribute("href");
};
new MutationObserver(mend).observe(document.body, { childList: true, subtree: true });
mend();
