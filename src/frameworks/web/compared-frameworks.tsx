import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { addressOf, compareAddress } from '../addresses.ts';
import type { ComparedFrameworks as View } from '../contract.ts';
import { CompareChoices } from './compare-choices.tsx';
import styles from './compared-frameworks.module.css';
import { PageCrumbs } from './page-crumbs.tsx';
import { handbookQuery } from './queries.ts';
import { useRead } from './use-read.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

type Level = View['levels'][number];
type Counts = NonNullable<Level['counts']>;

/** Two frameworks, level by level: in sentences, and as a picture of what they share. */
export function ComparedFrameworks({ view }: { view: View }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { from, to, levels } = view;
  const widest = Math.max(
    1,
    ...levels.flatMap(({ counts }) => (counts ? [sharesOf(counts).reduce((sum, { count }) => sum + count, 0)] : [])),
  );
  const { frameworks } = useRead(handbookQuery());
  const isSame = from.id === to.id;
  const names = {
    from: say.comparing.only(from.title),
    same: say.comparing.same,
    differ: say.comparing.otherWords,
    to: say.comparing.only(to.title),
  };
  return (
    <article className={styles.page}>
      <title>{`${say.comparing.besideTitle(from.title, to.title)} – Gradus`}</title>
      <PageCrumbs />
      <h1 className={styles.title}>
        <AppLink {...asWritten} href={addressOf('framework', from.id)}>
          {from.title}
        </AppLink>{' '}
        <span>{say.comparing.beside}</span>{' '}
        <AppLink {...asWritten} href={addressOf('framework', to.id)}>
          {to.title}
        </AppLink>
      </h1>
      <p className={styles.standing}>{view.standing}</p>
      <CompareChoices view={view} />
      {isSame ? (
        <EmptyState title={say.comparing.twice}>
          <p>{frameworks.length > 1 ? say.comparing.chooseAnother : say.comparing.noOther}</p>
        </EmptyState>
      ) : (
        <>
          <p className={`${styles.legend} not-on-paper`} aria-hidden="true">
            {sharesOf(null).map(({ kind }) => (
              <span key={kind}>
                <i data-kind={kind} />
                {names[kind]}
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
    { kind: 'from', count: dropped },
    { kind: 'same', count: same },
    { kind: 'differ', count: reworded + widened + narrowed + unsure },
    { kind: 'to', count: added },
  ] as const;
}

const none: Counts = { added: 0, widened: 0, unsure: 0, reworded: 0, narrowed: 0, same: 0, dropped: 0 };
