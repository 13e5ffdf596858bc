// The first script of gramme.html: unpacks what the file holds, and starts the page.

/** @param {string} name @returns {Promise<Uint8Array<ArrayBuffer>>} rejects if it is not there, or damaged. */
async function held(name) {
  const text = document.getElementById(`held-${name}`)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function start() {
  /** @type {any} */ (globalThis).grammeHeld = held;
  const page = new Blob([await held("page")], { type: "text/javascript" });
  await import(URL.createObjectURL(page));
}

start().catch(() => {
  /** @type {HTMLElement} */ (document.getElementById("broken")).hidden = false;
});
