import { AppLink } from '../../ui/app-link.tsx';
import { findingsAddress } from '../addresses.ts';
import type { SeverityCounts } from '../contract.ts';
import { useWords } from './words/speaking.tsx';

/** After where something is written: what was found there, which is read elsewhere. */
export function FindingCount({ counts, page, className = '' }: { counts: SeverityCounts; page: string; className?: string }) {
  const say = useWords();
  const name = say.findings.counts(counts);
  if (name === '') return null;
  return (
    <p className={`${className} figures not-on-paper`}>
      {say.reading.foundThere(<AppLink href={findingsAddress({ page })}>{name}</AppLink>)}
    </p>
  );
}
