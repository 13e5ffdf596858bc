// An accelerator's power: who states it, what the watts are, and what other sources say.
import { number, ImportError } from "./raw.mjs";
import { averages, power } from "./device-corrections.mjs";
import { conflictNames, deviceSource } from "./device-sources.mjs";

/** "CONFLICT power: Epoch 300 W, Wikipedia 250 W -> kept 250 W", in parts. */
const conflict = (row) => {
  const match = /CONFLICT power: (.+?) -> kept ([\d.]+) W/.exec(row.note);
  if (!match) return undefined;
  const claims = match[1].split(", ").map((claim) => {
    const [, who, watts] = /^(\w+).*?([\d.]+) W$/.exec(claim) ?? [];
    if (!who) throw new ImportError(`${row.id}: cannot read the conflict "${claim}"`);
    return { who, watts: Number(watts) };
  });
  return { text: match[1], claims, kept: Number(match[2]) };
};

export const readable = (text) =>
  text
    .replaceAll("HF (non-tensor)", "Hugging Face")
    .replace(/\bHF\b/g, "Hugging Face")
    .replace(/\bEpoch\b(?! AI)/g, "Epoch AI")
    .replaceAll("Epoch AI AI", "Epoch AI")
    .replaceAll("Boavizta/Wikipedia", "Wikipedia")
    .replaceAll("mlco2 gpus.csv", "the 2019 calculator")
    .replaceAll("stas00", "Stas Bekman")
    .replace(/(\w+) range ([\d-]+) ([\d.]+) W/g, "$1 $3 W (range $2 W)")
    .trim();

/** Who states the power that the raw table kept: a conflict can have been decided against the row's own source. */
const powerSource = (row, disagreement) => {
  const own = deviceSource(row.source);
  if (!disagreement) return own;
  const agree = disagreement.claims
    .filter(({ watts }) => watts === disagreement.kept)
    .map(({ who }) => conflictNames[who]);
  return agree.includes(own) || agree.length === 0 ? own : (agree.find(Boolean) ?? own);
};

/** What the watts are: TDP, board power, the upper end of a range ... */
const basisOf = (row) => {
  const text = readable(row.power_note.split(";")[0]);
  if (/^estimated package power/.test(text)) return "estimated package power";
  return text
    .replace(/^TGP\/TDP/, "TGP")
    .replace(/^TDP \d+ W( \(Epoch AI\))?$/, "TDP")
    .replace(/ \((Hugging Face|Stas Bekman[^)]*|[^)]*)$/, "")
    .replace(/ \((Hugging Face|Stas Bekman[^)]*)\)$/, "");
};

/** The published average draw of one chip. */
export const averageOf = (id) => {
  const [watts, source, what] = averages[id] ?? [];
  return { averageW: watts, averageSource: source, averageBasis: what };
};

/** Epoch AI's watts by device, for the names of its list that lead to exactly one. */
const epochWatts = (raw) => {
  const ids = new Map(raw.csv("compiled/aliases.csv").map(({ alias, id }) => [alias, id]));
  const out = new Map();
  for (const row of raw.csv("epoch/accelerators_epoch.csv")) {
    const watts = number(row["TDP (W)"]);
    const id = ids.get(row["Hardware name"]);
    if (id && watts !== undefined) out.set(id, watts);
  }
  return out;
};

/** @returns a function from a row to its rated power with source, basis, note, and the figures of other sources. */
export const ratedPower = (raw) => {
  const epoch = epochWatts(raw);
  return (row) => {
    const disagreement = conflict(row);
    const chosen = {
      ratedW: number(row.tdp_w),
      ratedBasis: basisOf(row),
      source: powerSource(row, disagreement),
      powerNote: disagreement && `sources differ: ${readable(disagreement.text)}`,
      ...power[row.id],
    };
    const claims = (disagreement?.claims ?? []).map(({ who, watts }) => ({
      source: conflictNames[who],
      ratedW: watts,
    }));
    if (power[row.id]?.ratedW) claims.push({ source: powerSource(row, disagreement), ratedW: Number(row.tdp_w) });
    if (epoch.has(row.id)) claims.push({ source: "epoch-2026-05", ratedW: epoch.get(row.id) });
    const others = new Map(claims.filter(({ source }) => source && source !== chosen.source).map((c) => [c.source, c]));
    if (chosen.ratedW === undefined) return { ...chosen, ratedBasis: undefined, alsoStated: [...others.values()] };
    return { ...chosen, alsoStated: [...others.values()] };
  };
};
