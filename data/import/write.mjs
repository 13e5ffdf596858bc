// Writes a facts file with one record a line, so that a changed number is a changed line.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Members whose name is a year come first in any JavaScript object; a reader wants unit and source before them. */
const isYear = (key) => /^\d+$/.test(key);
const membersOf = (object) => {
  const entries = Object.entries(object);
  return [...entries.filter(([key]) => !isYear(key)), ...entries.filter(([key]) => isYear(key))];
};

const line = (value) => {
  if (Array.isArray(value)) return `[${value.map(line).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{ ${membersOf(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${line(member)}`)
    .join(", ")} }`;
};

/** @param {object} facts members are records, or lists of records. */
export const render = (facts) => {
  const members = Object.entries(facts).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${line(value)}`;
    return `${JSON.stringify(key)}: [\n${value.map(line).join(",\n")}\n]`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
};

/** @param {string} file @param {string} text */
export const write = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
