import type { Reporting } from '../contract.ts';
import { plural } from './names.ts';
import { PointerLink } from './pointer-link.tsx';
import reading from './reading.module.css';
import styles from './reporting-line.module.css';

interface Row {
  depth: number;
  pointer: Reporting['above'][number]['pointer'];
  before: string | null;
  after: string | null;
}

const ends = { circle: 'and so back to where the line began', again: 'from there as above' } as const;

/** Up to the top and two steps down, in words; nothing where nobody is named. */
export function ReportingLine({ title, reporting: { above, below } }: { title: string; reporting: Reporting }) {
  if (above.length + below.length === 0) return null;
  return (
    <section className={reading.part} aria-labelledby="reporting-line">
      <h2 id="reporting-line">Reporting line</h2>
      {above.length > 0 && (
        <div className={styles.side}>
          <h3>{title} reports to</h3>
          <Tree
            rows={above.map(({ depth, pointer, word, end }, index) => ({
              depth,
              pointer,
              before: word === 'to' ? (index === 0 ? null : 'who reports to') : wordOf(above, index),
              after: end && ends[end],
            }))}
          />
        </div>
      )}
      {below.length > 0 && (
        <div className={styles.side}>
          <h3>Report to {title}</h3>
          <Tree
            rows={below.map(({ depth, pointer, isChoice, isAgain, more }) => ({
              depth,
              pointer,
              before: null,
              after:
                [isChoice && 'or to somebody else', isAgain && 'as above', more > 0 && `and ${plural(more, 'post')} below`]
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
function wordOf(rows: Reporting['above'], index: number): string {
  const { depth, word } = rows[index] ?? { depth: 0, word: 'to' };
  return depth > 0 && word === 'either' ? 'who reports to either' : word;
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
