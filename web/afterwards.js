// What is fetched once the reader has the first result.

/** @param {import("./app.js").App} app */
export async function afterwards(app) {
  // Without the first, the tornado is not saved; without the second, the section is printed as it stands on the screen; without
  // the third, the page needs the network.
  await import("./tornado/element.js").catch(() => undefined);
  await import("./print/print.js").then(({ startPrinting }) => startPrinting(app)).catch(() => undefined);
  await import("./offline/element.js").catch(() => undefined);
}
