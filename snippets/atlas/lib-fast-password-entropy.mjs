import { readFileSync } from "node:fs";
import entropy from "fast-password-entropy";

const file = "node_modules/fast-password-entropy/package.json";
const { version } = JSON.parse(readFileSync(file));
console.log("fast-password-entropy", version);
for (const word of ["aaaaaaabbb", "aaaaaaaaaa", "abcdefghij"])
  console.log(`of ${word}: ${entropy(word)}`);
console.log(`10 times log2 of 26: ${(10 * Math.log2(26)).toFixed(6)}`);
