// Places: cloud regions and computing centres. Grids are places as well, and stand in grids.json.
import { byId, compact, ImportError } from "./raw.mjs";
import { cloudRegions } from "./cloud-regions.mjs";
import { computingCentres } from "./centres.mjs";
import { googleFigures, ownGrid } from "./google.mjs";
import { placeSources } from "./place-sources.mjs";

export const importPlaces = (raw) => {
  const google = googleFigures(raw);
  const regions = cloudRegions(raw).map((place) =>
    compact({ ...place, ownGrid: place.provider === "gcp" ? ownGrid(google.get(place.id.slice(4))) : undefined }),
  );
  const known = new Set(regions.map(({ id }) => id));
  for (const region of google.keys())
    if (!known.has(`gcp:${region}`)) throw new ImportError(`Google's figures name an unknown region: ${region}`);
  return { places: [...regions, ...computingCentres(raw)].sort(byId) };
};

export const sources = placeSources;
