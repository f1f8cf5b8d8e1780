import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { ComparedHolders, Statement } from '../contract.ts';
import { ChangeFacts, SettleIt } from './change-facts.tsx';
import { ChangedWords } from './changed-words.tsx';
import styles from './compare-page.module.css';
import { Words } from './words.tsx';

type Row = ComparedHolders['rows'][number];
type Pairing = Row['pairings'][number];
type Kind = keyof ComparedHolders['headings'];

/** In the order in which a reader wants them. */
const order: Kind[] = ['widened', 'added', 'unsure', 'reworded', 'narrowed', 'dropped', 'same'];

/** One area: what the one asks beside what the other asks, a pair to a line. */
export function ComparedRow({ row, view, showAll }: { row: Row; view: ComparedHolders; showAll: boolean }) {
  const lines = linesOf(row).filter(({ kind }) => showAll || kind !== 'same');
  const folded = row.pairings.filter(({ change }) => change.kind === 'same').length;
  const anchor = `area-${row.id}`;
  return (
    <section className={styles.row} aria-labelledby={anchor}>
      <h2 id={anchor}>{row.title}</h2>
      {lines.length > 0 && (
        <table className={styles.pairs}>
          <caption className="only-heard">{`${row.title}: ${view.from.name} beside ${view.to.name}`}</caption>
          <thead>
            <tr>
              <th scope="col">Change</th>
              <th scope="col">{view.from.name}</th>
              <th scope="col">{view.to.name}</th>
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
        <p className={styles.folded}>{folded === 1 ? '1 statement stays as it is.' : `${folded} statements stay as they are.`}</p>
      )}
    </section>
  );
}

interface LineOf {
  key: string;
  kind: Kind;
  from: Statement | null;
  to: Statement | null;
  pairing: Pairing | null;
  part: string | null;
}

function linesOf(row: Row): LineOf[] {
  const lines: LineOf[] = [
    ...row.pairings.map((pairing) => ({
      key: pairing.to.id,
      kind: pairing.change.kind,
      from: pairing.from,
      to: pairing.to,
      pairing,
      part: null,
    })),
    ...row.added.map(({ statement, part }) => ({
      key: statement.id,
      kind: 'added' as const,
      from: null,
      to: statement,
      pairing: null,
      part,
    })),
    ...row.dropped.map(({ statement, part }) => ({
      key: statement.id,
      kind: 'dropped' as const,
      from: statement,
      to: null,
      pairing: null,
      part,
    })),
  ];
  return lines.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function Line({ line, view }: { line: LineOf; view: ComparedHolders }) {
  const { kind, from, to, pairing, part } = line;
  const words = pairing?.change.words ?? [];
  return (
    <tr data-change={kind}>
      <th scope="row">
        <span className={styles.kind}>{view.headings[kind]}</span>
        {pairing && <ChangeFacts change={pairing.change} />}
        {part !== null && <span className={styles.part}>{part}</span>}
      </th>
      <td data-side={view.from.name}>
        {from && (words.length > 0 ? <ChangedWords words={words} kind="removed" /> : <Words runs={from.words} />)}
        {from && !to && <SourceLink statement={from} />}
      </td>
      <td data-side={view.to.name}>
        {to && (words.length > 0 ? <ChangedWords words={words} kind="added" /> : <Words runs={to.words} />)}
        {to && <SourceLink statement={to} />}
        {pairing && <SettleIt mend={pairing.change.mend} />}
      </td>
    </tr>
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
