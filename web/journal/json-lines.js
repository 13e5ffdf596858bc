// Reads JSON (RFC 8259) as JSON.parse does, but says on which line each value stands, and refuses what JSON.parse lets pass
// in silence: a name twice in one object, and nesting that no file of runs has.

const deepest = 32;
/** Of values: more than a full journal has. */
const most = 500_000;
/** What stands in a string as it is: not a quotation mark, a backslash or a control character. */
const plain = /[ !#-[\]-\uffff]*/y;
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapes = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

class Refused extends Error {
  /** @param {number} at @param {string} code */
  constructor(at, code) {
    super(code);
    this.at = at;
    this.code = code;
  }
}

/** @typedef {{ value: unknown, lines: Map<string, number> } | { line: number, code: string }} Read lines by path: "runs.3.note" */

class Reader {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.line = 1;
    /** Up to where lines have been counted. */
    this.counted = 0;
    /** @type {Map<string, number>} */
    this.lines = new Map();
  }

  /** @param {number} at @returns {number} the line there; only forwards. */
  lineAt(at) {
    for (; this.counted < at; this.counted += 1) if (this.text[this.counted] === "\n") this.line += 1;
    return this.line;
  }

  space() {
    while (" \t\r\n".includes(this.text[this.at] || "x")) this.at += 1;
  }

  /** @param {string} sign */
  take(sign) {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  /** @param {string} sign */
  expect(sign) {
    if (!this.take(sign)) throw new Refused(this.at, "not_json");
  }

  /** @param {string} path @param {number} depth @returns {unknown} */
  value(path, depth) {
    this.space();
    if (depth > deepest) throw new Refused(this.at, "too_deep");
    if (this.lines.size > most) throw new Refused(this.at, "too_many_values");
    this.lines.set(path, this.lineAt(this.at));
    const sign = this.text[this.at];
    if (sign === "{") return this.object(path, depth);
    if (sign === "[") return this.list(path, depth);
    if (sign === '"') return this.string();
    for (const [word, value] of /** @type {const} */ ([
      ["true", true],
      ["false", false],
      ["null", null],
    ])) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.number();
  }

  /** @param {string} path @param {number} depth */
  object(path, depth) {
    /** @type {Record<string, unknown>} */
    const object = {};
    this.at += 1;
    if (this.take("}")) return object;
    do {
      this.space();
      const start = this.at;
      if (this.text[start] !== '"') throw new Refused(start, "not_json");
      const name = this.string();
      if (Object.hasOwn(object, name)) throw new Refused(start, "twice");
      this.expect(":");
      const value = this.value(path === "" ? name : `${path}.${name}`, depth + 1);
      // Not an assignment: "__proto__" is a name like any other.
      Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
    } while (this.take(","));
    this.expect("}");
    return object;
  }

  /** @param {string} path @param {number} depth */
  list(path, depth) {
    /** @type {unknown[]} */
    const list = [];
    this.at += 1;
    if (this.take("]")) return list;
    do list.push(this.value(path === "" ? String(list.length) : `${path}.${list.length}`, depth + 1));
    while (this.take(","));
    this.expect("]");
    return list;
  }

  string() {
    let string = "";
    this.at += 1;
    for (;;) {
      plain.lastIndex = this.at;
      const part = plain.exec(this.text)?.[0] ?? "";
      string += part;
      this.at += part.length;
      const sign = this.text[this.at];
      this.at += 1;
      if (sign === '"') return string;
      if (sign !== "\\") throw new Refused(this.at - 1, "not_json");
      string += this.escape();
    }
  }

  escape() {
    const sign = this.text[this.at];
    if (Object.hasOwn(escapes, sign ?? "")) {
      this.at += 1;
      return escapes[sign];
    }
    const code = /^u([0-9a-fA-F]{4})$/.exec(this.text.slice(this.at, this.at + 5));
    if (!code) throw new Refused(this.at, "not_json");
    this.at += 5;
    return String.fromCharCode(Number.parseInt(code[1], 16));
  }

  number() {
    numeral.lastIndex = this.at;
    const text = numeral.exec(this.text)?.[0];
    if (!text) throw new Refused(this.at, "not_json");
    this.at += text.length;
    return Number(text);
  }
}

/** @param {string} text @returns {Read} */
export function readJson(text) {
  const reader = new Reader(text);
  try {
    const value = reader.value("", 0);
    reader.space();
    if (reader.at < text.length) throw new Refused(reader.at, "not_json");
    return { value, lines: reader.lines };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { line: text.slice(0, error.at).split("\n").length, code: error.code };
  }
}
