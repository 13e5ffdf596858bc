// Accelerators: rated power, published average draw, memory and dense peaks.
import { byId, compact, number, ImportError } from "./raw.mjs";
import { secondSources, sources as deviceSources } from "./device-sources.mjs";
import { leftOut, names, systems } from "./device-corrections.mjs";
import { averageOf, ratedPower, readable } from "./device-power.mjs";
import { embodiedFamilies, embodiedClasses, sources as embodiedSources } from "./embodied.mjs";

const byText = new Map();
for (const source of [...deviceSources, ...embodiedSources]) byText.set(source.id, source);
export const sources = [...byText.values()];

/** Remarks worth keeping: on the peaks, and on what one device is. */
const remarks = (note) =>
  note
    .split(";")
    .map((part) => part.trim())
    .filter((part) =>
      /^(CONFLICT (fp|bf|memory)|fp16|native FP16|clouds|rocm-smi|the Grace CPU|fp32 is|fp8 is|BF16 is)/.test(part),
    )
    .filter((part) => !/stored|not read|HF tflops|required id|left empty for/.test(part))
    .map((part) => readable(part.replace(/^CONFLICT /, "sources differ on ")))
    .join("; ");

const device = (row, { ratedW, ratedBasis, source, powerNote, alsoStated }) =>
  compact({
    id: row.id,
    name: names[row.id] ?? row.name,
    vendor: row.vendor,
    kind: row.kind,
    segment: systems.has(row.id) ? "system" : row.segment,
    year: number(row.release_year),
    source,
    ratedW,
    ratedBasis,
    powerNote,
    alsoStated,
    ...averageOf(row.id),
    memoryGb: number(row.memory_gb),
    peak16Tflops: number(row.fp16_bf16_dense_tflops),
    peakFp8Tflops: number(row.fp8_dense_tflops),
    peakInt8Tops: number(row.int8_dense_tops),
    peakTf32Tflops: number(row.tf32_dense_tflops),
    peak32Tflops: number(row.fp32_tflops),
    secondSources: secondSources(row.second_source).filter((id) => id !== source),
    note: remarks(row.note),
  });

export const importDevices = (raw) => {
  const rated = ratedPower(raw);
  const devices = raw
    .csv("compiled/devices.csv")
    .filter((row) => !leftOut.has(row.id))
    .map((row) => device(row, rated(row)))
    .sort(byId);
  const ids = new Set(devices.map(({ id }) => id));
  if (ids.size !== devices.length) throw new ImportError("two devices have one id");
  return { devices, embodiedFamilies: embodiedFamilies(raw, ids), embodiedClasses: embodiedClasses(raw) };
};
