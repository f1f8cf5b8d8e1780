import { useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment, useMemo } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { addressOf, compareAddress } from '../addresses.ts';
import type { ComparedHolders as View } from '../contract.ts';
import { CompareChoices } from './compare-choices.tsx';
import styles from './compare-page.module.css';
import { comparePrint } from './compare-print.ts';
import { ComparedRow } from './compared-row.tsx';
import { plural } from './names.ts';
import { StepPicture } from './step-picture.tsx';

/** Two levels or roles, area by area. */
export function ComparedHolders({ view }: { view: View }) {
  // Unchanged statements as well.
  const { all } = useSearch({ strict: false }) as { all?: string };
  const showAll = all === 'true';
  const print = useMemo(() => comparePrint(view, showAll), [view, showAll]);
  return (
    <article className={styles.page} data-size={print.size}>
      <title>{`${view.from.title} → ${view.to.title} – Gradus`}</title>
      <Breadcrumbs
        crumbs={[
          { title: 'Contents', href: '/' },
          { title: view.from.of.title, href: addressOf(view.from.kind === 'level' ? 'framework' : 'family', view.from.of.id) },
        ]}
      />
      <h1>
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
        <button type="button" onClick={() => window.print()}>
          Print on {plural(print.count, 'A4 sheet')}
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
  const pages = from.page.file === to.page.file ? [from] : [from, to];
  return (
    <footer className={`${styles.written} figures`}>
      {from.of.title === to.of.title ? from.of.title : `${from.of.title}; ${to.of.title}`}. Written in{' '}
      {pages.map(({ page, id }, index) => (
        <Fragment key={id}>
          {index > 0 && ' and '}
          <AppLink href={`${addressOf('page', page.file)}#line-${page.line}`}>{page.file}</AppLink>
        </Fragment>
      ))}
    </footer>
  );
}

function OnlyChanges({ showAll }: { showAll: boolean }) {
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
      <input type="checkbox" checked={!showAll} onChange={toggle} /> Only what changes
    </label>
  );
}

/** One rung up, where there is one. */
function Next({ view }: { view: View }) {
  const step = view.steps.find(({ from }) => from.id === view.to.id);
  if (!step) return null;
  return (
    <AppLink href={compareAddress(step.from.id, step.to.id)}>
      {step.from.title} → {step.to.title}
    </AppLink>
  );
}
