/** Asks an issuer: only where it may be asked, no further than where it was told to, and no more than a bound of what it answers. */

/** A token that names ten thousand groups is some 600 kB. */
const mostBytes = 2_000_000;

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const isLocal = ({ hostname }: URL) => loopback.has(hostname);

/** What cannot be asked, or answers more than anybody reads. */
class Unaskable extends Error {
  override name = 'Unaskable';
}

/** By https everywhere; in the clear only from this machine to itself, where the issuer itself is there. */
export function mayAsk(address: string, issuer: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url) && isLocal(new URL(issuer)));
}

export function boundedFetch(issuer: string): (url: string, options: object) => Promise<Response> {
  return async (url, options) => {
    if (!mayAsk(url, issuer)) throw new Unaskable('It is not asked by https.');
    const response = await fetch(url, { ...options, redirect: 'manual' });
    const body = await bodyOf(response);
    const { status, headers } = response;
    // The length and the packing were those of what came over the wire.
    const kept = new Headers([...headers].filter(([name]) => !['content-length', 'content-encoding'].includes(name)));
    return new Response(body.length === 0 ? null : body, { status, headers: kept });
  };
}

async function bodyOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Unpacked: a small answer may become a large one.
  for await (const part of body ?? []) {
    size += part.length;
    if (size > mostBytes) throw new Unaskable('It answers more than is read.');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
