// The multiplication behind the result. Every number in it is a button that opens its origin.
import { html, nothing } from "lit";
import { roleOf } from "../embedding.js";
import { basisText, energy, exact, mass, percent, t, water } from "../messages/messages.js";
import { number } from "../numbers.js";
import { partSpan } from "./beside.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */
/** @typedef {import("../../wasm/gramme.d.ts").Factor} Factor */
/** @typedef {Factor | string | undefined} Token a factor, or what stands between factors */
/** @typedef {{ title: string, tokens: Token[], result: string, span?: string, notes?: string[] }} Line */

/** What stands between numbers, and how it is set. @type {Record<string, string>} */
const signs = { "×": "sign", "+": "sign", "÷": "sign", "(": "sign open", ")": "sign close" };
const newLine = "\n";
/** So many groups stand on one line; of more, each has its own. */
const groupsOnLine = 3;
const shares = ["deviceLoad", "cpuLoad", "utilisation"];

/** @param {Factor} factor */
const keyOf = ({ name, path = "" }) => (path.startsWith("/devices") ? name + path : name);

const counts = ["deviceCount", "runs", "cpuCores"];

/** What was given or counted is written whole. @param {Factor} factor @param {number} [digits] */
export function valueText({ name, value, unit, given }, digits) {
  const whole = digits === undefined && (given || counts.includes(name));
  if (shares.includes(name)) {
    return whole ? number(value, { style: "percent", maximumSignificantDigits: 15 }) : percent(value);
  }
  const text = whole ? exact(value) : number(value, { maximumSignificantDigits: digits ?? 4 });
  if (name === "runs") return t("value.runs", { n: value });
  if (name === "cpuCores") return t("value.cores", { n: value });
  return unit === "1" ? text : t(`value.${unit}`, { value: text });
}

/** @param {Token[]} tokens @param {string} sign */
const between = (tokens, sign) =>
  tokens.filter((token) => token !== undefined).flatMap((token, index) => (index > 0 ? [sign, token] : [token]));

/** A line never breaks between a number and its brackets. @param {Token[]} tokens @returns {Token[][]} */
export function unbroken(tokens) {
  /** @type {Token[][]} */
  const pieces = [];
  tokens.forEach((token, index) => {
    if (index > 0 && (token === ")" || tokens[index - 1] === "(")) pieces[pieces.length - 1].push(token);
    else pieces.push([token]);
  });
  return pieces;
}

/** @param {Token[][]} groups */
const summed = (groups) =>
  groups.flatMap((group, index) => {
    if (index === 0) return group;
    return groups.length > groupsOnLine ? [newLine, "+", ...group] : ["+", ...group];
  });

/** @param {Store} store @param {Estimate} estimate @returns {Line[]} */
export function linesOf(store, estimate) {
  const { factors, energyKwh, emissionsKg, waterL } = estimate;
  const one = (name, path) => factors.find((factor) => factor.name === name && (!path || factor.path === path));
  const time = [one("hours"), one("runs")];
  const groups = [...new Set(factors.filter(({ name }) => name === "deviceWatts").map(({ path }) => path))];
  const devices = groups.map((path) =>
    between([one("deviceCount", path), one("deviceWatts", path), one("deviceLoad", path)], "×"),
  );
  const parts = [];
  if (devices.length > 0) {
    const sum = summed(devices);
    const work = devices.length > 1 ? ["(", ...sum, ")"] : sum;
    parts.push({ name: "devices", tokens: [...work, "×", ...between(time, "×")] });
  }
  if (one("cpuWattsPerCore")) {
    const work = [one("cpuCores"), one("cpuWattsPerCore"), one("cpuLoad"), ...time];
    parts.push({ name: "cpu", tokens: between(work, "×") });
  }
  if (one("memoryWattsPerGb")) {
    parts.push({ name: "memory", tokens: between([one("memoryGb"), one("memoryWattsPerGb"), ...time], "×") });
  }
  if (one("measuredKwh")) parts.push({ name: "measured", tokens: between([one("measuredKwh"), one("runs")], "×") });
  const site = [one("pue"), one("grid")].filter((factor) => factor !== undefined);
  const kilograms = mass(emissionsKg.operational);
  /** @type {Line[]} */
  const lines = [];
  const it = energyKwh.total - (energyKwh.overhead ?? 0);
  if (parts.length === 1) {
    const tokens = [...parts[0].tokens, "×", ...between(site, "×")];
    lines.push({ title: t("working.operational"), tokens, result: kilograms });
  } else if (parts.length > 1) {
    for (const { name, tokens } of parts) {
      lines.push({ title: t(`working.${name}`), tokens, result: energy(energyKwh[name] ?? 0) });
    }
    const tokens = [energy(it), "×", ...between(site, "×")];
    lines.push({ title: t("working.total"), tokens, result: kilograms });
  }
  if (emissionsKg.embodied !== undefined) lines.push(embodiedLine(store, estimate, one, time));
  if (one("market")) {
    const tokens = [energy(energyKwh.total), "×", one("market")];
    lines.push({ title: t("working.market"), tokens, result: mass(emissionsKg.market ?? 0) });
  }
  if (waterL?.total !== undefined) {
    const tokens = [energy(it), "×", one("wue"), "+", energy(energyKwh.total), "×", one("offSiteWater")];
    lines.push({ title: t("working.water"), tokens, result: water(waterL.total) });
  } else if (waterL?.offSite !== undefined) {
    const tokens = [energy(energyKwh.total), "×", one("offSiteWater")];
    lines.push({ title: t("working.water"), tokens, result: water(waterL.offSite) });
  } else if (waterL?.onSite !== undefined) {
    const tokens = [energy(it), "×", one("wue")];
    lines.push({ title: t("working.water"), tokens, result: water(waterL.onSite) });
  }
  return lines;
}

/**
 * @param {Store} store
 * @param {Estimate} estimate
 * @param {(name: string, path?: string) => Factor | undefined} one
 * @param {Token[]} time
 * @returns {Line}
 */
function embodiedLine(store, { factors, emissionsKg, range }, one, time) {
  const host = one("hostEmbodied");
  const making = factors.filter(({ name }) => name === "deviceEmbodied");
  const groups = making.map((device) => {
    // A share of a server belongs to what stands in servers.
    const withHost = host && store.segments.get(device.of ?? "") === "datacentre";
    const each = withHost ? ["(", device, "+", host, ")"] : [device];
    const count = one("deviceCount", device.path);
    return count ? [count, "×", ...each] : each;
  });
  const sum = summed(groups);
  const all = groups.length > 1 ? ["(", ...sum, ")"] : sum;
  const spread = ["÷", "(", ...between([one("deviceLifetime"), one("utilisation")], "×"), ")"];
  return {
    title: t("working.embodied"),
    tokens: [...all, "×", ...between(time, "×"), ...spread],
    result: mass(emissionsKg.embodied ?? 0),
    span: partSpan(emissionsKg.embodied ?? 0, range?.embodiedKg),
    notes: making.map(({ of = "", basis = "", assumed }) =>
      t(assumed ? "working.class" : "working.published", { of: store.nameOf(of), basis: basisText(basis) }),
    ),
  };
}

/** @param {Store} store @param {Estimate} estimate @param {import("./result.js").Result} owner */
export function working(store, estimate, owner) {
  return html`<section class="working" role=${roleOf(store)} aria-labelledby="working-title">
    <h3 id="working-title">${t("working.title")}</h3>
    ${linesOf(store, estimate).map(({ title, tokens, result, span = "", notes = [] }) => {
      const open = tokens.find((token) => typeof token === "object" && keyOf(token) === owner.chosen);
      return html`<div class="line">
          <p class="of">${title}</p>
          <p class="product">
            ${unbroken(tokens).map((piece) => pieceOf(piece, owner))} <span class="sign">=</span>
            <strong>${result}</strong>
            ${span ? html`<span class="range">${span}</span>` : nothing}
          </p>
          ${notes.map((note) => html`<p class="hint">${note}</p>`)}
        </div>
        ${typeof open === "object" ? owner.panel(store, open, owner) : nothing}`;
    })}
    <p class="hint">${t("working.hint")}</p>
  </section>`;
}

/** @param {Token[]} piece @param {import("./result.js").Result} owner */
function pieceOf(piece, owner) {
  const shown = piece.map((token) => tokenOf(token, owner));
  return shown.length > 1 ? html`<span class="whole">${shown}</span> ` : shown;
}

/** @param {Token} token @param {import("./result.js").Result} owner */
function tokenOf(token, owner) {
  if (token === undefined) return nothing;
  if (token === newLine) return html`<span class="break"></span>`;
  if (typeof token === "string") return html`<span class=${signs[token] ?? "sum"}>${token}</span> `;
  const key = keyOf(token);
  const name = t(`factor.${token.name}`);
  return html`<button
    type="button"
    class=${token.given ? "factor given" : token.assumed ? "factor assumed" : "factor"}
    data-key=${key}
    aria-expanded=${owner.chosen === key}
    aria-label=${`${name}: ${valueText(token)}`}
    title=${name}
    @click=${() => owner.choose(key)}
  >
    ${valueText(token)}
  </button> `;
}
