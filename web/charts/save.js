// A picture as a file: SVG as it is, PNG at two pixels a unit.

const scale = 2;

/**
 * @param {"svg" | "png"} kind
 * @param {string} name without its ending.
 * @param {SVGSVGElement} picture with width and height in its attributes. Rejects if the browser cannot draw it.
 */
export async function saveAs(kind, name, picture) {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
  const drawing = new Blob([text], { type: "image/svg+xml" });
  download(kind === "svg" ? drawing : await pixels(drawing, picture), `${name}.${kind}`);
}

/** @param {Blob} drawing @param {SVGSVGElement} picture @returns {Promise<Blob>} */
async function pixels(drawing, picture) {
  const [width, height] = ["width", "height"].map((name) => Number(picture.getAttribute(name)));
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((resolve) => void canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("no picture");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** @param {Blob} blob @param {string} file */
function download(blob, file) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  // Browsers read the address before the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
