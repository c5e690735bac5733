// Reads a JSON line of formulas, answers with a JSON line of MathML or errors; builder/markdown/formulas.py talks to it.
import readline from "node:readline";
import temml from "temml";
import STANDARD from "./commands.json" with { type: "json" };

// Our own commands, in TeX that is understood everywhere: a reader who copies a formula gets this.
// P (real) and Q (generated) have one colour each, everywhere on the site; the style sheet says which.
const coloured = (name, tex) => `\\class{${name}}{${tex}}`;
const macros = {
  ...STANDARD,
  "\\P": coloured("p", "P"),
  "\\Q": coloured("q", "Q"),
  "\\p": coloured("p", "p"),
  "\\q": coloured("q", "q"),
  "\\|": "\\,\\Vert\\,", // everywhere else \| is the same sign, set closer
};

/** A formula without our own commands, on one line. A letter keeps apart from a command before it: \log\P is \log P. */
function standard(tex) {
  let standing = "";
  for (const [token] of tex.trim().matchAll(/\\[A-Za-z]+|\\[^]|\s+|[^]/g)) {
    const next = /^\s+$/.test(token) ? " " : STANDARD[token] ?? token;
    standing += /\\[A-Za-z]+$/.test(standing) && /^[A-Za-z]/.test(next) ? " " + next : next;
  }
  return standing;
}

const escaped = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function convert({ tex, display }) {
  try {
    const mathml = temml.renderToString(tex, {
      displayMode: display,
      macros: { ...macros },
      throwOnError: true,
      trust: true, // the authors are the only source of formulas; \class needs it
    });
    return {
      mathml: mathml
        // a style attribute would break the content security policy; the style sheet has what is needed
        .replace(/ style="[^"]*"/g, "")
        // TeX sets a thin space between P(x) and log; Temml does so after a letter only
        .replace(/(<\/mrow>|<\/mfrac>)<mrow><mi>(?=[a-z]{2,})/g, '$1<mrow><mspace width="0.1667em"></mspace><mi>')
        // what is copied is this, and nothing shows it; a letter or a number alone is its own TeX
        .replace(
          /^(<math[^>]*>)([^]*)<\/math>$/,
          (whole, math, shown) => standard(tex) === shown.replace(/<[^>]*>/g, "") ? whole : `${math}<semantics>${shown}<annotation encoding="application/x-tex">${escaped(standard(tex))}</annotation></semantics></math>`,
        ),
    };
  } catch (error) {
    return { error: error.message };
  }
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(JSON.parse(line).map(convert)) + "\n");
}
