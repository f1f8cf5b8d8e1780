import type { FindingView } from '../contract.ts';
import styles from './finding-fix.module.css';
import { PasteLines } from './paste-lines.tsx';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** The lines as they are and as they would be. Signs and words say which is which. */
export function FindingFix({ fix }: { fix: NonNullable<FindingView['fix']> }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const isPaired = fix.before.length === fix.after.length;
  const lines = [
    ...fix.before.map((text, index) => ({ kind: 'now', ...changedPart(text, isPaired ? fix.after[index] : undefined) }) as const),
    ...fix.after.map((text, index) => ({ kind: 'then', ...changedPart(text, isPaired ? fix.before[index] : undefined) }) as const),
  ];
  return (
    <section className={styles.fix}>
      <h3>{say.findings.theFix}</h3>
      <table>
        <caption className="only-heard">{say.findings.nowAndMended(fix.file, fix.line)}</caption>
        <tbody>
          {lines.map(({ kind, before, changed, after }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines in their order, and two may be alike
            <tr key={`${kind} ${index}`} data-kind={kind}>
              <th scope="row">
                <span className="only-heard">{kind === 'now' ? say.findings.now : say.findings.mended}</span>
                <span aria-hidden="true">{kind === 'now' ? '−' : '+'}</span>
              </th>
              <td {...asWritten}>
                {before}
                {changed && (kind === 'now' ? <del>{changed}</del> : <ins>{changed}</ins>)}
                {after}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fix.after.length === 0 && <p className={styles.remark}>{say.findings.takenOut}</p>}
      <PasteLines lines="gradus check FOLDER --fix">{say.findings.writtenBy}</PasteLines>
    </section>
  );
}

/** A line around the part of it that is not in the other; without another, all of it is. */
function changedPart(text: string, other: string | undefined): { before: string; changed: string; after: string } {
  if (other === undefined) return { before: '', changed: text, after: '' };
  const shortest = Math.min(text.length, other.length);
  let from = 0;
  while (from < shortest && text[from] === other[from]) from++;
  let behind = 0;
  while (behind < shortest - from && text.at(-1 - behind) === other.at(-1 - behind)) behind++;
  return { before: text.slice(0, from), changed: text.slice(from, text.length - behind), after: text.slice(text.length - behind) };
}
