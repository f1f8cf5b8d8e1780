import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { addressOf } from '../addresses.ts';
import type { StrandList } from '../contract.ts';
import styles from './framework-strands.module.css';
import { strandsQuery } from './queries.ts';
import { useRead } from './use-read.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';
import { Words } from './words.tsx';

type Ladder = StrandList['ladders'][number];
type Row = Ladder['rows'][number];
type Strand = Row['strands'][number];

/** Every competency of a framework as a line through its levels. */
export function FrameworkStrands({ id }: { id: string }) {
  const say = useWords();
  const { ladders } = useRead(strandsQuery(id));
  return ladders.map((ladder) => (
    <section key={ladder.track} className={styles.ladder} aria-label={say.site.track[ladder.track ?? 'individual']}>
      {ladders.length > 1 && <h2 className={styles.track}>{say.site.track[ladder.track ?? 'individual']}</h2>}
      {ladder.levels.length < 2 ? (
        <EmptyState title={say.strands.none}>
          <p>{say.strands.oneLevel}</p>
        </EmptyState>
      ) : (
        <>
          <p className={styles.key}>{say.strands.key}</p>
          <ul className={`${styles.key} ${styles.kinds}`}>
            {(['widened', 'narrowed', 'reworded', 'same', 'unsure'] as const).map((kind) => (
              <li key={kind} data-change={kind}>
                <i className={styles.dot} aria-hidden="true" />
                {say.site.change[kind]}
              </li>
            ))}
          </ul>
          {ladder.rows.map((row) => (
            <RowOfStrands key={row.id} row={row} ladder={ladder} />
          ))}
        </>
      )}
    </section>
  ));
}

function RowOfStrands({ row, ladder }: { row: Row; ladder: Ladder }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const anchor = ladder.track === 'management' ? `management-${row.id}` : `area-${row.id}`;
  return (
    <section className={styles.row} aria-labelledby={anchor}>
      <h2 id={anchor} {...asWritten}>
        {row.title}
      </h2>
      {row.strands.length > 0 && (
        <table className={styles.strands}>
          <caption className="only-heard">{say.strands.throughLevels(row.title)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="only-heard">{say.strands.strand}</span>
              </th>
              {ladder.levels.map((level) => (
                <th key={level.id} scope="col" {...asWritten}>
                  {level.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row.strands.map((strand) => (
              <tr key={strand.id}>
                <th scope="row">
                  <AppLink {...asWritten} href={addressOf('strand', strand.id)} className={strand.isNamed ? styles.named : undefined}>
                    {strand.title}
                  </AppLink>
                  <span className={styles.reach}>{[strand.extent, strand.reach].filter((one) => one !== '').join('; ')}</span>
                </th>
                {ladder.levels.map((level) => (
                  <CellOfStrand key={level.id} level={level.id} strand={strand} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {row.single.length > 0 && (
        <details className={styles.single}>
          <summary>{say.strands.atOneLevel(row.single.length)}</summary>
          <ul {...asWritten}>
            {row.single.map(({ level, statement }) => (
              <li key={statement.id}>
                <AppLink href={addressOf('level', level.id)}>{level.title}</AppLink>
                <p>
                  <Words runs={statement.words} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** A dot where a level asks for it, joined to the one before. */
function CellOfStrand({ level, strand }: { level: string; strand: Strand }) {
  const say = useWords();
  const at = strand.links.findIndex((link) => link.level === level);
  const link = strand.links[at];
  if (!link) return <td />;
  const isLast = at === strand.links.length - 1;
  const { change, reach } = link;
  return (
    <td data-change={change ?? 'first'} data-after={strand.links[at + 1]?.change ?? undefined} data-last={isLast || undefined}>
      <i className={styles.dot} aria-hidden="true" />
      <span className="only-heard">{change === null ? say.strands.begins : say.site.change[change]}</span>
      {reach && <span className={styles.scope}>{reach.isSaid ? reach.scope : `(${reach.scope})`}</span>}
    </td>
  );
}
