// Messages to this device when a film can be watched, its pages open or not: on and off.
const switched = document.querySelector("[data-push]");
const kept = document.querySelector("[data-kept]");
const token = document.querySelector("[data-settings]").dataset.token;

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const tell = (method, body) => fetch("/api/devices", { method, headers: { "Content-Type": "application/json", "X-CSRFToken": token }, body: JSON.stringify(body) });

async function on(manager) {
  if (await Notification.requestPermission() !== "granted") throw new Error(gettext("This browser does not allow it. Its own settings for this page say so."));
  const found = await manager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(switched.dataset.push) });
  const answer = await tell("POST", { endpoint: found.endpoint, key: text(found.getKey("p256dh")), secret: text(found.getKey("auth")) });
  if (!answer.ok) {
    await found.unsubscribe();
    throw new Error(gettext("That could not be kept. Try again in a moment."));
  }
}

async function off(manager) {
  const found = await manager.getSubscription();
  if (!found) return;
  await tell("DELETE", { endpoint: found.endpoint });
  await found.unsubscribe();
}

if (switched && "PushManager" in window && "serviceWorker" in navigator) {
  const { pushManager } = await navigator.serviceWorker.ready;
  switched.checked = Boolean(await pushManager.getSubscription());
  switched.closest("[hidden]").hidden = false;
  switched.addEventListener("change", async () => {
    switched.disabled = true;
    try {
      await (switched.checked ? on(pushManager) : off(pushManager));
      kept.textContent = gettext("Kept.");
    } catch ({ message }) {
      switched.checked = !switched.checked;
      kept.textContent = message;
    }
    switched.disabled = false;
  });
}
