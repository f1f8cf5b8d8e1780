import { useCallback, useState } from 'react';
import { useAsWritten } from '../../../frameworks/web/words/as-written.ts';
import button from '../../../ui/button.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActPanel } from './act-panel.tsx';
import styles from './entries-panel.module.css';
import { EntryForm } from './entry-form.tsx';
import { type EntryKind, entriesOf, entryKinds, mayEnter, type ShownEntry } from './entry-kinds.ts';
import type { PersonPanelProps } from './move-panel.tsx';
import { RemoveEntry } from './remove-entry.tsx';

type View = { kind: EntryKind; entry: ShownEntry | null } | null;

/** Everything in somebody's record that has days: to add to, to mend, to take out what was entered in error. */
export function EntriesPanel({ person, first = null, onClose }: PersonPanelProps & { first?: EntryKind | null }) {
  const words = usePeopleWords();
  const say = words.acts;
  const asWritten = useAsWritten();
  const [view, setView] = useState<View>(first && { kind: first, entry: null });
  const [isDirty, setDirty] = useState(false);
  const [removing, setRemoving] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const close = useCallback(() => onClose(), [onClose]);
  const toList = (said = '') => {
    setView(null);
    setDirty(false);
    setRemoving(null);
    setDone(said);
  };

  if (view) {
    const title = view.entry ? say.mendEntry[view.kind](person.name) : say.newEntry[view.kind](person.name);
    return (
      <ActPanel title={title} subject={`${view.kind} ${view.entry?.id}`} isDirty={isDirty} onClose={close}>
        <EntryForm
          person={person}
          kind={view.kind}
          entry={view.entry}
          onDirty={() => setDirty(true)}
          onDone={toList}
          onBack={() => toList()}
        />
      </ActPanel>
    );
  }
  const entries = entriesOf(words, person);
  return (
    <ActPanel title={say.entriesTitle(person.name)} subject="list" isDirty={false} onClose={close}>
      <output className={styles.done}>{done}</output>
      {entryKinds.map((kind) => {
        const own = entries.filter((entry) => entry.kind === kind);
        const may = mayEnter(person.can, kind);
        return (
          <section key={kind} className={styles.kind}>
            <header>
              <h3>{say.entries[kind]}</h3>
              {may && (
                <button type="button" className={button.quiet} onClick={() => setView({ kind, entry: null })}>
                  {say.addEntry[kind]}
                </button>
              )}
            </header>
            {own.length === 0 && <p className={styles.none}>{say.noEntry[kind]}</p>}
            <ul>
              {own.map((entry) => (
                <li key={entry.id} className={styles.entry}>
                  <b {...(entry.isWritten ? asWritten : {})}>{entry.title}</b>
                  <small>{[entry.about, say.days(entry.from, entry.until)].filter(Boolean).join(', ')}</small>
                  {may && removing !== entry.id && (
                    <span className={styles.ways}>
                      <button
                        type="button"
                        className={button.quiet}
                        aria-label={say.mendNamed(entry.title, say.days(entry.from, entry.until))}
                        onClick={() => setView({ kind, entry })}
                      >
                        {say.mend}
                      </button>
                      <button
                        type="button"
                        className={button.quiet}
                        aria-label={say.removeNamed(entry.title, say.days(entry.from, entry.until))}
                        onClick={() => setRemoving(entry.id)}
                      >
                        {say.remove}
                      </button>
                    </span>
                  )}
                  {removing === entry.id && (
                    <RemoveEntry
                      name={person.name}
                      entry={entry}
                      onDone={() => toList(say.entryRemoved(say.entry[kind], person.name))}
                      onKeep={() => setRemoving(null)}
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </ActPanel>
  );
}
