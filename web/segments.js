// A choice of one among few that all stay in view.
import { html } from "lit";

/**
 * @template {string} Option
 * @param {string} name of the group of radio buttons, one of a kind on the page.
 * @param {readonly Option[]} options
 * @param {Option} chosen
 * @param {(option: Option) => string} word
 * @param {(option: Option) => void} choose
 */
export const segments = (name, options, chosen, word, choose) =>
  html`<div class="segments">
    ${options.map(
      (option) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${option}
            .checked=${option === chosen}
            @change=${() => choose(option)}
          /><span>${word(option)}</span></label
        >`,
    )}
  </div>`;
