// What chrono's own tests expect: `node chrono_tests.cjs FOLDER`, run where node_modules has esbuild. FOLDER holds the tests of one
// language, test/en of chrono-node 2.3. They run on a parser that finds nothing and answers each
// question with the question, so that what a test compares it with can be written down. A line for each text: {text, reference,
// results}; a result maps what was asked ("text", "start.day", "certain start.day", "date start") to what was expected.
process.env.TZ = "UTC";
const Module = require("node:module");
const { readdirSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const { transformSync } = Module.createRequire(process.cwd() + "/")("esbuild");
for (const ext of [".js", ".ts"]) {
  require.extensions[ext] = (module, file) =>
    module._compile(transformSync(readFileSync(file, "utf8"), { loader: "ts", format: "cjs" }).code, file);
}

const cases = [];
const asked = (answers, key) => ({ answers, key });
const silent = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => "" : silent), apply: () => silent, construct: () => silent });

const asDate = (answers, key) => ({ answers, key, getTime: () => asked(answers, key) });
const component = (answers, part) => ({
  get: (field) => asked(answers, `${part}.${field}`),
  isCertain: (field) => asked(answers, `certain ${part}.${field}`),
  date: () => asDate(answers, `date ${part}`),
  answers,
  key: `date ${part}`,
});

function result(answers) {
  return new Proxy({}, {
    get: (_, key) =>
      key === "start" || key === "end" ? component(answers, key) : key === "text" || key === "index" ? asked(answers, key)
        : key === "date" ? () => asDate(answers, "date start") : silent,
  });
}

// Options, such as forwardDate, change what is expected: such cases are told apart by them.
function parse(text, reference, option) {
  const instant = reference instanceof Date ? reference : null;
  const found = { text, reference: instant ?? null, results: [], option: Boolean(option || (reference && !instant)) };
  cases.push(found);
  return new Proxy([], {
    get: (_, key) => (/^\d+$/.test(String(key)) ? result((found.results[key] ??= {})) : key === "length" ? asked(found, "length") : silent),
  });
}

function single(chrono, text, ...rest) {
  const check = rest.find((one) => typeof one === "function");
  const [reference, option] = rest.filter((one) => typeof one !== "function");
  const found = chrono.parse(text, reference, option)[0];
  if (check) check(found, text);
}

const util = {
  testSingleCase: single,
  testUnexpectedResult: (chrono, text, reference) => void chrono.parse(text, reference),
  testWithExpectedDate: (chrono, text, date) => expect(chrono.parse(text)[0].start).toBeDate(date),
  measureMilliSec: (block) => block() ?? 0,
};
// What is stricter or of another country is left out like an option.
const other = { parse: (text) => parse(text, null, true), parseDate: () => silent, clone: () => other };
const casual = { parse, parseDate: () => silent, clone: () => other };
const chrono = { __esModule: true, parse, parseDate: () => silent, casual, strict: other, en: { parse, casual, strict: other, GB: other }, Meridiem: { AM: 0, PM: 1 } };

const load = Module._load;
Module._load = (name, ...rest) => (name.endsWith("test_util") ? util : /^(\.\.\/)+src/.test(name) ? chrono : load(name, ...rest));
globalThis.expect = Object.assign((found) => {
  const write = (value) => {
    if (found?.answers) (found.answers[found.key] = value);
  };
  const any = { toBe: write, toEqual: write, toStrictEqual: write, toBeDate: write, not: silent };
  return new Proxy(any, { get: (of, key) => of[key] ?? silent });
}, { extend: () => {} });
globalThis.test = Object.assign((_, run) => {
  try {
    run();
  } catch (error) {
    console.error(String(error).slice(0, 80));
  }
}, { skip: () => {} });
globalThis.it = globalThis.test;
globalThis.describe = (_, run) => run();

for (const file of readdirSync(process.argv[2]).sort()) if (/\.test\.[jt]s$/.test(file)) require(join(resolve(process.argv[2]), file));
for (const found of cases) console.log(JSON.stringify(found));
console.log(JSON.stringify({ seconds: 0 }));
