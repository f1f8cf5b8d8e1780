/** Sets that are joined, and taken apart again in the opposite order. */
/** Each number up to `size` is a set of its own at first. */
export function undoableSets(size: number) {
  const above = Int32Array.from({ length: size }, (_, index) => index);
  const sizes = new Int32Array(size).fill(1);
  const joined: number[] = [];
  const top = (one: number) => {
    let at = one;
    while (above[at] !== at) at = above[at] as number;
    return at;
  };
  return {
    mark: () => joined.length,
    /** False: they were together already. */
    join(one: number, other: number): boolean {
      let [a, b] = [top(one), top(other)];
      if (a === b) return false;
      if ((sizes[a] as number) > (sizes[b] as number)) [a, b] = [b, a];
      above[a] = b;
      sizes[b] = (sizes[b] as number) + (sizes[a] as number);
      joined.push(a);
      return true;
    },
    undo(mark: number): void {
      while (joined.length > mark) {
        const a = joined.pop() as number;
        const b = above[a] as number;
        sizes[b] = (sizes[b] as number) - (sizes[a] as number);
        above[a] = a;
      }
    },
  };
}
