// What was found, drawn from the rows of the table.

import { trial } from "./search.js";
import { make } from "../shared/elements.js";

/** A number as the page writes it. */
export const shown = x => {
  const text = typeof x === "number" ? String(Number(x.toPrecision(7)) || 0) : x;
  return text.replace("Infinity", "∞").replaceAll("-", "−");
};

export function view(cells, words) {
  const filled = (word, texts) => words[word].replace(/\{(\w+)\}/g, (_, name) => texts[name]);
  const rows = Object.fromEntries(cells.map(cell => [cell.dataset.reading, cell.closest("tr")]));

  const reading = ({ reading, value }, there) => {
    const row = rows[reading], more = row.nextElementSibling.cells[0];
    const [name, formula] = row.cells[0].children;
    const unit = words[/-(nats|bits|dits)$/.exec(reading)?.[1] ?? "none"];
    const title = make("p", "title", make("strong", "", name.textContent), " ");
    const number = make("data", "", shown(value), " ", make("span", "", unit));
    number.value = value;
    title.append(number);
    if (there !== undefined) title.append(" ", make("span", "there", filled("there", { value: shown(there) })));
    const copy = formula.cloneNode(true);
    const box = make("div", "reading", title, make("p", "", copy), ...[...more.children].map(each => each.cloneNode(true)));
    box.dataset.reading = reading;
    return box;
  };

  /** A list of groups; of what no digit tells apart, what would. */
  return groups => {
    const list = make("ol", "");
    for (const group of groups) {
      const item = make("li", "");
      let values = [];
      if (group.length > 1) {
        const names = group.map(each => each.reading), { trial: told, values: there } = trial(names);
        const { p, q, label, logits } = told;
        const texts = { p: p?.join(", "), q: q?.join(", "), label, logits: logits?.map(shown).join(", ") };
        const sentence = filled(p ? "trial-pair" : "trial-logits", texts);
        item.append(make("p", "same", filled("same", { number: names.length, trial: sentence })));
        values = there;
      }
      item.append(...group.map((each, i) => reading(each, values[i])));
      list.append(item);
    }
    return [list];
  };
}
