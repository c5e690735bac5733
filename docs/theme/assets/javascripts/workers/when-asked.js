// Stands in for Material's search worker, named after the question mark, and fetches it with the first message: a reader who does
// not search does not pay for it. (It lies here because the worker looks for its languages beside itself.)
addEventListener("message", first => {
  importScripts(location.search.slice(1));
  dispatchEvent(new MessageEvent("message", { data: first.data }));
}, { once: true });
