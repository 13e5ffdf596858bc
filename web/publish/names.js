// What the ids of a request and its estimate are called when they stand alone in a text.

import { placeName as inLanguage } from "../placenames.js";

/** @import { EstimateRequest, Gramme, Place } from "../../wasm/gramme.d.ts" */

/**
 * @param {Gramme} gramme
 * @param {EstimateRequest} request
 * @returns {Promise<Map<string, string>>} by id; as many as the texts can need.
 */
export async function namesFor(gramme, request) {
  const [places, devices] = await Promise.all([gramme.places(), gramme.devices()]);
  const cpus = request.cpu?.device ? await gramme.cpus() : [];
  const names = new Map([...devices, ...cpus].map(({ id, name }) => [id, name]));
  const countries = new Map(places.map((place) => [place.id, inLanguage(place)]));
  for (const place of places) {
    names.set(place.id, placeName(place, countries));
    if (place.provider && place.providerName) names.set(place.provider, place.providerName);
  }
  return names;
}

/** "Google Cloud us-central1, Council Bluffs, United States". @param {Place} place @param {Map<string, string>} countries */
function placeName(place, countries) {
  const { id, provider, providerName, city, country } = place;
  const whose = provider && providerName ? `${providerName} ${id.slice(provider.length + 1)}` : inLanguage(place);
  const where = [city, country && countries.get(`country:${country}`)];
  return [whose, ...where.filter((part) => part && !whose.includes(part))].join(", ");
}
