/** Each item of one level beside each of another: `blocks(a, b)[i][j]` is item i of level a beside item j of level b. */
export type Blocks = (a: number, b: number) => readonly (readonly number[])[];

/**
 * Each block is made when it is first asked for: two levels that are compared need what stands beside them, not what
 * the others of the ladder have to say of each other.
 */
export function onceEach<T>(make: (a: number, b: number) => T): (a: number, b: number) => T {
  const made: T[][] = [];
  return (a, b) => {
    made[a] ??= [];
    const row = made[a];
    row[b] ??= make(a, b);
    return row[b];
  };
}
