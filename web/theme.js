// Light or dark: the system's choice until somebody makes another here.
const key = "gramme-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

/** @returns {"light" | "dark"} what is shown now. */
export function theme() {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return system.matches ? "dark" : "light";
}

/** @param {"light" | "dark"} wanted */
export function setTheme(wanted) {
  const isSystems = wanted === (system.matches ? "dark" : "light");
  if (isSystems) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = wanted;
  try {
    if (isSystems) localStorage.removeItem(key);
    else localStorage.setItem(key, wanted);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** @param {() => void} changed called when the system changes its choice. */
export function startTheme(changed) {
  try {
    const kept = localStorage.getItem(key);
    if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
  } catch {
    // As above.
  }
  system.addEventListener("change", changed);
}
