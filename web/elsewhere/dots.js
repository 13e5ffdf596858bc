// The dots of a map or field: made once, then moved, coloured, hidden and marked in place.
const namespace = "http://www.w3.org/2000/svg";

/** @typedef {import("./spread.js").Point} Point */

/** @param {Element} element @param {string} name @param {string} value */
function set(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export class Dots {
  /** @type {Map<string, SVGCircleElement>} */
  #circles = new Map();
  /** @type {Point[]} */
  #all = [];
  /** @type {Point[]} those that are shown. */
  points = [];

  /** @param {SVGGElement} group that holds nothing else. */
  constructor(group) {
    this.group = group;
  }

  /** @param {Point[]} points what has none has no dot. */
  place(points) {
    const ids = new Set(points.map(({ id }) => id));
    for (const [id, circle] of this.#circles) {
      if (ids.has(id)) continue;
      circle.remove();
      this.#circles.delete(id);
    }
    for (const { id, x, y } of points) {
      const circle = this.#circles.get(id) ?? this.#make(id);
      set(circle, "cx", x.toFixed(1));
      set(circle, "cy", y.toFixed(1));
    }
    this.#all = points;
    this.points = points;
  }

  /** @param {string} id */
  #make(id) {
    const circle = document.createElementNS(namespace, "circle");
    circle.setAttribute("role", "option");
    circle.setAttribute("tabindex", "-1");
    circle.setAttribute("aria-selected", "false");
    circle.setAttribute("data-id", id);
    this.#circles.set(id, circle);
    this.group.append(circle);
    return circle;
  }

  /**
   * Colours, and hides what has no step.
   * @param {Map<string, number>} stepOf of the ramp, by id.
   * @param {(id: string) => string} nameOf until more is said of them.
   */
  paint(stepOf, nameOf) {
    for (const [id, circle] of this.#circles) {
      const step = stepOf.get(id);
      set(circle, "class", step === undefined ? "dot away" : `dot fill-${step}`);
      if (!circle.hasAttribute("aria-label")) set(circle, "aria-label", nameOf(id));
    }
    this.points = this.#all.filter(({ id }) => stepOf.has(id));
  }

  /** @param {string} id */
  at(id) {
    return this.points.find((point) => point.id === id);
  }

  /** The one that Tab reaches, and the one that is chosen. @param {string} reached @param {string} chosen */
  mark(reached, chosen) {
    for (const [id, circle] of this.#circles) {
      set(circle, "tabindex", id === reached ? "0" : "-1");
      set(circle, "aria-selected", String(id === chosen));
    }
  }

  /** @param {Point[]} points @param {(id: string) => string} label */
  name(points, label) {
    for (const { id } of points) {
      const circle = this.#circles.get(id);
      if (circle) set(circle, "aria-label", label(id));
    }
  }

  /** @param {string} id @param {string} label */
  focus(id, label) {
    const circle = this.#circles.get(id);
    if (!circle) return;
    set(circle, "aria-label", label);
    circle.focus({ preventScroll: true });
  }
}
