import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { addPersonAddress, importAddress } from './addresses.ts';
import { DirectoryActs } from './directory-acts.tsx';
import { DirectoryFilters } from './directory-filters.tsx';
import { askedOf, type DirectorySearch } from './directory-search.ts';
import { DirectorySearchField } from './directory-search-field.tsx';
import { NobodyFound } from './nobody-found.tsx';
import { PageHead } from './page-head.tsx';
import styles from './people-table.module.css';
import { PeopleTable } from './people-table.tsx';
import { directoryQuery, meQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** Who is here: found by the first letters of a name, narrowed, on any day. */
export function DirectoryPage() {
  const say = usePeopleWords();
  const search = useSearch({ strict: false }) as DirectorySearch;
  const asked = askedOf(search);
  const list = useSuspenseInfiniteQuery(directoryQuery(asked));
  const table = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const rows = list.data.pages.flatMap((page) => page.rows);
  const total = list.data.pages[0]?.total ?? null;
  const me = useRead(meQuery()).person;
  // The first administrator, before anybody else came.
  const isAlone = me !== null && rows.length === 1 && rows[0]?.id === me.id;
  const isNarrowed = Object.keys(asked).some((key) => key !== 'on');

  const enter = useCallback(() => table.current?.querySelector<HTMLElement>('tbody th a')?.focus(), []);
  const openFirst = useCallback(() => table.current?.querySelector<HTMLElement>('tbody th a')?.click(), []);
  const shown = total && (total.more ? say.people.moreThan(total.count) : say.general.people(total.count));

  return (
    <>
      <PageHead title={say.people.title} about={shown}>
        <DirectoryActs />
      </PageHead>
      {!isNarrowed && (rows.length === 0 || isAlone) ? (
        <>
          {isAlone && <PeopleTable rows={rows} label={say.people.title} />}
          <NobodyHere on={search.on ?? null} alone={isAlone} />
        </>
      ) : (
        <>
          <DirectorySearchField ref={field} words={search.q ?? ''} onDown={enter} onEnter={openFirst} />
          <DirectoryFilters search={search} />
          <output className="only-heard">{shown ?? ''}</output>
          {rows.length === 0 ? (
            <NobodyFound search={search} />
          ) : (
            <div ref={table}>
              <PeopleTable rows={rows} label={say.people.title} onBefore={() => field.current?.focus()} />
            </div>
          )}
          <MoreButton of={list} className={styles.more} loading={say.general.loading}>
            {say.people.showMore}
          </MoreButton>
        </>
      )}
    </>
  );
}

/** Nobody on that day, or nobody else, whoever is looked for. */
function NobodyHere({ on, alone }: { on: string | null; alone: boolean }) {
  const say = usePeopleWords().people;
  const { can } = useRead(meQuery());
  return (
    <EmptyState title={alone ? say.nobodyElse : on === null ? say.nobodyYet : say.nobodyOn(on)}>
      {on !== null && (
        <p>
          <AppLink href="/people">{say.lookToday}</AppLink>
        </p>
      )}
      <p>{say.howTheyCome}</p>
      {(can.import || can.addPeople) && (
        <ul>
          {can.import && <li>{say.byImport(<AppLink href={importAddress}>{say.importFile}</AppLink>)}</li>}
          {can.addPeople && <li>{say.byHand(<AppLink href={addPersonAddress}>{say.addPerson}</AppLink>)}</li>}
        </ul>
      )}
    </EmptyState>
  );
}
