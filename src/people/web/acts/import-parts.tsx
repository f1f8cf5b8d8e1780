import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAsWritten } from '../../../frameworks/web/words/as-written.ts';
import { AppLink } from '../../../ui/app-link.tsx';
import button from '../../../ui/button.module.css';
import { MoreButton } from '../../../ui/more-button.tsx';
import type { ImportRows, ImportView } from '../../contract.ts';
import { directoryAddress, personAddress } from '../addresses.ts';
import table from '../import-page.module.css';
import styles from '../import-plan-page.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import { FromTo } from './change-list.tsx';
import { importRowsQuery, type RowAct } from './queries.ts';

type Row = ImportRows['rows'][number];
const acts = ['create', 'move', 'change', 'end'] as const;

/** The plan by what it does, each part opening to the people in it. */
export function ImportParts({ view }: { view: ImportView }) {
  const words = usePeopleWords();
  const say = words.importing;
  const { counts, first, units } = view;
  const shown = acts.filter((act) => counts[act] > 0);
  if (shown.length === 0 && units.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{view.state === 'applied' ? say.partsDone : say.parts}</h2>
      {units.length > 0 && <p>{say.unitsCreated(units)}</p>}
      {shown.map((act) => (
        <Part key={act} id={view.id} act={act} count={counts[act]} names={first[act]} isDone={view.state === 'applied'} />
      ))}
    </section>
  );
}

interface PartProps {
  id: string;
  act: RowAct;
  count: number;
  names: readonly string[];
  isDone: boolean;
}

function Part({ id, act, count, names, isDone }: PartProps) {
  const words = usePeopleWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.part} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="figures">
        <b>{words.importing.partOf[act](count)}</b>
        <span>{words.acts.names(names.slice(0, 6), count - Math.min(names.length, 6))}</span>
      </summary>
      {isOpen && <Rows id={id} act={act} count={count} isDone={isDone} />}
    </details>
  );
}

function Rows({ id, act, count, isDone }: Omit<PartProps, 'names'>) {
  const words = usePeopleWords();
  const say = words.importing;
  const list = useInfiniteQuery({
    ...importRowsQuery(id, act),
    throwOnError: false,
  });
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <div className={styles.rows}>
      {list.error && <p>{words.acts.lost}</p>}
      {rows.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say.person}</th>
              <th scope="col">{words.acts.facts.number}</th>
              <th scope="col">{say.line}</th>
              <th scope="col">{say.change}</th>
            </tr>
          </thead>
          <tbody className="figures">
            {rows.map((row) => (
              <tr key={`${row.person} ${row.day} ${row.line}`}>
                <th scope="row">
                  {act === 'create' && !isDone ? (
                    row.name
                  ) : (
                    // Whoever was created got an id only then; the number is the same.
                    <AppLink href={act === 'create' ? directoryAddress({ q: row.number }) : personAddress(row.person)}>{row.name}</AppLink>
                  )}
                </th>
                <td data-of={words.acts.facts.number}>{row.number}</td>
                <td data-of={say.line}>{row.line === null ? say.notInFile : words.acts.number(row.line)}</td>
                <td>
                  <Facts row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton of={list} className={button.quiet}>
        {say.moreRows(Math.min(100, count - rows.length))}
      </MoreButton>
    </div>
  );
}

function Facts({ row }: { row: Row }) {
  const words = usePeopleWords();
  const { lang } = useAsWritten();
  const shown = (of: string, text: string | null) =>
    text !== null && (of === 'startedOn' || of === 'leftOn') ? words.acts.day(text) : text;
  return (
    <ul className={styles.facts}>
      {row.facts.map(({ of, before, after }) => (
        <li key={of}>
          <span>{words.acts.facts[of]}: </span>
          <FromTo was={shown(of, before)} becomes={shown(of, after)} lang={of === 'post' ? lang : undefined} />
        </li>
      ))}
      {row.day !== null && row.act !== 'end' && <li>{words.acts.since(row.day)}</li>}
    </ul>
  );
}
