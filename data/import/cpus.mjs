// CPUs: cores and TDP. A row whose TDP or cores no named source states is left out.
import { byId, compact, number, ImportError } from "./raw.mjs";

export const sources = [
  {
    id: "intel-ark-cpu-spec",
    title: "Intel product specifications (ARK), as collected in cpu-spec-dataset (4c08d887)",
    publisher: "Intel",
    licence: "Facts only; the page's own terms",
    url: "https://github.com/felixsteinke/cpu-spec-dataset",
    retrieved: "2026-11-24",
  },
  {
    id: "amd-products-cpu-spec",
    title: "AMD product list, as collected in cpu-spec-dataset (4c08d887)",
    publisher: "AMD",
    licence: "Facts only; the page's own terms",
    url: "https://github.com/felixsteinke/cpu-spec-dataset",
    retrieved: "2026-11-24",
  },
  {
    id: "intel-processors-table",
    title: "Intel processors, table after Intel ARK (e46dc8a0)",
    publisher: "toUpperCase78",
    licence: "Facts only; the page's own terms",
    url: "https://github.com/toUpperCase78/intel-processors",
    retrieved: "2026-11-24",
  },
  {
    id: "codecarbon-cpu-2026",
    title: "CPU power by model (cpu_power.csv)",
    publisher: "CodeCarbon",
    licence: "MIT",
    url: "https://github.com/mlco2/codecarbon/blob/master/codecarbon/data/hardware/cpu_power.csv",
    retrieved: "2026-11-24",
    year: 2026,
  },
  {
    id: "specpower-2026-03",
    title: "SPECpower_ssj2008 results of 9 March 2026, as kept in ccf-coefficients",
    publisher: "Standard Performance Evaluation Corporation",
    licence: "Facts only; the page's own terms",
    url: "https://www.spec.org/power_ssj2008/results/",
    retrieved: "2026-11-24",
    year: 2026,
  },
];

const known = [
  ["Intel ARK via felixsteinke", "intel-ark-cpu-spec"],
  ["AMD product list via felixsteinke", "amd-products-cpu-spec"],
  ["toUpperCase78/intel-processors", "intel-processors-table"],
  ["codecarbon cpu_power.csv", "codecarbon-cpu-2026"],
  ["SPECpower 2026-03-09", "specpower-2026-03"],
  ["Green Algorithms data v3.1", "green-algorithms-v3"],
];

const idOfSource = (text) => {
  const id = known.find(([prefix]) => text.startsWith(prefix))?.[1];
  if (!id) throw new ImportError(`no source id for "${text}"`);
  return id;
};

// "A ; TDP also B" and "TDP: A ; cores: B" are the raw table's two forms.
const sourcesOf = (text) => {
  const parts = text.split(" ; ");
  const named = (label) => parts.find((part) => part.startsWith(label))?.slice(label.length);
  const tdp = idOfSource(named("TDP: ") ?? parts[0]);
  const cores = named("cores: ");
  const second = named("TDP also ");
  return {
    source: tdp,
    coresSource: cores && idOfSource(cores),
    secondSource: second && idOfSource(second),
  };
};

/** Rows of one source that is not free to carry over, and a table whose "TDP" of hybrid chips is the maximum turbo power. */
const unusable = ({ cores, tdp_w, source }) =>
  cores === "" || tdp_w === "" || source.includes("boaviztapi") || /^toUpperCase78.*maximum turbo power/.test(source);

/** Intel's own figure where CodeCarbon's, the second source, is another. */
const notes = {
  "Intel Xeon Platinum 8370C": "CodeCarbon has 205 W",
  "Intel Core i7-12700K": "processor base power; CodeCarbon has the maximum turbo power, 190 W",
};

/** "Intel Xeon E5-2690 v4" is intel-xeon-e5-2690-v4. */
export const cpuId = (name) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export const importCpus = (raw) => {
  const cpus = raw
    .csv("compiled/cpus.csv")
    .filter((row) => !unusable(row))
    .map((row) =>
      compact({
        id: cpuId(row.name),
        name: row.name,
        cores: number(row.cores),
        tdpW: number(row.tdp_w),
        year: number(row.release_year),
        ...sourcesOf(row.source),
        note: notes[row.name],
      }),
    )
    .sort(byId);
  if (new Set(cpus.map(({ id }) => id)).size !== cpus.length) throw new ImportError("two CPUs have one id");
  return { cpus };
};
