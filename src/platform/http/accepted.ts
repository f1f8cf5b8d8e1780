import type { FastifyRequest } from 'fastify';

/**
 * The languages that a request asks for, the dearest first: what its address names (`?language=de`, for a link, which cannot
 * have headers), then those of its header.
 */
export function languagesAsked({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): string[] {
  const named = new URLSearchParams(url.split('?', 2)[1] ?? '').get('language');
  return [...(named === null ? [] : [named]), ...accepted(headers['accept-language'])];
}

/** What a header such as `Accept-Language: de-CH, de;q=0.9, en;q=0.5` asks for, the dearest first; what is refused by `q=0` is left out. */
export function accepted(header: string | undefined): string[] {
  const parts = (header ?? '').slice(0, longest).split(',');
  const weighed = parts.flatMap((part) => {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim());
    const written = parameters.find((one) => /^q=/iu.test(one))?.slice(2);
    const weight = written === undefined ? 1 : Number(written);
    return name !== '' && weight > 0 && weight <= 1 ? [{ name, weight }] : [];
  });
  // Those of one weight stay in the order in which they were written.
  return weighed.sort((a, b) => b.weight - a.weight).map(({ name }) => name);
}

/** Beyond that nobody wrote it who wants something. */
const longest = 1000;
