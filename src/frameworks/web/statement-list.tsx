import { type MouseEvent, memo } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import type { Ref, Statement } from '../contract.ts';
import { openerId, useOpenedStatement } from './opened-statement.ts';
import styles from './statement-list.module.css';
import { Words } from './words.tsx';

/** Statements one after the other that come from the same unit. */
interface LayerRun {
  layer: Ref | null;
  first: number;
  statements: Statement[];
}

function byLayer(statements: Statement[]): LayerRun[] {
  const runs: LayerRun[] = [];
  statements.forEach((statement, index) => {
    const last = runs.at(-1);
    if (last && last.layer?.id === statement.layer?.id) last.statements.push(statement);
    else runs.push({ layer: statement.layer, first: index + 1, statements: [statement] });
  });
  return runs;
}

/**
 * Statements in order, numbered as in a document; beside each stretch the layer it comes from. The number opens the
 * source, and so does a click anywhere in the words.
 */
export function StatementList({ statements, dense = false }: { statements: Statement[]; dense?: boolean }) {
  const { opened, addressToOpen, open } = useOpenedStatement();
  return (
    <div className={dense ? styles.dense : styles.roomy}>
      {byLayer(statements).map((run) => (
        <div key={run.first} className={styles.run}>
          {run.layer && (
            <p className={styles.layer} aria-hidden="true">
              {run.layer.title}
            </p>
          )}
          <ol start={run.first} className={styles.list} aria-label={run.layer ? `From ${run.layer.title}` : undefined}>
            {run.statements.map((statement, index) => (
              <StatementItem
                key={statement.id}
                statement={statement}
                number={run.first + index}
                opened={statement.id === opened}
                address={addressToOpen(statement.id)}
                onOpen={open}
              />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

interface ItemProps {
  statement: Statement;
  number: number;
  opened: boolean;
  address: string;
  onOpen(id: string): void;
}

const StatementItem = memo(function StatementItem({ statement, number, opened, address, onOpen }: ItemProps) {
  const openFromWords = (event: MouseEvent) => {
    // Selecting words to copy them is no wish to see where they come from.
    const inLink = (event.target as Element).closest('a') !== null;
    if (!inLink && getSelection()?.isCollapsed !== false) onOpen(statement.id);
  };
  return (
    <li className={styles.item} data-opened={opened || undefined}>
      <AppLink
        id={openerId(statement.id)}
        href={address}
        keepScroll
        className={`${styles.number} figures`}
        aria-label={`Statement ${number}: show its source`}
        aria-current={opened || undefined}
      >
        {number}
      </AppLink>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the link beside it does the same for the keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the link beside it does the same for the keyboard */}
      <div className={styles.words} onClick={openFromWords}>
        <p>
          <Words runs={statement.words} />
        </p>
        {statement.examples.length > 0 && (
          <ul className={styles.examples} aria-label="Examples">
            {statement.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
});
