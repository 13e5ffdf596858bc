// English: what stands beside the result, and the machine around the devices.

/** @type {Record<string, string>} */
export const beside = {
  "beside.title": "Beside the result",
  "beside.dual": "The electricity, counted in two ways",
  "beside.location": "By the grid where it ran (location-based)",
  "beside.market": "By the electricity contract (market-based)",
  "beside.dual.hint":
    "The GHG Protocol’s Scope 2 guidance asks for both, side by side. The result above counts the first; making the hardware is in neither.",
  "beside.offset": "Offsets bought, not subtracted",
  "beside.water.onSite": "Water on site, to cool the computers",
  "beside.water.offSite": "Water of the grid, where the electricity is made",
  "beside.water": "Water in all",
  "beside.water.range": "most likely {low} to {high}",
  "beside.sci": "Software Carbon Intensity, per {unit}",
  "beside.alternative": "In the provider’s cleanest region, {place}",

  "claims.title": "What {provider} says of its electricity",
  "claims.hint": "In its own words and on its own basis. None of it is subtracted from the result.",
  "claims.year": "{text} ({year}).",
  "claims.source": "Source",
  "context.carbonFreeShare": "Carbon-free share of this region’s electricity, {basis}: {share}",
  "context.providerGrid": "Its own figure for this region, on another basis ({basis}): {value}\u202fg/kWh",

  "host.title": "Count the machine around the devices",
  "host.instance": "That of {name}",
  "host.typical": "A typical server of eight",
  "host.undo": "Undo",
  "host.pick": "Or that of an instance type",
  "host.pick.placeholder": "p5.48xlarge, a3-highgpu-8g …",
  "host.filled": "{cores} cores and {memory}\u202fGB, as in {name}, for {machines}.",
  "host.filled.memory": "{memory}\u202fGB, as in {name}, for {machines}.",
  "host.machines": "{n, plural, one {# machine} other {# machines}}",
  "host.share": "{share} of a machine",
  "host.eighths.1": "an eighth of a machine",
  "host.eighths.2": "a quarter of a machine",
  "host.eighths.3": "three eighths of a machine",
  "host.eighths.4": "half a machine",
  "host.eighths.5": "five eighths of a machine",
  "host.eighths.6": "three quarters of a machine",
  "host.eighths.7": "seven eighths of a machine",
  "host.filledFor":
    "CPU and memory are filled in for {n, plural, one {# device} other {# devices}}, and count as they are.",
  "host.again": "Fill in for {n}",
  "host.sources": "Sources: {list}.",
  "host.count": "Count it",
};
