export interface Way<T, W> {
  to: T;
  by: W;
}

/** Every circle that ways close, once: each step with where it begins. Long chains cost no stack. */
export function circlesIn<T, W>(all: Iterable<T>, waysOf: (one: T) => Way<T, W>[]): { from: T; by: W }[][] {
  const circles: { from: T; by: W }[][] = [];
  const done = new Set<T>();
  for (const start of all) {
    if (done.has(start)) continue;
    const path: { from: T; ways: Way<T, W>[]; next: number }[] = [{ from: start, ways: waysOf(start), next: 0 }];
    const places = new Map<T, number>([[start, 0]]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const way = top.ways[top.next++];
      if (way === undefined) {
        path.pop();
        places.delete(top.from);
        done.add(top.from);
        continue;
      }
      const place = places.get(way.to);
      if (place !== undefined)
        circles.push(
          path.slice(place).flatMap(({ from, ways, next }) => (ways[next - 1] ? [{ from, by: (ways[next - 1] as Way<T, W>).by }] : [])),
        );
      else if (!done.has(way.to)) {
        places.set(way.to, path.length);
        path.push({ from: way.to, ways: waysOf(way.to), next: 0 });
      }
    }
  }
  return circles;
}
