/**
 * An address as somebody signs in with it: one way of writing it, and none that looks like another. In small letters, whatever the mail
 * server of its domain thinks of capitals: two people whose addresses differ in nothing else would be taken for each other everywhere.
 */

const longest = 254;
/** Letters that are typed all over Europe and that nobody takes for others; not the dotless i, the long s and their like. */
const local = /^[a-z\d!#$%&'*+/=?^_`{|}~.\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u0148\u014a-\u017e-]{1,64}$/u;
const domain = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/u;
const plainDomain = /^[a-z\d.\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u0148\u014a-\u017e-]+$/u;

/** null: it is no address, or one with letters that may be mistaken for others (of other alphabets, or of several at once). */
export function normalEmail(text: string): string | null {
  if (text.length > 2 * longest) return null;
  const small = text.normalize('NFC').trim().toLowerCase();
  // What another form of writing would change is only drawn like plain letters.
  if (small !== small.normalize('NFKC')) return null;
  const [name = '', host = '', ...more] = small.split('@');
  if (more.length > 0 || !local.test(name) || !plainDomain.test(host)) return null;
  if (name.startsWith('.') || name.endsWith('.') || name.includes('..')) return null;
  const ascii = asciiDomain(host);
  const email = `${name}@${ascii}`;
  return ascii !== null && domain.test(ascii) && email.length <= longest ? email : null;
}

/** As the network knows it: `xn--...` for letters beyond the English ones. */
function asciiDomain(host: string): string | null {
  const written = `http://${host}/`;
  if (!URL.canParse(written)) return null;
  const { hostname } = new URL(written);
  // Digits alone are a machine's number to a browser, and are written anew by it.
  return /^[\d.]+$/u.test(hostname) ? null : hostname;
}
