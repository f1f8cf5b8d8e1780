import { useEffect, useRef } from 'react';
import { FilePath } from '../../ui/file-path.tsx';
import type { FindingRow } from '../contract.ts';
import { FindingDetails } from './finding-details.tsx';
import styles from './finding-rows.module.css';
import { useWords } from './words/speaking.tsx';

interface FindingRowsProps {
  rows: FindingRow[];
  byRule: boolean;
  opened: string | undefined;
  open(id: string | undefined): void;
}

/** More rows than this are painted only when they come near the screen. */
const long = 100;

/** Findings, one line each, that open in their place. Severity is a word, not a colour alone. */
export function FindingRows({ rows, byRule, opened, open }: FindingRowsProps) {
  return (
    <ol className={styles.rows} data-long={rows.length > long || undefined}>
      {rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          byRule={byRule}
          isOpen={row.id === opened}
          toggle={() => open(row.id === opened ? undefined : row.id)}
        />
      ))}
    </ol>
  );
}

function Row({ row, byRule, isOpen, toggle }: { row: FindingRow; byRule: boolean; isOpen: boolean; toggle(): void }) {
  const say = useWords();
  const { id, code, severity, message, file, line } = row;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // One that was open above it has just closed, or a link leads here.
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={item} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `finding-${id}` : undefined}
        onClick={toggle}
      >
        <span className={styles[severity]}>{say.site.severity[severity]}</span> <span className={styles.message}>{message}</span>{' '}
        <span className={`${styles.place} figures`}>
          {byRule ? (
            <>
              <FilePath path={file} />:{line}
            </>
          ) : (
            <>
              {say.site.line(line)} <span className={styles.code}>{code}</span>
            </>
          )}
        </span>
      </button>
      {isOpen && (
        <div id={`finding-${id}`} className={styles.details}>
          <FindingDetails id={id} />
        </div>
      )}
    </li>
  );
}
