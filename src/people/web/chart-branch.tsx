import { useInfiniteQuery } from '@tanstack/react-query';
import { type CSSProperties, useEffect, useId, useRef } from 'react';
import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import type { ChartNode } from '../contract.ts';
import styles from './chart-page.module.css';
import { PersonLink, StateMarks } from './named.tsx';
import { chartQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

interface Shared {
  depth: number;
  on: string | null;
  open: ReadonlySet<string>;
  onOpen(id: string, isOpen: boolean): void;
  /** From the top down to whom was looked for. */
  path: readonly string[];
  /** Whom was looked for; they are brought into sight once they are there. */
  wanted: string | null;
  /** The item that Tab leads to; null: the first. */
  current: string | null;
}

/** At most so many at the top are opened by themselves. */
const openedRoots = 3;

/** Those directly below somebody, or at the top; as many as were asked for. */
export function ChartBranch({ of, ...shared }: Shared & { of: ChartNode | null }) {
  const say = usePeopleWords();
  const { on, path, depth, onOpen, open } = shared;
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, isError } = useInfiniteQuery({
    ...chartQuery(of?.id ?? null, on),
    throwOnError: false,
  });
  const there = data?.pages.flatMap(({ children }) => children) ?? [];
  // Whom somebody looks for may be far down a long list: they are shown first, whichever page they are on.
  const next = path[depth];
  const isMissing =
    next !== undefined && data !== undefined && (of === null ? true : path[depth - 1] === of.id) && !there.some(({ id }) => id === next);
  const pinned = useInfiniteQuery({ ...chartQuery(next ?? null, on), enabled: isMissing, throwOnError: false }).data?.pages[0]?.of;
  const children = isMissing && pinned ? [pinned, ...there] : there;
  const roots = of === null ? there : [];
  const begun = useRef(open.size > 0);

  useEffect(() => {
    if (begun.current || roots.length === 0) return;
    begun.current = true;
    if (roots.length <= openedRoots) for (const { id, reports } of roots) if (reports > 0) onOpen(id, true);
  }, [roots, onOpen]);

  if (isError) return <Told depth={depth}>{say.chart.notLoaded}</Told>;
  if (data === undefined) return <Told depth={depth}>{say.general.loading}</Told>;
  return (
    <>
      {children.map((node, index) => (
        <ChartItem key={node.id} node={node} isFirst={of === null && index === 0} {...shared} />
      ))}
      {hasNextPage && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the tree
        <li
          role="treeitem"
          tabIndex={-1}
          aria-selected={false}
          aria-level={depth + 1}
          data-more=""
          style={{ '--depth': depth } as CSSProperties}
          className={styles.more}
          onClick={({ currentTarget }) => {
            const last = currentTarget.previousElementSibling;
            // This row goes, or goes further down: reading goes on with the first of those who came.
            void fetchNextPage().then(() =>
              requestAnimationFrame(() => last?.nextElementSibling?.querySelector<HTMLElement>('[role=treeitem]')?.focus()),
            );
          }}
        >
          {isFetchingNextPage ? say.general.loading : say.chart.more(of === null ? null : of.reports - there.length)}
        </li>
      )}
    </>
  );
}

function Told({ depth, children }: { depth: number; children: string }) {
  return (
    <li
      role="treeitem"
      data-told=""
      tabIndex={-1}
      aria-selected={false}
      aria-level={depth + 1}
      style={{ '--depth': depth } as CSSProperties}
      className={styles.told}
    >
      {children}
    </li>
  );
}

function ChartItem({ node, isFirst, ...shared }: Shared & { node: ChartNode; isFirst: boolean }) {
  const say = usePeopleWords();
  const asWritten = useAsWritten();
  const item = useRef<HTMLDivElement>(null);
  const groupId = useId();
  const { depth, open, onOpen, wanted, current } = shared;
  const isOpen = node.reports > 0 && open.has(node.id);
  const isWanted = wanted === node.id;

  useEffect(() => {
    if (!isWanted) return;
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: 'nearest' });
  }, [isWanted]);

  return (
    <li role="none">
      {/* The row is the item, so that it is called by what stands in it alone, and not by all who are below. */}
      <div
        ref={item}
        role="treeitem"
        tabIndex={(current === null ? isFirst : current === node.id) ? 0 : -1}
        aria-level={depth + 1}
        aria-expanded={node.reports > 0 ? isOpen : undefined}
        aria-selected={isWanted}
        aria-owns={isOpen ? groupId : undefined}
        data-id={node.id}
        data-name={node.name}
        className={styles.row}
        style={{ '--depth': depth } as CSSProperties}
      >
        <span className={styles.who}>
          {node.reports > 0 ? (
            <button
              type="button"
              tabIndex={-1}
              aria-hidden="true"
              className={styles.toggle}
              data-open={isOpen || undefined}
              onClick={() => {
                onOpen(node.id, !isOpen);
                item.current?.focus({ preventScroll: true });
              }}
            />
          ) : (
            <span className={styles.leaf} />
          )}
          <span className={styles.name}>
            <PersonLink person={node} tabIndex={-1} />
            <StateMarks isActing={node.acting} onLeave={node.onLeave} />
          </span>
        </span>
        <span className={styles.post} {...asWritten}>
          {node.post?.title}
        </span>
        <span className={styles.unit} {...asWritten}>
          {node.unit?.title}
        </span>
        <span className={`${styles.reports} figures`}>{node.reports > 0 && say.chart.reports(node.reports)}</span>
      </div>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a tree holds groups, and no field sets
        <ul id={groupId} role="group">
          <ChartBranch of={node} {...shared} depth={depth + 1} />
        </ul>
      )}
    </li>
  );
}
