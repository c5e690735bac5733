// Asks the built site's search worker, without a browser: node search.mjs <language's folder> <worker, named in its pages>, the
// questions as JSON on standard input; the pages found, best first, as JSON on standard output.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import vm from "node:vm";

const [folder, worker] = process.argv.slice(2);
const [file, search] = join(folder, worker).split("?");
const heard = [];
let answered;
const self = {
  console: { warn() {}, log() {} },
  URL,
  location: { search: search ? "?" + search : "" },
  addEventListener: (_, listener) => heard.push(listener),
  dispatchEvent: event => heard.slice(1).forEach(listener => listener(event)),
  MessageEvent: class { constructor(_, { data }) { this.data = data; } },
  postMessage: message => answered(message),
  importScripts: (...names) => names.forEach(name => vm.runInContext(readFileSync(resolve(dirname(file), name), "utf8"), self)),
};
self.self = vm.createContext(self);
vm.runInContext(readFileSync(file, "utf8"), self);
const ask = message => new Promise(resolve => { answered = resolve; heard.at(-1)({ data: message }); });

const index = JSON.parse(readFileSync(join(folder, "search/search_index.json"), "utf8"));
await ask({ type: 0, data: { ...index, options: {} } });
const answers = [];
for (const question of JSON.parse(readFileSync(0, "utf8"))) {
  const { data } = await ask({ type: 2, data: question });
  answers.push(data.items.map(sections => sections[0].location.split("#")[0]));
}
process.stdout.write(JSON.stringify(answers));
