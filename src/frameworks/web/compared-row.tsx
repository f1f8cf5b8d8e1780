import { Fragment } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { CompareView, Statement } from '../contract.ts';
import styles from './compare-page.module.css';
import { Words } from './words.tsx';

type Row = CompareView['rows'][number];
type Pairing = Row['pairings'][number];
type Change = Pairing['change'] | 'added' | 'dropped';

/** In the order in which a reader wants them. */
const order: Change[] = ['widened', 'added', 'unsure', 'reworded', 'narrowed', 'dropped', 'same'];

/** One area: what the one asks beside what the other asks, a pair to a line. */
export function ComparedRow({ row, view, showAll }: { row: Row; view: CompareView; showAll: boolean }) {
  const lines = linesOf(row).filter(({ change }) => showAll || change !== 'same');
  const folded = row.pairings.filter(({ change }) => change === 'same').length;
  const anchor = `area-${row.id}`;
  return (
    <section className={styles.row} aria-labelledby={anchor}>
      <h2 id={anchor}>{row.title}</h2>
      {lines.length > 0 && (
        <table className={styles.pairs}>
          <caption className="only-heard">{`${row.title}: ${view.from.title} beside ${view.to.title}`}</caption>
          <thead>
            <tr>
              <th scope="col">Change</th>
              <th scope="col">{view.from.title}</th>
              <th scope="col">{view.to.title}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.key} line={line} view={view} />
            ))}
          </tbody>
        </table>
      )}
      {!showAll && folded > 0 && (
        <p className={styles.folded}>{folded === 1 ? '1 statement stays' : `${folded} statements stay`} as it is.</p>
      )}
    </section>
  );
}

interface LineOf {
  key: string;
  change: Change;
  from: Statement | null;
  to: Statement | null;
  pairing: Pairing | null;
  part: string | null;
}

function linesOf(row: Row): LineOf[] {
  const lines: LineOf[] = [
    ...row.pairings.map((pairing) => ({
      key: pairing.to.id,
      change: pairing.change,
      from: pairing.from,
      to: pairing.to,
      pairing,
      part: null,
    })),
    ...row.added.map(({ statement, part }) => ({
      key: statement.id,
      change: 'added' as const,
      from: null,
      to: statement,
      pairing: null,
      part,
    })),
    ...row.dropped.map(({ statement, part }) => ({
      key: statement.id,
      change: 'dropped' as const,
      from: statement,
      to: null,
      pairing: null,
      part,
    })),
  ];
  return lines.sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
}

function Line({ line, view }: { line: LineOf; view: CompareView }) {
  const { change, from, to, pairing, part } = line;
  const isMarked = pairing !== null && (change === 'widened' || change === 'narrowed' || change === 'reworded') && isReadable(pairing);
  return (
    <tr data-change={change}>
      <th scope="row">
        <span className={styles.kind}>{nameOf(change, view)}</span>
        {pairing?.turns.map((turn) => (
          <span key={turn} className={styles.turn}>
            {turn}
          </span>
        ))}
        {change === 'unsure' && pairing && <Unsure grounds={pairing.grounds} />}
        {part !== null && <span className={styles.turn}>{change === 'added' ? `part of: ${part}` : `now part of: ${part}`}</span>}
      </th>
      <td data-side={view.from.title}>{from && (isMarked ? <Marked pairing={pairing} kind="removed" /> : <Words runs={from.words} />)}</td>
      <td data-side={view.to.title}>
        {to && (isMarked ? <Marked pairing={pairing} kind="added" /> : <Words runs={to.words} />)}
        {(to ?? from) && <SourceLink statement={(to ?? from) as Statement} />}
      </td>
    </tr>
  );
}

function nameOf(change: Change, view: CompareView): string {
  if (change === 'added') return view.presumes ? 'New' : `${view.to.title} only`;
  if (change === 'dropped') return view.presumes ? 'No longer named (presumed)' : `${view.from.title} only`;
  return { widened: 'Wider', narrowed: 'Narrower', reworded: 'Worded otherwise', unsure: 'Unsure', same: 'The same' }[change];
}

/** The owner of the framework can settle it; what is to be written is given. */
function Unsure({ grounds }: { grounds: string }) {
  return (
    <details className={styles.unsure}>
      <summary>Perhaps one competency, perhaps two</summary>
      <p>{grounds}.</p>
      <p>
        The framework's owner settles it in <code>gradus.yaml</code>, with the first words of both, below <code>strands</code> (they are
        one) or <code>apart</code> (they are not).
      </p>
    </details>
  );
}

const leastKept = 0.4;

/** Word by word only where enough stayed for a reader to follow. */
function isReadable({ words }: Pairing): boolean {
  const length = (kind: 'same' | 'removed' | 'added') => words.reduce((sum, one) => sum + (one.kind === kind ? one.text.length : 0), 0);
  const same = length('same');
  return same >= leastKept * (same + Math.max(length('removed'), length('added')));
}

/** One side of a pair: what stayed, and what is only on this side. */
function Marked({ pairing, kind }: { pairing: Pairing; kind: 'removed' | 'added' }) {
  const Mark = kind === 'removed' ? 'del' : 'ins';
  const shown = pairing.words.filter((segment) => segment.kind === 'same' || segment.kind === kind);
  return shown.map((segment, index) =>
    segment.kind === 'same' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a segment has no identity but its place; the list is replaced whole
      <Fragment key={index}>{segment.text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Mark key={index}>{segment.text}</Mark>
    ),
  );
}

function SourceLink({ statement }: { statement: Statement }) {
  const { file, line } = statement.origin;
  return (
    <AppLink href={`${addressOf('page', file)}#line-${line}`} className={`${styles.source} not-on-paper`}>
      Source<span className="only-heard"> of this statement, line {line}</span>
    </AppLink>
  );
}
