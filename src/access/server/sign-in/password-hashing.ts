/**
 * Digests of passwords: argon2id. Its memory is what makes trying expensive, and what would bring the server down if everybody were let in
 * at once; so few are checked at a time, some wait, and who comes on top of those is told so.
 */
import { randomBytes } from 'node:crypto';
import { Refusal } from '../../../platform/refusal.ts';
import { signInBusy } from '../../messages.generated.ts';

/** As OWASP advises, in KiB; 19 MiB, two passes. Whoever signs in after these were raised gets a new digest. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;
/** Threads that Node has for such work are four, and others need them as well. */
const atOnce = 3;
const mostWaiting = 60;
/** In letters, as they are normalised. */
export const longestPassword = 128;

export interface PasswordHashing {
  /** @throws Refusal 503 when too many wait */
  hash(password: string): Promise<string>;
  /**
   * Takes as long where there is no digest: from outside nobody sees whether there is one.
   * @throws Refusal 503 when too many wait
   */
  verify(digest: string | null, password: string): Promise<{ right: boolean /** The digest is of lesser cost. */; renew: boolean }>;
}

/** One way of writing for what is typed alike on different machines. */
export function normalPassword(password: string): string {
  return password.normalize('NFKC');
}

export function newHashing(limits: { atOnce: number; mostWaiting: number } = { atOnce, mostWaiting }): PasswordHashing {
  const oneOfFew = turns(limits);
  const argon2 = () => import('@node-rs/argon2');
  const hash = async (password: string) => (await argon2()).hash(normalPassword(password), cost);
  let nobodys: Promise<string> | null = null;
  return {
    hash: (password) => oneOfFew(() => hash(password)),
    verify: (digest, password) =>
      oneOfFew(async () => {
        const { verify, parseOptions } = await argon2();
        nobodys ??= hash(randomBytes(32).toString('hex'));
        const asked = normalPassword(password);
        const known = digest !== null && asked.length <= longestPassword;
        const right = await verify(known ? digest : await nobodys, known ? asked : 'nobody has this one');
        if (!known || !right) return { right: false, renew: false };
        const was = parseOptions(digest);
        return {
          right,
          renew: was.memoryCost !== cost.memoryCost || was.timeCost !== cost.timeCost || was.parallelism !== cost.parallelism,
        };
      }),
  };
}

/** Lets a few in at a time, in the order in which they came. */
function turns({ atOnce: most, mostWaiting: patience }: { atOnce: number; mostWaiting: number }) {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (inside >= most) {
      if (waiting.length >= patience) throw new Refusal(503, signInBusy());
      // Who goes out gives the place to whoever is next: nobody comes in between.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else inside++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) inside--;
      else next();
    }
  };
}
