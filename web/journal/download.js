/** Hands a text to the reader as a file. @param {string} name @param {string} text @param {string} type */
export function download(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Browsers read the address before the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
