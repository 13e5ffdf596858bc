// Imported by tests of what the page says without a browser: its words are fetched by language, here the English ones.
import { speak } from "../../web/messages/messages.js";

await speak("en");
