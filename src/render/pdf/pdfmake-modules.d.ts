/** pdfmake ships no types and its modules are CommonJS; `pdfmake.ts` says what this room relies on. */
declare module 'pdfmake/js/*' {
  const module: unknown;
  export = module;
}
