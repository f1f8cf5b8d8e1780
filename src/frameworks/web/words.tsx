import type { ReactNode } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import type { Run } from '../contract.ts';

/** Words with their marks. Text only: nothing of a page is ever taken for markup here. */
export function Words({ runs }: { runs: Run[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a run has no identity but its place; the list is replaced whole
  return runs.map((run, index) => <Marked key={`${index}:${run.text}`} run={run} />);
}

function Marked({ run }: { run: Run }) {
  let words = <>{run.text}</>;
  if (run.code) words = <code>{words}</code>;
  if (run.emphasis) words = <em>{words}</em>;
  if (run.strong) words = <strong>{words}</strong>;
  if (!run.href) return words;
  return <TextLink href={run.href}>{words}</TextLink>;
}

/** A link out of a page of the handbook: within this site, or away from it without telling where from. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  if (href.startsWith('/')) return <AppLink href={href}>{children}</AppLink>;
  return (
    <a href={href} rel="noreferrer noopener external">
      {children}
    </a>
  );
}
