import type { Reporting } from '../contract.ts';
import { PointerLink } from './pointer-link.tsx';
import reading from './reading.module.css';
import styles from './reporting-line.module.css';
import { useAsWritten } from './words/as-written.ts';
import type { SiteWords } from './words/en.ts';
import { useWords } from './words/speaking.tsx';

interface Row {
  depth: number;
  pointer: Reporting['above'][number]['pointer'];
  before: string | null;
  after: string | null;
}

/** Up to the top and two steps down, in words; nothing where nobody is named. */
export function ReportingLine({ title, reporting: { above, below } }: { title: string; reporting: Reporting }) {
  const say = useWords();
  const asWritten = useAsWritten();
  if (above.length + below.length === 0) return null;
  return (
    <section className={reading.part} aria-labelledby="reporting-line">
      <h2 id="reporting-line">{say.reading.reportingLine}</h2>
      {above.length > 0 && (
        <div className={styles.side}>
          <h3>{say.reading.postReportsTo(<span {...asWritten}>{title}</span>)}</h3>
          <Tree
            rows={above.map(({ depth, pointer, word, end }, index) => ({
              depth,
              pointer,
              before: word === 'to' ? (index === 0 ? null : say.reading.whoReportsTo) : wordOf(above, index, say),
              after: end && say.reading.lineEnd[end],
            }))}
          />
        </div>
      )}
      {below.length > 0 && (
        <div className={styles.side}>
          <h3>{say.reading.whoReportTo(<span {...asWritten}>{title}</span>)}</h3>
          <Tree
            rows={below.map(({ depth, pointer, isChoice, isAgain, more }) => ({
              depth,
              pointer,
              before: null,
              after:
                [isChoice && say.reading.orSomebodyElse, isAgain && say.reading.asAbove, more > 0 && say.reading.morePosts(more)]
                  .filter(Boolean)
                  .join(', ') || null,
            }))}
          />
        </div>
      )}
    </section>
  );
}

/** "either" and "or" at the first depth; further up they follow on somebody. */
function wordOf(rows: Reporting['above'], index: number, say: SiteWords): string {
  const { depth, word } = rows[index] ?? { depth: 0, word: 'to' as const };
  return depth > 0 && word === 'either' ? say.reading.whoReportsToEither : say.reading.lineWord[word];
}

/** Rows by their depth, as lists within lists. */
function Tree({ rows }: { rows: Row[] }) {
  const [first] = rows;
  if (!first) return null;
  const starts = rows.flatMap((row, index) => (row.depth === first.depth ? [index] : []));
  return (
    <ul className={styles.tree}>
      {starts.map((start, order) => {
        const { pointer, before, after } = rows[start] ?? first;
        return (
          <li key={`${start}:${pointer.text}`}>
            {before && <span className={styles.word}>{before} </span>}
            <PointerLink pointer={pointer} />
            {after && <span className={styles.word}> ({after})</span>}
            <Tree rows={rows.slice(start + 1, starts[order + 1])} />
          </li>
        );
      })}
    </ul>
  );
}
