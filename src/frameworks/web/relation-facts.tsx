import type { Relations } from '../contract.ts';
import { aspectName } from './names.ts';
import { PointerList } from './pointer-link.tsx';
import styles from './reading.module.css';
import { Fact } from './role-facts.tsx';

export function ReportsTo({ lines }: { lines: Relations['reportsTo'] }) {
  if (lines.length === 0) return null;
  return (
    <Fact name="Reports to">
      {lines.map((line) => (
        <p key={`${line.origin.line}:${line.origin.column}`}>
          <PointerList mode={line.mode} targets={line.targets} />
        </p>
      ))}
    </Fact>
  );
}

/** What is taken over from others: all of it, one kind of expectations, or one row. */
export function TakenOver({ parts }: { parts: Relations['extends'] }) {
  if (parts.length === 0) return null;
  return (
    <Fact name="Extends">
      {parts.map((part) => (
        <p key={`${part.origin.line}:${part.origin.column}:${part.aspect}:${part.row?.id}`}>
          {part.row?.title ?? aspectName(part.aspect)} of <PointerList mode={part.mode} targets={part.targets} />
          {part.remark && <span className={styles.remark}> {part.remark}</span>}
        </p>
      ))}
    </Fact>
  );
}

/** @param naming who says the same from the other side, and is not named back */
export function Equivalents({ pointers, naming }: { pointers: Relations['equivalentTo']; naming: Relations['equivalentTo'] }) {
  return (
    <>
      {pointers.length > 0 && (
        <Fact name="Equivalent to">
          <PointerList mode="all" targets={pointers} />
        </Fact>
      )}
      {naming.length > 0 && (
        <Fact name="Called equivalent by">
          <PointerList mode="all" targets={naming} />
        </Fact>
      )}
    </>
  );
}
