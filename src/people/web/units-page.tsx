import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useRead } from '../../frameworks/web/use-read.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DayChoice } from './day-choice.tsx';
import { PageHead } from './page-head.tsx';
import { meQuery, unitsBelowQuery } from './queries.ts';
import { Branch, MoreUnits } from './unit-branch.tsx';
import { UnitFinder } from './unit-finder.tsx';
import { unitTree } from './unit-tree.ts';
import { UnitsActs } from './units-acts.tsx';
import styles from './units-page.module.css';
import { useDay } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** With more units than these, those further down are folded at first, and one is found by its name. */
const mostAtOnce = 80;

/** The units as a tree, each with how many people are in it; opened as far as somebody looks. */
export function UnitsPage() {
  const say = usePeopleWords();
  const on = useDay();
  const asked = useSuspenseInfiniteQuery(unitsBelowQuery(null, on));
  const { can } = useRead(meQuery());
  const { pages } = asked.data;
  const { all = 0, people = 0, without = 0, on: told } = pages[0] ?? {};
  const isFolded = all > mostAtOnce;
  return (
    <>
      <PageHead title={say.frame.units} about={all > 0 && say.units.counts(all, people)}>
        <DayChoice told={told} />
      </PageHead>
      {can.changeUnits && <UnitsActs />}
      {all === 0 ? (
        <EmptyState title={say.units.none}>
          <p>{say.units.noneWhy}</p>
        </EmptyState>
      ) : (
        <div className={styles.tree}>
          {isFolded && <UnitFinder />}
          <p className={styles.heads} aria-hidden="true">
            <span>{say.units.unit}</span>
            <span>{say.units.inItself}</span>
            <span>{say.units.withBelow}</span>
          </p>
          <ul>
            <Branch tree={unitTree(pages.flatMap(({ units }) => units))} isFolded={isFolded} />
            <MoreUnits of={asked} depth={0} />
          </ul>
          {without > 0 && <p className={styles.without}>{say.units.without(without)}</p>}
        </div>
      )}
    </>
  );
}
