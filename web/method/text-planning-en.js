// Before a run and instead of it: plans, and what would make the same work emit less.

/** @import { Section } from "./text-en.js" */

/** @type {Section[]} */
export const planning = [
  {
    id: "plan",
    title: "Planning a training",
    blocks: [
      {
        formulas: [
          "operations = 6 × activeParams × tokens, with frozen weights and adapters 4 × activeParams × tokens",
          "deviceHours = operations / (peak × efficiency × 3600)",
          "hours = deviceHours / count",
        ],
      },
      {
        list: [
          "Of the six operations for each parameter and token two are of the forward pass, two carry the gradients back and two are of the gradients of the weights; frozen weights spare the last. Of a mixture of experts only the parameters that are active for a token count.",
          "peak is of dense 16-bit operations, not sparse ones. efficiency is what is often called model FLOP utilisation, but over the reported hours, so that restarts and waiting are in it.",
          "An efficiency that is not given is {efficiency}, the median of 40 published trainings. Its spread is lognormal with a geometric standard deviation of 1.39, which is theirs around that centre: from 0.18 to 0.53 between the 5th and the 95th percentile. The hours then have the same spread, and the range of energy and emissions has it in it.",
          "Of those 40 trainings the published hours of 37 lie within that range. Outside are Llama 3 8B and Llama 3.1 8B, which took longer, and OpenBA, an asymmetric encoder-decoder for which six operations are too many. GPT-3 is left out of the count, because its published hours follow from its operations.",
          "The efficiency draws on the dimension of the meter: what is planned is not metered. An efficiency that you give is certain.",
        ],
      },
      { constants: ["efficiency"] },
    ],
  },
  {
    id: "reduce",
    title: "What would emit less",
    blocks: [
      {
        p: "Each action is a change of the request. What it saves is today’s total less the total of the changed request, manufacture included; only what saves is offered, most first. Savings do not add up: apply one, and the rest are computed anew. A cleaner year’s grid is not an action.",
      },
      {
        list: [
          "Another place: the region with the least PUE × grid of the same provider, of the same continent and of all. Only cloud regions that anybody may use are offered, and computing centres to work that is in one; a country by itself is not a place where one can run. Continents are those of the United Nations’ M49, with the Americas as North and South. An intensity, PUE or water figure of your own belongs to the place that is left. It takes for granted that the devices can be had there and the data may go there.",
          "A newer device of the same class and kind, as many of them, at the same efficiency: hours × peak of this / peak of that. The one with the lowest total, manufacture included.",
          "A lower PUE, one that has been reached: the lowest that the place’s provider publishes of a region open to all or of its newest fleet average; elsewhere the lowest newest fleet average of any provider. Design figures do not count.",
          "Adapters instead of all weights: 4 of 6 operations, if the run trained all weights.",
          "A pretrained model: the hours of fine-tuning it as a share of this run’s, which you give. The making of that model is on others’ account.",
          "A random search instead of a grid: runs × trials / points of the grid. Where few of the parameters matter, random trials find as good a point with fewer runs (Bergstra and Bengio 2012); how many suffice is for you to say.",
          "Half of the runs, where there are two or more.",
        ],
      },
      {
        p: "An action that is not offered says why: it needs an input, the method does not know it, metered energy says nothing of operations, or nothing known emits less. Where a wider search of places ends at the place of a narrower one, it stands once.",
      },
    ],
  },
];
