// Reads a JSON line of formulas, answers with a JSON line of MathML or errors; builder/formulas.py talks to it.
import readline from "node:readline";
import temml from "temml";

// P (real) and Q (generated) have one colour each, everywhere on the site; the style sheet says which.
const coloured = (name, tex) => `\\class{${name}}{${tex}}`;
const macros = {
  "\\P": coloured("p", "P"),
  "\\Q": coloured("q", "Q"),
  "\\p": coloured("p", "p"),
  "\\q": coloured("q", "q"),
  "\\|": "\\,\\Vert\\,",
  "\\KL": "D_{\\mathrm{KL}}",
  "\\JSD": "\\mathrm{JSD}",
  "\\E": "\\mathbb{E}",
};

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
        .replace(/(<\/mrow>|<\/mfrac>)<mrow><mi>(?=[a-z]{2,})/g, '$1<mrow><mspace width="0.1667em"></mspace><mi>'),
    };
  } catch (error) {
    return { error: error.message };
  }
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(JSON.parse(line).map(convert)) + "\n");
}
