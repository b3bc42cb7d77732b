/**
 * An address as a URI (RFC 3986): letters outside ASCII and signs that no URI may hold are percent-encoded, the host is
 * in Punycode. Word calls a file damaged when the target of a link is anything else.
 *
 * @returns nothing when it is no `http:`, `https:` or `mailto:` address that leads to a host or a mailbox
 */
export function uriOf(address: string): string | undefined {
  const url = parse(address);
  if (!url) return undefined;
  const known = url.protocol === 'mailto:' ? mailbox.test(url.pathname) : host.test(url.hostname);
  return known ? encoded(url.href) : undefined;
}

const schemes = ['http:', 'https:', 'mailto:'];

/** Labels parted by single dots, or an address of IPv6. */
const host = /^([\w-]+(\.[\w-]+)*\.?|\[[\da-f:.]+\])$/i;

/** `name@host`, one or more. Programs that check the file want both sides. */
const mailbox = /^[^\s@,]+@[\w-]+(\.[\w-]+)*(,[^\s@,]+@[\w-]+(\.[\w-]+)*)*$/;

function parse(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return schemes.includes(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The URL Standard lets signs stand that RFC 3986 does not. Square brackets are for hosts, and one `#` begins a fragment. */
function encoded(href: string): string {
  const [, origin = '', path = '', fragment] = /^([^/]*\/\/[^/?#]*|)([^#]*)(?:#(.*))?$/s.exec(href) ?? [];
  return `${origin}${legal(path)}${fragment === undefined ? '' : `#${legal(fragment)}`}`;
}

function legal(part: string): string {
  return part.replace(/%(?![\da-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gi, (sign) =>
    sign === '%' ? '%25' : encodeURIComponent(sign),
  );
}
