import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useRead } from '../../frameworks/web/use-read.ts';
import { SearchIcon } from '../../ui/icons.tsx';
import styles from './directory-search-field.module.css';
import { meQuery } from './queries.ts';
import { useSay } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** As long as somebody types on, nobody is asked. */
const pauseMs = 130;

export interface DirectorySearchFieldProps {
  ref: RefObject<HTMLInputElement | null>;
  /** As the address has them. */
  words: string;
  onDown(): void;
  onEnter(): void;
}

/** Finds people as their names are typed. Down goes into the list, Enter opens the first. */
export function DirectorySearchField({ ref, words, onDown, onEnter }: DirectorySearchFieldProps) {
  const { search, searchHint } = usePeopleWords().people;
  const { can } = useRead(meQuery());
  const say = useSay();
  const [typed, setTyped] = useState(words);
  const sent = useRef(words);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed otherwise: by a link, or by going back.
  useEffect(() => {
    if (words === sent.current) return;
    sent.current = words;
    setTyped(words);
  }, [words]);

  useEffect(() => {
    // Before the bar's own search takes the key.
    const focus = (event: globalThis.KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], dialog') !== null;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      ref.current?.focus();
      ref.current?.select();
    };
    document.addEventListener('keydown', focus, { capture: true });
    return () => {
      document.removeEventListener('keydown', focus, { capture: true });
      clearTimeout(later.current);
    };
  }, [ref]);

  const send = (text: string) => {
    clearTimeout(later.current);
    sent.current = text;
    say({ q: text.trim() === '' ? undefined : text });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter' && typed.trim() !== '') onEnter();
    else if (event.key === 'Escape' && typed !== '') {
      setTyped('');
      send('');
    } else return;
    event.preventDefault();
  };
  return (
    <search className={`${styles.field} not-on-paper`}>
      <SearchIcon />
      <input
        ref={ref}
        type="search"
        aria-label={search}
        aria-keyshortcuts="/"
        placeholder={searchHint(can.seeRecords)}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onKeyDown={press}
        onChange={({ target: { value } }) => {
          setTyped(value);
          clearTimeout(later.current);
          later.current = setTimeout(() => send(value), pauseMs);
        }}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </search>
  );
}
