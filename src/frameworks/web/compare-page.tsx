import { useNavigate, useSearch } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { addressOf, compareAddress } from '../addresses.ts';
import type { CompareView } from '../contract.ts';
import styles from './compare-page.module.css';
import { ComparedRow } from './compared-row.tsx';
import { compareQuery } from './queries.ts';
import { StepPicture } from './step-picture.tsx';
import { useRead } from './use-read.ts';

interface Asked {
  from?: string;
  to?: string;
  /** Unchanged statements as well. */
  all?: string;
}

export function ComparePage() {
  const { from, to } = useSearch({ strict: false }) as Asked;
  if (!from || !to)
    return (
      <EmptyState title="Nothing to compare yet">
        <p>
          Open a framework from the <AppLink href="/">contents</AppLink> and choose a step below its title, such as "Senior → Staff". Any
          two levels or roles can be compared from there.
        </p>
      </EmptyState>
    );
  return <Compared from={from} to={to} />;
}

function Compared({ from, to }: { from: string; to: string }) {
  const view = useRead(compareQuery(from, to));
  const { all } = useSearch({ strict: false }) as Asked;
  const navigate = useNavigate();
  const showAll = all === 'true';
  const hasSame = view.counts.same > 0;
  return (
    <article className={styles.page}>
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
      <Choices view={view} />
      {hasSame && (
        <label className={`${styles.only} not-on-paper`}>
          <input
            type="checkbox"
            checked={!showAll}
            onChange={() =>
              void navigate({
                to: '.',
                search: (before: object) => ({ ...before, all: showAll ? undefined : 'true' }),
                replace: true,
                resetScroll: false,
              } as never)
            }
          />{' '}
          Only what changes
        </label>
      )}
      {view.rows.map((row) => (
        <ComparedRow key={row.id} row={row} view={view} showAll={showAll} />
      ))}
      {view.steps.length > 1 && <StepPicture view={view} />}
    </article>
  );
}

function Side({ side }: { side: CompareView['from'] }) {
  return <AppLink href={addressOf(side.kind, side.id)}>{side.title}</AppLink>;
}

/** Two lists of everything there is, and the way back. */
function Choices({ view }: { view: CompareView }) {
  const navigate = useNavigate();
  const go = (from: string, to: string) => void navigate({ to: '/compare', search: { from, to }, resetScroll: false } as never);
  return (
    <div className={`${styles.choices} not-on-paper`}>
      <Choice label="From" view={view} value={view.from.id} choose={(id) => go(id, view.to.id)} />
      <button type="button" onClick={() => go(view.to.id, view.from.id)}>
        Swap
      </button>
      <Choice label="To" view={view} value={view.to.id} choose={(id) => go(view.from.id, id)} />
      <Next view={view} />
    </div>
  );
}

function Choice({ label, view, value, choose }: { label: string; view: CompareView; value: string; choose: (id: string) => void }) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {view.choices.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {group.holders.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** One rung up, where there is one. */
function Next({ view }: { view: CompareView }) {
  const step = view.steps.find(({ from }) => from.id === view.to.id);
  if (!step) return null;
  return (
    <AppLink href={compareAddress(step.from.id, step.to.id)}>
      {step.from.title} → {step.to.title}
    </AppLink>
  );
}
