import { fixed } from "../format.js";
import { keepingLast } from "../last.js";
import { GOAL } from "./state.js";

const { exp, log } = Math;
const STEPS = 1000, RATE = 0.05;
const logit = q => log(q / (1 - q));
const sigmoid = theta => 1 / (1 + exp(-theta));

const back = theta => sigmoid(theta) * sigmoid(-theta) * (theta - logit(GOAL)); // of KL(Q‖P)
const forth = theta => sigmoid(theta) - GOAL; // of KL(P‖Q)

/** The mean slope of each penalty in the logit of q; k2 in the loss has that of k1 in the reward. */
const slopes = {
  reward1: back,
  loss3: forth,
  reward3: theta => back(theta) - forth(theta),
  loss1: () => 0,
};

/** q at each step, from the start on, with each penalty. */
export const runs = keepingLast(({ q, beta, reward }) =>
  Object.fromEntries(
    Object.entries(slopes).map(([name, slope]) => {
      const qs = [q];
      for (let theta = logit(q); qs.length <= STEPS; qs.push(sigmoid(theta))) {
        const gain = reward === "first" ? sigmoid(theta) * sigmoid(-theta) : 0;
        theta -= RATE * (beta * slope(theta) - gain);
      }
      return [name, qs];
    }),
  ),
);

/** Where each of them ends. */
export const numbers = state =>
  Object.fromEntries(Object.entries(runs(state)).map(([name, qs]) => [name, qs.at(-1)]));

export function texts({ q, beta }, numbers) {
  const ends = Object.entries(numbers).map(([name, end]) => [name, fixed(end, 4)]);
  return { q: fixed(q, 2), beta: fixed(beta, 2), ...Object.fromEntries(ends) };
}

export const sentences = ["rewarded", "alone", "still", "rests", "away", "down", "creeps"];

/** The sentence that says where k3 in the reward leads, and the others. */
export function says({ q, beta, reward }, { reward3 }) {
  if (reward === "first") return beta ? "rewarded" : "alone";
  if (!beta) return "still";
  if (q === GOAL) return "rests";
  if (q > GOAL) return "away";
  return reward3 < q ? "down" : "creeps";
}
