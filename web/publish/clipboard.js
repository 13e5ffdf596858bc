// Copies text, also where the Clipboard API is absent or refused: over plain HTTP, from a file, in a frame.

/** @param {Element} element */
export function selectText(element) {
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * @param {string} text
 * @param {Element | null | undefined} shown where the same text stands on the page.
 * @returns {Promise<boolean>} whether it was copied.
 */
export async function copyText(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!shown) return false;
    selectText(shown);
    // Old, but the only other way that needs no permission.
    return document.execCommand("copy");
  }
}
