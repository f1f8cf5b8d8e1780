import { useRef, useState } from 'react';
import button from '../../../ui/button.module.css';
import { Field } from '../../../ui/field.tsx';
import styles from '../import-page.module.css';
import { usePeopleWords } from '../words/people-words.tsx';

export interface FileDropProps {
  id: string;
  file: { name: string; bytes: Blob } | null;
  error: string | null;
  onFile(file: { name: string; bytes: Blob } | null): void;
}

/** A file, chosen or dropped; or its rows, pasted from a spreadsheet. */
export function FileDrop({ id, file, error, onFile }: FileDropProps) {
  const say = usePeopleWords().importing;
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = (chosen: File | undefined) => chosen && onFile({ name: chosen.name, bytes: chosen });
  if (pasted !== null) {
    return (
      <div>
        <Field id={id} label={say.pasteHere} hint={say.pasteHint} error={error}>
          {(attributes) => (
            <textarea
              {...attributes}
              value={pasted}
              rows={8}
              spellCheck={false}
              onChange={({ target: { value } }) => {
                setPasted(value);
                onFile(value.trim() === '' ? null : { name: say.pastedName, bytes: new Blob([value]) });
              }}
            />
          )}
        </Field>
        <button
          type="button"
          className={button.quiet}
          onClick={() => {
            setPasted(null);
            onFile(null);
          }}
        >
          {say.chooseInstead}
        </button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shorter way to what the field within does
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      data-wrong={error !== null || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        take(dropped);
        // The field shows what was dropped, as if it had been chosen there.
        if (dropped && input.current) input.current.files = event.dataTransfer.files;
      }}
    >
      <Field id={id} label={say.chooseFile} hint={say.dropHint} error={error}>
        {(attributes) => (
          <input
            {...attributes}
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={(event) => take(event.target.files?.[0])}
          />
        )}
      </Field>
      {file && <output className={styles.chosen}>{say.chosenFile(file.name, file.bytes.size)}</output>}
      <button type="button" className={button.quiet} onClick={() => setPasted('')}>
        {say.pasteInstead}
      </button>
    </div>
  );
}
