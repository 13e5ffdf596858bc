// In place of web/learn/file.js: the file does not offer itself.
import { nothing } from "lit";

export const file = () => nothing;
