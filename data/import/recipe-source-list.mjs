// Who published the trainings of recipes.mjs. The figures were read in these documents or in the public files that quote them.
const retrieved = "2026-11-25";
const licence = "Facts only; the publisher's own terms";

/** @param {string} id @param {string} title @param {string} publisher @param {string} url @param {number} year @param {string} [note] */
const one = (id, title, publisher, url, year, note) => ({
  id,
  title,
  publisher,
  licence,
  url,
  retrieved,
  year,
  ...(note && { note }),
});
const arxiv = (id, title, number, year, note) => one(id, title, "arXiv", `https://arxiv.org/abs/${number}`, year, note);
const card = (id, name, folder, year) =>
  one(
    id,
    `${name} model card`,
    "Meta",
    `https://github.com/meta-llama/llama-models/blob/main/models/${folder}/MODEL_CARD.md`,
    year,
  );

export const recipeSources = [
  arxiv(
    "patterson-2021",
    "Carbon Emissions and Large Neural Network Training",
    "2104.10350",
    2021,
    "Parameters and tokens of some models as LLMCarbon lists them",
  ),
  arxiv("llama-2023", "LLaMA: Open and Efficient Foundation Language Models", "2302.13971", 2023),
  card("llama-2-card", "Llama 2", "llama2", 2023),
  card("llama-3-card", "Llama 3", "llama3", 2024),
  card("llama-3-1-card", "Llama 3.1", "llama3_1", 2024),
  card("llama-4-card", "Llama 4", "llama4", 2025),
  arxiv("bloom-2022", "BLOOM: A 176B-Parameter Open-Access Multilingual Language Model", "2211.05100", 2022),
  arxiv(
    "opt-2022",
    "OPT: Open Pre-trained Transformer Language Models",
    "2205.01068",
    2022,
    "Hours as the LLaMA paper assumes them",
  ),
  arxiv(
    "gopher-2021",
    "Scaling Language Models: Methods, Analysis & Insights from Training Gopher",
    "2112.11446",
    2021,
  ),
  arxiv("palm-2022", "PaLM: Scaling Language Modeling with Pathways", "2204.02311", 2022),
  arxiv("glam-2021", "GLaM: Efficient Scaling of Language Models with Mixture-of-Experts", "2112.06905", 2021),
  arxiv(
    "mt-nlg-2022",
    "Using DeepSpeed and Megatron to Train Megatron-Turing NLG 530B, A Large-Scale Generative Language Model",
    "2201.11990",
    2022,
  ),
  arxiv("glm-130b-2022", "GLM-130B: An Open Bilingual Pre-trained Model", "2210.02414", 2022),
  arxiv("falcon-2023", "The Falcon Series of Open Language Models", "2311.16867", 2023),
  one(
    "mpt-7b-2023",
    "Introducing MPT-7B: A New Standard for Open-Source, Commercially Usable LLMs",
    "MosaicML",
    "https://www.databricks.com/blog/mpt-7b",
    2023,
  ),
  arxiv("bloomberggpt-2023", "BloombergGPT: A Large Language Model for Finance", "2303.17564", 2023),
  arxiv("starcoder-2023", "StarCoder: may the source be with you!", "2305.06161", 2023),
  one(
    "smollm3-2025",
    "SmolLM3: smol, multilingual, long-context reasoner",
    "Hugging Face",
    "https://huggingface.co/blog/smollm3",
    2025,
  ),
  arxiv(
    "openba-2023",
    "OpenBA: An Open-sourced 15B Bilingual Asymmetric seq2seq Model Pre-trained from Scratch",
    "2309.10706",
    2023,
  ),
  one("tinyllama-2024", "TinyLlama: README (bf12224)", "TinyLlama", "https://github.com/jzhang38/TinyLlama", 2024),
  arxiv(
    "pythia-2023",
    "Pythia: A Suite for Analyzing Large Language Models Across Training and Scaling",
    "2304.01373",
    2023,
  ),
  one("deepseek-v3-2024", "DeepSeek-V3: README", "DeepSeek-AI", "https://github.com/deepseek-ai/DeepSeek-V3", 2024),
  one(
    "llm-foundry-2024",
    "llm-foundry: training benchmarks (8c8dd48f7)",
    "MosaicML",
    "https://github.com/mosaicml/llm-foundry/blob/main/scripts/train/benchmarking/README.md",
    2024,
  ),
];
