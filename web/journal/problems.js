// What is wrong with a record or a file, in words.
import { t } from "../messages/messages.js";
import { Conflict, Full } from "./journal.js";

/** @param {import("./check.js").Problem & { line?: number, name?: string }} problem */
export function problemText({ field, code, values, line, name }) {
  const said = t(`journal.problem.${code}`, values);
  const where = field ? t("journal.problem.field", { field, said }) : said;
  const of = name ? t("journal.problem.of", { name, where }) : where;
  return line ? t("journal.problem.line", { line: String(line), where: of }) : of;
}

/** Why something could not be done. @param {unknown} error */
export function failureText(error) {
  if (error instanceof Full) return t("journal.keep.full");
  const name = /** @type {any} */ (error)?.name;
  if (name === "QuotaExceededError") return t("journal.keep.failed");
  if (error instanceof Conflict) return t("journal.conflict.short");
  return t("journal.failed", { reason: String(/** @type {any} */ (error)?.message ?? error) });
}
