// Sets a custom property of an element. The page's policy forbids style attributes, not this.
import { directive, Directive } from "lit/directive.js";
import { noChange } from "lit";

class Property extends Directive {
  /** As it was set last. */
  #set = "";

  render() {
    return noChange;
  }

  /** @param {any} part @param {any[]} values */
  update(part, [name, value]) {
    // Shares to less than a pixel, so that a bar that stays as it is is left alone.
    const text = typeof value === "number" ? value.toFixed(4) : value;
    if (text !== this.#set) part.element.style.setProperty(name, text);
    this.#set = text;
    return noChange;
  }
}

/** @type {(name: `--${string}`, value: string | number) => unknown} */
export const property = /** @type {any} */ (directive(Property));
