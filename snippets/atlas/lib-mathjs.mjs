import { readFileSync } from "node:fs";
import { kldivergence } from "mathjs";

const file = "node_modules/mathjs/package.json";
console.log("mathjs", JSON.parse(readFileSync(file)).version);
const P = [0.7, 0.3], Q = [0.5, 0.5], zero = [1, 0];
const say = number => number.toFixed(6).replace("Infinity", "inf");
console.log(`KL(P||Q): ${say(kldivergence(P, Q))}`);
console.log(`Q = [1, 0]: ${say(kldivergence(P, zero))}`);
console.log(`P = [1, 0]: ${say(kldivergence(zero, Q))}`);
console.log(`log 2: ${say(Math.log(2))}`);
console.log(`of counts: ${say(kldivergence([7, 3], [5, 5]))}`);
