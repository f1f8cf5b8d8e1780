import { AppLink } from '../../ui/app-link.tsx';
import { FilePath } from '../../ui/file-path.tsx';
import { addressOf } from '../addresses.ts';
import type { Result } from '../search/answer.ts';
import { alsoWords } from '../search/answer-words.ts';
import { kindNames } from '../search/entry.ts';
import { excerptOf, textOf } from '../search/marks.ts';
import { MarkedWords } from './marked-words.tsx';
import { nameOf, rememberOpened } from './recently-opened.ts';
import styles from './search-page.module.css';

const summaryRoom = 260;

/** One result in its context: what it is, its words, where it stands, and the line it is written in. */
export function SearchResult({ result }: { result: Result }) {
  const { kind, title, text, language, at, also } = result;
  const elsewhere = alsoWords(result);
  return (
    <li className={styles.result} data-statement={title === null || undefined}>
      <p className={styles.kind}>{kindNames[kind][0]}</p>
      <div>
        <p className={styles.words} lang={language}>
          <AppLink href={at.address} onClick={() => rememberOpened(nameOf(kind, at.id, title && textOf(title)))}>
            <MarkedWords marks={title ?? text} />
          </AppLink>
        </p>
        {title !== null && text.length > 0 && (
          <p className={styles.text} lang={language}>
            <MarkedWords marks={excerptOf(text, summaryRoom)} />
          </p>
        )}
        <p className={styles.where}>
          {at.path.length > 0 && <span>{at.path.join(' › ')}</span>}
          <AppLink href={`${addressOf('page', at.file)}#line-${at.line}`} className="figures">
            <FilePath path={at.file.slice(at.file.lastIndexOf('/') + 1)} />:{at.line}
          </AppLink>
        </p>
        {also.length > 0 && (
          <details className={styles.also}>
            <summary>{elsewhere.charAt(0).toUpperCase() + elsewhere.slice(1)}</summary>
            <ul>
              {also.map((standing) => (
                <li key={standing.id + standing.address}>
                  <AppLink href={standing.address}>{standing.path.join(' › ')}</AppLink>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
