// The home's last line: a language's pages are kept on this device, to read without a network, and how much that is. It happens
// by itself, but not where data are saved or the line is slow, nor once a reader has removed them; then a button asks.
const line = document.getElementById("offline");
const says = line.dataset;
const REFUSED = `offline refused ${location.pathname}`;

const show = (state, act) => {
  line.textContent = says[state].replace("{}", says.megabytes) + " ";
  line.dataset.state = state;
  if (!act) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = act === keep ? says.keep : says.remove;
  button.addEventListener("click", () => (act(), line.focus()));
  line.append(button);
};

const isRefused = () => {
  try {
    return REFUSED in localStorage;
  } catch {
    return false;
  } // a browser that keeps nothing
};
const refuse = refused => {
  try {
    refused ? localStorage.setItem(REFUSED, "") : localStorage.removeItem(REFUSED);
  } catch {}
};

async function keep() {
  refuse(false);
  show("keeping");
  try {
    const registration = await navigator.serviceWorker.register("offline.js", { updateViaCache: "none" });
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    const follow = () => {
      if (worker.state === "activated") show("kept", remove);
      if (worker.state === "redundant") show("failed", keep);
    };
    worker.addEventListener("statechange", follow);
    follow();
  } catch {
    show("failed", keep);
  }
}

async function remove() {
  refuse(true);
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.endsWith(registration?.scope)) await caches.delete(name);
  show("ask", keep);
}

const { saveData, effectiveType } = navigator.connection ?? {};
line.tabIndex = -1;
if (navigator.serviceWorker) {
  const isThere = (await navigator.serviceWorker.getRegistration())?.active?.scriptURL === new URL("offline.js", location).href;
  if (isThere || !(isRefused() || saveData || /2g|3g/.test(effectiveType))) keep();
  else show("ask", keep);
}
