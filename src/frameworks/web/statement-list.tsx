import { type MouseEvent, memo } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { Place, Ref, Statement } from '../contract.ts';
import { opens, useOpenedStatement } from './opened-statement.ts';
import styles from './statement-list.module.css';
import { StatementWords } from './statement-words.tsx';
import { NothingTranslated } from './translated-words.tsx';
import { useTranslation } from './translation.ts';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** Statements one after the other that come from the same unit and, where that is asked, by the same include. */
interface LayerRun {
  layer: Ref | null;
  include: Place | null;
  first: number;
  statements: Statement[];
}

function byLayer(statements: Statement[], from: number, includes: boolean): LayerRun[] {
  const runs: LayerRun[] = [];
  statements.forEach((statement, index) => {
    const { layer, origin } = statement;
    const include = includes && origin.via.length > 0 ? origin : null;
    const last = runs.at(-1);
    if (last && last.layer?.id === layer?.id && last.include?.file === include?.file) last.statements.push(statement);
    else runs.push({ layer, include, first: from + index, statements: [statement] });
  });
  return runs;
}

export interface StatementListProps {
  statements: Statement[];
  /** The number of the first. */
  from?: number;
  /** Names the file that an include brought, beside the layer. */
  includes?: boolean;
  dense?: boolean;
}

/**
 * Statements in order, numbered as in a document; beside each stretch the layer it comes from. The number opens the
 * source, and so does a click anywhere in the words.
 */
export function StatementList({ statements, from = 1, includes = false, dense = false }: StatementListProps) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { opened, addressToOpen, open } = useOpenedStatement();
  const chosen = useTranslation();
  const isUntranslated = chosen !== null && statements.every(({ id }) => chosen.translation.statements[id] === undefined);
  return (
    <div className={dense ? styles.dense : styles.roomy} data-beside={chosen?.beside || undefined}>
      {isUntranslated && <NothingTranslated />}
      {byLayer(statements, from, includes).map((run) => (
        <div key={run.first} className={styles.run}>
          {(run.layer || run.include) && (
            <div className={styles.layer}>
              {run.layer && (
                <p aria-hidden="true" {...asWritten}>
                  {run.layer.title}
                </p>
              )}
              {run.include && <IncludeLink place={run.include} />}
            </div>
          )}
          <ol start={run.first} className={styles.list} aria-label={run.layer ? say.reading.from(run.layer.title) : undefined}>
            {run.statements.map((statement, index) => (
              <StatementItem
                key={statement.id}
                statement={statement}
                number={run.first + index}
                opened={statement.id === opened}
                dense={dense}
                isListUntranslated={isUntranslated}
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

function IncludeLink({ place }: { place: Place }) {
  const say = useWords();
  return (
    <AppLink href={`${addressOf('page', place.file)}#line-${place.line}`} className={styles.include} title={place.file}>
      <span className="only-heard">{say.reading.includedFrom}</span>
      {place.file.slice(place.file.lastIndexOf('/') + 1)}
    </AppLink>
  );
}

interface ItemProps {
  statement: Statement;
  number: number;
  opened: boolean;
  dense: boolean;
  isListUntranslated: boolean;
  address: string;
  onOpen(id: string): void;
}

const StatementItem = memo(function StatementItem({ statement, number, opened, dense, isListUntranslated, address, onOpen }: ItemProps) {
  const say = useWords();
  const openFromWords = (event: MouseEvent) => {
    // Selecting words to copy them is no wish to see where they come from.
    const hasItsOwn = (event.target as Element).closest('a, summary') !== null;
    if (!hasItsOwn && getSelection()?.isCollapsed !== false) onOpen(statement.id);
  };
  return (
    <li className={styles.item} data-opened={opened || undefined}>
      <AppLink
        {...opens(statement.id)}
        href={address}
        keepScroll
        className={`${styles.number} figures`}
        aria-label={say.reading.showSource(number)}
        aria-current={opened || undefined}
      >
        {number}
      </AppLink>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the link beside it does the same for the keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the link beside it does the same for the keyboard */}
      <div className={styles.words} onClick={openFromWords}>
        <StatementWords statement={statement} number={number} dense={dense} address={address} isListUntranslated={isListUntranslated} />
      </div>
    </li>
  );
});
