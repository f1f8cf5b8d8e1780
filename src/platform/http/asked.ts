/** What a procedure knows of the request that it answers, and its way to the database: one organisation, one actor. */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.ts';
import type { Actor, Change, Database, Db, How } from '../database/database.ts';
import { keepAnswer } from '../database/idempotency.ts';
import { type Day, dayAt } from '../day.ts';
import { idempotencyKeyBad, idempotencyKeyReused, revisionChanged, revisionMissing } from '../messages.generated.ts';
import type { NewId } from '../new-id.ts';
import type { Viewer } from '../policy/viewer.ts';
import { Refusal } from '../refusal.ts';
import { type RequestAbout, requestAbout } from './request-about.ts';

export interface Asked {
  organization: string;
  viewer: Viewer;
  /** That of the viewer. */
  actor: Actor;
  clock: Clock;
  newId: NewId;
  today: Day;
  /** What the request says of who sends it. */
  about: RequestAbout;
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** One transaction. Where the request carries an Idempotency-Key, a repetition is answered as the first was, and nothing is done twice. */
  change<T>(work: (change: Change) => Promise<T>, how?: How): Promise<T>;
  /**
   * One transaction of somebody that the request proves itself to be, or of the viewer. Nothing is kept of its answer, whatever
   * Idempotency-Key there is: for acts whose answer holds a secret, or that are not to be answered twice.
   */
  changeUnkept<T>(work: (change: Change) => Promise<T>, by?: Actor): Promise<T>;
  /** The revision that If-Match names. @throws Refusal 428 where it names none */
  revisionAsked(): number;
  /** @throws Refusal 412 where If-Match names another, 428 where it names none */
  mustBe(revision: number): void;
  /** Makes it the ETag of the answer. */
  revisionIs(revision: number): void;
  /** Sets a header of the answer. */
  header(name: string, value: string): void;
}

export interface AskedParts {
  database: Database;
  organization: string;
  viewer: Viewer;
  clock: Clock;
  newId: NewId;
  /** Where people reach this server, as `https://gradus.example.org`; absent: it is on loopback. */
  publicAddress?: string | null;
}

export function askedBy(request: FastifyRequest, reply: FastifyReply, parts: AskedParts): Asked {
  const { database, organization, viewer, clock, newId, publicAddress = null } = parts;
  const { actor } = viewer;
  let revisionSet: number | null = null;
  const asked: Asked = {
    organization,
    viewer,
    actor,
    clock,
    newId,
    today: dayAt(clock()),
    about: requestAbout(request, publicAddress),
    read: (work) => database.read(organization, work),
    change: async (work, how) => {
      const key = keyOf(request);
      if (key === null) return database.change({ organization, actor }, work, how);
      const kept = await database.change(
        { organization, actor },
        (change) =>
          keepAnswer(change, { key, request: digestOf(request) }, async () => ({ answer: await work(change), revision: revisionSet })),
        how,
      );
      if (kept === 'another-request') throw new Refusal(422, idempotencyKeyReused({ key }));
      if (kept.revision !== null) asked.revisionIs(kept.revision);
      return kept.answer;
    },
    changeUnkept: (work, by = actor) => database.change({ organization, actor: by }, work),
    revisionAsked: () => {
      const header = request.headers['if-match'];
      const named = /^(?:W\/)?"(\d{1,9})[".]/u.exec(header?.trim() ?? '')?.[1];
      if (named === undefined) throw new Refusal(428, revisionMissing());
      return Number(named);
    },
    mustBe: (revision) => {
      const named = asked.revisionAsked();
      if (named !== revision) throw new Refusal(412, revisionChanged({ named, revision }), { revision });
    },
    revisionIs: (revision) => {
      revisionSet = revision;
      reply.header('etag', `"${revision}"`);
    },
    header: (name, value) => {
      reply.header(name, value);
    },
  };
  return asked;
}

/** As draft-ietf-httpapi-idempotency-key-header has it, with quotes or without. */
function keyOf(request: FastifyRequest): string | null {
  const header = request.headers['idempotency-key'];
  if (header === undefined || request.method === 'GET') return null;
  const key = String(header).replace(/^"(.*)"$/u, '$1');
  if (!/^[\x21-\x7e]{1,200}$/u.test(key)) throw new Refusal(400, idempotencyKeyBad());
  return key;
}

function digestOf({ method, url, body }: FastifyRequest): Buffer {
  return createHash('sha256')
    .update(`${method} ${url}\n`)
    .update(typeof body === 'string' || body instanceof Uint8Array ? body : (JSON.stringify(body) ?? ''))
    .digest();
}
