// Published trainings that state how much of their devices' peak they put to use, or the figures that imply it.
import { compact, number, ImportError } from "./raw.mjs";
import { recipeSources } from "./recipe-source-list.mjs";

export const sources = recipeSources;

/** The raw table's words for a source, by how they begin. */
const known = [
  ["Patterson 2021", "patterson-2021"],
  ["LLaMA Table", "llama-2023"],
  ["Llama 2 ", "llama-2-card"],
  ["Llama 3 model card", "llama-3-card"],
  ["Llama 3.1 model card", "llama-3-1-card"],
  ["Llama 4 model card", "llama-4-card"],
  ["BLOOM paper", "bloom-2022"],
  ["LLaMA Table 15, OPT", "opt-2022"],
  ["Gopher paper", "gopher-2021"],
  ["PaLM App", "palm-2022"],
  ["GLaM paper", "glam-2021"],
  ["MT-NLG", "mt-nlg-2022"],
  ["GLM-130B", "glm-130b-2022"],
  ["HF blog, TII", "falcon-2023"],
  ["MosaicML blog", "mpt-7b-2023"],
  ["BloombergGPT", "bloomberggpt-2023"],
  ["StarCoder", "starcoder-2023"],
  ["HF blog", "smollm3-2025"],
  ["OpenBA", "openba-2023"],
  ["TinyLlama", "tinyllama-2024"],
  ["Pythia", "pythia-2023"],
  ["DeepSeek-V3", "deepseek-v3-2024"],
  ["llm-foundry", "llm-foundry-2024"],
];

/** The longest beginning decides. */
const sourceOf = ({ source, model }) => {
  const fitting = known.filter(([beginning]) => source.startsWith(beginning));
  const [best] = fitting.sort(([a], [b]) => b.length - a.length);
  if (!best) throw new ImportError(`no source id for "${source}" of ${model}`);
  return best[1];
};

/** The form that each source names or its time leaves; forms of one memory size share their peak. */
const devices = {
  V100: "nvidia-v100-sxm2-32gb",
  "TPU v3": "google-tpu-v3",
  "TPU v4": "google-tpu-v4",
  "A100-40GB": "nvidia-a100-sxm4-40gb",
  "A100-80GB": "nvidia-a100-sxm4-80gb",
  "H100-80GB": "nvidia-h100-sxm5-80gb",
  H800: "nvidia-h800-sxm5-80gb",
};

const billion = (cell) => {
  const value = number(cell);
  return value === undefined ? undefined : Number((value * 1e9).toPrecision(12));
};

/** "0.325 (HFU 0.433)" is 0.325; of "0.38-0.43 (BF16)" and of "0.4125/0.4242/0.4336" the mean counts. */
const stated = (cell) => {
  const [figures] = cell.split(" (");
  if (figures === "") return undefined;
  const values = figures.split(/[-/]/).map(number);
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toPrecision(4));
};

/** Hours that Patterson et al. took from the operations say nothing of the efficiency; the throughput beside them does. */
const throughput = { "GPT-3": 0.197 };

/** What the table cannot vouch for: no hours, no tokens, or a share that is nowhere published. */
const implies = ({ model, tokens_b, gpu_hours, train_flops_published }) =>
  !(model in throughput) && gpu_hours !== "" && (tokens_b !== "" || train_flops_published !== "");

const notes = {
  "GPT-3": "24.6 TFLOPS a chip of 125; the hours follow from the operations and are left out",
  Meena: "Operations as published",
  "OPT-175B": "Hours are an assumption of the LLaMA authors",
  "GLM-130B": "Hours are the whole access to the machine, an upper bound",
  "OpenBA-15B": "An asymmetric encoder-decoder, of which six operations for each parameter and token are too many",
  "DeepSeek-V3 (pre-training)": "Trained in 8-bit numbers, set against the 16-bit peak",
};

const recipeOf = (row) => {
  const device = devices[row.gpu_type];
  if (!device) return undefined;
  const hours = row.model in throughput ? undefined : number(row.gpu_hours);
  const tokens = billion(row.tokens_b);
  const share = throughput[row.model] ?? stated(row.mfu_published);
  if (!implies(row) && share === undefined) return undefined;
  return compact({
    model: row.model,
    params: billion(row.params_b),
    activeParams: billion(row.active_params_b),
    tokens,
    operations: tokens === undefined ? number(row.train_flops_published) : undefined,
    device,
    deviceHours: hours,
    statedEfficiency: share,
    note: notes[row.model],
    source: sourceOf(row),
  });
};

export const importRecipes = (raw) => {
  const recipes = raw
    .csv("compiled/training_recipes.csv")
    .filter(({ verified }) => verified === "yes")
    .map(recipeOf)
    .filter((recipe) => recipe !== undefined)
    .sort((a, b) => (a.model < b.model ? -1 : 1));
  if (new Set(recipes.map(({ model }) => model)).size !== recipes.length)
    throw new ImportError("two recipes of one name");
  return { recipes };
};
