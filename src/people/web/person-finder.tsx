import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { SearchIcon } from '../../ui/icons.tsx';
import type { PersonRef } from '../contract.ts';
import styles from './person-finder.module.css';
import { someoneQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

const pauseMs = 130;

export interface PersonFinderProps {
  label: string;
  on: string | null;
  onChoose(person: PersonRef): void;
}

/** Finds one person by the beginnings of their name: arrows choose, Enter takes, Escape leaves. */
export function PersonFinder({ label, on, onChoose }: PersonFinderProps) {
  const { people } = usePeopleWords();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...someoneQuery(asked, on), throwOnError: false });

  useEffect(() => {
    const later = setTimeout(() => setAsked(typed.trim()), pauseMs);
    return () => clearTimeout(later);
  }, [typed]);

  const found = asked === '' ? [] : (data?.rows ?? []);
  const isShown = isOpen && asked !== '';
  const active = found[Math.min(chosen, found.length - 1)];
  const idOf = (person: PersonRef) => `${listId}-${person.id}`;
  const take = (person: PersonRef) => {
    setTyped('');
    setAsked('');
    setOpen(false);
    onChoose(person);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = Math.max(found.length - 1, 0);
    if (event.key === 'ArrowDown') setChosen(chosen >= last ? 0 : chosen + 1);
    else if (event.key === 'ArrowUp') setChosen(chosen <= 0 ? last : chosen - 1);
    else if (event.key === 'Enter' && isShown && active) take(active);
    else if (event.key === 'Escape' && isShown) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list goes when the focus leaves, wherever in it that was
    <div
      className={`${styles.finder} not-on-paper`}
      onBlur={({ relatedTarget, currentTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}
    >
      <SearchIcon />
      <input
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && active ? idOf(active) : undefined}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onKeyDown={press}
        onChange={({ target: { value } }) => {
          setTyped(value);
          setChosen(0);
          setOpen(true);
        }}
      />
      <output className="only-heard">{isShown && data ? people.found(found.length) : ''}</output>
      <div
        id={listId}
        role="listbox"
        aria-label={people.found(found.length)}
        className={styles.list}
        hidden={!isShown || found.length === 0}
      >
        {found.map((person) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, as in every combobox
          <div
            key={person.id}
            id={idOf(person)}
            role="option"
            tabIndex={-1}
            aria-selected={person === active}
            className={styles.option}
            onPointerMove={() => person !== active && setChosen(found.indexOf(person))}
            // The field keeps the focus: what is pressed here does not take it.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(person)}
          >
            <span>{person.name}</span>
            <span className={styles.about}>{[person.post?.title, person.unit?.title, person.number].filter(Boolean).join(' · ')}</span>
          </div>
        ))}
      </div>
      {isShown && data && found.length === 0 && <p className={styles.nobody}>{people.nobodyCalled(asked)}</p>}
    </div>
  );
}
