import { readFileSync } from "node:fs";
import entropy from "@stdlib/stats-base-dists-bernoulli-entropy";

const name = "@stdlib/stats-base-dists-bernoulli-entropy";
const file = `node_modules/${name}/package.json`;
console.log("@stdlib", JSON.parse(readFileSync(file)).version);
console.log(`entropy: ${entropy(0.3).toFixed(6)}`);
console.log(`of a sure coin: ${entropy(1).toFixed(6)}`);
console.log(`of the probability 1.5: ${entropy(1.5)}`);
