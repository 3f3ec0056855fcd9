// Dates by a peer from npm: `node dates.cjs PEER < ROWS`, run where node_modules is. For each row {text, date} a line with
// [{start, end, type, value, stretch}], and at the end {seconds}.
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const load = createRequire(process.cwd() + "/");

// Half-open code points, as Python counts them, of UTF-16 units.
function points(text) {
  const at = new Uint32Array(text.length + 1);
  for (let i = 0, n = 0; i <= text.length; i++) {
    at[i] = n;
    const low = i < text.length && text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) < 0xdc00;
    if (!low) n++;
  }
  return at;
}

const two = (n) => String(n).padStart(2, "0");

function chrono() {
  const { casual } = load("chrono-node");
  return (text, date) =>
    casual.parse(text, new Date((date.includes("T") ? date : date + "T12:00") + ":00Z")).map((result) => {
      const [value, last] = [result.start, result.end].map((c) => {
        if (!c) return null;
        const day = `${c.get("year")}-${two(c.get("month"))}-${two(c.get("day"))}`;
        if (c.isCertain("hour")) return `${day}T${two(c.get("hour"))}:${two(c.get("minute") ?? 0)}`;
        return c.isCertain("day") || c.isCertain("weekday") || !c.isCertain("month") ? day : day.slice(0, 7);
      });
      const type = result.start.isCertain("hour") ? "TIME" : "DATE";
      return { start: result.index, end: result.index + result.text.length, type, value, stretch: last && `${value}/${last}` };
    });
}

function compromise() {
  const nlp = load("compromise");
  nlp.plugin(load("compromise-dates"));
  const sizes = { year: 4, month: 7 };
  return (text, date) =>
    nlp(text).dates({ today: date.slice(0, 10), timezone: "UTC" }).json({ offset: true }).map((found) => {
      const { start, length } = found.offset;
      const dates = found.dates || {};
      const duration = dates.duration && Object.entries(dates.duration).filter(([, n]) => n);
      const value = dates.start ? dates.start.slice(0, sizes[dates.unit] ?? 10) : null;
      return { start, end: start + length, type: "DATE", value, duration };
    });
}

const find = { "chrono-node": chrono, "compromise-dates": compromise }[process.argv[2]]();
const rows = readFileSync(0, "utf8").split("\n").filter(Boolean).map(JSON.parse);
let seconds = 0;
for (const { text, date } of rows) {
  const begun = performance.now();
  let found = [];
  try {
    found = find(text, date);
  } catch (error) {
    console.error(String(error).slice(0, 80));
  }
  seconds += (performance.now() - begun) / 1000;
  const at = points(text);
  console.log(JSON.stringify(found.map((tag) => ({ ...tag, start: at[tag.start], end: at[tag.end] }))));
}
console.log(JSON.stringify({ seconds }));
