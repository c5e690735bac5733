// Brings the page's figures to life, each by the module that has its name (a folder here). Where
// one cannot come, the recorded figure stays, and the room kept for its controls is given back.

import { enliven } from "./figure.js";

for (const block of document.querySelectorAll(".explore")) {
  const module = `./${block.dataset.explore}/view.js`;
  import(module)
    .then(figure => enliven(block, figure))
    .catch(error => {
      block.classList.add("still");
      console.error(error);
    });
}
