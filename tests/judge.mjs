// What the exercises' scripts make of typed numbers, without a browser: node judge.mjs <folder of the scripts>. On standard input JSON:
// [[typed, check or null], ...]; on standard output [[parsed, verdict or null], ...], an exact number's decimals being null.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const scripts = pathToFileURL(`${process.argv[2]}/`);
const { judge } = await import(new URL("judge.js", scripts));
const { parse } = await import(new URL("parse.js", scripts));
const answers = JSON.parse(readFileSync(0, "utf8")).map(([text, check]) => {
  const typed = parse(text);
  return [typed, typed && check && judge(typed, check)];
});
process.stdout.write(JSON.stringify(answers));
