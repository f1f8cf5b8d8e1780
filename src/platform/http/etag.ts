/** Entity tags for reads: the same bytes in the same language have the same tag, and a reader who has them gets 304 and nothing else. */
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** Adds to every GET of a text or file below `prefix`, and to the HEAD of it, its `ETag`, and answers `If-None-Match`. */
export function addEntityTags(app: FastifyInstance, prefix: string): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (
      !reads ||
      reply.statusCode !== 200 ||
      !(typeof payload === 'string' || payload instanceof Uint8Array) ||
      !request.url.startsWith(prefix)
    )
      return payload;
    const language = String(reply.getHeader('content-language') ?? '');
    const digest = createHash('sha256').update(`${language}\n`).update(payload).digest('base64url').slice(0, 27);
    // A record's revision comes first: what If-Match asks about. The rest tells everything else that the answer shows.
    const revision = /^"(\d+)"$/u.exec(String(reply.getHeader('etag') ?? ''))?.[1];
    const tag = revision === undefined ? `"${digest}"` : `"${revision}.${digest}"`;
    reply.header('etag', tag);
    // Keep it, and ask again each time: a page may have been edited since. Whatever is not to be kept has said so.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache');
    if (!matches(request.headers['if-none-match'], tag)) return payload;
    reply.status(304).removeHeader('content-type').removeHeader('content-length').removeHeader('content-disposition');
    return '';
  });
}

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((part) => part.trim() === '*' || part.trim().replace(/^W\//, '') === tag);
}
