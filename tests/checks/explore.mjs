// node explore.mjs <folder of the modules>: JSON on stdin holds calls, [file, function, arguments];
// JSON on stdout has their results in order. A figure's "whole" is all that it makes of a state.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const load = file => import(pathToFileURL(resolve(process.argv[2], file)));
const { settled } = await load("fields.js");
const { joined } = await load("axes.js");

function whole({ fields, actions = {}, constrain, idle, numbers, texts, says, draw }, state) {
  const n = numbers(state), shown = texts(state, n);
  const after = Object.entries(actions).map(([name, { to }]) => [name, settled(fields, to(state))]);
  const drawn = asking =>
    joined(draw({ state, numbers: n, texts: shown, word: key => `<${key}>`, asking }));
  return {
    numbers: n,
    texts: shown,
    says: says(state, n),
    after: Object.fromEntries(after),
    constrained: constrain?.(state, state) ?? state,
    idle: idle?.(state) ?? [],
    drawn: drawn(false),
    asking: drawn(true),
  };
}

let input = "";
for await (const part of process.stdin) input += part;
const results = [];
for (const [file, name, parameters] of JSON.parse(input)) {
  const module = await load(file);
  results.push(name === "whole" ? whole(module, ...parameters) : module[name](...parameters));
}
// JSON has no infinity
const plain = (_, value) =>
  typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
console.log(JSON.stringify(results, plain));
