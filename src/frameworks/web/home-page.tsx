import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { latticeAddress } from '../addresses.ts';
import type { HandbookSummary } from '../contract.ts';
import { FindingList } from './finding-list.tsx';
import { HandbookMap } from './handbook-map.tsx';
import styles from './home-page.module.css';
import { Lately } from './lately.tsx';
import { handbookQuery } from './queries.ts';
import { useSite } from './site.ts';
import { useRead } from './use-read.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

export function HomePage() {
  const say = useWords();
  const asWritten = useAsWritten();
  const handbook = useRead(handbookQuery());
  const { isLive, at } = useSite();
  const { counts, findings } = handbook;
  const empty = counts.frameworks === 0 && counts.families === 0;
  return (
    <div className={styles.home}>
      <title>{`${handbook.title} – Gradus`}</title>
      <h1 {...asWritten}>{handbook.title}</h1>
      {!empty && (
        <p className={`${styles.counts} figures`}>
          {say.home.counts(
            counts.statements,
            counts.levels,
            counts.roles,
            <AppLink href="/pages">{say.count.pages(counts.pagesRead)}</AppLink>,
            counts.pagesPassedOver,
          )}
        </p>
      )}
      {!empty && <p className={styles.counts}>{say.home.latticeIs(<AppLink href={latticeAddress(null)}>{say.home.lattice}</AppLink>)}</p>}
      {empty ? (
        <Nothing handbook={handbook} />
      ) : (
        <div className={styles.now}>
          <HandbookMap handbook={handbook} />
          {/* What changed lately is asked of git, and beside files there is none. */}
          {isLive && at === null && <Lately />}
        </div>
      )}
      {findings.first.length > 0 && (
        <section className={styles.part} aria-labelledby="findings">
          <h2 id="findings">{say.site.findings}</h2>
          <p className={`${styles.about} figures`}>{say.findings.counts(findings.counts)}</p>
          <FindingList findings={findings.first} />
          <p className={styles.more}>
            <AppLink href="/findings">{say.home.allFindings}</AppLink>
          </p>
        </section>
      )}
    </div>
  );
}

function Nothing({ handbook }: { handbook: HandbookSummary }) {
  const say = useWords();
  const { isLive } = useSite();
  const { pagesRead, pagesPassedOver } = handbook.counts;
  return (
    <div className={styles.nothing}>
      <EmptyState title={say.home.nothing}>
        <p>
          {pagesRead + pagesPassedOver === 0 ? say.home.noPage : say.home.noneRecognised}{' '}
          {isLive
            ? say.home.addPage(<code>npm start -- FOLDER</code>)
            : say.home.addPageToFiles(<code>gradus build FOLDER --out SITE</code>)}
        </p>
        <p>{say.home.asShortAsThis}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
        <pre tabIndex={0}>
          {
            '---\ntitle: "Senior - Harbour Department Career Framework"\n---\n\n## Senior\n\nWhat is different at this level.\n\n## Accountability\n\n1. One thing that is expected, and can be seen.'
          }
        </pre>
      </EmptyState>
    </div>
  );
}
