// Whether the tour was taken or declined here. Where the browser keeps nothing, it is known as long as the page is open.

const key = "gramme-tour";
let now = false;

export function isSeen() {
  try {
    return now || localStorage.getItem(key) !== null;
  } catch {
    return now;
  }
}

export function setSeen() {
  now = true;
  try {
    localStorage.setItem(key, "seen");
  } catch {
    // It is offered again next time.
  }
}
