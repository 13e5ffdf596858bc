// The page's side of its service worker.

/** Milliseconds between looks for a newer version in a tab that stays open. */
const between = 3600e3;

/** The one script URL that the page's policy lets it make. */
function scriptUrl() {
  const url = () => new URL("sw.js", document.baseURI).href;
  const { trustedTypes } = /** @type {any} */ (window);
  return trustedTypes ? trustedTypes.createPolicy("gramme", { createScriptURL: url }).createScriptURL("") : url();
}

export class Worker {
  /** Whether this page goes on without a network. */
  ready = false;
  /**
   * "waiting": a newer version is kept and can be had by renew(); "elsewhere": another tab has taken it, and this one is
   * still of the version before.
   * @type {"" | "waiting" | "elsewhere"}
   */
  renewal = "";
  /** @type {ServiceWorkerRegistration | undefined} */
  #registration;
  #renewing = false;
  #changed;

  /** @param {() => void} changed is called when one of the above is another. */
  constructor(changed) {
    this.#changed = changed;
  }

  /** Where workers or storage are forbidden, or not everything arrives, all stays as it is: the page works with a network. */
  async start() {
    try {
      // In a sandbox without an origin already this throws.
      const workers = navigator.serviceWorker;
      let before = workers.controller;
      workers.addEventListener("controllerchange", () => {
        this.#keep();
        // On a first visit the worker is of the page's own version, or of the version that a missing file will tell of.
        if (before && !this.#renewing) this.#tell("elsewhere");
        before = workers.controller;
      });
      this.#registration = await workers.register(scriptUrl(), { updateViaCache: "none" });
      this.#watch(this.#registration);
      if (before) this.#keep();
    } catch {
      // Nothing of the above is promised to the reader then.
    }
  }

  /** A worker that answers this page has kept everything. */
  #keep() {
    this.ready = true;
    this.#changed();
  }

  /** @param {ServiceWorkerRegistration} registration */
  #watch(registration) {
    const look = () => {
      if (registration.waiting && registration.active && this.renewal === "") this.#tell("waiting");
    };
    const follow = () => registration.installing?.addEventListener("statechange", look);
    registration.addEventListener("updatefound", follow);
    follow();
    look();
    let looked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - looked < between) return;
      looked = Date.now();
      registration.update().catch(() => undefined);
    });
  }

  /** @param {"waiting" | "elsewhere"} renewal */
  #tell(renewal) {
    this.renewal = renewal;
    this.#changed();
  }

  /** Opens the page anew, in the newest version that is kept. */
  renew() {
    const waiting = this.#registration?.waiting;
    if (!waiting) return void location.reload();
    this.#renewing = true;
    waiting.addEventListener("statechange", () => {
      if (waiting.state === "activated") location.reload();
    });
    waiting.postMessage({ type: "SKIP_WAITING" });
  }
}
