// How fast the loaded core answers; runs in Node and in a page alike, so it uses nothing around it.

/**
 * @param {{ folder: string }} where URL of the repository, "file:" or "http:"
 * @returns {Promise<{ estimatesPerSecond: number, threeGroups: number, compare: number, rows: number, ledger: number }>}
 *   threeGroups (with its range), compare and ledger in milliseconds, median
 */
export async function speed({ folder }) {
  const { loadGramme } = await import(`${folder}wasm/gramme.mjs`);
  const gramme = await loadGramme();
  const request = { hours: 100, devices: [{ device: "nvidia-a100-sxm4-80gb", count: 8 }], place: "gcp:us-central1" };
  const text = JSON.stringify(request);

  for (let i = 0; i < 2000; i += 1) await gramme.estimateText(text);
  const started = performance.now();
  let estimates = 0;
  for (; performance.now() - started < 1000; estimates += 1) await gramme.estimateText(text);
  const estimatesPerSecond = (estimates * 1000) / (performance.now() - started);

  const groups = ["nvidia-a100-sxm4-80gb", "nvidia-t4", "nvidia-h100-sxm5-80gb"].map((device) => ({
    device,
    count: 8,
  }));
  const three = JSON.stringify({ ...request, devices: groups });
  const ranges = [];
  for (let i = 0; i < 200; i += 1) {
    const before = performance.now();
    await gramme.estimateText(three);
    ranges.push(performance.now() - before);
  }

  const times = [];
  for (let i = 0; i < 40; i += 1) {
    const before = performance.now();
    await gramme.compareText(text, "places");
    times.push(performance.now() - before);
  }
  const rows = (await gramme.compare(request)).length;
  const ids = (await gramme.places()).map(({ id }) => id);
  const runs = Array.from({ length: 1000 }, (_, i) => ({ ...request, hours: 1 + i, place: ids[(i * 7) % 100] }));
  const many = JSON.stringify(runs);
  const sums = [];
  for (let i = 0; i < 20; i += 1) {
    const before = performance.now();
    await gramme.ledgerText(many);
    sums.push(performance.now() - before);
  }
  return {
    ledger: sums.sort((a, b) => a - b)[10],
    estimatesPerSecond,
    threeGroups: ranges.sort((a, b) => a - b)[100],
    compare: times.sort((a, b) => a - b)[20],
    rows,
  };
}
