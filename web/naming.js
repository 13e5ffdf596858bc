// What names mean that are no ids. Fetched when a link or a reader uses one.
export { expand, hostTexts, readDevice } from "./instances.js";
export { oldDevice, oldPlace, oldPlaces } from "./legacy.js";
