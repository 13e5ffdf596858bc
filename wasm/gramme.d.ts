/** Which formulas are applied; see docs/method.md. */
export type Method = "standard" | "mlco2-2019" | "green-algorithms";

/** `count` devices of one kind. Needs `device` or `powerW`. */
export interface DeviceGroup {
  /** Id, as in `devices()`. */
  device?: string;
  /** Average draw of one device, W, 0 to 1e6; rated power if `load` is given as well. */
  powerW?: number;
  /** Above 0, up to 1e7; default 1. Halves exist. */
  count?: number;
  /** Share of rated power, 0 to 1.5; default 0.70 (1 in green-algorithms). */
  load?: number;
}

/** Needs `device`, or `wattsPerCore` with `cores`. */
export interface CpuRequest {
  /** Id, as in `cpus()`. */
  device?: string;
  /** W, 0 to 1000. */
  wattsPerCore?: number;
  /** 0 to 1e6; default: all cores of the named CPU. */
  cores?: number;
  /** Share of rated power, 0 to 1.5; default 0.70 (1 in green-algorithms). */
  load?: number;
}

/** What is estimated. Every field may be absent; zero is a value. */
export interface EstimateRequest {
  method?: Method;
  /** Wall-clock hours of one run, above 0, up to 1e9. Required unless `measuredKwh` is given. */
  hours?: number;
  /** Number of such runs, failed and search runs included; above 0, up to 1e6; default 1. */
  runs?: number;
  /** At most 64 groups. */
  devices?: DeviceGroup[];
  cpu?: CpuRequest;
  /** Memory requested, GB, 0 to 1e7. */
  memoryGb?: number;
  /** Metered IT energy of one run without PUE, kWh, 0 to 1e12. Replaces devices, CPU and memory. */
  measuredKwh?: number;
  /** Id, as in `places()`. Default: the world. */
  place?: string;
  /** Year of the run, 1990 to 2100. Default: the newest with data. */
  year?: number;
  /** Replaces the place's grid, gCO2e/kWh, 0 to 5000. */
  gridGco2ePerKwh?: number;
  /** Intensity of the contract, for dual reporting, gCO2e/kWh, 0 to 5000. */
  marketGco2ePerKwh?: number;
  /** Power usage effectiveness, 1 to 10. */
  pue?: number;
  /** On-site water, L per kWh of IT energy, 0 to 100. */
  wueLPerKwh?: number;
  /** Off-site water, L per kWh, 0 to 100. */
  offSiteWaterLPerKwh?: number;
  /** 0 to 100; reported beside the emissions, never subtracted from them. */
  offsetPercent?: number;
  /** Default true. */
  embodied?: boolean;
  /** Above 0, up to 50; default 4. */
  deviceLifetimeYears?: number;
  /** Above 0, up to 1; default 0.85. */
  utilisation?: number;
  /** Functional unit, for a score per unit (ISO/IEC 21031). `count` above 0, up to 1e18. */
  unit?: { name: string; count: number };
}

/** A number of the estimate with where it comes from. */
export interface Factor {
  /** deviceWatts, deviceLoad, deviceCount, hours, runs, cpuWattsPerCore, cpuCores, cpuLoad, memoryWattsPerGb, measuredKwh, pue, grid ... */
  name: string;
  value: number;
  unit: string;
  /** Year that the figure is of; of a device's rated power, its release. */
  year?: number;
  /** Id in `sources()`; absent if the user gave the value. */
  source?: string;
  /** All of them, `source` first, where the figure is made of several. */
  sources?: string[];
  basis?: string;
  /** 5th and 95th percentile; absent where the factor is certain. */
  low?: number;
  high?: number;
  /** Given by the user. */
  given: boolean;
  /** Chosen by the method for want of a figure. */
  assumed: boolean;
  /** JSON Pointer into the request, of what the factor belongs to. */
  path?: string;
  /** Id that was looked up. */
  of?: string;
  /** How the figure of a part of a country follows from the country's: country x part / whole. */
  ratio?: { of: string; part: number; whole: number; year: number; source: string; basis: string };
}

/** The 5th, 50th and 95th percentile. */
export type Percentiles = [p5: number, p50: number, p95: number];

/** Total kg with one factor at its 5th and 95th percentile and the others at their centre. */
export interface Driver {
  factor: string;
  lowKg: number;
  highKg: number;
}

/** Something that was chosen for the user; `code` is text for the page's messages. */
export interface Note {
  code: string;
  path?: string;
  of?: string;
  year?: number;
}

/** A field that does not apply is absent; it is not zero. */
export interface Estimate {
  method: Method;
  energyKwh: { devices?: number; cpu?: number; memory?: number; overhead?: number; total: number };
  /** Location-based; `market` and `offset` stand beside the total and are not part of it. */
  emissionsKg: { operational: number; embodied?: number; total: number; market?: number; offset?: number };
  /** `total` only where both are known. */
  waterL?: { onSite?: number; offSite?: number; total?: number };
  /** The same with every unstated load 1; only where a load was not stated. */
  atRatedPower?: { energyKwh: number; operationalKg: number };
  /** Of what is counted; standard method only. */
  range?: {
    operationalKg: Percentiles;
    embodiedKg?: Percentiles;
    totalKg: Percentiles;
    energyKwh: Percentiles;
    waterL?: Percentiles;
  };
  /** Widest first; standard method only. */
  drivers?: Driver[];
  factors: Factor[];
  /** Published figures about the place that are not part of the result, such as a provider's own. */
  context?: Factor[];
  boundary: { counted: string[]; notCounted: string[]; notes: Note[] };
  equivalents?: { id: string; amount: number }[];
  sci?: { gPerUnit: number };
  /** Cleanest region of the same provider; mlco2-2019 only. */
  alternative?: { place: string; kg: number };
}

/** One row of a comparison, least operational emissions first. */
export interface ComparisonRow {
  place?: string;
  device?: string;
  energyKwh: number;
  operationalKg: number;
  totalKg: number;
  /** That a device needs for the same operations, as many as the request has of its own. */
  hours?: number;
  /** Standard method only; at the first 512 points. */
  range?: { operationalKg: Percentiles };
  /** The PUE is assumed. */
  assumed: boolean;
}

/** What is to be trained, before anything is run. */
export interface PlanRequest {
  /** Parameters active for each token, 1 to 1e15; of a dense model all of them. */
  activeParams: number;
  /** Tokens seen in training, 1 to 1e18; repeated ones count each time. */
  tokens: number;
  /** All weights (default), or adapters beside frozen weights. */
  training?: "full" | "adapters";
  /**
   * Share of the devices' dense 16-bit peak that the training puts to use (model FLOP utilisation), above 0, up to 1. If absent,
   * the middle of the published runs, with their spread as the range.
   */
  efficiency?: number;
  /** Where it will run and on what: one device group whose device has `peak16`; neither `hours` nor `measuredKwh`. */
  request: EstimateRequest;
}

/** `low` and `high`: 5th and 95th percentile; equal to `value` where the efficiency was given. */
export interface Span {
  value: number;
  low: number;
  high: number;
}

/** A training that stated its efficiency, or the figures that imply it. */
export interface PublishedRun {
  model: string;
  /** Id, as in `devices()`. */
  device: string;
  /** Active for each token. */
  activeParams: number;
  tokens?: number;
  deviceHours?: number;
  efficiency: number;
  /** "implied": operations / (device hours x peak); "stated": as its authors say. */
  basis: "implied" | "stated";
  /** Id in `sources()`. */
  source: string;
}

export interface Plan {
  /** Floating-point operations of one run: 6 (adapters: 4) x activeParams x tokens. */
  operations: number;
  efficiency: Span & { given: boolean };
  /** Of one run, all devices together. */
  deviceHours: Span;
  /** Wall clock of one run. */
  hours: Span;
  /** The request with `hours`, for the calculator. */
  request: EstimateRequest;
  /** Of that request. */
  estimate: Estimate;
  /** With the uncertainty of the efficiency in it; standard method only. */
  range?: { operationalKg: Percentiles; totalKg: Percentiles; energyKwh: Percentiles };
  /** All that are known, nearest in active parameters first. */
  published: PublishedRun[];
}

/** What some of the actions need to know. */
export interface ReduceInputs {
  /** Points of a grid of hyperparameters, all of which the request's hours and runs count; whole, 1 to 1e9. */
  gridPoints?: number;
  /** Trials of a random search instead; whole, 1 to 1e9. */
  randomTrials?: number;
  /** What the run trained: all weights, or adapters beside frozen ones. */
  training?: "full" | "adapters";
  /** Hours of fine-tuning a pretrained model as a share of this run's; above 0, up to 1. */
  pretrainedShare?: number;
}

export type ActionId =
  | "place-of-provider"
  | "place-of-continent"
  | "place-of-all"
  | "device"
  | "pue"
  | "adapters"
  | "pretrained"
  | "random-search"
  | "half-runs";

/** What an action takes for granted. */
export type Assumption =
  /** The same devices can be had there, and the data may go there. */
  | "workMayMove"
  /** The PUE there is the method's own, for want of a published one. */
  | "assumedPue"
  /** The request's own grid, PUE or water belonged to the place that it leaves; `change` removes them. */
  | "ownFiguresLeave"
  /** The new device can be had and does the same operations with the same efficiency, in other hours. */
  | "sameOperations"
  /** The site reaches what the best site of the provider, or its fleet, reaches. */
  | "bestOfProvider"
  /** The site reaches the lowest average of a fleet that any provider publishes. */
  | "bestFleet"
  /** Frozen weights spare 2 of 6 operations for each parameter and token, and as many tokens suffice. */
  | "frozenWeights"
  /** The making of the pretrained model is on others' account. */
  | "pretrainingNotCounted"
  /** So many random trials find what the grid finds. */
  | "trialsSuffice"
  /** Half of the runs tell as much. */
  | "halfSuffices";

export interface Action {
  id: ActionId;
  /** Place or device that it takes; of `pue`, the place or provider whose figure it is. */
  subject?: string;
  savedKg: number;
  /** 0 to 100. */
  savedPercent: number;
  /** What the estimate of the changed request says, to the last digit. */
  totalKg: number;
  /** Merge patch (RFC 7396): null removes a field. */
  change: { [Field in keyof EstimateRequest]?: EstimateRequest[Field] | null };
  assumes: Assumption[];
  /** Of the figure that it writes into the request, where there is one; id in `sources()`. */
  source?: string;
}

/** Why an action is not offered. */
export type Reason =
  /** The method does not know what it would change. */
  | "notInMethod"
  /** The request names no place. */
  | "noPlace"
  /** The place belongs to no cloud provider. */
  | "noProvider"
  /** No device of the request, or not each, has a published 16-bit peak. */
  | "noPeak"
  /** Metered energy says nothing of operations. */
  | "metered"
  /** An input that it needs is absent, see ReduceInputs. */
  | "needsInput"
  /** There are fewer than two runs. */
  | "oneRun"
  /** A narrower action takes the same place already. */
  | "samePlace"
  /** Nothing known emits less. */
  | "alreadyBest"
  /** The changed request would leave the bounds. */
  | "outOfBounds";

export interface Reduction {
  /** Today's, of the request as it is. */
  totalKg: number;
  /** Those that save, most saved first. Savings do not add up: apply one and ask again. */
  actions: Action[];
  /** All others. */
  impossible: { id: ActionId; reason: Reason }[];
}

/** One run of a ledger, in the place where it was given; left out of the sums if it cannot be estimated. */
export type LedgerRun =
  | { ok: true; energyKwh: number; operationalKg: number; embodiedKg?: number; totalKg: number }
  | { ok: false; errors: RequestError[] };

/** The sum of many runs. What two runs have in common errs in common: the same grid, the same place's PUE, the method's own figures. */
export interface Ledger {
  energyKwh: number;
  /** `embodied` if any run counts it. */
  emissionsKg: { operational: number; embodied?: number; total: number };
  /** Of what is counted; absent if a run that counts follows a method without ranges. */
  range?: { operationalKg: Percentiles; embodiedKg?: Percentiles; totalKg: Percentiles; energyKwh: Percentiles };
  /** As many as were given, in their order. */
  runs: LedgerRun[];
}

export interface Found {
  kind: "device" | "place" | "cpu" | "instance";
  id: string;
  name: string;
  /** The name that matched, where it is neither id nor name. */
  alias?: string;
}

/** One thing that is wrong with a request. */
export interface RequestError {
  /** One of `errorCodes`. */
  code: string;
  /** JSON Pointer into the request; "" is the whole. */
  path: string;
  /** For developers. */
  detail: string;
  /** Nearest ids. */
  candidates?: string[];
}

/** Thrown by every call that cannot answer. */
export class GrammeError extends Error {
  errors: RequestError[];
}

export interface Place {
  id: string;
  name: string;
  /** cloud, centre, country, country-part or world. */
  kind: string;
  /** Id and name of the cloud provider. */
  provider?: string;
  providerName?: string;
  /** Who runs a computing centre. */
  operator?: string;
  city?: string;
  /** ISO 3166-1 alpha-3. */
  country?: string;
  /** Id of the grid that a cloud region or centre hangs on. */
  grid?: string;
  /** Empty for what anybody may use; else why not (government, announced, dedicated ...). */
  status?: string;
  lat?: number;
  lon?: number;
  pue?: number;
  pueYear?: number;
  pueSource?: string;
}

export interface Device {
  id: string;
  name: string;
  vendor: string;
  kind: string;
  /** datacentre, workstation, consumer, laptop, edge or system (a whole machine). */
  segment: string;
  year?: number;
  /** TDP or board power. */
  ratedW?: number;
  /** Published fleet average of one chip. */
  averageW?: number;
  memoryGb?: number;
  /** Dense, tera-operations per second. */
  peak16?: number;
  source?: string;
}

export interface Cpu {
  id: string;
  name: string;
  cores: number;
  tdpW: number;
  year?: number;
  source: string;
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  licence: string;
  url?: string;
  /** ISO date. */
  retrieved?: string;
  year?: number;
  note?: string;
  /** Of a paper, as "Family, Given". */
  authors?: string[];
  /** Journal or proceedings of a paper. */
  container?: string;
}

/** What a number in a request may be. */
export interface Bound {
  field: string;
  /** JSON Pointer, with * for an index. */
  path: string;
  unit: string;
  min: number;
  max: number;
  minExclusive: boolean;
  whole: boolean;
}

export interface Gramme {
  /** Throws GrammeError. */
  estimate(request: EstimateRequest): Promise<Estimate>;
  /** The same work at every place, or the same operations on every device with `peak16`. Throws GrammeError. */
  compare(request: EstimateRequest, options?: { over?: "places" | "devices" }): Promise<ComparisonRow[]>;
  /** A training before it is run: operations, hours, emissions. Throws GrammeError. */
  plan(request: PlanRequest): Promise<Plan>;
  /** What would make the work emit less. Errors in `inputs` have paths under "/inputs". Throws GrammeError. */
  reduce(request: EstimateRequest, inputs?: ReduceInputs): Promise<Reduction>;
  /** The sum of at most 5,000 runs, with its range. A run that cannot be estimated is said so in `runs` and left out. Throws GrammeError. */
  ledger(runs: EstimateRequest[]): Promise<Ledger>;
  /** Search over ids, names and aliases, best first; empty text finds nothing. */
  find(text: string, options?: { kinds?: Found["kind"][]; limit?: number }): Promise<Found[]>;
  /** A cloud instance type ("p4d.24xlarge x 2") as devices, CPU and memory of a request. Throws GrammeError. */
  expand(instance: string): Promise<Pick<EstimateRequest, "devices" | "cpu" | "memoryGb">>;
  /** JSON text (bytes are UTF-8) in, the core's own JSON text out: `{"ok":...}`. Never throws for what stands in the text. */
  estimateText(text: string | Uint8Array): Promise<string>;
  compareText(text: string | Uint8Array, over?: "places" | "devices"): Promise<string>;
  planText(text: string | Uint8Array): Promise<string>;
  /** `inputs`: JSON text of ReduceInputs. */
  reduceText(text: string | Uint8Array, inputs?: string | Uint8Array): Promise<string>;
  /** Of a JSON array of requests. */
  ledgerText(text: string | Uint8Array): Promise<string>;
  /** Cloud regions, computing centres, countries, parts of countries and the world. */
  places(): Promise<Place[]>;
  devices(): Promise<Device[]>;
  cpus(): Promise<Cpu[]>;
  sources(): Promise<Source[]>;
  /** Rows of one table of a packed part of the data, as in data/pack.mjs. */
  table(part: string, name: string): Promise<Record<string, string | number | null>[]>;
  readonly bounds: Bound[];
  readonly errorCodes: { code: string; text: string }[];
  /** Versions of the code (semantic) and of the data (a date). */
  readonly version: { core: string; data: string };
}

/** Where something is, relative to the page or to Node's working directory, or what it holds. */
export type File = string | URL | Uint8Array<ArrayBuffer>;

/**
 * Loads the core and the parts of the data that most requests need; further parts follow when a request needs them.
 * One module and one catalog for all calls with equal options.
 */
export function loadGramme(options?: {
  /** Where core.wasm is, or a function that gives it. */
  wasm?: string | URL | (() => File | Promise<File>);
  /** The folder of the packed data, or a function that gives the part of this name. */
  data?: string | URL | ((part: string) => File | Promise<File>);
}): Promise<Gramme>;
