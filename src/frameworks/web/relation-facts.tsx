import type { Relations } from '../contract.ts';
import { PointerList } from './pointer-link.tsx';
import styles from './reading.module.css';
import { Fact } from './role-facts.tsx';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

export function ReportsTo({ lines }: { lines: Relations['reportsTo'] }) {
  const say = useWords();
  if (lines.length === 0) return null;
  return (
    <Fact name={say.reading.reportsTo}>
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
  const say = useWords();
  const asWritten = useAsWritten();
  if (parts.length === 0) return null;
  return (
    <Fact name={say.reading.extends}>
      {parts.map((part) => (
        <p key={`${part.origin.line}:${part.origin.column}:${part.aspect}:${part.row?.id}`}>
          {say.reading.partOf(
            part.row ? <span {...asWritten}>{part.row.title}</span> : say.site.aspect[part.aspect],
            <PointerList mode={part.mode} targets={part.targets} />,
          )}
          {part.remark && (
            <span className={styles.remark} {...asWritten}>
              {' '}
              {part.remark}
            </span>
          )}
        </p>
      ))}
    </Fact>
  );
}

/** @param naming who says the same from the other side, and is not named back */
export function Equivalents({ pointers, naming }: { pointers: Relations['equivalentTo']; naming: Relations['equivalentTo'] }) {
  const say = useWords();
  return (
    <>
      {pointers.length > 0 && (
        <Fact name={say.reading.equivalentTo}>
          <PointerList mode="all" targets={pointers} />
        </Fact>
      )}
      {naming.length > 0 && (
        <Fact name={say.reading.calledEquivalentBy}>
          <PointerList mode="all" targets={naming} />
        </Fact>
      )}
    </>
  );
}
