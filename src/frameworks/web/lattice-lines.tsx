import { memo } from 'react';
import type { LaidWay, Layout } from './lattice-layout.ts';
import { arrowOf, beforeEnd, lineOf } from './lattice-line.ts';
import styles from './lattice-lines.module.css';

type Drawn = LaidWay & { points: [number, number][] };

const arrowSize = 7;

/** Every way of the picture. Who listens has them in words, at each level and role and in the table. */
export const LatticeLines = memo(function LatticeLines({
  layout,
  lit,
  path,
}: {
  layout: Layout;
  lit: string | null;
  path: ReadonlySet<string>;
}) {
  const { width, height, ways } = layout;
  const state = (way: Drawn) => (isOnPath(way, path) ? 'path' : lit !== null && (way.from === lit || way.to === lit) ? 'lit' : undefined);
  // What stands out is drawn last, upon the others.
  const order = (way: Drawn) => ({ path: 2, lit: 1, none: 0 })[state(way) ?? 'none'];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className={styles.lines} aria-hidden="true" focusable="false">
      {ways
        .toSorted((a, b) => order(a) - order(b))
        .map((way) => (
          <Line key={way.key} way={way} state={state(way)} />
        ))}
    </svg>
  );
});

function isOnPath({ from, to, kind }: Drawn, path: ReadonlySet<string>): boolean {
  return path.has(`${kind} ${from} ${to}`) || (kind !== 'next' && path.has(`${kind} ${to} ${from}`));
}

/** A way as a line of its kind; the picture and its key draw the same. */
export function Line({
  way: { kind, isPresumed, points },
  state,
}: {
  way: Pick<Drawn, 'kind' | 'isPresumed' | 'points'>;
  state?: string | undefined;
}) {
  const hasArrow = kind === 'next' || kind === 'track';
  const line = lineOf(points, hasArrow ? arrowSize - 1 : kind === 'reports' ? 4 : 0);
  const [x, y] = beforeEnd(points, 4);
  return (
    <g className={styles.way} data-kind={kind} data-presumed={isPresumed || undefined} data-state={state}>
      <path d={line} className={styles.halo} />
      <path d={line} className={styles.line} />
      {kind === 'equivalent' && <path d={line} className={styles.core} />}
      {hasArrow && <path d={arrowOf(points, arrowSize)} className={styles.mark} />}
      {kind === 'reports' && <circle cx={x} cy={y} r={3} className={styles.end} />}
    </g>
  );
}
