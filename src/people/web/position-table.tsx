import type { PositionView } from '../contract.ts';
import { PersonLink, PostLink, StateMarks, UnitLink } from './named.tsx';
import styles from './people-table.module.css';
import { usePeopleWords } from './words/people-words.tsx';

/** Positions over time in words: the same as the picture of them, and more. */
export function PositionTable({ positions, on }: { positions: PositionView[]; on: string }) {
  const say = usePeopleWords();
  return (
    <table className={styles.table} aria-label={say.person.positions}>
      <thead>
        <tr>
          <th scope="col">{say.people.post}</th>
          <th scope="col">{say.person.days}</th>
          <th scope="col" className={styles.number}>
            {say.person.grade}
          </th>
          <th scope="col">{say.people.unit}</th>
          <th scope="col">{say.people.manager}</th>
        </tr>
      </thead>
      <tbody>
        {positions.map((position) => {
          const { id, kind, post, grade, unit, manager, from, until } = position;
          const isNow = from <= on && (until === null || until >= on);
          return (
            <tr key={id} aria-current={isNow ? 'true' : undefined}>
              <th scope="row">
                <PostLink post={post} group />
                <StateMarks isActing={kind === 'acting'} />
              </th>
              <td data-title={say.person.days} className="figures">
                {say.general.period(from, until)}
              </td>
              <td data-title={say.person.grade} className={`${styles.number} figures ${grade === null ? styles.none : ''}`}>
                {grade}
              </td>
              <td data-title={say.people.unit} className={unit === null ? styles.none : undefined}>
                {unit && <UnitLink unit={unit} />}
              </td>
              <td data-title={say.people.manager} className={manager === null ? styles.none : undefined}>
                {manager && <PersonLink person={manager} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
