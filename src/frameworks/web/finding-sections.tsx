import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { FilePath } from '../../ui/file-path.tsx';
import { addressOf } from '../addresses.ts';
import type { FindingSection, FindingsAsked } from '../contract.ts';
import { FindingRows } from './finding-rows.tsx';
import styles from './finding-sections.module.css';
import { findingsQuery } from './queries.ts';
import { RuleTitle } from './rule-title.tsx';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

const rowsMore = 200;

export interface FindingSectionsProps {
  sections: FindingSection[];
  byRule: boolean;
  asked: FindingsAsked;
  opened: string | undefined;
  open(id: string | undefined): void;
}

/** Findings under the page or the rule they belong to; where they are many, the later ones are folded until asked for. */
export function FindingSections({ sections, byRule, asked, opened, open }: FindingSectionsProps) {
  const choices = new URLSearchParams(asked as Record<string, string>).toString();
  return sections.map((section) => (
    // Other choices make other sections, even of the same page.
    <Section key={`${section.key} ${choices}`} {...{ section, byRule, asked, opened, open }} />
  ));
}

function Section({ section, byRule, asked, opened, open }: Omit<FindingSectionsProps, 'sections'> & { section: FindingSection }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const [isOpen, setOpen] = useState(section.rows.length > 0);
  const [most, setMost] = useState<number>();
  const { error, warning, info } = section.counts;
  const count = error + warning + info;
  const wanted = most ?? (section.rows.length === 0 ? rowsMore : undefined);
  const { data } = useQuery({
    ...findingsQuery({ ...asked, [byRule ? 'rule' : 'page']: section.key, rows: wanted }),
    enabled: isOpen && wanted !== undefined,
    throwOnError: false,
    placeholderData: (before) => before,
  });
  const rows = (wanted !== undefined && data?.sections[0]?.rows) || section.rows;
  const more = Math.min(rowsMore, count - rows.length);
  return (
    <details className={styles.section} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 data-code={byRule || section.title === null || undefined} {...(!byRule && section.title !== null && asWritten)}>
          {byRule ? section.key : (section.title ?? section.key)}
        </h2>
        <span className={`${styles.count} figures`}>{say.findings.counts(section.counts)}</span>
      </summary>
      {isOpen && (
        <>
          <div className={styles.about}>{byRule ? <AboutRule rule={section} /> : <PathOf page={section} />}</div>
          <FindingRows rows={rows} byRule={byRule} opened={opened} open={open} />
          {more > 0 && (rows.length > 0 || data !== undefined) && (
            <button type="button" className={styles.more} onClick={() => setMost(rows.length + rowsMore)}>
              {say.site.showMore(more)}
            </button>
          )}
        </>
      )}
    </details>
  );
}

function AboutRule({ rule }: { rule: FindingSection }) {
  const say = useWords();
  return (
    <>
      {rule.title && (
        <p className={styles.title}>
          <RuleTitle title={rule.title} />
        </p>
      )}
      <p>
        {rule.why} <AppLink href={`/messages/${rule.key}`}>{say.findings.aboutRule}</AppLink>
      </p>
    </>
  );
}

function PathOf({ page }: { page: FindingSection }) {
  const say = useWords();
  if (page.title === null && !page.canBeShown) return null;
  return (
    <p>
      {page.canBeShown ? (
        <AppLink href={addressOf('page', page.key)}>{page.title === null ? say.findings.wholePage : <FilePath path={page.key} />}</AppLink>
      ) : (
        <FilePath path={page.key} />
      )}
    </p>
  );
}
