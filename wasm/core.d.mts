/** The core as emcc builds it: text in, the text of an answer out. */
export interface Core {
  estimate(request: Text): string;
  /** How many bytes the answer has. */
  compare(request: Text, over: Text): number;
  /** The address of that answer in HEAPU8, until the next one. */
  compared(): number;
  plan(wanted: Text): string;
  reduce(request: Text, inputs: Text): string;
  ledger(requests: Text): string;
  find(text: Text, kinds: Text, limit: number): string;
  expand(instance: Text): string;
  /** The address in HEAPU8 of so many bytes, for the text of a part. */
  roomForPart(bytes: number): number;
  /** Takes in the part whose text is there. */
  loadPart(): string;
  /** The memory as it is now; it moves when it grows. */
  readonly HEAPU8: Uint8Array;
  bounds(): string;
  errorCodes(): string;
  version(): string;
}

/** Bytes are UTF-8. */
export type Text = string | Uint8Array;

export default function createCore(options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}): Promise<Core>;
