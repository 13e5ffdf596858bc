// <gramme-field>: one dot a device, by the hours that it needs and what it then emits.
import { svg } from "lit";
import { massInColumn as mass, number, t } from "../messages/messages.js";
import { DotField } from "./dot-field.js";

/** px around the dots. */
const edge = { left: 64, right: 16, top: 24, bottom: 44 };
const shape = 0.62;

/** A scale of equal ratios over some values, from one end of a stretch to the other. @param {number[]} values above 0. @param {number} from @param {number} to px. @param {number} room of a tick's words, px. */
function ratios(values, from, to, room) {
  const low = Math.min(...values) / 1.15;
  const high = Math.max(...values) * 1.15;
  const at = (value) => from + ((to - from) * Math.log(value / low)) / Math.log(high / low);
  const all = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1) {
    for (const factor of [1, 2, 5]) all.push(Number(`${factor}e${power}`));
  }
  const inside = all.filter((tick) => tick >= low && tick <= high);
  // Whole powers of ten alone, where there are many or little room.
  const powers = inside.filter((tick) => /^1(e|$)/.test(tick.toExponential(0)));
  const most = Math.min(7, Math.abs(to - from) / room);
  return { at, ticks: inside.length > most && powers.length > 1 ? powers : inside };
}

class Field extends DotField {
  constructor() {
    super();
    /** What the scales were made for, and they. */
    this.measured = { rows: this.rows, width: 0, scales: /** @type {ReturnType<Field["scalesOf"]>} */ (undefined) };
  }

  get height() {
    return Math.max(260, Math.round(this.width * shape));
  }

  get #scales() {
    const { rows, width } = this;
    if (this.measured.rows !== rows || this.measured.width !== width)
      this.measured = { rows, width, scales: this.scalesOf() };
    return this.measured.scales;
  }

  scalesOf() {
    const rows = this.rows.filter(({ row }) => row.hours && row.operationalKg > 0);
    if (rows.length === 0) return undefined;
    const { width, height } = this;
    return {
      x: ratios(
        rows.map(({ row }) => row.hours ?? 1),
        edge.left,
        width - edge.right,
        64,
      ),
      y: ratios(
        rows.map(({ row }) => row.operationalKg),
        height - edge.bottom,
        edge.top,
        24,
      ),
    };
  }

  ground() {
    const scales = this.#scales;
    if (!scales) return svg``;
    const { width, height } = this;
    const floor = height - edge.bottom;
    return svg`<g class="axes" aria-hidden="true">
      ${scales.y.ticks.map(
        (tick) => svg`<path d=${`M${edge.left} ${scales.y.at(tick).toFixed(1)}H${width - edge.right}`} />
          <text class="end" x=${edge.left - 8} y=${scales.y.at(tick) + 4}>${mass(tick)}</text>`,
      )}
      ${scales.x.ticks.map(
        (tick) => svg`<path d=${`M${scales.x.at(tick).toFixed(1)} ${floor}V${floor + 4}`} />
          <text class="middle" x=${scales.x.at(tick)} y=${floor + 18}>${t("elsewhere.hours", { hours: number(tick) })}</text>`,
      )}
      <text x="0" y="11">${t("elsewhere.axis.emissions").replace("CO2e", "CO₂e")}</text>
      <text class="end" x=${width - edge.right} y=${floor + 36}>${t("elsewhere.axis.hours")}</text>
    </g>`;
  }

  /** @param {import("./rows.js").Named} row */
  position({ row: { hours, operationalKg } }) {
    const scales = this.#scales;
    if (!scales || !hours || operationalKg <= 0) return null;
    return /** @type {[number, number]} */ ([scales.x.at(hours), scales.y.at(operationalKg)]);
  }

  /** @param {Map<string, any>} changed */
  moves(changed) {
    return super.moves(changed) || changed.has("rows");
  }
}

customElements.define("gramme-field", Field);
