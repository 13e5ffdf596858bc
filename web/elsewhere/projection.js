// The world as it is drawn: equal areas, so that no part of it looks larger than it is.
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { atlas } from "./land.js";

/**
 * Points that have to be in sight, in degrees of longitude and latitude, and where the middle is.
 * @type {Record<string, { middle: number, points: [number, number][] }>}
 */
const sights = {
  // The map's edge runs through the Bering Strait, where nothing is cut in two.
  world: {
    middle: 11,
    points: [
      [-168, 66],
      [-157, 20],
      [-70, -54],
      [178, -37],
      [180, 68],
      [20, 77],
    ],
  },
  europe: {
    middle: 5,
    points: [
      [-22, 64],
      [-9, 37],
      [26, 36],
      [30, 68],
    ],
  },
  america: {
    middle: -96,
    points: [
      [-125, 48],
      [-66, 47],
      [-100, 18],
      [-96, 56],
    ],
  },
  asia: {
    middle: 118,
    points: [
      [70, 20],
      [178, -36],
      [140, 46],
      [120, -44],
    ],
  },
};

export const views = Object.keys(sights);

/** Height of the map, as a share of its width. */
const shape = 0.5;

/** @type {Promise<any> | undefined} */
let fetched;

/** The land of the earth, as GeoJSON. Rejects if it does not arrive. @returns {Promise<any>} */
export function land() {
  fetched ??= atlas().then((topology) => feature(topology, topology.objects.land));
  fetched.catch(() => (fetched = undefined));
  return fetched;
}

/**
 * @param {string} view one of `views`.
 * @param {number} width px.
 * @returns {{ height: number, path: (shape: any) => string, point: (longitude: number, latitude: number) => [number, number] | null }}
 */
export function mapOf(view, width) {
  const { middle, points } = sights[view];
  const height = Math.round(width * shape);
  const extent = /** @type {[[number, number], [number, number]]} */ ([
    [0, 0],
    [width, height],
  ]);
  const inSight = /** @type {const} */ ({ type: "MultiPoint", coordinates: points });
  const projection = geoEqualEarth().rotate([-middle, 0]).fitExtent(extent, inSight).clipExtent(extent);
  const draw = geoPath(projection).digits(1);
  return {
    height,
    path: (shape) => draw(shape) ?? "",
    point: (longitude, latitude) => projection([longitude, latitude]),
  };
}
