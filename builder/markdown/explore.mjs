// What the figures that answer the hand declare: one JSON line,
// { module: { fields, actions, ask, sentences, texts and idle fields at the start } }.
// node explore.mjs <folder of the modules>
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const declared = {};
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const file = join(folder, entry.name, "view.js");
  const {
    fields,
    actions = {},
    ask,
    sentences,
    numbers,
    texts,
    idle,
  } = await import(pathToFileURL(file));
  const start = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.start]),
  );
  declared[entry.name] = {
    fields,
    actions,
    ask,
    sentences,
    texts: texts(start, numbers(start)),
    idle: idle?.(start) ?? [],
  };
}
console.log(JSON.stringify(declared));
