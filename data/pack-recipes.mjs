// The packed table of published trainings (PACKED.md), with the efficiency that each states or implies.

const operationsPerToken = 6; // for each parameter
const secondsPerHour = 3600;

/** @param {any} recipe @param {Map<string, number>} peaks tera-operations per second by device @returns {number | undefined} */
const implied = ({ params, activeParams = params, tokens, operations, deviceHours, device }, peaks) => {
  const done = tokens === undefined ? operations : operationsPerToken * activeParams * tokens;
  const peak = peaks.get(device);
  if (done === undefined || deviceHours === undefined || peak === undefined) return undefined;
  return Number((done / (deviceHours * secondsPerHour * peak * 1e12)).toPrecision(4));
};

/** @param {{ recipes: any[] }} facts @param {{ devices: any[] }} facts of devices */
export const packRecipes = ({ recipes }, { devices }) => {
  const peaks = new Map(devices.map(({ id, peak16Tflops }) => [id, peak16Tflops]));
  const column = (of) => recipes.map((recipe) => of(recipe) ?? null);
  return {
    recipes: {
      model: column(({ model }) => model),
      device: column(({ device }) => device),
      activeParams: column(({ activeParams, params }) => activeParams ?? params),
      tokens: column(({ tokens }) => tokens),
      deviceHours: column(({ deviceHours }) => deviceHours),
      efficiency: column((recipe) => implied(recipe, peaks) ?? recipe.statedEfficiency),
      basis: column((recipe) => (implied(recipe, peaks) === undefined ? "stated" : "implied")),
      source: column(({ source }) => source),
    },
  };
};
