// Narrows the atlas's tables down to what the reader asks for; without it all rows are there.

const filter = document.querySelector(".atlas-filter");
const rows = [...document.querySelectorAll("table.atlas tbody")];
const status = filter.querySelector("[role=status]");

const fits = row =>
  [...filter.querySelectorAll("select")].every(({ name, value }) => !value || row.dataset[name].split(" ").includes(value)) &&
  (!filter.querySelector("[name=s]").checked || "s" in row.dataset);

const show = () => {
  for (const row of rows) row.hidden = !fits(row);
  for (const table of document.querySelectorAll("table.atlas")) {
    const empty = !table.querySelector("tbody:not([hidden])");
    // with it goes all that stands above it, up to its heading
    for (let each = table.parentElement; each; each = each.matches("h2") ? null : each.previousElementSibling) each.hidden = empty;
  }
  const numbers = [rows.filter(row => !row.hidden).length, rows.length];
  status.textContent = filter.dataset.says.replace(/{}/g, () => numbers.shift());
};

filter.addEventListener("change", show);
filter.disabled = false;
show();
// a link that leads to a row or a heading shows it, whatever is asked for
addEventListener("hashchange", () => {
  const place = document.getElementById(location.hash.slice(1));
  if (!place?.hidden) return;
  for (const each of filter.querySelectorAll("select, input")) each.type === "checkbox" ? (each.checked = false) : (each.value = "");
  show();
  place.scrollIntoView();
});
