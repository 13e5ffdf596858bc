// A comparison as a table: every row that is shown, as the core gave it.
import { energy, massInColumn as mass, number, t } from "../messages/messages.js";
import { difference } from "./rows.js";

/**
 * @param {import("./rows.js").Named[]} rows
 * @param {number} own emissions of the reader's run, kg.
 * @param {"places" | "devices"} over
 * @returns {import("../charts/frame.js").Table}
 */
export function comparisonTable(rows, own, over) {
  const places = over === "places";
  const ranges = rows.some(({ row }) => row.range);
  const columns = [
    places ? "place" : "device",
    places ? "detail" : "hours",
    "energy",
    "emissions",
    ...(ranges ? ["low", "high"] : []),
    "difference",
  ];
  return {
    head: columns.map((column) => t(`elsewhere.column.${column}`)),
    numeric: places ? [2, 3, 4, 5] : [1, 2, 3, 4, 5],
    rows: rows.map(({ name, detail, row }) => [
      name,
      places ? detail : row.hours === undefined ? "" : number(row.hours),
      energy(row.energyKwh),
      mass(row.operationalKg),
      ...(ranges ? endsOf(row) : []),
      difference(row.operationalKg, own),
    ]),
  };
}

/** @param {import("./rows.js").ComparisonRow} row */
const endsOf = ({ range }) => (range ? [mass(range.operationalKg[0]), mass(range.operationalKg[2])] : ["", ""]);
