import type { KeyboardEvent } from 'react';
import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import type { DirectoryRow } from '../contract.ts';
import { PersonLink, PostLink, StateMarks, UnitLink } from './named.tsx';
import styles from './people-table.module.css';
import { usePeopleWords } from './words/people-words.tsx';

export interface PeopleTableProps {
  rows: DirectoryRow[];
  label: string;
  /** Whether all of them are of the same unit anyway. */
  withUnit?: boolean;
  /** Up from the first row: back to where one came from. */
  onBefore?: () => void;
}

/** People, a line each. Arrow keys go from name to name. */
export function PeopleTable({ rows, label, withUnit = true, onBefore }: PeopleTableProps) {
  const say = usePeopleWords().people;
  const asWritten = useAsWritten();
  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    const names = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody th a')];
    const row = (event.target as HTMLElement).closest('tr');
    const at = names.findIndex((name) => row?.contains(name));
    if (at < 0) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && at === 0) onBefore?.();
    else if (event.key === 'Home') names[0]?.focus();
    else if (event.key === 'End') names.at(-1)?.focus();
    else names[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  };
  return (
    <table className={styles.table} aria-label={label} onKeyDown={walk}>
      <thead>
        <tr>
          <th scope="col">{say.name}</th>
          <th scope="col">{say.post}</th>
          {withUnit && <th scope="col">{say.unit}</th>}
          <th scope="col">{say.manager}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <PersonLink person={row} />
              <StateMarks acting={row.acting ? [row.acting] : []} onLeave={row.onLeave} left={row.left} />
            </th>
            <td data-title={say.post}>
              {row.post === null ? <span className={styles.sub}>{say.noPosition}</span> : <PostLink post={row.post} />}
              {row.post?.group && (
                <span className={styles.sub} {...asWritten}>
                  {' '}
                  {row.post.group}
                </span>
              )}
            </td>
            {withUnit && (
              <td data-title={say.unit} className={row.unit === null ? styles.none : undefined}>
                {row.unit && <UnitLink unit={row.unit} />}
              </td>
            )}
            <td data-title={say.manager} className={row.manager === null ? styles.none : undefined}>
              {row.manager && <PersonLink person={row.manager} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
