import type { FindingView } from '../contract.ts';
import styles from './leave-out.module.css';
import { PasteLines } from './paste-lines.tsx';
import { useWords } from './words/speaking.tsx';

/** What is right although a rule is against it is said on the page. */
export function LeaveOut({ comment }: { comment: NonNullable<FindingView['comment']> }) {
  const say = useWords();
  const { where, line, text } = comment;
  return (
    <details className={styles.leaveOut}>
      <summary>{say.findings.leaveOut}</summary>
      <PasteLines lines={text}>{say.findings.leaveOutWhere(where, line)}</PasteLines>
      {where === 'page' && <p>{say.findings.leavesOutAll}</p>}
    </details>
  );
}
