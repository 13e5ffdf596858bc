// The dots of a map or field: made once, then moved, coloured, hidden and marked in place.
const namespace = "http://www.w3.org/2000/svg";

/** @typedef {import("./spread.js").Point} Point */

/** A dot, with its attributes as they stand, which are dear to ask for. */
class Dot {
  /** @type {Record<string, string>} */
  #set = {};
  circle = document.createElementNS(namespace, "circle");

  get isNamed() {
    return "aria-label" in this.#set;
  }

  /** @param {string} name @param {string} value */
  set(name, value) {
    if (this.#set[name] === value) return;
    this.#set[name] = value;
    this.circle.setAttribute(name, value);
  }
}

export class Dots {
  /** @type {Map<string, Dot>} */
  #dots = new Map();
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
    for (const [id, { circle }] of this.#dots) {
      if (ids.has(id)) continue;
      circle.remove();
      this.#dots.delete(id);
    }
    for (const { id, x, y } of points) {
      const dot = this.#dots.get(id) ?? this.#make(id);
      dot.set("cx", x.toFixed(1));
      dot.set("cy", y.toFixed(1));
    }
    this.#all = points;
    this.points = points;
  }

  /** @param {string} id */
  #make(id) {
    const dot = new Dot();
    dot.set("role", "option");
    dot.set("tabindex", "-1");
    dot.set("aria-selected", "false");
    dot.set("data-id", id);
    this.#dots.set(id, dot);
    this.group.append(dot.circle);
    return dot;
  }

  /**
   * Colours, and hides what has no step.
   * @param {Map<string, number>} stepOf of the ramp, by id.
   * @param {(id: string) => string} nameOf until more is said of them.
   */
  paint(stepOf, nameOf) {
    for (const [id, dot] of this.#dots) {
      const step = stepOf.get(id);
      dot.set("class", step === undefined ? "dot away" : `dot fill-${step}`);
      if (!dot.isNamed) dot.set("aria-label", nameOf(id));
    }
    this.points = this.#all.filter(({ id }) => stepOf.has(id));
  }

  /** @param {string} id */
  at(id) {
    return this.points.find((point) => point.id === id);
  }

  /** The one that Tab reaches, and the one that is chosen. @param {string} reached @param {string} chosen */
  mark(reached, chosen) {
    for (const [id, dot] of this.#dots) {
      dot.set("tabindex", id === reached ? "0" : "-1");
      dot.set("aria-selected", String(id === chosen));
    }
  }

  /** @param {Point[]} points @param {(id: string) => string} label */
  name(points, label) {
    for (const { id } of points) this.#dots.get(id)?.set("aria-label", label(id));
  }

  /** @param {string} id @param {string} label */
  focus(id, label) {
    const dot = this.#dots.get(id);
    dot?.set("aria-label", label);
    dot?.circle.focus({ preventScroll: true });
  }
}
