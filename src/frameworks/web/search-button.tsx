import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { SearchIcon } from '../../ui/icons.tsx';
import { useInBrowser } from '../../ui/use-in-browser.ts';
import type { FindPeople } from './palette-people.ts';
import styles from './search-button.module.css';
import { useWords } from './words/speaking.tsx';

const loadPalette = () => import('./palette.tsx');
const Palette = lazy(() => loadPalette().then((module) => ({ default: module.Palette })));

/** Opens the palette, as `/` and the keys it names do. Its code and the index come when somebody is about to search. */
export function SearchButton({ findPeople }: { findPeople: FindPeople | undefined }) {
  const say = useWords();
  const queries = useQueryClient();
  const isMac = useInBrowser() && /Mac|iP(?:hone|ad|od)/u.test(navigator.platform);
  const [isOpen, setOpen] = useState(false);
  // What is typed before the field is there; null once it is, or while nobody searches.
  const early = useRef<string | null>(null);
  const open = (isWanted: boolean) => {
    early.current = isWanted ? '' : null;
    setOpen(isWanted);
  };
  const take = useCallback(() => {
    const typed = early.current ?? '';
    early.current = null;
    return typed;
  }, []);

  useEffect(() => {
    const openByKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (early.current !== null && key.length === 1 && !ctrlKey && !metaKey && !altKey) {
        early.current += key;
        event.preventDefault();
        return;
      }
      const isChord = key.toLowerCase() === 'k' && (isMac ? metaKey : ctrlKey) && !altKey && !shiftKey;
      const isTyping = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
      const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
      if (event.defaultPrevented || !(isChord || isSlash)) return;
      event.preventDefault();
      const isWanted = isSlash || !isOpen;
      early.current = isWanted ? '' : null;
      setOpen(isWanted);
    };
    document.addEventListener('keydown', openByKey);
    return () => document.removeEventListener('keydown', openByKey);
  }, [isOpen, isMac]);

  const prepare = () => {
    const ready = Promise.all([loadPalette(), import('./search-query.ts')]);
    ready.then(([, { searchQuery }]) => queries.prefetchQuery(searchQuery())).catch(() => {});
  };

  return (
    <>
      <button
        type="button"
        className={styles.button}
        onClick={() => open(true)}
        onPointerEnter={prepare}
        onFocus={prepare}
        aria-haspopup="dialog"
        aria-keyshortcuts={`${isMac ? 'Meta' : 'Control'}+K /`}
      >
        <SearchIcon />
        <span className={styles.name}>{say.frame.search}</span>
        <span className={styles.keys} aria-hidden="true">
          {isMac ? '⌘ K' : 'Ctrl K'}
        </span>
      </button>
      {isOpen && (
        <Suspense>
          <Palette take={take} findPeople={findPeople} onClose={() => open(false)} />
        </Suspense>
      )}
    </>
  );
}
