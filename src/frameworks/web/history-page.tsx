import { useParams, useSearch } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import type { Crumb } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { addressOf, historyAddress, oldPageAddress } from '../addresses.ts';
import type { HistoryView, PastEntry } from '../contract.ts';
import { CommitFacts, GradeMark } from './commit-facts.tsx';
import further from './further-ways.module.css';
import styles from './history-page.module.css';
import { OneChange } from './one-change.tsx';
import { PageCrumbs } from './page-crumbs.tsx';
import { historyQuery } from './queries.ts';
import { useRead } from './use-read.ts';
import { useAsWritten } from './words/as-written.ts';
import type { SiteWords } from './words/en.ts';
import { useWords } from './words/speaking.tsx';

/** What a statement, a level, a role or a page said when. */
export function HistoryPage() {
  const { kind, _splat: id = '' } = useParams({ strict: false }) as { kind: HistoryView['of']['kind']; _splat?: string };
  const { all } = useSearch({ strict: false }) as { all?: unknown };
  const history = useRead(historyQuery(kind, id, all !== undefined));
  const say = useWords();
  const asWritten = useAsWritten();
  const { of, words, absent, entries, hasMore, notes } = history;
  return (
    <article className={styles.page}>
      <title>{`${say.past.historyOf(of.title)} – Gradus`}</title>
      <PageCrumbs crumbs={crumbsTo(of, say.site.pages, asWritten)} />
      <h1 data-file={of.kind === 'page' || undefined}>
        {of.kind === 'statement' ? say.past.historyOfStatement : say.past.historyOf(of.title)}
      </h1>
      {words !== null && (
        <p className={styles.now} {...asWritten}>
          {words}
        </p>
      )}
      <p className={`${styles.about} figures`}>{aboutOf(history, say)}</p>
      {absent !== null ? (
        <EmptyState title={say.past.nothing}>
          <p>{absent}</p>
        </EmptyState>
      ) : (
        <ol className={styles.entries}>
          {entries.map((entry) => (
            <Entry key={entry.commit?.id ?? 'now'} entry={entry} of={of} />
          ))}
        </ol>
      )}
      {hasMore && all === undefined && (
        <p className={styles.more}>
          <AppLink href={`${historyAddress(of.kind, of.id)}?all=true`} keepScroll>
            {say.past.furtherBack}
          </AppLink>
        </p>
      )}
      {[...(hasMore && all !== undefined ? [say.past.olderNotFollowed] : []), ...notes].map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </article>
  );
}

function crumbsTo({ kind, id, title, within }: HistoryView['of'], pages: string, asWritten: { lang?: string }): Crumb[] {
  if (kind === 'page')
    return [
      { title: pages, href: '/pages' },
      { title: title.slice(title.lastIndexOf('/') + 1), href: addressOf('page', id) },
    ];
  const above = within ? [{ ...asWritten, title: within.title, href: addressOf(within.kind, within.id) }] : [];
  if (kind !== 'statement') return [...above, { ...asWritten, title, href: addressOf(kind, id) }];
  return above.map((crumb) => ({ ...crumb, href: `${crumb.href}?statement=${encodeURIComponent(id).replaceAll('%2F', '/')}` }));
}

function aboutOf({ of, entries, written, absent }: HistoryView, say: SiteWords): string {
  if (absent !== null) return of.within ? `${of.title}, ${of.within.title}` : of.title;
  if (of.kind === 'page') return say.past.commits(entries.filter(({ commit }) => commit !== null).length);
  const [file, ...others] = written;
  return say.past.changesIn(entries.length, file, others.length);
}

function Entry({ entry, of }: { entry: PastEntry; of: HistoryView['of'] }) {
  const say = useWords();
  const { commit, grade, label, groups, lines, page } = entry;
  return (
    <li className={styles.entry} data-grade={grade ?? 'none'}>
      <CommitFacts commit={commit} />
      <div className={styles.told}>
        <h2>{label}</h2>
        {grade !== null && <GradeMark grade={grade} />}
        {commit !== null && <p className={styles.subject}>{commit.subject}</p>}
        {groups.map(({ heading, changes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one heading may come with each grade; the list is replaced whole
          <section key={index} className={styles.group}>
            {heading !== null && <h3>{heading}</h3>}
            {changes.map((change, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a change has no identity but its place; the list is replaced whole
              <OneChange key={place} change={change} />
            ))}
          </section>
        ))}
        {lines !== null && lines.length > 0 && <Lines lines={lines} />}
        {page !== null && (
          <p className={`${further.ways} not-on-paper`}>
            <AppLink href={oldPageAddress(page.path, page.revision)}>
              {say.past.pageAsThen}
              <span className="only-heard">{say.past.withCommit(page.revision)}</span>
            </AppLink>
            {of.kind !== 'page' && (
              <AppLink href={historyAddress('page', page.path)}>
                {say.past.allChangesOfPage}
                <span className="only-heard"> {page.path}</span>
              </AppLink>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** The lines as they are written, folded: what they ask of somebody is told above. */
function Lines({ lines }: { lines: NonNullable<PastEntry['lines']> }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const changed = lines.flat().filter(({ kind }) => kind !== 'same').length;
  return (
    <details className={styles.lines}>
      <summary className="figures">{say.past.linesAsWritten(changed)}</summary>
      {lines.map((stretch) => (
        <pre key={`${stretch[0]?.kind}:${stretch[0]?.line}`} {...asWritten}>
          {stretch.map(({ kind, line, text }) => {
            const Mark = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
            return (
              <Mark key={`${kind}:${line}`} className={styles.line}>
                <span className={`${styles.number} figures`} aria-hidden="true">
                  {line}
                </span>
                <span className={styles.sign} aria-hidden="true">
                  {kind === 'added' ? '+' : kind === 'removed' ? '−' : ' '}
                </span>
                {text}
                {'\n'}
              </Mark>
            );
          })}
        </pre>
      ))}
    </details>
  );
}
