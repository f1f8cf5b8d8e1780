/** Chance that is the same each time: whoever begins with the same number throws the same. */
export interface Dice {
  /** From 0 to below `sides`, as a whole number. */
  below(sides: number): number;
  /** True about this often, of 1. */
  happens(share: number): boolean;
  oneOf<T>(all: readonly T[]): T;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  // mulberry32: 32 bits of state are plenty for people who do not exist.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (sides) => Math.floor(next() * sides),
    happens: (share) => next() < share,
    oneOf: (all) => {
      if (all.length === 0) throw new Error('one of none');
      return all[Math.floor(next() * all.length)] as (typeof all)[number];
    },
  };
}
