import { readFileSync } from "node:fs";
import entropy from "binary-shannon-entropy";

const file = "node_modules/binary-shannon-entropy/package.json";
const { version } = JSON.parse(readFileSync(file));
console.log("binary-shannon-entropy", version);
const bytes = Buffer.from("aaaaaaabbb");
console.log(`entropy: ${entropy(bytes).toFixed(6)}`);
const all = Buffer.from([...Array(256).keys()]);
console.log(`of all 256 bytes: ${entropy(all).toFixed(6)}`);
