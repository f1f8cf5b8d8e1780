import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { AppLink } from '../../../ui/app-link.tsx';
import button from '../../../ui/button.module.css';
import fields from '../../../ui/field.module.css';
import { ChoiceSet, SelectField } from '../../../ui/field.tsx';
import type { AddedImport, ImportView } from '../../contract.ts';
import { importAddress, planOfImportAddress } from '../addresses.ts';
import styles from '../import-plan-page.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import { importedFile } from './imported-file.ts';
import { FailureNotice } from './notices.tsx';
import { importQuery } from './queries.ts';
import { useSending } from './sending.ts';

type DayOrder = NonNullable<AddedImport['dayOrder']>;
type Encoding = NonNullable<AddedImport['encoding']>;
type NewUnits = NonNullable<AddedImport['newUnits']>;
const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

/** Asked only where the file leaves it open: which of day and month comes first, how its letters are written, what of new units. */
export function ReadOtherwise({ view }: { view: ImportView }) {
  const words = usePeopleWords();
  const say = words.importing;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [dayOrder, setDayOrder] = useState<DayOrder | null>(null);
  const [encoding, setEncoding] = useState<Encoding>('windows-1252');
  const [newUnits, setNewUnits] = useState<NewUnits>('refuse');
  const sending = useSending((people, asked: AddedImport, changing) => people.addImport(asked, changing));
  const { failure, isSending } = sending;
  const codes = new Set([...view.problems.all, ...view.warnings.all].map(({ code }) => code));
  const asksDays = codes.has('day-ambiguous');
  const asksLetters = codes.has('import-not-text') || codes.has('encoding-assumed');
  const asksUnits = codes.has('unit-unknown');
  const isOpen = view.state === 'asking' || view.state === 'ready' || view.state === 'refused';
  if (!isOpen || !(asksDays || asksLetters || asksUnits)) return null;

  const file = queries.getQueryData<AddedImport>(importedFile(view.id));
  const read = async () => {
    if (!file || (asksDays && dayOrder === null)) return;
    const asked: AddedImport = {
      ...file,
      ...(dayOrder && { dayOrder }),
      ...(asksLetters && { encoding }),
      ...(asksUnits && { newUnits }),
    };
    const made = await sending.send(asked);
    if (!made) return;
    queries.setQueryData(importQuery(made.id).queryKey, made);
    queries.setQueryData(importedFile(made.id), asked);
    void navigate({ href: planOfImportAddress(made.id), replace: true });
  };
  return (
    <section className={styles.section}>
      <h2>{say.otherwise}</h2>
      {file ? (
        <form
          className={fields.form}
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            if (!isSending) void read();
          }}
        >
          {asksDays && (
            <ChoiceSet<DayOrder>
              id="import-day-order"
              legend={say.dayOrder}
              value={dayOrder}
              choices={[
                { value: 'day-first', title: say.dayFirst },
                { value: 'month-first', title: say.monthFirst },
              ]}
              onValue={setDayOrder}
            />
          )}
          {asksLetters && (
            <SelectField<Encoding>
              id="import-encoding"
              label={say.encoding}
              hint={say.encodingHint}
              value={encoding}
              options={encodings.map((value) => ({ value, title: say.encodings[value] }))}
              onValue={setEncoding}
            />
          )}
          {asksUnits && (
            <ChoiceSet<NewUnits>
              id="import-new-units"
              legend={say.newUnits}
              value={newUnits}
              choices={[
                { value: 'refuse', title: say.newUnitsRefuse },
                { value: 'create', title: say.newUnitsCreate },
              ]}
              onValue={setNewUnits}
            />
          )}
          <FailureNotice failure={failure} onAgain={() => void read()} isSending={isSending} />
          <div className={button.row}>
            <button type="submit" className={button.button} aria-disabled={isSending || (asksDays && dayOrder === null)}>
              {isSending ? say.reading : say.readAgain}
            </button>
          </div>
        </form>
      ) : (
        <p>{say.chooseAgain(<AppLink href={importAddress}>{say.title}</AppLink>)}</p>
      )}
    </section>
  );
}
