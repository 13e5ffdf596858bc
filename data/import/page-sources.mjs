// Sources of what the page draws beside the figures.
export const sources = [
  {
    id: "natural-earth-4-1",
    title: "Natural Earth 4.1: land boundaries, 1:110m, as the npm package world-atlas 2.0.2",
    publisher: "Natural Earth; TopoJSON by Michael Bostock",
    licence: "Public domain; ISC",
    url: "https://www.naturalearthdata.com/downloads/110m-physical-vectors/",
    retrieved: "2026-11-25",
    note: "The outline on the map; no figure rests on it",
  },
];

/** As facts that name each of them, for the list of what is used where. */
export const pageFacts = sources.map(({ id }) => ({ source: id }));
