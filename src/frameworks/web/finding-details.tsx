import { useQuery } from '@tanstack/react-query';
import { AppLink } from '../../ui/app-link.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { addressOf } from '../addresses.ts';
import type { FindingView } from '../contract.ts';
import styles from './finding-details.module.css';
import { FindingFix } from './finding-fix.tsx';
import { LeaveOut } from './leave-out.tsx';
import { findingQuery } from './queries.ts';
import { SourceLines } from './source-lines.tsx';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';
import { Words } from './words.tsx';

/** A finding with the lines around it: what to do, why it is said, and how it is left out. */
export function FindingDetails({ id, withMessage = false }: { id: string; withMessage?: boolean }) {
  const say = useWords();
  const { data: finding, error } = useQuery({ ...findingQuery(id), throwOnError: false });
  if (!finding) return <p className={styles.waiting}>{error ? say.site.noAnswer : '…'}</p>;
  return (
    <div className={styles.finding}>
      {withMessage && (
        <p className={styles.message}>
          <span className={styles[finding.severity]}>{say.site.severity[finding.severity]}</span> {finding.message}
        </p>
      )}
      <Place finding={finding} whole={withMessage} />
      {finding.excerpt && <Frame finding={finding} excerpt={finding.excerpt} />}
      {finding.related.length > 0 && <Related places={finding.related} />}
      {finding.hint && (
        <section className={styles.part}>
          <h3>{say.findings.whatToDo}</h3>
          <p className={styles.words}>{finding.hint}</p>
        </section>
      )}
      {finding.fix && <FindingFix fix={finding.fix} />}
      <section className={styles.part}>
        <h3>{say.findings.whyItMatters}</h3>
        {finding.why.map((block) => (
          <p key={block.runs.map((run) => run.text).join('')} className={styles.words}>
            <Words runs={block.runs} />
          </p>
        ))}
        <p className={styles.more}>
          <AppLink href={`/messages/${finding.code}`}>{say.findings.allAbout(<code>{finding.code}</code>)}</AppLink>
        </p>
      </section>
      {finding.comment && <LeaveOut comment={finding.comment} />}
    </div>
  );
}

/** The row above has said where it is; alone, it says so itself. */
function Place({ finding: { file, line, owner, canBeShown }, whole }: { finding: FindingView; whole: boolean }) {
  const say = useWords();
  const place = whole ? `${file}:${line}` : canBeShown ? say.findings.pageAtLine(line) : say.findings.atLine(line);
  return (
    <p className={`${styles.place} figures`}>
      {canBeShown ? <AppLink href={`${addressOf('page', file)}#line-${line}`}>{place}</AppLink> : <span>{place}</span>}
      <CopyLink title={say.site.copyLink} copiedTitle={say.site.linkCopied} />
      {owner && <span>{say.findings.answeredForBy(owner)}</span>}
    </p>
  );
}

/** The place is marked as it is in a terminal: from its column to where it ends, or to the end of its line. */
function Frame({ finding, excerpt }: { finding: FindingView; excerpt: NonNullable<FindingView['excerpt']> }) {
  const say = useWords();
  const { line, column, endLine, endColumn } = finding;
  const last = Math.max(line, endLine);
  return (
    <div className={styles.frame} data-severity={finding.severity}>
      <SourceLines
        label={say.findings.linesAround(finding.file)}
        lines={excerpt.lines.map((text, index) => {
          const number = excerpt.from + index;
          const isIn = number >= line && number <= last;
          const from = number === line ? column - 1 : text.search(/\S|$/u);
          const to = number === endLine && endColumn > (number === line ? column : 1) ? endColumn - 1 : text.trimEnd().length;
          // What goes over lines and ends before the first letter of the last has nothing there.
          const isEmpty = isIn && number > line && number === endLine && endColumn <= 1;
          return { number, text, quiet: !isIn, ...(isIn && !isEmpty && { marked: { from, to } }) };
        })}
      />
    </div>
  );
}

function Related({ places }: { places: FindingView['related'] }) {
  const asWritten = useAsWritten();
  return (
    <ul className={styles.related}>
      {places.map((place) => (
        <li key={`${place.file}:${place.line}:${place.column}:${place.message}`}>
          {place.message}{' '}
          {place.canBeShown ? (
            <AppLink href={`${addressOf('page', place.file)}#line-${place.line}`} className="figures">
              {place.file}:{place.line}
            </AppLink>
          ) : (
            <span className="figures">
              {place.file}:{place.line}
            </span>
          )}
          {place.text && <code {...asWritten}>{place.text}</code>}
        </li>
      ))}
    </ul>
  );
}
