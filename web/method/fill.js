// Puts the constants into the words of the method.
import { constants } from "./constants.js";

/**
 * @param {string} text in which {symbol} is a constant.
 * @param {(value: number) => string} [write]
 */
export const filled = (text, write = String) =>
  text.replace(/\{(\w+)\}/g, (whole, symbol) => (symbol in constants ? write(constants[symbol].value) : whole));
