// Quotations by compromise from npm: `node attributions.cjs < ROWS`, run where node_modules is. For each row {text} a line with
// [[start, end]], half-open code points, and at the end {seconds}.
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const nlp = createRequire(process.cwd() + "/")("compromise");

const rows = readFileSync(0, "utf8").split("\n").filter(Boolean).map(JSON.parse);
let seconds = 0;
for (const { text } of rows) {
  const begun = performance.now();
  const found = nlp(text).quotations().json({ offset: true });
  seconds += (performance.now() - begun) / 1000;
  const points = (unit) => [...text.slice(0, unit)].length;
  console.log(JSON.stringify(found.map(({ offset }) => [points(offset.start), points(offset.start + offset.length)])));
}
console.log(JSON.stringify({ seconds }));
