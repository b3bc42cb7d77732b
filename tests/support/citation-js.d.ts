declare module '@citation-js/core' {
  type Item = Readonly<Record<string, unknown>>;

  export const plugins: { readonly input: { chain(data: string, options?: object): readonly Item[] } };
}

declare module '@citation-js/plugin-bibtex';
