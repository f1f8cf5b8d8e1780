/** Where people find Gradus, and whom it believes who a request is from: what is said at the start, checked before anything is served. */
import { BlockList, isIP } from 'node:net';
import { isLoopback } from './host-check.ts';

export class AddressError extends Error {
  override name = 'AddressError';
}

/**
 * `https://gradus.example.org`, with nothing behind it.
 * @param named in GRADUS_ADDRESS
 * @throws AddressError in words for whoever runs the program
 */
export function publicAddressFrom(named: string): string {
  const refuse = (why: string): never => {
    throw new AddressError(`GRADUS_ADDRESS is ${why}. Give the address that people open, such as https://gradus.example.org.`);
  };
  const text = named.trim();
  if (!URL.canParse(text)) return refuse(`no address: "${text}"`);
  const { protocol, hostname, pathname, search, hash, username, password, origin } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return refuse(`no address of the web: "${text}"`);
  // A password is not repeated, whoever wrote it there.
  if (username !== '' || password !== '') return refuse('an address with a name or a password in it');
  if (pathname !== '/' || search !== '' || hash !== '')
    return refuse(`"${text}", and Gradus is served at the top of a host only, not below ${pathname}${search}${hash}`);
  if (protocol === 'http:' && !isLoopback(hostname))
    return refuse(`"${text}": over http everybody on the way could read passwords and sessions. Put a server that speaks TLS in front`);
  return origin;
}

/**
 * Whose X-Forwarded-For is believed: addresses and ranges (`10.0.0.4`, `10.1.0.0/16`), and `loopback`. Not a number of servers in between:
 * whoever comes by another way could then say anything.
 * @throws AddressError in words for whoever runs the program
 */
export function trustedProxiesFrom(named: string): string[] {
  const parts = named
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wrong = parts.find((part) => part !== 'loopback' && !isRange(part));
  if (wrong !== undefined || parts.length === 0)
    throw new AddressError(
      `--trust-proxy takes addresses or ranges such as 10.0.0.4,10.1.0.0/16, or loopback, not "${wrong ?? named}". Whom it names may say who a request is from: never name everybody.`,
    );
  return parts;
}

/** An address, or a range that is not everybody. */
function isRange(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || address.includes('%') || rest.length > 0) return false;
  if (prefix === undefined) return true;
  if (!/^[1-9]\d{0,2}$/u.test(prefix)) return false;
  try {
    new BlockList().addSubnet(address, Number(prefix), version === 4 ? 'ipv4' : 'ipv6');
    return true;
  } catch {
    return false;
  }
}
