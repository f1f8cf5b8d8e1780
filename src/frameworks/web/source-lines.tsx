import type { ReactNode } from 'react';
import styles from './source-lines.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

export interface SourceLine {
  number: number;
  text: string;
  /** What it was read as, when that is shown. */
  label?: ReactNode;
  /** The whole line, or from one of its letters to another. */
  marked?: boolean | { from: number; to: number };
  quiet?: boolean;
}

/** Lines of a page as written, with their numbers. With `anchors`, `#line-7` is the address of the seventh. */
export function SourceLines({ lines, label, anchors = false }: { lines: SourceLine[]; label: string; anchors?: boolean }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const labelled = lines.some((line) => line.label !== undefined);
  return (
    <table className={styles.source} data-labelled={labelled || undefined}>
      <caption className="only-heard">{label}</caption>
      <thead className="only-heard">
        <tr>
          <th scope="col">{say.pages.lineName}</th>
          {labelled && <th scope="col">{say.pages.readAs}</th>}
          <th scope="col">{say.pages.text}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr
            key={line.number}
            id={anchors ? `line-${line.number}` : undefined}
            data-marked={line.marked === true ? 'all' : line.marked ? 'part' : undefined}
            data-quiet={line.quiet || undefined}
          >
            <th scope="row" className="figures">
              {line.number}
            </th>
            {labelled && <td className={styles.label}>{line.label}</td>}
            <td className={styles.text} {...asWritten}>
              <Marked line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marked({ line: { text, marked } }: { line: SourceLine }) {
  if (!marked) return text;
  if (marked === true) return <mark>{text}</mark>;
  return (
    <>
      {text.slice(0, marked.from)}
      <mark>{text.slice(marked.from, marked.to)}</mark>
      {text.slice(marked.to)}
    </>
  );
}
