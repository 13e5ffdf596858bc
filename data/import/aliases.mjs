// Names that people, tools and old links write, and the ids they lead to: devices, CPUs (with "cpu:") and places.
import { ImportError } from "./raw.mjs";
import { ambiguousIds, meanings } from "./ambiguous-names.mjs";
import { cpuId, importCpus } from "./cpus.mjs";
import { leftOut } from "./device-corrections.mjs";
import { importDevices } from "./devices.mjs";
import { importGrids } from "./grids.mjs";
import { placeAliases } from "./place-aliases.mjs";
import { importPlaces } from "./places.mjs";

const idsOf = (rows) => new Set(rows.map(({ id }) => id));

/** The names of hardware, in the raw table's order. */
const hardware = (raw, devices, cpus) => {
  const out = [];
  for (const { alias, id } of raw.csv("compiled/aliases.csv")) {
    if (leftOut.has(id)) continue;
    if (id.startsWith("cpu:")) {
      const cpu = cpuId(id.slice("cpu:".length));
      if (cpus.has(cpu)) out.push({ alias, id: `cpu:${cpu}` });
      continue;
    }
    if (!devices.has(id)) throw new ImportError(`"${alias}" leads to an unknown device: ${id}`);
    for (const meaning of meanings(alias, id)) out.push({ alias, id: meaning });
  }
  return out;
};

/** Names that led to rows left out, and what they mean. */
const redirected = [
  { alias: "AMD Radeon Instinct MI300", id: "amd-mi300x" },
  { alias: "AMD Radeon Instinct MI300", id: "amd-mi300a" },
];

export const importAliases = (raw) => {
  const devices = idsOf(importDevices(raw).devices);
  const cpus = idsOf(importCpus(raw).cpus);
  const places = new Set([...idsOf(importPlaces(raw).places), ...idsOf(importGrids(raw).grids)]);
  for (const id of ambiguousIds) if (!devices.has(id)) throw new ImportError(`an ambiguous name leads to ${id}`);
  return { aliases: [...hardware(raw, devices, cpus), ...redirected, ...placeAliases(raw, places)] };
};
