import { useState } from 'react';
import { useRead } from '../../frameworks/web/use-read.ts';
import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { unitAddress } from './addresses.ts';
import { DayChoice } from './day-choice.tsx';
import { PageHead } from './page-head.tsx';
import { meQuery, unitsQuery } from './queries.ts';
import { type UnitInTree, unitTree } from './unit-tree.ts';
import { UnitsActs } from './units-acts.tsx';
import styles from './units-page.module.css';
import { useDay } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** With more units than these, those further down are folded at first. */
const mostAtOnce = 80;

/** The units as a tree, each with how many people are in it. */
export function UnitsPage() {
  const say = usePeopleWords();
  const on = useDay();
  const { units, without, on: told } = useRead(unitsQuery(on));
  const { can } = useRead(meQuery());
  const tree = unitTree(units);
  const people = tree.reduce((sum, { unit }) => sum + unit.headsBelow, 0) + without;
  return (
    <>
      <PageHead title={say.frame.units} about={units.length > 0 && say.units.counts(units.length, people)}>
        <DayChoice told={told} />
      </PageHead>
      {can.changeUnits && <UnitsActs />}
      {units.length === 0 ? (
        <EmptyState title={say.units.none}>
          <p>{say.units.noneWhy}</p>
        </EmptyState>
      ) : (
        <div className={styles.tree}>
          <p className={styles.heads} aria-hidden="true">
            <span>{say.units.unit}</span>
            <span>{say.units.inItself}</span>
            <span>{say.units.withBelow}</span>
          </p>
          <Branch tree={tree} isFolded={units.length > mostAtOnce} />
          {without > 0 && <p className={styles.without}>{say.units.without(without)}</p>}
        </div>
      )}
    </>
  );
}

function Branch({ tree, isFolded }: { tree: UnitInTree[]; isFolded: boolean }) {
  return (
    <ul>
      {tree.map((one) => (
        <Unit key={one.unit.id} one={one} isFolded={isFolded} />
      ))}
    </ul>
  );
}

function Unit({ one: { unit, depth, below }, isFolded }: { one: UnitInTree; isFolded: boolean }) {
  const say = usePeopleWords();
  const asWritten = useAsWritten();
  const on = useDay();
  const [isOpen, setOpen] = useState(!isFolded || depth < 1);
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.unit} style={{ paddingInlineStart: `calc(${depth} * var(--step))` }}>
          {below.length > 0 && isFolded ? (
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-label={say.units.below(unit.title)}
              onClick={() => setOpen(!isOpen)}
            />
          ) : (
            <span className={isFolded ? styles.toggle : undefined} />
          )}
          <AppLink href={unitAddress(unit.id, on)} {...(unit.key !== null && asWritten)}>
            {unit.title}
          </AppLink>{' '}
          <span className={styles.kind}>
            {say.units.kind[unit.kind]}
            {unit.closedOn !== null && `, ${say.units.closed(unit.closedOn)}`}
          </span>
        </span>
        <span className={`${styles.count} figures`}>
          <span className="only-heard">{say.units.inItself}: </span>
          {say.general.number(unit.heads)}
        </span>
        <span className={`${styles.count} ${styles.all} figures`}>
          <span className="only-heard">{say.units.withBelow}: </span>
          {say.general.number(unit.headsBelow)}
        </span>
      </div>
      {below.length > 0 && isOpen && <Branch tree={below} isFolded={isFolded} />}
    </li>
  );
}
