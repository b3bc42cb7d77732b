/** citeproc ships no types; `engine.ts` says what this room relies on. */
declare module 'citeproc' {
  const module: unknown;
  export = module;
}
