// node which_number.mjs <folder which-number>: JSON on stdin { names, values, asked }.
// values: [[input, reading]]; asked: [[texts, of logits?]]. JSON on stdout has both in order:
// numbers, and what is found: { groups, nearest } or { wrong }. JSON has no infinity, so as texts.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const load = file => import(pathToFileURL(resolve(process.argv[2], file)));
const { FAMILIES, given, value } = await load("numbers.js");
const { search, trial } = await load("search.js");
const { entered, written } = await load("address.js");

let text = "";
for await (const part of process.stdin) text += part;
const { names, values = [], asked = [], groups = [] } = JSON.parse(text);
const found = ([texts, ofLogits]) => {
  const { wrong, input, typed } = entered(texts, ofLogits);
  return wrong ? { wrong } : { ...search(names, input, typed), address: written(texts) };
};
const plain = (_, one) => (typeof one === "number" && !Number.isFinite(one) ? String(one) : one);
const said = {
  families: Object.keys(FAMILIES),
  values: values.map(([input, name]) => value(name, given(input))),
  found: asked.map(found),
  trials: groups.map(trial),
};
console.log(JSON.stringify(said, plain));
