// What the core says of the tasks of an exercise while it is made. Whatever text is written around them, each is asked of once.
import { prepare } from "./prepare.js";

/** @typedef {import("./format.js").Problem} Problem */
/** @typedef {Pick<import("./format.js").Task, "request" | "ask">} Asked */

/** @param {Asked} task */
const keyOf = ({ request, ask }) => JSON.stringify([request, ask]);

export class Judge {
  /** @type {Map<string, Problem[]>} */
  #known = new Map();
  #busy = false;
  /** Whether something did not arrive; nothing is asked again by itself. */
  failed = false;

  /** @param {readonly Asked[]} tasks @returns {Problem[] | undefined} undefined until the core has been asked of all of them. */
  of(tasks) {
    const found = tasks.map((task) => this.#known.get(keyOf(task)));
    if (found.includes(undefined)) return undefined;
    const here = (index) => (problem) => ({ ...problem, path: problem.path.replace("/0", `/${index}`) });
    return found.flatMap((problems = [], index) => problems.map(here(index)));
  }

  /**
   * @param {import("../../wasm/gramme.d.ts").Gramme} gramme
   * @param {readonly Asked[]} tasks
   * @returns {Promise<boolean>} whether there is something new to say.
   */
  async ask(gramme, tasks) {
    const unknown = tasks.filter((task) => !this.#known.has(keyOf(task)));
    if (this.#busy || unknown.length === 0) return false;
    this.#busy = true;
    try {
      for (const task of unknown) {
        const { problems } = await prepare(gramme, { title: "", tasks: [{ text: "", ...task }] });
        this.#known.set(keyOf(task), problems);
      }
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#busy = false;
    return true;
  }
}
