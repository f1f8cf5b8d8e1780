import { useSearch } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './compare-page.module.css';
import { ComparedFrameworks } from './compared-frameworks.tsx';
import { ComparedHolders } from './compared-holders.tsx';
import { compareQuery, handbookQuery } from './queries.ts';
import { useRead } from './use-read.ts';
import { useWords } from './words/speaking.tsx';

export function ComparePage() {
  const { from, to } = useSearch({ strict: false }) as { from?: string; to?: string };
  return from && to ? <Compared from={from} to={to} /> : <NothingAsked />;
}

function Compared({ from, to }: { from: string; to: string }) {
  const view = useRead(compareQuery(from, to));
  return view.kind === 'frameworks' ? <ComparedFrameworks view={view} /> : <ComparedHolders view={view} />;
}

function NothingAsked() {
  const say = useWords();
  const { counts } = useRead(handbookQuery());
  const contents = <AppLink href="/">{say.comparing.contentsLink}</AppLink>;
  return (
    <div className={styles.nothing}>
      <title>{`${say.comparing.compare} – Gradus`}</title>
      <h1>{say.comparing.compare}</h1>
      {counts.levels + counts.roles < 2 ? (
        <EmptyState title={say.comparing.nothing}>
          <p>{say.comparing.takesTwo(counts.levels + counts.roles, contents)}</p>
        </EmptyState>
      ) : (
        <EmptyState title={say.comparing.nothingYet}>
          <p>{say.comparing.howTo(contents)}</p>
          <noscript>
            <p>{say.comparing.needsScript}</p>
          </noscript>
        </EmptyState>
      )}
    </div>
  );
}
