import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FindingList } from './finding-list.tsx';
import { plural } from './names.ts';
import { findingsQuery } from './queries.ts';
import styles from './reading.module.css';
import { useRead } from './use-read.ts';

export function FindingsPage() {
  const data = useRead(findingsQuery());
  const { error, warning, info } = data.counts;
  return (
    <div className={styles.text}>
      <title>Findings – Gradus</title>
      <Breadcrumbs crumbs={[{ title: 'Contents', href: '/' }]} />
      <h1>Findings</h1>
      {data.findings.length === 0 ? (
        <div className={styles.part}>
          <EmptyState title="Nothing found">
            <p>Every page was read without a remark. In a terminal or a merge request, the same check is:</p>
            <pre>gradus check FOLDER</pre>
          </EmptyState>
        </div>
      ) : (
        <>
          <p className={`${styles.about} figures`}>
            {plural(error, 'error')}, {plural(warning, 'warning')}, {plural(info, 'remark')}
          </p>
          <div className={styles.part}>
            <FindingList findings={data.findings} />
            {data.left > 0 && (
              <p className={`${styles.about} figures`}>
                {data.left} more are not shown here; <code>gradus check</code> lists them all.
              </p>
            )}
          </div>
        </>
      )}
    </div>
  );
}
