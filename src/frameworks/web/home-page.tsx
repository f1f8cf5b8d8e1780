import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { addressOf } from '../addresses.ts';
import type { HandbookSummary } from '../contract.ts';
import { FindingList } from './finding-list.tsx';
import styles from './home-page.module.css';
import { plural } from './names.ts';
import { handbookQuery } from './queries.ts';
import { RoleSteps } from './role-steps.tsx';
import { useRead } from './use-read.ts';

export function HomePage() {
  const handbook = useRead(handbookQuery());
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
      {empty ? <Nothing handbook={handbook} /> : <Contents handbook={handbook} />}
      {findings.first.length > 0 && (
        <section className={styles.part} aria-labelledby="findings">
          <h2 id="findings">Findings</h2>
          <FindingList findings={findings.first} />
          <p className={styles.more}>
            <AppLink href="/findings">All findings</AppLink>
          </p>
        </section>
      )}
    </div>
  );
}

function Contents({ handbook }: { handbook: HandbookSummary }) {
  return (
    <>
      {handbook.frameworks.length > 0 && (
        <section className={styles.part} aria-labelledby="frameworks">
          <h2 id="frameworks">Frameworks</h2>
          <div className={styles.entries}>
            {handbook.frameworks.map((framework) => (
              <div key={framework.id} className={styles.entry}>
                <p className={styles.units}>{unitPath(handbook, framework.unit).join(' / ')}</p>
                <h3>
                  <AppLink href={addressOf('framework', framework.id)}>{framework.title}</AppLink>
                </h3>
                <ol className={styles.levels} aria-label={`Levels of ${framework.title}`}>
                  {framework.ladder.map(({ title, level }) => (
                    <li key={level ?? title}>
                      {level === null ? (
                        <span className={styles.unwritten}>
                          {title} <small>no page yet</small>
                        </span>
                      ) : (
                        <AppLink href={addressOf('level', level)}>{title}</AppLink>
                      )}
                    </li>
                  ))}
                </ol>
                <p className={`${styles.about} figures`}>
                  {plural(framework.rows.length, 'area')}, {plural(framework.statements, 'statement')}
                </p>
              </div>
            ))}
          </div>
        </section>
      )}
      {handbook.families.length > 0 && (
        <section className={styles.part} aria-labelledby="families">
          <h2 id="families">Job families</h2>
          <div className={styles.entries}>
            {handbook.families.map((family) => (
              <div key={family.id} className={styles.entry}>
                <h3>
                  <AppLink href={addressOf('family', family.id)}>{family.title}</AppLink>
                </h3>
                <RoleSteps roles={family.roles} />
              </div>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

/** The units from the outermost to that of the framework. */
function unitPath(handbook: HandbookSummary, id: string): string[] {
  const path: string[] = [];
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const unit = handbook.units.find((candidate) => candidate.id === at);
    if (unit) path.unshift(unit.title);
    at = unit?.parent ?? null;
  }
  return path;
}

function Nothing({ handbook }: { handbook: HandbookSummary }) {
  const { pagesRead, pagesPassedOver } = handbook.counts;
  return (
    <div className={styles.nothing}>
      <EmptyState title="No career framework here yet">
        <p>
          {pagesRead + pagesPassedOver === 0
            ? 'There is no page in this folder.'
            : 'None of the pages in this folder could be recognised as a level or a job family.'}{' '}
          Add a page, or start Gradus on another folder: <code>npm start -- FOLDER</code>. This page changes by itself as soon as there is
          something to show.
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
