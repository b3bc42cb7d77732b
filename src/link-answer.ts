/** Why a page could not be seen. */
export const linkFaults = [
  'gone',
  'refused',
  'failing',
  'host-unknown',
  'certificate',
  'silent',
  'closed',
  'broken-off',
  'loop',
  'too-many-redirects',
  'redirect-nowhere',
  'private',
] as const;

export type LinkFault = (typeof linkFaults)[number];

/** What became of asking for a page. */
export type LinkAnswer =
  | { readonly kind: 'well' }
  /** It is there, and its host has given it another address for good. */
  | { readonly kind: 'moved'; readonly to: string }
  /** `status` is that of HTTP, where the host has answered. */
  | { readonly kind: 'fault'; readonly fault: LinkFault; readonly status?: number | undefined };

/** Asks for pages, by absolute addresses without a fragment; an address without an answer was not asked for. */
export type AskLinks = (urls: readonly string[]) => Promise<ReadonlyMap<string, LinkAnswer>>;
