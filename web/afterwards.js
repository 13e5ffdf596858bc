// What is fetched once the reader has the first result.

/** @param {import("./app.js").App} app */
export async function afterwards(app) {
  // Without the one, the section is printed as it stands on the screen; without the other, the page needs the network.
  await import("./print/print.js").then(({ startPrinting }) => startPrinting(app)).catch(() => undefined);
  await import("./offline/element.js").catch(() => undefined);
}
