/** Answers for whoever takes them compressed. Files of the app are compressed when it is built; this is for what is made when asked for. */
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { accepted } from './accepted.ts';
import { addVary } from './vary.ts';

/** Below this a packet is sent either way. */
const least = 1024;

const toBrotli = promisify(brotliCompress);
/** As quick as gzip, and smaller; higher qualities take longer than they save. */
const quality = { params: { [zlib.BROTLI_PARAM_QUALITY]: 4 } };

const coders: Readonly<Record<string, (bytes: Uint8Array) => Promise<Buffer>>> = {
  br: (bytes) => toBrotli(bytes, quality),
  gzip: promisify<Uint8Array, Buffer>(gzip),
};

/** Compresses every JSON below `prefix` that is long enough. To be added after the entity tags. */
export function compressAnswers(app: FastifyInstance, prefix: string): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isJson = /^application\/(?:\w+\+)?json\b/u.test(String(reply.getHeader('content-type') ?? ''));
    if (!isJson || typeof payload !== 'string' || !request.url.startsWith(prefix)) return payload;
    addVary(reply, 'accept-encoding');
    const bytes = Buffer.from(payload);
    const coding =
      bytes.length < least ? undefined : accepted(request.headers['accept-encoding']?.toString()).find((name) => name in coders);
    const code = coding === undefined ? undefined : coders[coding];
    if (coding === undefined || code === undefined) return payload;
    // The same answer in other bytes.
    const tag = reply.getHeader('etag');
    if (typeof tag === 'string' && !tag.startsWith('W/')) reply.header('etag', `W/${tag}`);
    reply.header('content-encoding', coding).removeHeader('content-length');
    return code(bytes);
  });
}
