/** Units with those below them: of the list they came in, or asked for when somebody opens them. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { MoreButton, type MoreButtonProps } from '../../ui/more-button.tsx';
import { unitAddress } from './addresses.ts';
import { unitsBelowQuery } from './queries.ts';
import { type UnitInTree, type UnitRow, unitTree } from './unit-tree.ts';
import styles from './units-page.module.css';
import { useDay } from './use-day.ts';
import { usePeopleWords } from './words/people-words.tsx';

export function Branch({ tree, isFolded }: { tree: UnitInTree[]; isFolded: boolean }) {
  return tree.map((one) => <Unit key={one.unit.id} one={one} isFolded={isFolded} />);
}

/** What is below a unit, and did not come with it. */
function AskedBranch({ of, depth }: { of: UnitRow; depth: number }) {
  const say = usePeopleWords();
  const asked = useInfiniteQuery({ ...unitsBelowQuery(of.id, useDay()), throwOnError: false });
  if (asked.data === undefined) return <Told depth={depth}>{asked.isError ? say.units.notLoaded : say.general.loading}</Told>;
  return (
    <>
      <Branch
        tree={unitTree(
          asked.data.pages.flatMap(({ units }) => units),
          depth,
        )}
        isFolded
      />
      <MoreUnits of={asked} depth={depth} />
    </>
  );
}

export function MoreUnits({ of, depth }: Pick<MoreButtonProps, 'of'> & { depth: number }) {
  const say = usePeopleWords();
  if (!of.hasNextPage) return null;
  return (
    <Told depth={depth}>
      <MoreButton of={of} className={styles.more} loading={say.general.loading}>
        {say.people.showMore}
      </MoreButton>
    </Told>
  );
}

function Told({ depth, children }: { depth: number; children: React.ReactNode }) {
  return (
    <li className={styles.told} style={indented(depth)}>
      {children}
    </li>
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
        <span className={styles.unit} style={indented(depth)}>
          {unit.below > 0 && isFolded ? (
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
      {unit.below > 0 && isOpen && (
        <ul>{below.length > 0 ? <Branch tree={below} isFolded={isFolded} /> : <AskedBranch of={unit} depth={depth + 1} />}</ul>
      )}
    </li>
  );
}

function indented(depth: number) {
  return { paddingInlineStart: `calc(${depth} * var(--step))` };
}
