/** Names that are no public host: RFC 6761, RFC 6762, RFC 8375, and `.internal`, which ICANN keeps for such use. */
const OWN_NAMES = /(^|\.)(localhost|local|internal|lan|home\.arpa|intranet)$/;

/** Addresses of loopback, of links and of private networks: RFC 1122, RFC 1918, RFC 3927, RFC 6598. */
const OWN_NUMBERS =
  /^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/** Loopback, unspecified, unique local and link-local addresses of IPv6, and IPv4 in IPv6: RFC 4291, RFC 4193. */
const OWN_IPV6 = /^\[(::1?\]|f[cd]|fe[89ab]|::ffff:)/i;

/** Whether a host, as `URL` writes it, is one that everybody can reach. */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return !OWN_IPV6.test(host);
  if (/^\d+(\.\d+){3}$/.test(host)) return !OWN_NUMBERS.test(host);
  return host.includes('.') && !OWN_NAMES.test(host);
}
