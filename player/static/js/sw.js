// The shell that stands when the house cannot be reached. Films are never kept here: they would fill the device.
const SHELL = "shell-1";
const PARTS = ["/offline", "/static/ui/tokens.css", "/static/ui/house.css", "/static/ui/icon.svg", "/static/ui/fonts/bricolage-grotesque.woff2", "/static/ui/fonts/instrument-sans.woff2"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(PARTS)).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => caches.match("/offline")));
  } else if (PARTS.includes(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch(() => caches.match(request, { ignoreSearch: true })));
  }
});

// A message of the house, its pages open or not; a touch opens the film.
self.addEventListener("push", (event) => {
  const { title, body, tag, url, image } = event.data?.json() ?? {};
  if (title) event.waitUntil(self.registration.showNotification(title, { body, tag, image: image || undefined, icon: "/static/ui/icon-192.png", data: { url } }));
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const { url } = event.notification.data;
  event.waitUntil(self.clients.matchAll({ type: "window" }).then(async (open) => {
    const [page] = open;
    if (!page) return self.clients.openWindow(url);
    await page.focus();
    return page.navigate(url);
  }));
});
