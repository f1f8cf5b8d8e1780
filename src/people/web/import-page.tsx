import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import reading from '../../frameworks/web/reading.module.css';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import button from '../../ui/button.module.css';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import fields from '../../ui/field.module.css';
import { ChoiceSet, InputField } from '../../ui/field.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import type { AddedImport } from '../contract.ts';
import { base64Of, mostBytes } from './acts/file-bytes.ts';
import { FileDrop } from './acts/file-drop.tsx';
import { importedFile } from './acts/imported-file.ts';
import { LostNotice } from './acts/notices.tsx';
import { importQuery, importsQuery } from './acts/queries.ts';
import { useSending } from './acts/sending.ts';
import { mappingsAddress, planOfImportAddress } from './addresses.ts';
import { ImportCrumbs } from './import-crumbs.tsx';
import styles from './import-page.module.css';
import { meQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

type Missing = NonNullable<AddedImport['missing']>;
type NewUnits = NonNullable<AddedImport['newUnits']>;

/** A file of people to be read: the plan that comes of it is a page of its own. Below, the imports so far. */
export function ImportPage() {
  const say = usePeopleWords().importing;
  const { can } = useRead(meQuery());
  return (
    <div className={styles.page}>
      <title>{`${say.title} – Gradus`}</title>
      <ImportCrumbs />
      <h1>{say.title}</h1>
      {can.import ? (
        <>
          <p className={reading.about}>{say.lead}</p>
          <ImportForm />
        </>
      ) : (
        <EmptyState title={say.notYours}>
          <p>{say.notYoursMeans}</p>
        </EmptyState>
      )}
      <PastImports />
    </div>
  );
}

function ImportForm() {
  const words = usePeopleWords();
  const say = words.importing;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [file, setFile] = useState<{ name: string; bytes: Blob } | null>(null);
  const [effective, setEffective] = useState('');
  const [missing, setMissing] = useState<Missing>('keep');
  const [newUnits, setNewUnits] = useState<NewUnits>('refuse');
  const [wrong, setWrong] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const sending = useSending((people, asked: AddedImport, changing) => people.addImport(asked, changing));
  const { failure } = sending;
  const isBusy = isReading || sending.isSending;
  const refused = failure?.kind === 'refused' ? failure.problem : null;
  const told = wrong ?? refused?.message ?? null;
  const wrongs = told === null ? [] : [{ at: 'import-file', text: told, hint: wrong === null ? (refused?.hint ?? null) : null }];

  const plan = async () => {
    if (file === null) return setWrong(say.fileNeeded);
    if (file.bytes.size > mostBytes) return setWrong(say.fileTooLarge(mostBytes / 1_000_000));
    setWrong(null);
    setReading(true);
    const content = await base64Of(file.bytes).catch(() => null);
    setReading(false);
    if (content === null) return setWrong(say.fileUnreadable(file.name));
    const asked: AddedImport = { name: file.name, content, missing, newUnits, ...(effective !== '' && { effective }) };
    const made = await sending.send(asked);
    if (made === null) return;
    queries.setQueryData(importQuery(made.id).queryKey, made);
    queries.setQueryData(importedFile(made.id), asked);
    void navigate({ href: planOfImportAddress(made.id) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void plan();
  };

  return (
    <form className={`${fields.form} ${styles.form} not-on-paper`} noValidate onSubmit={submit}>
      <ErrorSummary title={words.acts.toMend(wrongs.length)} wrongs={wrongs} />
      {failure?.kind === 'lost' && <LostNotice onAgain={() => void plan()} isSending={isBusy} />}
      <FileDrop
        id="import-file"
        file={file}
        error={told}
        onFile={(chosen) => {
          setFile(chosen);
          setWrong(null);
        }}
      />
      <InputField
        id="import-effective"
        label={say.effective}
        hint={say.effectiveHint}
        type="date"
        value={effective}
        onValue={setEffective}
      />
      <ChoiceSet<Missing>
        id="import-missing"
        legend={say.missing}
        value={missing}
        choices={[
          { value: 'keep', title: say.missingKeep },
          { value: 'end', title: say.missingEnd, hint: say.missingEndMeans },
        ]}
        onValue={setMissing}
      />
      <ChoiceSet<NewUnits>
        id="import-units"
        legend={say.newUnits}
        value={newUnits}
        choices={[
          { value: 'refuse', title: say.newUnitsRefuse },
          { value: 'create', title: say.newUnitsCreate },
        ]}
        onValue={setNewUnits}
      />
      <div className={button.row}>
        <button type="submit" className={button.primary} aria-disabled={isBusy}>
          {isBusy ? say.reading : say.preview}
        </button>
      </div>
      <p className={fields.hint}>{say.previewMeans}</p>
      <details className={styles.columns}>
        <summary>{say.whichColumns}</summary>
        <p>{say.columnsNeeded}</p>
        <p>{say.columnsKnown}</p>
      </details>
    </form>
  );
}

function PastImports() {
  const words = usePeopleWords();
  const say = words.importing;
  const list = useInfiniteQuery({ ...importsQuery(), throwOnError: false });
  const imports = list.data?.pages.flatMap((page) => page.imports) ?? [];
  return (
    <section className={styles.past}>
      <h2>{say.past}</h2>
      <p className={reading.about}>
        <AppLink href={mappingsAddress}>{say.mappings}</AppLink>
      </p>
      {list.data && imports.length === 0 && <p className={reading.about}>{say.noPast}</p>}
      {imports.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say.file}</th>
              <th scope="col">{say.when}</th>
              <th scope="col">{say.by}</th>
              <th scope="col">{say.state}</th>
              <th scope="col">{say.what}</th>
            </tr>
          </thead>
          <tbody className="figures">
            {imports.map(({ id, name, at, by, state, counts }) => (
              <tr key={id}>
                <td>
                  <AppLink href={planOfImportAddress(id)}>{name}</AppLink>
                </td>
                <td data-of={say.when}>
                  <time dateTime={at}>{words.acts.moment(at)}</time>
                </td>
                <td data-of={say.by}>{by ?? say.byProgram}</td>
                <td data-of={say.state}>{say.states[state]}</td>
                <td data-of={say.what}>{say.counts(counts) || say.nothingToDo}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton of={list} className={button.quiet}>
        {say.earlier}
      </MoreButton>
    </section>
  );
}
