import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { FindingList } from '../contract.ts';
import { problemOf } from './client.ts';
import { FindingDetails } from './finding-details.tsx';
import { FindingFilters } from './finding-filters.tsx';
import { FindingSections } from './finding-sections.tsx';
import styles from './findings-page.module.css';
import { askedOf, useFindingsView } from './findings-search.ts';
import { PageCrumbs } from './page-crumbs.tsx';
import { PasteLines } from './paste-lines.tsx';
import { findingQuery, findingsQuery } from './queries.ts';
import reading from './reading.module.css';
import { useRead } from './use-read.ts';
import { ViewSwitch } from './view-switch.tsx';
import { useWords } from './words/speaking.tsx';

const sectionsMore = 200;

/** What was found in the handbook, by page or by rule; one of them opened in its place. */
export function FindingsPage() {
  const say = useWords();
  const { search, addressWith, open } = useFindingsView();
  const [sections, setSections] = useState<number>();
  const asked = askedOf(search);
  const data = useRead(findingsQuery({ ...asked, ...(sections !== undefined && { sections }) }));
  const byRule = search.by === 'rule';
  const inAll = data.counts.error + data.counts.warning + data.counts.info;
  return (
    <div className={styles.page}>
      <title>{`${say.site.findings} – Gradus`}</title>
      <PageCrumbs />
      <h1>{say.site.findings}</h1>
      {inAll > 0 && <p className={`${reading.about} figures`}>{say.findings.counts(data.counts)}</p>}
      <LinkedFinding data={data} id={search.finding} />
      {inAll === 0 ? (
        <Nothing data={data} />
      ) : (
        <>
          <ViewSwitch
            views={[
              { title: say.findings.byPage, href: addressWith({ by: undefined }), isShown: !byRule },
              { title: say.findings.byRule, href: addressWith({ by: 'rule' }), isShown: byRule },
            ]}
          />
          <FindingFilters choices={data.choices} matching={data.matching} />
          <FindingSections sections={data.sections} byRule={byRule} asked={asked} opened={search.finding} open={open} />
          {data.matching === 0 && (
            <p className={styles.none}>
              {say.findings.nothingChosen}{' '}
              <AppLink href={addressWith({ severity: undefined, group: undefined, rule: undefined, owner: undefined, page: undefined })}>
                {say.findings.showAll}
              </AppLink>
            </p>
          )}
          {data.left > 0 && (
            <button type="button" className={styles.more} onClick={() => setSections(data.sections.length + sectionsMore)}>
              {(byRule ? say.findings.moreRules : say.findings.morePages)(Math.min(data.left, sectionsMore))}
            </button>
          )}
          <LooksFor data={data} />
        </>
      )}
    </div>
  );
}

/**
 * The finding of the address, where none of the rows is it: a link leads to it however long the list is. One that is
 * gone, because somebody mended it while it was open, says so.
 */
function LinkedFinding({ data, id }: { data: FindingList; id: string | undefined }) {
  const say = useWords();
  const [first] = useState(id);
  const { error } = useQuery({ ...findingQuery(id ?? ''), enabled: id !== undefined, throwOnError: false });
  const isGone = id !== undefined && problemOf(error)?.status === 404;
  const inRow = data.sections.some(({ rows }) => rows.some((row) => row.id === id));
  useEffect(() => {
    // It went with the row that had the focus: reading begins again at the heading.
    if (!isGone || inRow || document.activeElement !== document.body) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [isGone, inRow]);
  return (
    <>
      <output className={styles.gone}>{isGone && say.findings.gone}</output>
      {id !== undefined && id === first && !isGone && !inRow && (
        <section className={styles.linked} aria-label={say.findings.linked}>
          <FindingDetails id={id} withMessage />
        </section>
      )}
    </>
  );
}

function Nothing({ data }: { data: FindingList }) {
  const say = useWords();
  return (
    <div className={styles.nothing}>
      <EmptyState title={say.findings.nothing}>
        <p>{say.findings.noRemark}</p>
        <pre>gradus check FOLDER</pre>
        <LooksFor data={data} />
      </EmptyState>
    </div>
  );
}

/** What is looked for at all, and how to have the rest looked for. */
function LooksFor({ data: { looksFor } }: { data: FindingList }) {
  const say = useWords();
  const { on, silenced, waiting } = looksFor;
  return (
    <div className={`${styles.looksFor} figures`}>
      <p>{say.findings.looksFor(on, silenced, waiting)}</p>
      {waiting.length > 0 && (
        <PasteLines lines={`severities:\n${waiting.map(({ value }) => `  ${value}: on`).join('\n')}`}>
          {say.findings.switchedOn(<code>gradus.yaml</code>)}
        </PasteLines>
      )}
    </div>
  );
}
