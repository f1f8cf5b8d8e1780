import type { FindingView } from '../contract.ts';
import styles from './leave-out.module.css';
import { PasteLines } from './paste-lines.tsx';

/** What is right although a rule is against it is said on the page. */
export function LeaveOut({ comment }: { comment: NonNullable<FindingView['comment']> }) {
  const { where, line, text } = comment;
  const place =
    where === 'end' ? `At the end of line ${line}` : where === 'above' ? `On a line of its own above line ${line}` : 'Anywhere on the page';
  return (
    <details className={styles.leaveOut}>
      <summary>Leave it out</summary>
      <PasteLines lines={text}>{place}, with the reason why it is right as it is in place of “reason”:</PasteLines>
      {where === 'page' && <p>That leaves out all of its kind on this page.</p>}
    </details>
  );
}
