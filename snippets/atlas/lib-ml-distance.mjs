import { readFileSync } from "node:fs";
import { distance } from "ml-distance";

const file = "node_modules/ml-distance/package.json";
console.log("ml-distance", JSON.parse(readFileSync(file)).version);
const P = [0.7, 0.3], Q = [0.5, 0.5], zero = [1, 0];
const { hellinger, jensenShannon, kullbackLeibler, topsoe } = distance;
const say = number => number.toFixed(6).replace("Infinity", "inf");
console.log(`KL(P||Q): ${say(kullbackLeibler(P, Q))}`);
console.log(`JSD: ${say(jensenShannon(P, Q))}`);
console.log(`Q = [1, 0]: ${say(kullbackLeibler(P, zero))}`);
console.log(`P = [1, 0]: ${say(kullbackLeibler(zero, Q))}`);
console.log(`JSD of P and [1, 0]: ${say(jensenShannon(P, zero))}`);
console.log(`of counts: ${say(kullbackLeibler([7, 3], [5, 5]))}`);
console.log(`hellinger: ${say(hellinger(P, Q))}`);
console.log(`half of it: ${say(hellinger(P, Q) / 2)}`);
console.log(`topsoe: ${say(topsoe(P, Q))}`);
