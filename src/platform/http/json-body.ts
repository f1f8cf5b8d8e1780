/** What is sent is JSON in UTF-8, of a depth that somebody meant, and nothing else. */
import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';

/** How deep lists and objects may lie in each other; what the API takes is some five deep. */
const deepest = 50;

/**
 * Other media types are answered with 415; letters that are none, `__proto__` and what is too deep with 400.
 * @param types what JSON is called here
 */
export function takeJson(app: FastifyInstance, types: readonly string[] = ['application/json']): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser([...types], { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    // A letter that cannot be read would be kept as another one.
    if (!isUtf8(body)) return done(unreadable('The body is not in UTF-8.'));
    parse(request, body.toString(), (error, value) => {
      if (error === null && isDeeper(value, deepest)) done(unreadable('The body is too deep.'));
      else done(error, value);
    });
  });
}

/** Level by level: what is deep enough would end a function that calls itself. */
function isDeeper(value: unknown, most: number): boolean {
  let level = [value].filter(isCompound);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((one) => Object.values(one).filter(isCompound));
  }
  return false;
}

function isCompound(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function unreadable(reason: string): Error {
  return Object.assign(new Error(reason), { statusCode: 400 });
}
