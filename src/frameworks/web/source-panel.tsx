import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { FilePath } from '../../ui/file-path.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { addressOf } from '../addresses.ts';
import type { SourceExcerpt, StatementView } from '../contract.ts';
import { ownNameOf } from '../language-names.ts';
import { problemOf } from './client.ts';
import { Examples } from './examples.tsx';
import { openerOf } from './opened-statement.ts';
import { PageWays } from './page-ways.tsx';
import { statementQuery } from './queries.ts';
import { SourceLines } from './source-lines.tsx';
import styles from './source-panel.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';
import { Words } from './words.tsx';

export interface SourcePanelProps {
  id: string;
  /** The statement in its place has other words now, and with them another id. */
  onReworded(id: string): void;
  onClose(): void;
}

/** Where a statement is written: the way from the page to its line, and those lines as they are. */
export function SourcePanel({ id, onReworded, onClose }: SourcePanelProps) {
  const {
    data: statement,
    error,
    isPlaceholderData,
  } = useQuery({ ...statementQuery(id), throwOnError: false, placeholderData: keepPreviousData });
  const say = useWords();
  const problem = problemOf(error);
  useFocusBack(id);
  useInSight(statement?.id === id ? id : null);
  const shown = isPlaceholderData ? undefined : statement?.id;
  useEffect(() => {
    if (shown !== undefined && shown !== id) onReworded(shown);
  }, [shown, id, onReworded]);
  return (
    <SidePanel
      title={say.site.source}
      subject={id}
      actions={<CopyLink title={say.site.copyLink} copiedTitle={say.site.linkCopied} />}
      closeTitle={say.site.close}
      onClose={onClose}
    >
      {error && <p className={styles.problem}>{problem?.message || say.site.noAnswer}</p>}
      {statement && <Source statement={statement} />}
    </SidePanel>
  );
}

/**
 * On closing, the focus goes back to the statement opened last, unless the reader has moved it elsewhere meanwhile, or
 * has left for another page: that one begins at its heading.
 */
function useFocusBack(id: string): void {
  const last = useRef(id);
  useEffect(() => {
    last.current = id;
  }, [id]);
  useEffect(() => {
    const { pathname } = window.location;
    return () => {
      const { activeElement } = document;
      const lost = activeElement === null || activeElement === document.body || activeElement.closest('dialog') !== null;
      if (lost && window.location.pathname === pathname)
        requestAnimationFrame(() => openerOf(last.current)?.focus({ preventScroll: true }));
    };
  }, []);
}

/** The statement whose source is shown is in sight: a link to it leads there, and the panel does not hide it. */
function useInSight(id: string | null): void {
  useEffect(() => {
    const item = id === null ? null : openerOf(id)?.closest('li');
    if (!item) return;
    const folded = item.closest('details');
    if (folded) folded.open = true;
    const { top, bottom, right } = item.getBoundingClientRect();
    const edge = document.querySelector('dialog[open]')?.getBoundingClientRect().left ?? innerWidth;
    const outside = bottom > innerHeight || top < 0;
    if (outside || (edge > 0 && right > edge)) item.scrollIntoView({ block: outside ? 'center' : 'nearest', inline: 'nearest' });
  }, [id]);
}

function Source({ statement }: { statement: StatementView }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { holder, area, layer, path, excerpts } = statement;
  return (
    <>
      <p className={styles.words} {...asWritten}>
        <Words runs={statement.words} />
      </p>
      <div className={styles.examples}>
        <Examples examples={statement.examples} unfolded />
      </div>
      {statement.translations.map(({ language, words, place }) => (
        <div key={language} className={styles.translated}>
          <p lang={language} className={styles.words}>
            <Words runs={words} />
          </p>
          <p className={styles.holder}>
            <span lang={language}>{ownNameOf(language)}</span>,{' '}
            <AppLink href={`${addressOf('page', place.file)}#line-${place.line}`}>
              <FilePath path={place.file} />:{place.line}
            </AppLink>
          </p>
        </div>
      ))}
      <p className={styles.holder}>
        {say.reading.holderAndArea(
          <AppLink {...asWritten} href={addressOf(holder.kind, holder.id)}>
            {holder.title}
          </AppLink>,
          <span {...asWritten}>{area.title}</span>,
          layer && <span {...asWritten}>{layer.title}</span>,
        )}
      </p>
      {holder.kind === 'level' && (
        <p className={styles.strand}>
          <AppLink href={addressOf('strand', statement.id)}>{say.reading.throughLevels}</AppLink>
        </p>
      )}
      <PageWays
        of="statement"
        id={statement.id}
        title={`${holder.title}, ${area.title}`}
        quote={statement.words.map(({ text }) => text).join('')}
        file={statement.origin.file}
        line={statement.origin.line}
      />
      <h3 className={styles.heading}>{path.length > 1 ? say.reading.wayItCame : say.reading.whereWritten}</h3>
      <ol className={styles.path}>
        {path.map((place, index) => (
          <li key={`${place.file}:${place.line}`} className="figures">
            <AppLink href={`${addressOf('page', place.file)}#line-${place.line}`}>
              <FilePath path={place.file} />:{place.line}
            </AppLink>{' '}
            <span>{path.length === 1 ? '' : index < path.length - 1 ? say.reading.includes : say.reading.hasTheWords}</span>
          </li>
        ))}
      </ol>
      {excerpts.toReversed().map((excerpt) => (
        <Excerpt key={`${excerpt.file}:${excerpt.from}`} excerpt={excerpt} />
      ))}
    </>
  );
}

function Excerpt({ excerpt }: { excerpt: SourceExcerpt }) {
  const say = useWords();
  const { file, from, lines, highlight, brings } = excerpt;
  const name = file.slice(file.lastIndexOf('/') + 1);
  return (
    <figure className={styles.excerpt}>
      <figcaption>{(brings === 'include' ? say.reading.includeIn : say.reading.wordsIn)(<span title={file}>{name}</span>)}</figcaption>
      <SourceLines
        label={say.site.linesOf(file)}
        lines={lines.map((text, index) => {
          const number = from + index;
          return {
            number,
            text,
            marked: number >= highlight.from && number <= highlight.to,
            quiet: number < highlight.from || number > highlight.to,
          };
        })}
      />
    </figure>
  );
}
