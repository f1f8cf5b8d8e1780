import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { importAddress } from './addresses.ts';
import styles from './chart-page.module.css';
import { ChartTree } from './chart-tree.tsx';
import { DayChoice } from './day-choice.tsx';
import { PageHead } from './page-head.tsx';
import { PersonFinder } from './person-finder.tsx';
import { chartQuery, meQuery } from './queries.ts';
import { useDay, useSay } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** Who reports to whom, opened as far as somebody looks. */
export function ChartPage() {
  const words = usePeopleWords();
  const on = useDay();
  const say = useSay();
  const { person } = useSearch({ strict: false }) as { person?: string };
  const { data } = useSuspenseInfiniteQuery(chartQuery(null, on));
  const [top] = data.pages;
  return (
    <>
      <PageHead title={words.chart.title} about={<p className="not-on-paper">{words.chart.howTo}</p>}>
        <PersonFinder label={words.chart.find} on={on} onChoose={({ id }) => say({ person: id })} />
        <DayChoice told={top?.on} />
        <button type="button" className={styles.print} onClick={() => window.print()}>
          {words.chart.print}
        </button>
      </PageHead>
      {top === undefined || top.children.length === 0 ? <NobodyInChart on={on} /> : <ChartTree key={on} on={on} person={person ?? null} />}
    </>
  );
}

function NobodyInChart({ on }: { on: string | null }) {
  const { chart, people } = usePeopleWords();
  const { can } = useRead(meQuery());
  return (
    <EmptyState title={on === null ? people.nobodyYet : people.nobodyOn(on)}>
      <p>{chart.comesOfPositions}</p>
      {can.import && <p>{people.byImport(<AppLink href={importAddress}>{people.importFile}</AppLink>)}</p>}
    </EmptyState>
  );
}
