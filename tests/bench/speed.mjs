// How fast the loaded core answers; runs in Node and in a page alike, so it uses nothing around it.

/**
 * @param {{ folder: string }} where URL of the repository, "file:" or "http:"
 * @returns {Promise<{ estimatesPerSecond: number, milliseconds: Record<string, number> }>} milliseconds: medians, by what is asked
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

  /** @param {number} times @param {() => Promise<unknown>} ask */
  async function median(times, ask) {
    const taken = [];
    for (let i = 0; i < times; i += 1) {
      const before = performance.now();
      await ask();
      taken.push(performance.now() - before);
    }
    return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
  }

  const groups = ["nvidia-a100-sxm4-80gb", "nvidia-t4", "nvidia-h100-sxm5-80gb"].map((device) => ({
    device,
    count: 8,
  }));
  const three = JSON.stringify({ ...request, devices: groups });
  const { hours, ...unplanned } = request;
  const plan = { activeParams: 7e9, tokens: 1e12, request: unplanned };
  const ids = (await gramme.places()).map(({ id }) => id);
  /** @param {number} count @param {number} places */
  const ledger = (count, places) => {
    const of = (/** @type {number} */ i) => ({ ...request, hours: hours + i, place: ids[(i * 7) % places] });
    const runs = JSON.stringify(Array.from({ length: count }, (_, i) => of(i)));
    return () => gramme.ledgerText(runs);
  };
  const rows = (await gramme.compare(request)).length;
  return {
    estimatesPerSecond,
    milliseconds: {
      "Estimate of three groups with its range": await median(200, () => gramme.estimateText(three)),
      Reduction: await median(200, () => gramme.reduce(request)),
      "Plan of a training": await median(200, () => gramme.plan(plan)),
      [`Compare over ${rows} places`]: await median(40, () => gramme.compareText(text, "places")),
      "Ledger of 1,000 runs at 10 places": await median(20, ledger(1000, 10)),
      "Ledger of 1,000 runs at 100 places": await median(20, ledger(1000, 100)),
      [`Ledger of 1,000 runs at ${ids.length} places`]: await median(20, ledger(1000, ids.length)),
      [`Ledger of 5,000 runs at ${ids.length} places`]: await median(10, ledger(5000, ids.length)),
    },
  };
}
