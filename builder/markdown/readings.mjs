// The numbers that a table of readings shows: JSON on stdin holds [input, names of readings] each,
// JSON on stdout {name: its numbers}. node readings.mjs <numbers.js>
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { given, value } = await import(pathToFileURL(resolve(process.argv[2])));
let input = "";
for await (const part of process.stdin) input += part;
const found = {};
for (const [from, names] of JSON.parse(input))
  for (const name of names) (found[name] ??= []).push(value(name, given(from)));
console.log(JSON.stringify(found));
