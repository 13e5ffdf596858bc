// The project's own files: those in git, and new ones that git does not ignore.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * @param {...string} patterns as git reads them: "*.cpp" is every C++ source in any folder.
 * @returns {string[]} paths from the top of the repository.
 */
export function sources(...patterns) {
  const list = ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", ...patterns];
  const names = execFileSync("git", list, { encoding: "utf8" }).split("\0");
  // A file that was deleted but not yet committed is still listed.
  return [...new Set(names)].filter((name) => name && existsSync(name));
}
