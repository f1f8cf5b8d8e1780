import { AppLink } from '../../../ui/app-link.tsx';
import { addressOf } from '../../addresses.ts';
import type { Difference, ReachedUnit } from '../../contract/versions.ts';
import { OneChange } from '../one-change.tsx';
import { useAsWritten } from '../words/as-written.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import styles from './difference.module.css';
import { GradeCounts, grades } from './grade-counts.tsx';

export interface DifferenceProps {
  difference: Difference;
  /** Where it is told what changes for one level or role; null: nowhere yet. */
  addressFor: ((kind: 'level' | 'role', id: string) => string) | null;
}

/** What a version changes: for whom and how many, then each change word by word, the gravest first. */
export function DifferenceView({ difference, addressFor }: DifferenceProps) {
  const say = useVersionsWords();
  return (
    <>
      <ForWhom difference={difference} addressFor={addressFor} />
      {difference.groups.length > 0 && <WhatChanges difference={difference} />}
      {difference.shared.length > 0 && (
        <section className={styles.part} aria-labelledby="shared">
          <h2 id="shared">{say.difference.shared}</h2>
          <ul className={styles.shared}>
            {difference.shared.map(({ file, text }) => (
              <li key={file}>
                <AppLink href={addressOf('page', file)}>{text}</AppLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {difference.groups.length > 0 && <Lineage lineage={difference.lineage} />}
    </>
  );
}

/** "3 levels and roles, held by 12 people". */
export function useTotal({ units, people }: Difference): string {
  const say = useVersionsWords();
  const holders = units.flatMap((unit) => unit.holders).filter(({ kind }) => kind !== 'family');
  return say.difference.total(holders.length, people);
}

function ForWhom({ difference, addressFor }: DifferenceProps) {
  const say = useVersionsWords();
  const total = useTotal(difference);
  const counts = difference.people !== null;
  if (difference.units.length === 0) return <p className={styles.nothing}>{say.nothingChanges}.</p>;
  return (
    <section className={styles.part} aria-labelledby="for-whom">
      <h2 id="for-whom">{say.difference.forWhom}</h2>
      <p className={`${styles.total} figures`}>{total}</p>
      <table className={styles.table} aria-labelledby="for-whom">
        <thead>
          <tr>
            <th scope="col">{say.difference.whom}</th>
            <th scope="col">{say.difference.changes}</th>
            {counts && (
              <th scope="col" className={styles.number}>
                {say.difference.people}
              </th>
            )}
          </tr>
        </thead>
        {difference.units.map((unit) => (
          <Unit
            key={`${unit.kind} ${unit.id}`}
            unit={unit}
            counts={counts}
            isFirst={difference.groups.length === 0}
            addressFor={addressFor}
          />
        ))}
      </table>
    </section>
  );
}

interface UnitProps {
  unit: ReachedUnit;
  counts: boolean;
  /** Of a first version nothing changes: what begins to hold is listed alone. */
  isFirst: boolean;
  addressFor: DifferenceProps['addressFor'];
}

function Unit({ unit, counts, isFirst, addressFor }: UnitProps) {
  const say = useVersionsWords();
  const asWritten = useAsWritten();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={counts ? 3 : 2} {...asWritten}>
          {unit.title}
        </th>
      </tr>
      {unit.holders.map(({ id, title, kind, counts: graded, how, people, grade }) => (
        <tr key={`${kind} ${id}`}>
          <td>
            <span {...asWritten}>
              {kind === 'family' ? (
                say.difference.everyRole(title)
              ) : addressFor === null ? (
                <AppLink href={addressOf(kind, id)}>{title}</AppLink>
              ) : (
                <AppLink href={addressFor(kind, id)} aria-label={say.difference.changesFor(title)}>
                  {title}
                </AppLink>
              )}
            </span>
            {how === 'inherited' && <span className={styles.how}> {say.difference.inherited}</span>}
          </td>
          <td>{!isFirst && <GradeCounts counts={graded} none={grade === null ? say.difference.moved : ''} />}</td>
          {counts && <td className={`${styles.number} figures`}>{people}</td>}
        </tr>
      ))}
    </tbody>
  );
}

function WhatChanges({ difference: { groups, summary } }: { difference: Difference }) {
  const say = useVersionsWords();
  return (
    <section className={styles.part} aria-labelledby="what">
      <h2 id="what">{say.difference.what}</h2>
      <p className={`${styles.total} figures`}>{summary}</p>
      {grades.map((grade) => {
        const own = groups.filter((group) => group.grade === grade);
        if (own.length === 0) return null;
        return (
          <div key={grade} className={styles.grade} data-grade={grade}>
            <h3>{say.grades[grade]}</h3>
            {own.map(({ heading, changes }) => (
              <details key={heading} open={grade === 'major'}>
                <summary>
                  <span>{heading}</span> <span className={`${styles.count} figures`}>{say.changes(changes.length)}</span>
                </summary>
                <div className={styles.changes}>
                  {changes.map((change, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a change has no identity but its place; the list is replaced whole
                    <OneChange key={place} change={change} />
                  ))}
                </div>
              </details>
            ))}
          </div>
        );
      })}
    </section>
  );
}

function Lineage({ lineage }: { lineage: Difference['lineage'] }) {
  const say = useVersionsWords();
  const kinds = (Object.keys(say.difference.kinds) as (keyof Difference['lineage'])[]).filter((kind) => lineage[kind] > 0);
  return (
    <section className={styles.part} aria-labelledby="lineage">
      <h2 id="lineage">{say.difference.lineage}</h2>
      <dl className={`${styles.lineage} figures`}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{say.difference.kinds[kind]}</dt>
            <dd>{lineage[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
