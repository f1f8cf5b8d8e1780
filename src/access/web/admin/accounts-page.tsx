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
import type { AccountRow } from '../../contract/duties.ts';
import { dutyNames } from '../../duty.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { AccountPanel } from './account-panel.tsx';
import styles from './admin.module.css';
import { DutyName, daysText } from './duty-words.tsx';
import { Invitations } from './invitations.tsx';
import { InviteForm } from './invite-form.tsx';
import { accountsQuery } from './queries.ts';
import { type AdminSearch, accountsAsked } from './search.ts';

/** Who has access: people with an account or a duty, and who was invited. */
export function AccountsPage() {
  const say = useAccessWords().admin;
  const choose = useSay();
  const search = useSearch({ strict: false }) as AdminSearch;
  const asked = accountsAsked(search);
  const list = useSuspenseInfiniteQuery(accountsQuery(asked));
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { name: opened, opener, close } = useOpened<string>();
  const [isDirty, setDirty] = useState(false);
  const rows = list.data.pages.flatMap((page) => page.rows);
  const first = list.data.pages[0];
  const account = rows.find(({ person }) => person.id === opened);
  const shown = first?.total && say.accountsAre(first.total.count, first.total.more);
  const closePanel = useCallback(() => {
    setDirty(false);
    close();
  }, [close]);
  const enter = useCallback(() => table.current?.querySelector<HTMLElement>('tbody th a')?.focus(), []);
  return (
    <>
      <PageHead title={say.accounts} about={shown}>
        {first?.can.invite && (
          <button type="button" className={button.primary} onClick={opener('invite')}>
            {say.invite}
          </button>
        )}
      </PageHead>
      <DirectorySearchField ref={field} words={search.q ?? ''} onDown={enter} onEnter={enter} />
      <div className={choosing.row}>
        <label>
          <span>{say.narrowDuty}</span>
          <select value={asked.duty ?? ''} onChange={({ target }) => choose({ duty: target.value || undefined })}>
            <option value="">{say.everybody}</option>
            <option value="any">{say.anyDuty}</option>
            {dutyNames.map((name) => (
              <option key={name} value={name}>
                {say.dutyName[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <output className="only-heard">{shown ?? ''}</output>
      {rows.length === 0 ? (
        <EmptyState title={say.nobodyLike}>
          <p>{say.nobodyLikeMeans}</p>
        </EmptyState>
      ) : (
        <div ref={table}>
          <Accounts rows={rows} onOpen={opener} />
        </div>
      )}
      <MoreButton of={list} className={tables.more} loading={say.loading}>
        {say.showMore}
      </MoreButton>
      {first?.can.invite && <Invitations />}
      {opened === 'invite' && (
        <ActPanel title={say.inviteTitle} isDirty={isDirty} onClose={closePanel}>
          <InviteForm person={null} onDone={closePanel} onCancel={closePanel} onDirty={() => setDirty(true)} />
        </ActPanel>
      )}
      {account && <AccountPanel key={account.person.id} account={account} canInvite={first?.can.invite ?? false} onClose={closePanel} />}
    </>
  );
}

function Accounts({ rows, onOpen }: { rows: AccountRow[]; onOpen(person: string): (event: { currentTarget: HTMLElement }) => void }) {
  const say = useAccessWords().admin;
  return (
    <table className={`${tables.table} ${styles.list}`} aria-label={say.accounts}>
      <thead>
        <tr>
          <th scope="col">{say.person}</th>
          <th scope="col">{say.signsInWith}</th>
          <th scope="col">{say.has}</th>
          <th scope="col">{say.lastHere}</th>
          <th scope="col">
            <span className="only-heard">{say.manage}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ person, title, email, lastSeen, locked, left, duties }) => (
          <tr key={person.id}>
            <th scope="row">
              <PersonLink person={person} />
              {locked && (
                <span className={styles.mark} data-kind="warning">
                  {say.locked}
                </span>
              )}
              {left && <span className={styles.mark}>{say.left}</span>}
              {title !== null && <span className={`${tables.sub} ${styles.title}`}>{title}</span>}
            </th>
            <td data-title={say.signsInWith} className={styles.address}>
              {email ?? <span className={styles.quiet}>{say.noAccount}</span>}
            </td>
            <td data-title={say.has} className={duties.length === 0 ? tables.none : undefined}>
              {duties.length === 0 ? (
                say.noDuty
              ) : (
                <ul className={styles.duties}>
                  {duties.map((duty) => (
                    <li key={duty.id}>
                      <DutyName duty={duty} />
                      {(duty.until !== null || duty.state === 'comes') && <span className={styles.quiet}> {daysText(say, duty)}</span>}
                    </li>
                  ))}
                </ul>
              )}
            </td>
            <td data-title={say.lastHere} className={lastSeen === null ? tables.none : undefined}>
              {lastSeen !== null && say.seen[lastSeen]}
            </td>
            <td>
              <button type="button" className={button.quiet} aria-label={say.manageOf(person.name)} onClick={onOpen(person.id)}>
                {say.manage}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
