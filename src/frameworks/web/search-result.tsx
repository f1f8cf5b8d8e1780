import { AppLink } from '../../ui/app-link.tsx';
import { FilePath } from '../../ui/file-path.tsx';
import { addressOf } from '../addresses.ts';
import type { Result } from '../search/answer.ts';
import { excerptOf, textOf } from '../search/marks.ts';
import { MarkedWords } from './marked-words.tsx';
import { nameOf, rememberOpened } from './recently-opened.ts';
import styles from './search-page.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

const summaryRoom = 260;

/** One result in its context: what it is, its words, where it stands, and the line it is written in. */
export function SearchResult({ result }: { result: Result }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { kind, title, text, language, at, also } = result;
  const elsewhere = say.search.also(result);
  const lang = language ?? asWritten.lang;
  return (
    <li className={styles.result} data-statement={title === null || undefined}>
      <p className={styles.kind}>{say.search.kind[kind][0]}</p>
      <div>
        <p className={styles.words} lang={lang}>
          <AppLink href={at.address} onClick={() => rememberOpened(nameOf(result, at.id, title && textOf(title)))}>
            <MarkedWords marks={title ?? text} />
          </AppLink>
        </p>
        {title !== null && text.length > 0 && (
          <p className={styles.text} lang={lang}>
            <MarkedWords marks={excerptOf(text, summaryRoom)} />
          </p>
        )}
        <p className={styles.where}>
          {at.path.length > 0 && <span lang={lang}>{at.path.join(' › ')}</span>}
          <AppLink href={`${addressOf('page', at.file)}#line-${at.line}`} className="figures">
            <FilePath path={at.file.slice(at.file.lastIndexOf('/') + 1)} />:{at.line}
          </AppLink>
        </p>
        {also.length > 0 && (
          <details className={styles.also}>
            <summary>{elsewhere.charAt(0).toUpperCase() + elsewhere.slice(1)}</summary>
            <ul lang={lang}>
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
