/** Hands something to the reader as a file. @param {string} name @param {BlobPart} content @param {string} type */
export function download(name, content, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Browsers read the address before the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
