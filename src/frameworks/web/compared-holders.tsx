import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf, compareAddress } from '../addresses.ts';
import type { ComparedHolders as View } from '../contract.ts';
import { CompareChoices } from './compare-choices.tsx';
import styles from './compare-page.module.css';
import { comparePrint } from './compare-print.ts';
import { ComparedRow } from './compared-row.tsx';
import { PageCrumbs } from './page-crumbs.tsx';
import { StepPicture } from './step-picture.tsx';
import toolButton from './tool-button.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** Two levels or roles, area by area. */
export function ComparedHolders({ view }: { view: View }) {
  // Unchanged statements as well.
  const say = useWords();
  const asWritten = useAsWritten();
  const { all } = useSearch({ strict: false }) as { all?: string };
  const showAll = all === 'true';
  const print = useMemo(() => comparePrint(view, showAll), [view, showAll]);
  return (
    <article className={styles.page} data-size={print.size}>
      <title>{`${view.from.title} → ${view.to.title} – Gradus`}</title>
      <PageCrumbs
        crumbs={[
          {
            ...asWritten,
            title: view.from.of.title,
            href: addressOf(view.from.kind === 'level' ? 'framework' : 'family', view.from.of.id),
          },
        ]}
      />
      <h1 {...asWritten}>
        <Side side={view.from} /> → <Side side={view.to} />
      </h1>
      <div className={styles.summary}>
        {view.summary.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {view.gaps.length > 0 && (
        <ul className={styles.gaps}>
          {view.gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
      <CompareChoices view={view}>
        <Next view={view} />
      </CompareChoices>
      <div className={`${styles.tools} not-on-paper`}>
        {view.counts.same > 0 && <OnlyChanges showAll={showAll} />}
        <button type="button" className={toolButton.button} onClick={() => window.print()}>
          {say.comparing.printOn(print.count)}
        </button>
      </div>
      {view.rows.map((row) => (
        <ComparedRow key={row.id} row={row} view={view} showAll={showAll} />
      ))}
      <Written view={view} />
      {view.steps.length > 1 && (
        <div className="not-on-paper">
          <StepPicture view={view} />
        </div>
      )}
    </article>
  );
}

/** Of two with the same title, each with its unit. */
function Side({ side: { kind, id, title, name } }: { side: View['from'] }) {
  return (
    <>
      <AppLink href={addressOf(kind, id)}>{title}</AppLink>
      {name !== title && <small> ({name})</small>}
    </>
  );
}

/** The pages that both are from; on paper it says where the words can be found. */
function Written({ view: { from, to } }: { view: View }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const pages = from.page.file === to.page.file ? [from] : [from, to];
  return (
    <footer className={`${styles.written} figures`}>
      <span {...asWritten}>{from.of.title === to.of.title ? from.of.title : `${from.of.title}; ${to.of.title}`}</span>.{' '}
      {say.site.writtenIn(
        say.format.andOf(
          pages.map(({ page, id }) => (
            <AppLink key={id} href={`${addressOf('page', page.file)}#line-${page.line}`}>
              {page.file}
            </AppLink>
          )),
        ),
      )}
    </footer>
  );
}

function OnlyChanges({ showAll }: { showAll: boolean }) {
  const say = useWords();
  const navigate = useNavigate();
  const toggle = () =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, all: showAll ? undefined : 'true' }),
      replace: true,
      resetScroll: false,
    } as never);
  return (
    <label className={styles.only}>
      <input type="checkbox" checked={!showAll} onChange={toggle} /> {say.comparing.onlyChanges}
    </label>
  );
}

/** One rung up, where there is one. */
function Next({ view }: { view: View }) {
  const asWritten = useAsWritten();
  const step = view.steps.find(({ from }) => from.id === view.to.id);
  if (!step) return null;
  return (
    <AppLink {...asWritten} href={compareAddress(step.from.id, step.to.id)}>
      {step.from.title} → {step.to.title}
    </AppLink>
  );
}
