// The service worker of one language's pages: with a network they come from there, so that a new
// build is never hidden by an old copy; without one, from what Workbox keeps. It keeps each file
// of KEPT (offline.py writes it above), fetches anew only what has changed, and drops what has gone.
import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";

const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.js$/; // what never changes under its name (scripts.mjs)

// a figure's state stands in the query, and changes nothing of the file
const file = url => url.origin + url.pathname;
const isKept = ({ url }) => getCacheKeyForURL(file(url)) !== undefined;

const fromNetwork = async ({ request, url }) => {
  try {
    return await fetch(request);
  } catch (unreachable) {
    const copy = await matchPrecache(file(url));
    if (copy) return copy;
    throw unreachable;
  }
};
const fromCopy = async ({ request, url }) => (await matchPrecache(file(url))) ?? fetch(request);

// what an open page of the build before still asks for comes from the network, as without a worker
self.skipWaiting();
precache(KEPT);
cleanupOutdatedCaches();
registerRoute(({ url }) => isKept({ url }) && NAMED_BY_CONTENT.test(url.pathname), fromCopy);
registerRoute(isKept, fromNetwork);
