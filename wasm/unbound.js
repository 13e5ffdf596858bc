// For emcc, at linking: embind announces every type that a binding might use. No binding uses these, and what JavaScript would
// do with them is a sixth of the glue.
/* global LibraryManager, mergeInto */

function nothing() {}

for (const type of ["bigint", "bool", "emval", "float", "memory_view", "std_wstring"]) {
  const name = `_embind_register_${type}`;
  // @ts-expect-error: of emcc.
  mergeInto(LibraryManager.library, { [name]: nothing, [`${name}__deps`]: [] });
}
