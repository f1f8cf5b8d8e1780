import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import choosing from '../../../frameworks/web/choosing.module.css';
import { ActPanel } from '../../../people/web/acts/act-panel.tsx';
import { useOpened } from '../../../people/web/acts/use-opened.ts';
import { DirectorySearchField } from '../../../people/web/directory-search-field.tsx';
import { PersonLink } from '../../../people/web/named.tsx';
import { PageHead } from '../../../people/web/page-head.tsx';
import tables from '../../../people/web/people-table.module.css';
import { useSay } from '../../../people/web/use-day.ts';
import button from '../../../ui/button.module.css';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { MoreButton } from '../../../ui/more-button.tsx';
import { dutyNames } from '../../duty.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { sourceText } from './account-panel.tsx';
import styles from './admin.module.css';
import { DutyActs } from './duty-acts.tsx';
import { DutyName, daysText } from './duty-words.tsx';
import { GiveDutyForm } from './give-duty-form.tsx';
import { dutiesQuery } from './queries.ts';
import { type AdminSearch, dutiesAsked } from './search.ts';

/** Who has which duty, over what, since when and where from. */
export function DutiesPage() {
  const say = useAccessWords().admin;
  const choose = useSay();
  const search = useSearch({ strict: false }) as AdminSearch;
  const asked = dutiesAsked(search);
  const list = useSuspenseInfiniteQuery(dutiesQuery(asked));
  const field = useRef<HTMLInputElement>(null);
  const { name: opened, done, opener, close } = useOpened<'give'>();
  const [isDirty, setDirty] = useState(false);
  const [said, setSaid] = useState('');
  const rows = list.data.pages.flatMap((page) => page.rows);
  const closePanel = useCallback(() => {
    setDirty(false);
    close();
  }, [close]);
  return (
    <>
      <PageHead title={say.dutiesTitle} about={say.dutiesAre}>
        {list.data.pages[0]?.can.give && (
          <button type="button" className={button.primary} onClick={opener('give')}>
            {say.giveDuty}
          </button>
        )}
      </PageHead>
      <output className={styles.done}>{done || said}</output>
      <DirectorySearchField ref={field} words={search.q ?? ''} onDown={() => undefined} onEnter={() => undefined} />
      <div className={choosing.row}>
        <label>
          <span>{say.which}</span>
          <select value={asked.duty ?? ''} onChange={({ target }) => choose({ duty: target.value || undefined })}>
            <option value="">{say.anyDuty}</option>
            {dutyNames.map((name) => (
              <option key={name} value={name}>
                {say.dutyName[name]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say.stateIs}</span>
          <select value={asked.state ?? ''} onChange={({ target }) => choose({ state: target.value || undefined })}>
            <option value="">{say.state.open}</option>
            <option value="over">{say.state.over}</option>
            <option value="all">{say.state.all}</option>
          </select>
        </label>
        {asked.person !== undefined && (
          <p>
            {say.dutiesOf(rows[0]?.person.name ?? '…')}{' '}
            <button type="button" className={button.quiet} onClick={() => choose({ person: undefined })}>
              {say.ofAnybody}
            </button>
          </p>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={say.noDuties}>
          <p>{say.noDutiesMeans}</p>
        </EmptyState>
      ) : (
        <table className={`${tables.table} ${styles.list}`} aria-label={say.dutiesTitle}>
          <thead>
            <tr>
              <th scope="col">{say.person}</th>
              <th scope="col">{say.which}</th>
              <th scope="col">{say.held}</th>
              <th scope="col">{say.comesFrom}</th>
              <th scope="col">
                <span className="only-heard">{say.manage}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((duty) => (
              <tr key={duty.id}>
                <th scope="row">
                  <PersonLink person={duty.person} />
                </th>
                <td data-title={say.which}>
                  <DutyName duty={duty} />
                </td>
                <td data-title={say.held}>{daysText(say, duty)}</td>
                <td data-title={say.comesFrom}>
                  <span title={duty.source.kind === 'given' ? undefined : say.sourceFollows}>{sourceText(say, duty.source)}</span>
                </td>
                <td>
                  <DutyActs duty={duty} onDone={setSaid} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton of={list} className={tables.more} loading={say.loading}>
        {say.showMore}
      </MoreButton>
      {opened === 'give' && (
        <ActPanel title={say.giveDuty} isDirty={isDirty} onClose={closePanel}>
          <GiveDutyForm
            person={null}
            onDone={(what) => {
              setDirty(false);
              close(what);
            }}
            onCancel={closePanel}
            onDirty={() => setDirty(true)}
          />
        </ActPanel>
      )}
    </>
  );
}
