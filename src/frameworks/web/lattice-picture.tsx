import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import type { LatticeView, WayView } from '../contract.ts';
import { type Layout, layLattice } from './lattice-layout.ts';
import { LatticeLines } from './lattice-lines.tsx';
import styles from './lattice-picture.module.css';
import { type ChosenLattice, shownKinds } from './lattice-search.ts';
import { walk } from './lattice-walk.ts';
import { useAsWritten } from './words/as-written.ts';
import type { SiteWords } from './words/en.ts';
import { useWords } from './words/speaking.tsx';

export interface LatticePictureProps {
  lattice: LatticeView;
  chosen: ChosenLattice;
  way: WayView | null;
}

/** Grades from the bottom to the top, tracks side by side; each level and role a link that opens its card. */
export function LatticePicture({ lattice, chosen, way }: LatticePictureProps) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { search, addressWith } = chosen;
  const { ways } = search;
  const layout = useMemo(() => layLattice(inputOf(lattice, ways)), [lattice, ways]);
  const [at, setAt] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const canvas = useRef<HTMLFieldSetElement>(null);
  const { ref: window, width: room } = useElementSize();
  const [isWhole, setWhole] = useState(false);
  const zoom = zoomFor(layout.width + headWidth, room, isWhole);
  const stands = (id: string | null | undefined) => (id && layout.boxes.has(id) ? id : null);
  const focused = stands(at) ?? stands(search.open) ?? stands(search.from) ?? lattice.nodes.at(0)?.id ?? '';
  const lit = stands(pointed) ?? stands(search.open);
  const numbers = useMemo(() => stepNumbers(way), [way]);
  const path = useMemo(() => new Set(way?.steps.map(({ kind, compared }) => `${kind} ${compared.from.id} ${compared.to.id}`) ?? []), [way]);
  useInSight(canvas, stands(search.open));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = (event.target as HTMLElement).dataset.node;
    const next = id === undefined ? null : walk(layout.boxes, id, event.key);
    if (next === null) return;
    event.preventDefault();
    nodeIn(canvas.current, next)?.focus();
  };

  return (
    <>
      {(isWhole || room < layout.width) && (
        <p className={`${styles.size} not-on-paper`}>
          <button type="button" onClick={() => setWhole(!isWhole)}>
            {isWhole ? say.lattice.fullSize : say.lattice.smaller}
          </button>
        </p>
      )}
      <div className={styles.window} ref={window}>
        <div
          className={styles.sheet}
          style={
            {
              '--width': `${layout.width}px`,
              '--height': `${layout.height}px`,
              '--zoom': zoom,
              '--print-zoom': zoomFor(layout.width + headWidth, sheetWidth, true),
            } as never
          }
        >
          <Heads layout={layout} lattice={lattice} />
          <fieldset
            ref={canvas}
            className={styles.canvas}
            data-quiet={lit !== null || path.size > 0 || undefined}
            aria-label={say.lattice.canvas}
            onKeyDown={onKeyDown}
          >
            {layout.rows.map(({ id, y, height }) => (
              <div key={id} className={styles.band} style={{ top: y - 7, height: height + 14 }} aria-hidden="true" />
            ))}
            {layout.divide !== null && <div className={styles.divide} style={{ top: layout.divide }} aria-hidden="true" />}
            {layout.groups.map((group) => (
              <div
                key={`${group.key} ${group.x} ${group.y}`}
                className={styles.group}
                style={{ left: group.x, top: group.y, width: group.width, height: group.height }}
                aria-hidden="true"
              >
                <span style={{ width: group.head.width }} {...asWritten}>
                  {group.name}
                </span>
              </div>
            ))}
            <LatticeLines layout={layout} lit={lit} path={path} />
            {readingOrder(lattice, layout).map((node) => {
              const box = layout.boxes.get(node.id);
              const number = numbers.get(node.id);
              return (
                <AppLink
                  key={node.id}
                  href={addressWith({ open: node.id })}
                  keepScroll
                  data-node={node.id}
                  data-outside={node.outside || undefined}
                  data-stop={number}
                  className={styles.node}
                  style={{ left: box?.x, top: box?.y, width: box?.width, height: box?.height }}
                  tabIndex={node.id === focused ? 0 : -1}
                  aria-current={node.id === search.open || undefined}
                  aria-label={labelOf(node, lattice, number, say)}
                  onFocus={() => {
                    setAt(node.id);
                    setPointed(node.id);
                  }}
                  onBlur={() => setPointed(null)}
                  onPointerEnter={() => setPointed(node.id)}
                  onPointerLeave={() => setPointed(null)}
                >
                  <span {...asWritten}>{node.title}</span>
                </AppLink>
              );
            })}
          </fieldset>
        </div>
      </div>
    </>
  );
}

/** Of the names of the rows, and of a sheet of paper on its side. */
const [headWidth, sheetWidth] = [104, 1040];

/** All of it in the room there is, when that is asked for; on a screen as wide as a wall, larger than life. */
function zoomFor(width: number, room: number, isWhole: boolean): number {
  if (room === 0) return 1;
  if (isWhole) return Math.min(1, Math.max(0.4, Math.floor((100 * room) / width) / 100));
  return room < 1500 ? 1 : Math.max(1, Math.min(1.6, Math.floor((100 * room) / width) / 100));
}

/** The names of tracks and grades, which stay in sight. */
function Heads({ layout, lattice }: { layout: Layout; lattice: LatticeView }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const names = new Map(lattice.rows.map((row) => [row.id, row]));
  return (
    <>
      <div className={styles.corner} aria-hidden="true" />
      <div className={styles.tracks} aria-hidden="true">
        {layout.tracks.map(({ track, x, width }) => (
          <div key={track} style={{ left: x, width }}>
            <span>{say.site.track[track]}</span>
          </div>
        ))}
      </div>
      <div className={styles.rows} aria-hidden="true">
        {layout.divide !== null && (
          <p className={styles.divide} style={{ top: layout.divide }}>
            {say.lattice.noGradeByTitle}
          </p>
        )}
        {layout.rows.map(({ id, y, height }) => {
          const row = names.get(id);
          return (
            <div key={id} style={{ top: y, height }} data-by={row?.by}>
              {row?.by === 'grade' ? (
                <>
                  <small>{say.site.gradeName}</small>
                  <b className="figures">{row.value}</b>
                </>
              ) : (
                <span {...asWritten}>{row?.name || '–'}</span>
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}

function inputOf(lattice: LatticeView, ways: string | undefined) {
  return {
    rows: lattice.rows,
    nodes: lattice.nodes,
    groups: lattice.groups,
    ways: lattice.ways.map(({ kind, from, to, written }) => ({
      key: `${kind} ${from} ${to}`,
      kind,
      from,
      to,
      isPresumed: written.length === 0,
    })),
    shown: shownKinds(ways === undefined ? {} : { ways }),
  };
}

/** Lowest first, along each row: the way somebody goes. */
function readingOrder(lattice: LatticeView, { boxes }: Layout): LatticeView['nodes'] {
  const at = (id: string) => boxes.get(id) ?? { x: 0, y: 0 };
  return lattice.nodes.toSorted((a, b) => at(b.id).y - at(a.id).y || at(a.id).x - at(b.id).x);
}

/** Where it stands and what leads on from it: the rest is on its card. */
function labelOf(
  node: LatticeView['nodes'][number],
  { rows, groups, nodes, ways }: LatticeView,
  number: number | undefined,
  say: SiteWords,
): string {
  const row = rows.find(({ id }) => id === node.row);
  const group = groups.find(({ key }) => key === node.group)?.title;
  const isNext = (way: LatticeView['ways'][number] | undefined) => way?.kind === 'next' && way.from === node.id;
  const next = node.ways.flatMap(({ way, other }) => (isNext(ways[way]) ? (nodes.find(({ id }) => id === other)?.title ?? []) : []));
  return [
    node.title,
    row?.by === 'grade' && row.value !== null ? say.site.grade(row.value) : say.lattice.noGradeLabel,
    say.site.track[node.track],
    groups.length > 1 && group,
    number !== undefined && say.lattice.stop(number),
    next.length > 0 && say.lattice.next(next),
    say.count.ways(node.ways.length),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Each stop of the way, from 1. */
function stepNumbers(way: WayView | null): Map<string, number> {
  if (!way || way.steps.length === 0) return new Map();
  return new Map([way.from.id, ...way.steps.map(({ compared }) => compared.to.id)].map((id, index) => [id, index + 1]));
}

function nodeIn(canvas: HTMLElement | null, id: string): HTMLElement | null {
  return canvas?.querySelector(`[data-node="${CSS.escape(id)}"]`) ?? null;
}

/** Whose card is open is in sight; on closing, the focus goes back there. */
function useInSight(canvas: { current: HTMLElement | null }, id: string | null): void {
  useEffect(() => {
    if (id === null) return;
    const frame = requestAnimationFrame(() => nodeIn(canvas.current, id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    const { current } = canvas;
    return () => {
      cancelAnimationFrame(frame);
      requestAnimationFrame(() => {
        const { activeElement } = document;
        const lost = activeElement === null || activeElement === document.body || activeElement.closest('dialog:not([open])') !== null;
        if (lost) nodeIn(current, id)?.focus({ preventScroll: true });
      });
    };
  }, [canvas, id]);
}
