// Packages for learning platforms, and a platform that plays them: frames in frames, with scorm-again for its side of SCORM 1.2.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageOf } from "../../web/scorm/build.js";

const own = "web/scorm/package";

/** The package's own files, by path. */
export const shell = Object.fromEntries(readdirSync(own).map((name) => [name, readFileSync(join(own, name), "utf8")]));

/**
 * @param {import("../../web/exercise/format.js").Exercise} exercise
 * @param {string} base address of dist/.
 * @param {number} passMark
 * @param {string} [home] address of the calculator.
 */
export const packed = (exercise, base, passMark, home = "https://example.org/gramme/") =>
  packageOf(exercise, { passMark, home, base, shell });

/** The platform's page, which keeps what it is told as a platform's server would. */
const platform = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A platform</title>
  <link rel="icon" href="data:,"><style>iframe { width: 100%; height: 90vh; border: 0 }</style>
  <script src="scorm12.js"></script><script>
    const asked = new URLSearchParams(location.search);
    window.refused = [];
    window.launch = () => {
      const kept = JSON.parse(localStorage.kept ?? "{}");
      window.API = new Scorm12API({ logLevel: 5, mastery_override: false });
      API.loadFromFlattenedJSON({ ...kept, "student_data.mastery_score": asked.get("mastery") ?? "" }, "cmi");
      for (const call of ["LMSInitialize", "LMSSetValue", "LMSCommit", "LMSFinish"]) {
        const real = API[call].bind(API);
        API[call] = (...values) => {
          const said = real(...values);
          if (String(said) !== "true") refused.push([call, ...values].join(" "));
          return said;
        };
      }
      const keep = () => {
        const { core, suspend_data } = JSON.parse(JSON.stringify(API.cmi));
        localStorage.kept = JSON.stringify({
          "core.lesson_status": core.lesson_status,
          "core.lesson_location": core.lesson_location,
          "core.entry": core.exit === "suspend" ? "resume" : "",
          "core.score.raw": core.score.raw,
          suspend_data,
        });
      };
      API.on("LMSCommit", keep);
      API.on("LMSFinish", () => { keep(); window.finished = (window.finished ?? 0) + 1; });
      document.querySelector("main").innerHTML = '<iframe title="Course" src="player.html"></iframe>';
    };
    window.leave = () => document.querySelector("iframe").remove();
    window.told = () => ({ ...JSON.parse(JSON.stringify(API.cmi)), finished: window.finished ?? 0, refused });
  </script></head><body><main></main></body></html>`;

const player = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A player</title>
  <style>html, body, iframe { width: 100%; height: 100%; margin: 0; border: 0 }</style></head>
  <body><iframe title="Exercise" src="course/index.html"></iframe></body></html>`;

/**
 * Unpacks a package where a platform keeps it. Python's reader of zip files is not the one that wrote it.
 * @param {Uint8Array} zip
 * @returns {{ folder: string, files: string[], remove: () => void }} folder holds platform.html and course/.
 */
export function imported(zip) {
  const folder = mkdtempSync(join(tmpdir(), "gramme-scorm-"));
  writeFileSync(join(folder, "package.zip"), zip);
  execFileSync("python3", ["-m", "zipfile", "-e", join(folder, "package.zip"), join(folder, "course")]);
  copyFileSync("node_modules/scorm-again/dist/scorm12.min.js", join(folder, "scorm12.js"));
  writeFileSync(join(folder, "platform.html"), platform);
  writeFileSync(join(folder, "player.html"), player);
  const files = readdirSync(join(folder, "course"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(folder, "course/").length));
  return { folder, files: files.sort(), remove: () => rmSync(folder, { recursive: true }) };
}
