// The words of exercises, in the language of the page.
import { section } from "../messages/messages.js";

await section({
  en: () => import("./messages-en.js"),
  fr: () => import("./messages-fr.js"),
  zh: () => import("./messages-zh.js"),
});
