/**
 * How often somebody may ask: so many at once, then so many a minute. It keeps a program gone wild, or somebody who takes everything out,
 * from using up what is there for all; guessing at secrets is counted elsewhere, in the database. Each server counts for itself, in memory.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.ts';
import { askedTooOften } from '../messages.generated.ts';
import type { Viewer } from '../policy/viewer.ts';
import { Refusal } from '../refusal.ts';

export interface Rate {
  atOnce: number;
  perMinute: number;
}

export interface RequestLimits {
  /** From one place on the network; null: nobody says where a request is from, but for a server in front, which is one for all. */
  address: Rate | null;
  /** Of one person, in all their sessions and by all their tokens. */
  person: Rate;
  /** Of one token of a program: a directory of thousands arrives at once. */
  program: Rate;
  /** Of what reads or changes very much, by one person or program. */
  heavy: Rate;
}

/** Far beyond what pages ask for and people do: whoever meets one of these is a program. */
export function usualLimits(addressesKnown: boolean): RequestLimits {
  return {
    // Behind one address there may be a whole office.
    address: addressesKnown ? { atOnce: 3000, perMinute: 3000 } : null,
    person: { atOnce: 600, perMinute: 600 },
    program: { atOnce: 3000, perMinute: 3000 },
    heavy: { atOnce: 30, perMinute: 10 },
  };
}

/** Nobody has to be remembered whose requests have all been given back; beyond this who asked longest ago is forgotten. */
const mostRemembered = 20_000;

/** @returns what a name has to wait for one more, in milliseconds; 0: it is taken */
export function newTally({ atOnce, perMinute }: Rate, clock: Clock, most: number = mostRemembered): (name: string) => number {
  const each = 60_000 / perMinute;
  // In the order in which they asked last.
  const known = new Map<string, { left: number; at: number }>();
  return (name) => {
    const now = clock().getTime();
    const found = known.get(name);
    // By a clock that was put back nothing is given back, and nothing is waited for longer.
    const left = found === undefined ? atOnce : Math.min(atOnce, found.left + Math.max(0, now - found.at) / each);
    const taken = left >= 1;
    known.delete(name);
    known.set(name, { left: taken ? left - 1 : left, at: now });
    const [oldest] = known.size > most ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return taken ? 0 : (1 - left) * each;
  };
}

/** Addresses that ask a database. Pages of the app are files. */
const counted = /^\/(?:api|scim)\//u;

/**
 * To be called before whatever asks who somebody is: that asks the database.
 * @param networkOf the place on the network that an address belongs to
 */
export function limitAddresses(app: FastifyInstance, rate: Rate, clock: Clock, networkOf: (address: string) => string): void {
  const tally = newTally(rate, clock);
  app.addHook('onRequest', async (request, reply) => {
    if (counted.test(request.url)) refuse(reply, tally(networkOf(request.ip)));
  });
}

/**
 * To be called once it is known who asks. Whoever runs the program on this machine is not counted, and neither are visitors of the demo.
 * @param isHeavy of a method and a path
 */
export function limitViewers(
  app: FastifyInstance,
  { person, program, heavy }: RequestLimits,
  clock: Clock,
  viewerOf: (request: FastifyRequest) => Viewer | null,
  isHeavy: (method: string, path: string) => boolean,
): void {
  const [ofPeople, ofPrograms, ofHeavy] = [newTally(person, clock), newTally(program, clock), newTally(heavy, clock)];
  app.addHook('onRequest', async (request, reply) => {
    const viewer = counted.test(request.url) ? viewerOf(request) : null;
    if (viewer === null || viewer.everything) return;
    // Who looks with another's eyes uses up their own.
    const name = viewer.viewedBy ?? viewer.person ?? viewer.actor.id;
    refuse(reply, (viewer.person === null ? ofPrograms : ofPeople)(name));
    if (isHeavy(request.method, request.url.split('?', 1)[0] ?? '')) refuse(reply, ofHeavy(name));
  });
}

/** @throws Refusal 429 */
function refuse(reply: FastifyReply, wait: number): void {
  if (wait === 0) return;
  const seconds = Math.ceil(wait / 1000);
  reply.header('retry-after', String(seconds));
  throw new Refusal(429, askedTooOften({ seconds }));
}
