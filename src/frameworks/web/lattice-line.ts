/** A way as the path of an SVG: along its points, with round corners, and a mark where it arrives. */

export type Point = readonly [number, number];

const radius = 7;

/** @param short how much earlier it ends, so that a mark has its place */
export function lineOf(points: readonly Point[], short = 0): string {
  const all = shortened(points, short);
  const [start, ...rest] = all;
  if (!start) return '';
  let path = `M${format(start)}`;
  rest.forEach((point, index) => {
    const [before, after] = [all[index] as Point, rest[index + 1]];
    if (!after) {
      path += `L${format(point)}`;
      return;
    }
    const round = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    path += `L${format(towards(point, before, round))}Q${format(point)} ${format(towards(point, after, round))}`;
  });
  return path;
}

/** The head of an arrow at the last point. */
export function arrowOf(points: readonly Point[], size = 7): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return '';
  const back = towards(tip, before, size);
  const [dx, dy] = [tip[0] - back[0], tip[1] - back[1]].map((part) => part / size) as [number, number];
  const half = size * 0.5;
  return `M${format(tip)}L${format([back[0] - dy * half, back[1] + dx * half])}L${format([back[0] + dy * half, back[1] - dx * half])}Z`;
}

/** The point that lies so far before the last one. */
export function beforeEnd(points: readonly Point[], by: number): Point {
  return shortened(points, by).at(-1) ?? [0, 0];
}

function shortened(points: readonly Point[], by: number): Point[] {
  const [before, last] = [points.at(-2), points.at(-1)];
  if (!before || !last || by === 0) return [...points];
  return [...points.slice(0, -1), towards(last, before, Math.min(by, distance(before, last)))];
}

function distance([a, b]: Point, [c, d]: Point): number {
  return Math.hypot(c - a, d - b);
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return [from[0] + ((to[0] - from[0]) * by) / whole, from[1] + ((to[1] - from[1]) * by) / whole];
}

function format([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
