// On a page that has moved: to its new address, and to the section that was asked for.
(() => {
  const { to, sections } = document.currentScript.dataset;
  const address = new URL(JSON.parse(sections)[location.hash.slice(1)] || to, location);
  address.hash ||= location.hash;
  address.search = location.search;
  location.replace(address);
})();
