// Which factors make the result uncertain: a tornado, whose rows lead to the fields that would narrow them.
import { html, nothing } from "lit";
import { offers, roleOf } from "../embedding.js";
import { exact, mass, massSpan, rich, t } from "../messages/messages.js";
import { property } from "../property.js";
import { mark } from "../learn/mark.js";
import { telling } from "./range.js";
import { factorOf, fieldOf, reach } from "./reach.js";
import { valueText } from "./working.js";

/** @typedef {import("../store.js").Store} Store */
/** @typedef {import("../../wasm/gramme.d.ts").Estimate} Estimate */
/** @typedef {import("../../wasm/gramme.d.ts").Driver} Driver */
/** @typedef {import("./result.js").Result} Owner */

/** More are shown when asked for. */
const most = 5;
/** Points of the core's sequence. */
const points = 4096;

/** @param {Store} store @param {Estimate} estimate @param {Owner} owner */
export function drivers(store, estimate, owner) {
  const { emissionsKg } = estimate;
  const all = telling(estimate);
  if (all.length === 0) return nothing;
  const shown = owner.allDrivers ? all : all.slice(0, most);
  const ends = all.flatMap(({ lowKg, highKg }) => [lowKg, highKg]);
  const from = Math.min(emissionsKg.total, ...ends);
  const to = Math.max(emissionsKg.total, ...ends);
  const at = (kilograms) => (to > from ? (kilograms - from) / (to - from) : 0);
  return html`<section class="drivers" role=${roleOf(store)} aria-labelledby="drivers-title">
    <h3 id="drivers-title" tabindex="-1">${t("drivers.title")}</h3>
    ${mark("uncertainty")}
    <p class="hint">${t("drivers.lead")}</p>
    <ol ${property("--centre", at(emissionsKg.total))}>
      ${shown.map((driver) => row(store, driver, at, owner))}
    </ol>
    ${
      all.length > most
        ? html`<p>
            <button type="button" class="text" @click=${() => (owner.allDrivers = !owner.allDrivers)}>
              ${owner.allDrivers ? t("drivers.fewer") : t("drivers.all", { n: all.length })}
            </button>
          </p>`
        : nothing
    }
    ${table(store, all)}
    ${store.embedding ? nothing : html`<gramme-save-tornado .store=${store}></gramme-save-tornado>`}
    <p class="hint">${t("drivers.exact", { points: exact(points) })}</p>
  </section>`;
}

/** @param {Store} store @param {Pick<Driver, "lowKg" | "highKg">} driver */
export function span(store, { lowKg, highKg }) {
  const { low, high, unit } = massSpan(store.estimate?.emissionsKg.total ?? 0, [lowKg, highKg]);
  return t("range.short", { low, high, unit });
}

/** @param {Store} store @param {Driver} driver @param {(kilograms: number) => number} at @param {Owner} owner */
function row(store, driver, at, owner) {
  const { factor, lowKg, highKg } = driver;
  const path = fieldOf(store, factor);
  const open = !path && owner.explained === factor;
  const name = html`<span class="name">${t(`driver.${factor}`)}</span>`;
  const act = () => (path ? reach(store, path) : (owner.explained = open ? "" : factor));
  return html`<li>
    ${
      path && !offers(store, path)
        ? html`<p class="driver">${name}</p>`
        : html`<button type="button" class="driver" aria-expanded=${path ? nothing : open} @click=${act}>
            ${name} <span class="how">${t(`drivers.how.${factor}`)}</span>
          </button>`
    }
    <span class="tornado" aria-hidden="true" ${property("--from", at(lowKg))} ${property("--to", at(highKg))}
      ><i></i
    ></span>
    <span class="span">${span(store, driver)}</span>
    ${open ? html`<p class="why">${t("drivers.manufacture")}</p>` : nothing}
  </li>`;
}

/** The same in numbers. @param {Store} store @param {Driver[]} all */
function table(store, all) {
  const own = store.estimate?.emissionsKg.total ?? 0;
  return html`<details class="as-table">
    <summary><span>${t("drivers.table")}</span></summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${t("drivers.table.region")}>
      <table>
        <caption>
          ${rich("drivers.centre", { mass: `${mass(own)} CO2e` })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t("drivers.table.factor")}</th>
            <th scope="col">${t("drivers.table.span")}</th>
            <th scope="col">${t("drivers.table.result")}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(
            (driver) =>
              html`<tr>
                <th scope="row">${t(`driver.${driver.factor}`)}</th>
                <td>${spreadText(factorOf(store, driver.factor))}</td>
                <td>${span(store, driver)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** "40 % to 90 %". @param {import("../../wasm/gramme.d.ts").Factor | undefined} factor */
export function spreadText(factor) {
  if (factor?.low === undefined || factor.high === undefined) return "";
  const low = valueText({ ...factor, value: factor.low }, 3);
  return t("drivers.to", { low, high: valueText({ ...factor, value: factor.high }, 3) });
}
