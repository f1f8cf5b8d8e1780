import { useRouter } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { latticeAddress } from '../addresses.ts';
import type { HandbookSummary } from '../contract.ts';
import { FindingList } from './finding-list.tsx';
import { HandbookMap } from './handbook-map.tsx';
import styles from './home-page.module.css';
import { Lately } from './lately.tsx';
import { countsName, plural } from './names.ts';
import { handbookQuery } from './queries.ts';
import type { SiteContext } from './shell.tsx';
import { useRead } from './use-read.ts';

export function HomePage() {
  const handbook = useRead(handbookQuery());
  const { isLive } = useRouter().options.context as SiteContext;
  const { counts, findings } = handbook;
  const empty = counts.frameworks === 0 && counts.families === 0;
  return (
    <div className={styles.home}>
      <title>{`${handbook.title} – Gradus`}</title>
      <h1>{handbook.title}</h1>
      {!empty && (
        <p className={`${styles.counts} figures`}>
          {plural(counts.statements, 'statement')} on {plural(counts.levels, 'level')} and {plural(counts.roles, 'role')}, from{' '}
          <AppLink href="/pages">{plural(counts.pagesRead, 'page')}</AppLink>
          {counts.pagesPassedOver > 0 && `; ${plural(counts.pagesPassedOver, 'page')} about other things passed over`}
        </p>
      )}
      {!empty && (
        <p className={styles.counts}>
          <AppLink href={latticeAddress(null)}>Career lattice</AppLink>: all of them by grade and track, with the ways between
        </p>
      )}
      {empty ? (
        <Nothing handbook={handbook} />
      ) : (
        <div className={styles.now}>
          <HandbookMap handbook={handbook} />
          {/* What changed lately is asked of git, and beside files there is none. */}
          {isLive && <Lately />}
        </div>
      )}
      {findings.first.length > 0 && (
        <section className={styles.part} aria-labelledby="findings">
          <h2 id="findings">Findings</h2>
          <p className={`${styles.about} figures`}>{countsName(findings.counts)}</p>
          <FindingList findings={findings.first} />
          <p className={styles.more}>
            <AppLink href="/findings">All findings</AppLink>
          </p>
        </section>
      )}
    </div>
  );
}

function Nothing({ handbook }: { handbook: HandbookSummary }) {
  const { isLive } = useRouter().options.context as SiteContext;
  const { pagesRead, pagesPassedOver } = handbook.counts;
  return (
    <div className={styles.nothing}>
      <EmptyState title="No career framework here yet">
        <p>
          {pagesRead + pagesPassedOver === 0
            ? 'There is no page in this folder.'
            : 'None of the pages in this folder could be recognised as a level or a job family.'}{' '}
          {isLive ? (
            <>
              Add a page, or start Gradus on another folder: <code>npm start -- FOLDER</code>. This page changes by itself as soon as there
              is something to show.
            </>
          ) : (
            <>
              Add a page, and write this site anew: <code>gradus build FOLDER --out SITE</code>.
            </>
          )}
        </p>
        <p>A level can be as short as this, in a Markdown file of its own:</p>
        <pre>
          {
            '---\ntitle: "Senior - Harbour Department Career Framework"\n---\n\n## Senior\n\nWhat is different at this level.\n\n## Accountability\n\n1. One thing that is expected, and can be seen.'
          }
        </pre>
      </EmptyState>
    </div>
  );
}
