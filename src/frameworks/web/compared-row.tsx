import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { ComparedHolders, Statement } from '../contract.ts';
import { ChangeFacts, SettleIt } from './change-facts.tsx';
import { ChangedWords } from './changed-words.tsx';
import styles from './compare-page.module.css';
import { type ComparedLine, comparedLines } from './compared-lines.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';
import { Words } from './words.tsx';

/** One area: what the one asks beside what the other asks, a pair to a line. */
export function ComparedRow({ row, view, showAll }: { row: ComparedHolders['rows'][number]; view: ComparedHolders; showAll: boolean }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const lines = comparedLines(row, showAll);
  const folded = row.pairings.filter(({ change }) => change.kind === 'same').length;
  const anchor = `area-${row.id}`;
  return (
    <section className={styles.row} data-empty={lines.length === 0 || undefined} aria-labelledby={anchor}>
      <h2 id={anchor} {...asWritten}>
        {row.title}
      </h2>
      {lines.length > 0 && (
        <table className={styles.pairs}>
          <caption className="only-heard">{say.comparing.rowOf(row.title, view.from.name, view.to.name)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="not-on-paper">{say.comparing.change}</span>
                <span className={styles.areaOnPaper} aria-hidden="true" {...asWritten}>
                  {row.title}
                </span>
              </th>
              <th scope="col" {...asWritten}>
                {view.from.name}
              </th>
              <th scope="col" {...asWritten}>
                {view.to.name}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.key} line={line} view={view} />
            ))}
          </tbody>
        </table>
      )}
      {!showAll && folded > 0 && <p className={styles.folded}>{say.comparing.folded(folded)}</p>}
    </section>
  );
}

function Line({ line, view }: { line: ComparedLine; view: ComparedHolders }) {
  const { kind, from, to, pairing, part } = line;
  const words = pairing?.change.words ?? [];
  return (
    <tr data-change={kind}>
      <th scope="row">
        <span className={styles.kind}>{view.headings[kind]}</span>
        {pairing && <ChangeFacts change={pairing.change} />}
      </th>
      <td data-side={view.from.name}>
        {from && (words.length > 0 ? <ChangedWords words={words} kind="removed" /> : <Words runs={from.words} />)}
        {from && !to && <SourceLink statement={from} />}
        {!from && part !== null && <span className={styles.part}>{part}</span>}
      </td>
      <td data-side={view.to.name}>
        {to && (words.length > 0 ? <ChangedWords words={words} kind="added" /> : <Words runs={to.words} />)}
        {to && <SourceLink statement={to} />}
        {!to && part !== null && <span className={styles.part}>{part}</span>}
        {pairing && <SettleIt mend={pairing.change.mend} />}
      </td>
    </tr>
  );
}

function SourceLink({ statement }: { statement: Statement }) {
  const say = useWords();
  const { file, line } = statement.origin;
  return (
    <AppLink href={`${addressOf('page', file)}#line-${line}`} className={`${styles.source} not-on-paper`}>
      {say.site.source}
      <span className="only-heard">{say.comparing.sourceOf(line)}</span>
    </AppLink>
  );
}
