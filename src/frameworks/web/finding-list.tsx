import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { Finding } from '../contract.ts';
import styles from './finding-list.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** What the compiler has to say: where, what, what to do. Severity is a word, not a colour alone. */
export function FindingList({ findings, ofOneCode = false }: { findings: Finding[]; ofOneCode?: boolean }) {
  const say = useWords();
  const asWritten = useAsWritten();
  return (
    <ol className={styles.list}>
      {findings.map((finding) => (
        <li key={`${finding.code}:${finding.file}:${finding.line}:${finding.column}:${finding.message}`} className={styles.finding}>
          <p className={styles.message}>
            <span className={styles[finding.severity]}>{say.site.severity[finding.severity]}</span> {finding.message}
          </p>
          <p className={styles.place}>
            {finding.sourceLine === null ? (
              <span>{finding.file}</span>
            ) : (
              <AppLink href={`${addressOf('page', finding.file)}#line-${finding.line}`} className="figures">
                {finding.file}:{finding.line}
              </AppLink>
            )}{' '}
            {finding.owner && <span>{say.findings.answeredForBy(finding.owner)}</span>}{' '}
            {!ofOneCode && <AppLink href={`/messages/${finding.code}`}>{finding.code}</AppLink>}
          </p>
          {finding.sourceLine?.trim() && (
            <pre className={styles.source} {...asWritten}>
              {finding.sourceLine.trim()}
            </pre>
          )}
          {finding.hint && <p className={styles.hint}>{finding.hint}</p>}
          {finding.related.map((place) => (
            <p key={`${place.file}:${place.line}:${place.column}`} className={styles.place}>
              {place.message}{' '}
              <AppLink href={`${addressOf('page', place.file)}#line-${place.line}`} className="figures">
                {place.file}:{place.line}
              </AppLink>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
