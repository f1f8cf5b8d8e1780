import { AppLink } from '../../ui/app-link.tsx';
import { addressOf, compareAddress } from '../addresses.ts';
import type { Statement, WayView } from '../contract.ts';
import { ChangedWords } from './changed-words.tsx';
import styles from './lattice-way.module.css';
import { PlaceLink } from './place-link.tsx';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';
import { Words } from './words.tsx';

type Step = WayView['steps'][number];
type Compared = Step['compared'];

/** From one to another, step by step: what kind of step it is, who says so, and what it asks beyond the one before. */
export function LatticeWay({ way, swapped }: { way: WayView; swapped: string }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { from, to, steps, none, back } = way;
  return (
    <section className={styles.way} aria-labelledby="way">
      <h2 id="way" {...asWritten}>
        {from.title} → {to.title}
      </h2>
      {none !== null ? (
        <p className={styles.none}>
          {none} {back && <AppLink href={swapped}>{say.lattice.showThatOne}</AppLink>}
        </p>
      ) : (
        <>
          <p className={styles.about}>{say.lattice.steps(steps.length)}</p>
          <ol className={styles.steps}>
            {steps.map((step, index) => (
              <StepOf key={`${step.compared.from.id} ${step.compared.to.id}`} step={step} number={index + 1} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function StepOf({ step: { name, written, presumed, compared }, number }: { step: Step; number: number }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { from, to, summary, gaps } = compared;
  const areas = compared.rows.map((row) => ({ row, lines: linesOf(row, compared) })).filter(({ lines }) => lines.length > 0);
  return (
    <li className={styles.step}>
      <p className={styles.kind}>
        <b className="figures">{number + 1}</b>
        {name}
      </p>
      <h3 {...asWritten}>
        <AppLink href={addressOf(to.kind, to.id)}>{to.title}</AppLink> <small>{to.of.title}</small>
      </h3>
      {presumed !== null && <p className={styles.presumed}>{say.lattice.noPageSays(presumed)}</p>}
      {written.map((record) => (
        <p key={`${record.by} ${record.words} ${record.place.line}`} className={styles.record}>
          {record.by === from.id ? from.title : record.by === to.id ? to.title : record.by} {record.words}{' '}
          <PlaceLink place={record.place} />
        </p>
      ))}
      <p className={styles.summary}>{summary.join(' ')}</p>
      {gaps.length > 0 && (
        <ul className={styles.gaps}>
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
      {areas.length > 0 && (
        <details className={styles.adds}>
          <summary>{say.lattice.whatItAdds}</summary>
          {areas.map(({ row, lines }) => (
            <section key={row.id} aria-label={row.title}>
              <h4 {...asWritten}>{row.title}</h4>
              <ul>
                {lines.map((line) => (
                  <AddedLine key={line.statement.id} line={line} />
                ))}
              </ul>
            </section>
          ))}
        </details>
      )}
      <p className={styles.more}>
        <AppLink href={compareAddress(from.id, to.id)}>
          {say.lattice.beside(<span {...asWritten}>{from.title}</span>, <span {...asWritten}>{to.title}</span>)}
        </AppLink>
      </p>
    </li>
  );
}

interface Added {
  kind: keyof Compared['headings'];
  heading: string;
  statement: Statement;
  words: Compared['rows'][number]['pairings'][number]['change']['words'];
}

/** What is new or differs; what is presumed or stays is no part of a step. */
function linesOf(row: Compared['rows'][number], { headings }: Compared): Added[] {
  const order: Added['kind'][] = ['widened', 'added', 'unsure', 'reworded', 'narrowed'];
  const changed = row.pairings.filter(({ change }) => change.kind !== 'same');
  return [
    ...changed.map(({ to, change }) => ({ kind: change.kind, heading: headings[change.kind] ?? '', statement: to, words: change.words })),
    ...row.added.map(({ statement }) => ({ kind: 'added' as const, heading: headings.added ?? '', statement, words: [] })),
  ].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function AddedLine({ line: { kind, heading, statement, words } }: { line: Added }) {
  const { file, line } = statement.origin;
  return (
    <li data-kind={kind}>
      <span className={styles.heading}>{heading}</span>
      <span>
        {words.length > 0 ? <ChangedWords words={words} kind="added" /> : <Words runs={statement.words} />}{' '}
        <PlaceLink place={{ file, line }} />
      </span>
    </li>
  );
}
