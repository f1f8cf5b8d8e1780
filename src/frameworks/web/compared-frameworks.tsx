import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { addressOf, compareAddress } from '../addresses.ts';
import type { ComparedFrameworks as View } from '../contract.ts';
import { CompareChoices } from './compare-choices.tsx';
import styles from './compared-frameworks.module.css';
import { handbookQuery } from './queries.ts';
import { useRead } from './use-read.ts';

type Level = View['levels'][number];
type Counts = NonNullable<Level['counts']>;

/** Two frameworks, level by level: in sentences, and as a picture of what they share. */
export function ComparedFrameworks({ view }: { view: View }) {
  const { from, to, levels } = view;
  const widest = Math.max(
    1,
    ...levels.flatMap(({ counts }) => (counts ? [sharesOf(counts).reduce((sum, { count }) => sum + count, 0)] : [])),
  );
  const { frameworks } = useRead(handbookQuery());
  const isSame = from.id === to.id;
  return (
    <article className={styles.page}>
      <title>{`${from.title} beside ${to.title} – Gradus`}</title>
      <Breadcrumbs crumbs={[{ title: 'Contents', href: '/' }]} />
      <h1 className={styles.title}>
        <AppLink href={addressOf('framework', from.id)}>{from.title}</AppLink> <span>beside</span>{' '}
        <AppLink href={addressOf('framework', to.id)}>{to.title}</AppLink>
      </h1>
      <p className={styles.standing}>{view.standing}</p>
      <CompareChoices view={view} />
      {isSame ? (
        <EmptyState title="Twice the same framework">
          <p>{frameworks.length > 1 ? 'Choose another one above.' : 'This handbook has no other to put beside it.'}</p>
        </EmptyState>
      ) : (
        <>
          <p className={`${styles.legend} not-on-paper`} aria-hidden="true">
            {sharesOf(null).map(({ kind, name }) => (
              <span key={kind}>
                <i data-kind={kind} />
                {name({ from: from.title, to: to.title })}
              </span>
            ))}
          </p>
          <ol className={styles.levels}>
            {levels.map((level) => (
              <li key={`${level.from?.id} ${level.to?.id}`}>
                <LevelBeside level={level} widest={widest} />
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

function LevelBeside({ level: { from, to, heading, sentences, counts }, widest }: { level: Level; widest: number }) {
  const only = from ?? to;
  return (
    <>
      <h2>
        {from && to ? (
          <AppLink href={compareAddress(from.id, to.id)}>{heading}</AppLink>
        ) : (
          only && <AppLink href={addressOf('level', only.id)}>{heading}</AppLink>
        )}
      </h2>
      {counts && (
        <div className={styles.bar} aria-hidden="true">
          {sharesOf(counts).map(({ kind, count }) => (
            <span key={kind} data-kind={kind} style={{ width: `${(100 * count) / widest}%` }} />
          ))}
        </div>
      )}
      <p>{sentences.join(' ')}</p>
    </>
  );
}

/** Left of the middle what only the one says, then what both say, then what only the other says. */
function sharesOf(counts: Counts | null) {
  const { dropped, same, reworded, widened, narrowed, unsure, added } = counts ?? none;
  return [
    { kind: 'from', count: dropped, name: ({ from }: { from: string; to: string }) => `${from} only` },
    { kind: 'same', count: same, name: () => 'The same' },
    { kind: 'differ', count: reworded + widened + narrowed + unsure, name: () => 'In both, in other words' },
    { kind: 'to', count: added, name: ({ to }: { from: string; to: string }) => `${to} only` },
  ];
}

const none: Counts = { added: 0, widened: 0, unsure: 0, reworded: 0, narrowed: 0, same: 0, dropped: 0 };
