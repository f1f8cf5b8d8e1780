import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CloseIcon, SearchIcon } from '../../ui/icons.tsx';
import { answer } from '../search/answer.ts';
import { MarkedWords } from './marked-words.tsx';
import styles from './palette.module.css';
import { groupsAtFirst, groupsFor, type PaletteGroup, type PaletteOption } from './palette-options.ts';
import { type FindPeople, isGuess, withPeople } from './palette-people.ts';
import { PaletteSaid } from './palette-said.tsx';
import { recentlyOpened, rememberOpened } from './recently-opened.ts';
import { searchQuery } from './search-query.ts';
import { useFoundPeople } from './use-found-people.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

const mostResults = 60;

export interface PaletteProps {
  /** What was typed before the palette was there; to be taken once. */
  take(): string;
  /** undefined: there is nobody to be found here. */
  findPeople: FindPeople | undefined;
  onClose(): void;
}

/** Finds whatever is typed, as it is typed: arrows choose, Enter opens, Escape leads back to where one was. */
export function Palette({ take, findPeople, onClose }: PaletteProps) {
  const say = useWords();
  const asWritten = useAsWritten();
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const listId = useId();
  const { data: index, error } = useQuery({ ...searchQuery(), throwOnError: false });
  const [words, setWords] = useState('');
  // By what it is, for people come when the rest is there; null: the first, whichever that is.
  const [chosen, setChosen] = useState<string | null>(null);
  // Enter came before the people: whoever types a name and Enter at once wants nothing that is only like it.
  const [isHasty, setHasty] = useState(false);
  const asked = words.trim();
  const { people, isAsking } = useFoundPeople(findPeople, asked);
  const somebody = people !== null && people.people.length > 0 ? people : null;

  // Before the dialog goes: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const typed = take();
    if (typed !== '') setWords(typed);
    return () => element?.close();
  }, [take]);

  const found = useMemo(() => (index && asked !== '' ? answer(index, { words, limit: mostResults }) : null), [index, words, asked]);
  const groups = useMemo(() => {
    if (asked === '') return groupsAtFirst(index ? recentlyOpened(index.entries) : [], say);
    const ofHandbook = found ? groupsFor(asked, found, say) : [];
    return somebody ? withPeople(ofHandbook, asked, somebody, found, say) : ofHandbook;
  }, [index, asked, found, somebody, say]);
  const options = groups.flatMap((group) => group.options);
  const active = options.find((option) => keyOf(option) === chosen) ?? options[0];
  const idOf = (option: PaletteOption) => `${listId}-${options.indexOf(option)}`;
  const activeId = active && idOf(active);

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const isUnsure = isAsking && chosen === null && found !== null && isGuess(found);
  const change = (to: string | null) => {
    setChosen(to);
    setHasty(false);
  };
  const open = (option: PaletteOption, { ctrlKey, metaKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey'>) => {
    if (option.name !== null) rememberOpened(option.name);
    if (ctrlKey || metaKey) {
      window.open(option.href, '_blank', 'noopener');
      return;
    }
    onClose();
    void navigate({ href: option.href });
  };

  useEffect(() => {
    if (!isHasty || isUnsure) return;
    setHasty(false);
    if (active) open(active, { ctrlKey: false, metaKey: false });
  });

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = options.length - 1;
    const at = active ? options.indexOf(active) : last;
    const to = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(at + 5, last),
      PageUp: Math.max(at - 5, 0),
    }[event.key];
    const next = to === undefined ? undefined : options[Math.max(to, 0)];
    if (to !== undefined) change(next ? keyOf(next) : null);
    else if (event.key === 'Enter' && isUnsure) setHasty(true);
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
          aria-label={findPeople ? say.search.handbookAndPeople : say.search.theHandbook}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={activeId}
          placeholder={findPeople ? say.search.placeholderWithPeople : say.search.placeholder}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={400}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            change(null);
          }}
        />
        <ActionIcon variant="transparent" color="currentColor" onClick={onClose} aria-label={say.site.close}>
          <CloseIcon />
        </ActionIcon>
      </div>
      <div className={styles.answer}>
        <PaletteSaid answer={found} failed={error !== null} people={somebody} isAsking={isAsking} onSuggestion={setWords} />
        <div id={listId} role="listbox" aria-label={say.search.results} className={styles.groups}>
          {groups.map((group) => (
            <Group key={group.title} group={group} id={`${listId}-${group.title.replaceAll(' ', '-')}`}>
              {group.options.map((option) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, as in every combobox
                <div
                  key={keyOf(option)}
                  id={idOf(option)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={option === active}
                  className={styles.option}
                  data-statement={option.isStatement || undefined}
                  onPointerMove={() => option !== active && change(keyOf(option))}
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

function keyOf({ name, href }: PaletteOption): string {
  return `${name} ${href}`;
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
