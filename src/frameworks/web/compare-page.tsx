import { useSearch } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './compare-page.module.css';
import { ComparedFrameworks } from './compared-frameworks.tsx';
import { ComparedHolders } from './compared-holders.tsx';
import { compareQuery, handbookQuery } from './queries.ts';
import { useRead } from './use-read.ts';

export function ComparePage() {
  const { from, to } = useSearch({ strict: false }) as { from?: string; to?: string };
  return from && to ? <Compared from={from} to={to} /> : <NothingAsked />;
}

function Compared({ from, to }: { from: string; to: string }) {
  const view = useRead(compareQuery(from, to));
  return view.kind === 'frameworks' ? <ComparedFrameworks view={view} /> : <ComparedHolders view={view} />;
}

function NothingAsked() {
  const { counts } = useRead(handbookQuery());
  return (
    <div className={styles.nothing}>
      <title>Compare – Gradus</title>
      <h1>Compare</h1>
      {counts.levels + counts.roles < 2 ? (
        <EmptyState title="Nothing to compare">
          <p>
            It takes two levels or roles, and this handbook has {counts.levels + counts.roles === 0 ? 'none' : 'one'}. What it has stands in
            the <AppLink href="/">contents</AppLink>.
          </p>
        </EmptyState>
      ) : (
        <EmptyState title="Nothing to compare yet">
          <p>
            Open a framework from the <AppLink href="/">contents</AppLink> and choose a step below its title, such as "Senior → Staff". Any
            two levels, roles or frameworks can be compared from there.
          </p>
          <noscript>
            <p>Two that no page puts beside each other are compared by a script, and this browser runs none.</p>
          </noscript>
        </EmptyState>
      )}
    </div>
  );
}
