import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CloseIcon, SearchIcon } from '../../ui/icons.tsx';
import { answer } from '../search/answer.ts';
import { MarkedWords } from './marked-words.tsx';
import styles from './palette.module.css';
import { groupsAtFirst, groupsFor, type PaletteGroup, type PaletteOption } from './palette-options.ts';
import { recentlyOpened, rememberOpened } from './recently-opened.ts';
import { searchQuery } from './search-query.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

const mostResults = 60;

export interface PaletteProps {
  /** What was typed before the palette was there; to be taken once. */
  take(): string;
  onClose(): void;
}

/** Finds whatever is typed, as it is typed: arrows choose, Enter opens, Escape leads back to where one was. */
export function Palette({ take, onClose }: PaletteProps) {
  const say = useWords();
  const asWritten = useAsWritten();
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const listId = useId();
  const { data: index, error } = useQuery({ ...searchQuery(), throwOnError: false });
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const asked = words.trim();

  // Before the dialog goes: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const typed = take();
    if (typed !== '') setWords(typed);
    return () => element?.close();
  }, [take]);

  const found = useMemo(() => (index && asked !== '' ? answer(index, { words, limit: mostResults }) : null), [index, words, asked]);
  const groups = useMemo(
    () => (asked === '' ? groupsAtFirst(index ? recentlyOpened(index.entries) : [], say) : found ? groupsFor(asked, found, say) : []),
    [index, asked, found, say],
  );
  const options = groups.flatMap((group) => group.options);
  const active = options[Math.min(chosen, options.length - 1)];
  const idOf = (option: PaletteOption) => `${listId}-${options.indexOf(option)}`;
  const activeId = active && idOf(active);

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const open = (option: PaletteOption, { ctrlKey, metaKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey'>) => {
    if (option.name !== null) rememberOpened(option.name);
    if (ctrlKey || metaKey) {
      window.open(option.href, '_blank', 'noopener');
      return;
    }
    onClose();
    void navigate({ href: option.href });
  };

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = options.length - 1;
    const at = Math.min(chosen, last);
    const to = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(at + 5, last),
      PageUp: Math.max(at - 5, 0),
    }[event.key];
    if (to !== undefined) setChosen(Math.max(to, 0));
    else if (event.key === 'Enter' && active) open(active, event);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className={`${styles.palette} not-on-paper`}
      aria-label={say.search.title}
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.field}>
        <SearchIcon />
        <input
          type="text"
          role="combobox"
          aria-label={say.search.theHandbook}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={activeId}
          placeholder={say.search.placeholder}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={400}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setChosen(0);
          }}
        />
        <ActionIcon variant="transparent" color="currentColor" onClick={onClose} aria-label={say.site.close}>
          <CloseIcon />
        </ActionIcon>
      </div>
      <div className={styles.answer}>
        <output className="only-heard">{found && say.count.results(found.matching)}</output>
        {error && <p className={styles.said}>{say.search.noAnswer}</p>}
        {found &&
          say.search.read(found).map((line) => (
            <p key={line} className={styles.said}>
              {line}
            </p>
          ))}
        {found?.matching === 0 && (
          <p className={styles.said}>
            {say.search.nothing}{' '}
            {found.suggestion === null
              ? say.search.fewerWords
              : say.search.didYouMean(
                  <button type="button" onClick={() => setWords(found.suggestion ?? '')}>
                    {found.suggestion}
                  </button>,
                )}
          </p>
        )}
        <div id={listId} role="listbox" aria-label={say.search.results} className={styles.groups}>
          {groups.map((group) => (
            <Group key={group.title} group={group} id={`${listId}-${group.title.replaceAll(' ', '-')}`}>
              {group.options.map((option) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, as in every combobox
                <div
                  key={`${option.name} ${option.href}`}
                  id={idOf(option)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={option === active}
                  className={styles.option}
                  data-statement={option.isStatement || undefined}
                  onPointerMove={() => option !== active && setChosen(options.indexOf(option))}
                  onClick={(event) => open(option, event)}
                >
                  <p className={styles.words} lang={option.name === null ? undefined : (option.language ?? asWritten.lang)}>
                    <MarkedWords marks={option.words} />
                  </p>
                  {option.about.length > 0 && (
                    <p className={styles.about} lang={option.language ?? asWritten.lang}>
                      <MarkedWords marks={option.about} />
                    </p>
                  )}
                  {option.where !== '' && <p className={styles.where}>{option.where}</p>}
                </div>
              ))}
            </Group>
          ))}
        </div>
      </div>
      <p className={styles.keys} aria-hidden="true">
        <span>
          {say.search.keys.choose(
            <>
              <kbd>↑</kbd> <kbd>↓</kbd>
            </>,
          )}
        </span>
        <span>{say.search.keys.opens(<kbd>Enter</kbd>)}</span>
        <span>{say.search.keys.closes(<kbd>Esc</kbd>)}</span>
      </p>
    </dialog>
  );
}

function Group({ group, id, children }: { group: PaletteGroup; id: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, and no field sets
    <div role="group" aria-labelledby={id} className={styles.group}>
      <p id={id} role="presentation" className={styles.title}>
        {group.title}
      </p>
      {children}
    </div>
  );
}
