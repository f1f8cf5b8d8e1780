import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import choosing from '../../../frameworks/web/choosing.module.css';
import { PageHead } from '../../../people/web/page-head.tsx';
import tables from '../../../people/web/people-table.module.css';
import { useSay } from '../../../people/web/use-day.ts';
import button from '../../../ui/button.module.css';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { MoreButton } from '../../../ui/more-button.tsx';
import type { AuditList } from '../../contract/rights.ts';
import { auditFileAddresses } from '../../rights-routes.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { useActionWords } from './action-words.ts';
import { type AuditSearch, auditAsked, auditQueryText } from './audit-search.ts';
import { auditQuery } from './queries.ts';
import styles from './rights.module.css';
import { Verify } from './verify.tsx';

type Entry = AuditList['entries'][number];

/** Who did what, newest first; what is chosen stands in the address. */
export function AuditPage() {
  const say = useAccessWords().rights;
  const choose = useSay();
  const search = useSearch({ strict: false }) as AuditSearch;
  const asked = auditAsked(search);
  const list = useSuspenseInfiniteQuery(auditQuery(asked));
  const entries = list.data.pages.flatMap((page) => page.entries);
  const query = auditQueryText(asked);
  const isChosen = query !== '';
  return (
    <article className={styles.data}>
      <PageHead title={say.audit} about={say.count(list.data.pages[0]?.head ?? 0)}>
        <a className={button.button} href={`${auditFileAddresses.csv}${query}`} download>
          {say.csv}
        </a>
        <a className={button.button} href={`${auditFileAddresses.ndjson}${query}`} download>
          {say.ndjson}
        </a>
      </PageHead>
      <p className={styles.about}>
        {say.auditMeans} {say.exportMeans}
      </p>
      <Verify />
      <Choices search={search} entries={entries} />
      {entries.length === 0 ? (
        <EmptyState title={say.noEntries}>
          <p>{say.noEntriesMean}</p>
          {isChosen && (
            <button type="button" className={button.button} onClick={() => choose(nothingChosen)}>
              {say.forgetChoices}
            </button>
          )}
        </EmptyState>
      ) : (
        <Entries entries={entries} />
      )}
      <MoreButton of={list} className={tables.more} loading={say.loading}>
        {say.older}
      </MoreButton>
    </article>
  );
}

const nothingChosen: Record<keyof AuditSearch, undefined> = {
  actor: undefined,
  by: undefined,
  action: undefined,
  kind: undefined,
  subject: undefined,
  from: undefined,
  until: undefined,
};

function Choices({ search, entries }: { search: AuditSearch; entries: readonly Entry[] }) {
  const say = useAccessWords().rights;
  const { actions } = useActionWords();
  const choose = useSay();
  const asked = auditAsked(search);
  const nameOf = (id: string, of: 'actor' | 'subject') => entries.find((entry) => entry[of].id === id)?.[of].name ?? id;
  const byWords = Object.entries(actions).toSorted(([, one], [, other]) => one.localeCompare(other));
  return (
    <>
      <search className={`${choosing.row} not-on-paper`} style={{ '--widest': '22rem' } as object}>
        <label>
          <span>{say.action}</span>
          <select value={asked.action ?? ''} onChange={({ target }) => choose({ action: target.value || undefined })}>
            <option value="">{say.anyAction}</option>
            {asked.action !== undefined && !(asked.action in actions) && <option value={asked.action}>{asked.action}</option>}
            {byWords.map(([action, words]) => (
              <option key={action} value={action}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say.who}</span>
          <select value={asked.actorKind ?? ''} onChange={({ target }) => choose({ by: target.value || undefined })}>
            <option value="">{say.anyone}</option>
            {(['person', 'operator', 'program'] as const).map((kind) => (
              <option key={kind} value={kind}>
                {say.whoIs[kind]}
              </option>
            ))}
          </select>
        </label>
        {(['from', 'until'] as const).map((end) => (
          <label key={end}>
            <span>{say[end]}</span>
            <input
              type="date"
              className={styles.date}
              value={asked[end] ?? ''}
              onChange={({ target }) => choose({ [end]: target.value || undefined })}
            />
          </label>
        ))}
      </search>
      {(asked.actor !== undefined || asked.subject !== undefined) && (
        <p className={styles.chosen}>
          {asked.actor !== undefined && (
            <span>
              {say.oneActor(nameOf(asked.actor, 'actor'))}{' '}
              <button type="button" className={button.quiet} onClick={() => choose({ actor: undefined })}>
                {say.allActors}
              </button>
            </span>
          )}
          {asked.subject !== undefined && (
            <span>
              {say.oneSubject(nameOf(asked.subject, 'subject'))}{' '}
              <button type="button" className={button.quiet} onClick={() => choose({ subject: undefined, kind: undefined })}>
                {say.allSubjects}
              </button>
            </span>
          )}
        </p>
      )}
    </>
  );
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  const say = useAccessWords().rights;
  const { actions, subjects } = useActionWords();
  const choose = useSay();
  const actorOf = ({ kind, name }: Entry['actor']) =>
    kind === 'person' ? (name ?? say.nameless) : (say.whoIs[kind as 'operator'] ?? kind);
  return (
    <table className={tables.table} aria-label={say.audit}>
      <thead>
        <tr>
          <th scope="col">{say.at}</th>
          <th scope="col">{say.did}</th>
          <th scope="col">{say.by}</th>
          <th scope="col">{say.to}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ sequence, at, actor, action, subject }) => (
          <tr key={sequence}>
            <td data-title={say.at} className={styles.moment}>
              <time dateTime={at}>{say.second(at)}</time>
            </td>
            <th scope="row">
              {actions[action] ?? action}
              <span className={styles.code}>{action}</span>
            </th>
            <td data-title={say.by}>
              {actor.kind === 'person' ? (
                <button
                  type="button"
                  className={button.quiet}
                  aria-label={say.onlyThese(actorOf(actor))}
                  onClick={() => choose({ actor: actor.id })}
                >
                  {actorOf(actor)}
                </button>
              ) : (
                actorOf(actor)
              )}
            </td>
            <td data-title={say.to}>
              <button
                type="button"
                className={button.quiet}
                aria-label={say.onlyAbout(subject.name ?? `${subjects[subject.kind] ?? subject.kind} ${subject.id}`)}
                onClick={() => choose({ subject: subject.id, kind: subject.kind })}
              >
                {subject.name ?? subjects[subject.kind] ?? subject.kind}
              </button>
              {subject.name !== null && <span className={tables.sub}> {subjects[subject.kind] ?? subject.kind}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
