// Read by tsc alone: the declared types fit real use, and refuse what the contract refuses.
import { GrammeError, loadGramme } from "../../wasm/gramme.mjs";

/** @typedef {import("../../wasm/gramme.d.ts").EstimateRequest} EstimateRequest */

export async function use() {
  const gramme = await loadGramme({
    wasm: new URL("core.wasm", import.meta.url),
    data: (part) => `/data/${part}.json`,
  });
  await loadGramme();
  await loadGramme({ data: "/data/" });

  /** @type {EstimateRequest} */
  const request = {
    method: "standard",
    hours: 1,
    devices: [{ device: "nvidia-t4", count: 0.5, load: 0.7 }, { powerW: 300 }],
    cpu: { wattsPerCore: 10, cores: 8 },
    embodied: false,
    unit: { name: "image", count: 1e6 },
  };
  const { energyKwh, emissionsKg, factors, boundary, waterL } = await gramme.estimate(request);
  /** @type {number} */
  const total = energyKwh.total + emissionsKg.operational + (waterL?.total ?? 0);
  /** @type {(string | undefined)[]} */
  const texts = [...factors.map(({ source }) => source), ...boundary.notes.map(({ code }) => code)];

  const rows = await gramme.compare({ ...request, ...(await gramme.expand("p4d.24xlarge")) }, { over: "devices" });
  const { runs: summed, range } = await gramme.ledger([request, {}]);
  /** @type {number[]} */
  const sums = summed.map((run) => (run.ok ? run.totalKg + (run.embodiedKg ?? 0) : run.errors.length));
  const [low] = range?.totalKg ?? sums;
  const found = await gramme.find("a100", { kinds: ["device", "instance"], limit: 5 });
  const fields = gramme.bounds.map(({ field, min }) => `${field} ${min.toFixed()}`);
  const text = await gramme.estimateText(new TextEncoder().encode("{}"));
  const errors = new GrammeError([{ code: "missing", path: "/hours", detail: "" }]).errors.map(({ path }) => path);
  const places = (await gramme.places()).map(({ lat = 0, lon = 0, pue }) => lat + lon + (pue ?? 1));

  // @ts-expect-error a field that requests do not have
  await gramme.estimate({ hour: 1 });
  // @ts-expect-error a number as text
  await gramme.estimate({ hours: "1" });
  // @ts-expect-error a method that does not exist
  await gramme.estimate({ method: "magic" });
  // @ts-expect-error a unit without its count
  await gramme.estimate({ unit: { name: "image" } });
  // @ts-expect-error planets are not compared
  await gramme.compare(request, { over: "planets" });
  // @ts-expect-error what may be absent has to be asked for
  const embodied = emissionsKg.embodied.toFixed();
  // @ts-expect-error the bounds are the core's
  gramme.bounds = [];

  return { total, texts, rows, found, fields, text, errors, places, embodied, sums, low };
}
