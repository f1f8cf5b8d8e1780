import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { personAddress } from './addresses.ts';
import { ChartBranch } from './chart-branch.tsx';
import styles from './chart-page.module.css';
import { pathQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

export interface ChartTreeProps {
  on: string | null;
  /** Whom the tree is opened down to. */
  person: string | null;
}

/** How long letters typed after one another are one word. */
const typingMs = 600;

/**
 * A tree after the pattern of WAI-ARIA: one item is in the order of tabs, arrows walk, right opens and left closes, Home and
 * End go to the ends, letters to a name, Enter to the person.
 */
export function ChartTree({ on, person }: ChartTreeProps) {
  const say = usePeopleWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tree = useRef<HTMLUListElement>(null);
  // What was open is open again for who comes back.
  const kept = useMemo(() => ['chart-open', on], [on]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => queries.getQueryData<ReadonlySet<string>>(kept) ?? new Set());
  const [path, setPath] = useState<readonly string[]>([]);
  const [current, setCurrent] = useState<string | null>(null);
  const letters = useRef({ typed: '', at: 0 });

  useEffect(() => {
    queries.setQueryData(kept, open);
  }, [queries, kept, open]);

  // Opened down to somebody: each above them is opened, and they are looked at.
  useEffect(() => {
    if (person === null) return;
    let isWanted = true;
    queries
      .fetchQuery(pathQuery(person, on))
      .then(({ path: found }) => {
        if (!isWanted) return;
        const ids = found.map(({ id }) => id);
        setPath(ids);
        setOpen((before) => new Set([...before, ...ids.slice(0, -1)]));
        setCurrent(person);
      })
      // Nobody of that id on that day: the tree stands as it is.
      .catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [queries, person, on]);

  const setOpened = useCallback(
    (id: string, isOpen: boolean) =>
      setOpen((before) => {
        const after = new Set(before);
        if (isOpen) after.add(id);
        else after.delete(id);
        return after;
      }),
    [],
  );

  const press = (event: KeyboardEvent<HTMLUListElement>) => {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[role=treeitem]');
    if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]:not([data-told])') ?? [])];
    const at = items.indexOf(item);
    const { id } = item.dataset;
    const isOpen = item.getAttribute('aria-expanded');
    const go = (to: HTMLElement | null | undefined) => to?.focus();
    if (event.key === 'ArrowDown') go(items[at + 1]);
    else if (event.key === 'ArrowUp') go(items[at - 1]);
    else if (event.key === 'Home') go(items[0]);
    else if (event.key === 'End') go(items.at(-1));
    else if (event.key === 'ArrowRight' && isOpen === 'false' && id) setOpened(id, true);
    else if (event.key === 'ArrowRight' && isOpen === 'true') {
      // Not onto somebody beside them, while those below are still on their way.
      const next = items[at + 1];
      if (next && levelOf(next) > levelOf(item)) go(next);
    } else if (event.key === 'ArrowLeft' && isOpen === 'true' && id) setOpened(id, false);
    else if (event.key === 'ArrowLeft') go(items.slice(0, at).findLast((one) => levelOf(one) < levelOf(item)));
    else if ((event.key === 'Enter' || event.key === ' ') && id) void navigate({ href: personAddress(id, on) });
    else if ((event.key === 'Enter' || event.key === ' ') && item.dataset.more !== undefined) item.click();
    else if (event.key.length === 1 && /\p{L}/u.test(event.key)) {
      const { typed, at: when } = letters.current;
      const isGoingOn = event.timeStamp - when < typingMs;
      const words = (isGoingOn ? typed + event.key : event.key).toLocaleLowerCase();
      letters.current = { typed: words, at: event.timeStamp };
      const start = isGoingOn ? at : at + 1;
      go([...items.slice(start), ...items.slice(0, start)].find(({ dataset }) => dataset.name?.toLocaleLowerCase().startsWith(words)));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <ul
      ref={tree}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a tree is a list whose items open
      role="tree"
      aria-label={say.chart.title}
      className={styles.tree}
      onKeyDown={press}
      onFocus={({ target }) => {
        const { id } = (target as HTMLElement).closest<HTMLElement>('[role=treeitem]')?.dataset ?? {};
        if (id) setCurrent(id);
      }}
    >
      <ChartBranch of={null} depth={0} on={on} open={open} onOpen={setOpened} path={path} wanted={person} current={current} />
    </ul>
  );
}

function levelOf(item: HTMLElement): number {
  return Number(item.getAttribute('aria-level'));
}
