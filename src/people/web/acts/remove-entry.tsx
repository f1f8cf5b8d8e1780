import { useEffect, useRef } from 'react';
import button from '../../../ui/button.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import styles from './entries-panel.module.css';
import { remove } from './entry-form.tsx';
import type { ShownEntry } from './entry-kinds.ts';
import { FailureNotice } from './notices.tsx';
import { useSending } from './sending.ts';

export interface RemoveEntryProps {
  name: string;
  entry: ShownEntry;
  onDone(): void;
  onKeep(): void;
}

/** Asks before an entry is gone as if it had never been: which one, of whom. */
export function RemoveEntry({ name, entry, onDone, onKeep }: RemoveEntryProps) {
  const say = usePeopleWords().acts;
  const keep = useRef<HTMLButtonElement>(null);
  const removing = useSending((people, asked: Pick<ShownEntry, 'kind' | 'id'>, changing) => remove(people, asked, changing));
  const { failure, isSending } = removing;
  useEffect(() => keep.current?.focus(), []);
  const go = async () => {
    if (await removing.send({ kind: entry.kind, id: entry.id }, entry.revision)) onDone();
  };
  return (
    <div role="alertdialog" aria-label={say.removeAsked} className={styles.asks}>
      <p>{say.removeMeans(<b>{entry.title}</b>, say.days(entry.from, entry.until), name)}</p>
      <FailureNotice failure={failure} onAgain={() => void go()} isSending={isSending} />
      <div className={button.row}>
        <button type="button" className={button.danger} aria-disabled={isSending} onClick={() => isSending || void go()}>
          {isSending ? say.doing : say.doRemove}
        </button>
        <button ref={keep} type="button" className={button.button} onClick={onKeep}>
          {say.keep}
        </button>
      </div>
    </div>
  );
}
