import { readFileSync } from "node:fs";
console.warn = () => {}; // the notice that a faster backend exists
const tf = await import("@tensorflow/tfjs");

const file = "node_modules/@tensorflow/tfjs/package.json";
console.log("@tensorflow/tfjs", JSON.parse(readFileSync(file)).version);
await tf.setBackend("cpu");
const say = (label, tensor) =>
  console.log(`${label}: ${tensor.dataSync()[0].toFixed(6)}`);
const P = tf.tensor2d([[0.7, 0.3]]), Q = tf.tensor2d([[0.5, 0.5]]);
const cross = tf.metrics.categoricalCrossentropy;
say("cross entropy", cross(P, Q));
say("cross entropy of P and [5, 5]", cross(P, tf.tensor2d([[5, 5]])));
say("Q = [1, 0]", cross(P, tf.tensor2d([[1, 0]])));
const { logLoss } = tf.losses;
say("log loss, labels [1, 0], answers P", logLoss([1, 0], [0.7, 0.3]));
say("certain mistake", logLoss([0, 1], [1, 0]));
const right = logLoss([0, 1], [0, 1]).dataSync()[0];
console.log(`certainly right, below zero: ${right < 0}`);
