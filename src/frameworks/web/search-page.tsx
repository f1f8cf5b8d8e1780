import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { searchAddress } from '../addresses.ts';
import { type Answer, answer } from '../search/answer.ts';
import { textOf } from '../search/marks.ts';
import { PageCrumbs } from './page-crumbs.tsx';
import { useSearchView } from './search-address.ts';
import { SearchFilters } from './search-filters.tsx';
import styles from './search-page.module.css';
import { searchQuery } from './search-query.ts';
import { SearchResult } from './search-result.tsx';
import { useRead } from './use-read.ts';
import { useWords } from './words/speaking.tsx';

const firstResults = 50;
const resultsMore = 200;
/** The address follows when somebody stops typing for a moment. */
const pauseMs = 250;

/** All that is found for some words, narrowed as the reader likes; the address holds every choice. */
export function SearchPage() {
  const say = useWords();
  const { words, filters, addressWith } = useSearchView();
  const index = useRead(searchQuery());
  const [typed, type] = useTyped();
  const asked = useDeferredValue(typed);
  const [limit, setLimit] = useState(firstResults);
  const { kind, framework, level, area } = filters;
  const found = useMemo(
    () => answer(index, { words: asked, kind, framework, level, area, limit }),
    [index, asked, kind, framework, level, area, limit],
  );
  const isNarrowed = [kind, framework, level, area].some((choice) => choice !== undefined);
  const titleOf = (id: string) => index.names.things.get(id) ?? index.names.rows.get(id) ?? id;
  const isAsked = asked.trim() !== '';
  return (
    <div className={styles.page}>
      <title>{`${words === '' ? say.search.title : say.search.titleFor(words)} – Gradus`}</title>
      <PageCrumbs />
      <h1>{say.search.title}</h1>
      <search>
        <form className={`${styles.form} not-on-paper`} onSubmit={(event) => event.preventDefault()}>
          <input
            type="search"
            name="q"
            aria-label={say.search.theHandbook}
            placeholder={say.search.placeholder}
            autoComplete="off"
            spellCheck={false}
            maxLength={400}
            value={typed}
            onChange={(event) => {
              type(event.target.value);
              setLimit(firstResults);
            }}
          />
        </form>
      </search>
      {!isAsked && <HowToAsk />}
      {isAsked && (found.matching > 0 || isNarrowed) && <SearchFilters choices={found.choices} titleOf={titleOf} />}
      {isAsked && (
        <output className={`${styles.said} figures`}>
          <span className={found.matching === 0 ? 'only-heard' : undefined}>{say.count.results(found.matching)}. </span>
          {found.matching > 0 && say.search.read(found).join(' ')}
        </output>
      )}
      {isAsked && found.matching === 0 && (
        <Nothing
          words={asked}
          found={found}
          without={isNarrowed ? addressWith({ kind: undefined, framework: undefined, level: undefined, area: undefined }) : null}
        />
      )}
      {found.results.length > 0 && (
        <ol className={styles.results} aria-label={say.search.results}>
          {found.results.map((result) => (
            <SearchResult key={`${result.kind} ${result.at.id} ${textOf(result.title ?? result.text)}`} result={result} />
          ))}
        </ol>
      )}
      {found.matching > found.results.length && (
        <button type="button" className={`${styles.more} not-on-paper`} onClick={() => setLimit(limit + resultsMore)}>
          {say.site.showMore(Math.min(resultsMore, found.matching - found.results.length))}
        </button>
      )}
    </div>
  );
}

/** What stands in the field: what is typed, and what the address says when the reader goes back or forth. */
function useTyped(): [string, (words: string) => void] {
  const { words, ask } = useSearchView();
  const [typed, setTyped] = useState(words);
  const sent = useRef(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (words === sent.current) return;
    sent.current = words;
    setTyped(words);
  }, [words]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = next;
      ask(next);
    }, pauseMs);
  };
  return [typed, type];
}

function HowToAsk() {
  const say = useWords();
  return (
    <div className={styles.nothing}>
      <EmptyState title={say.search.typeWords}>
        <p>{say.search.howTo}</p>
        <p>{say.search.inTerminal}</p>
        <pre>gradus find WORDS</pre>
      </EmptyState>
    </div>
  );
}

function Nothing({ words, found, without }: { words: string; found: Answer; without: string | null }) {
  const say = useWords();
  return (
    <div className={styles.nothing}>
      <EmptyState title={say.search.nothingFor(words.trim())}>
        {found.suggestion !== null && (
          <p>{say.search.didYouMean(<AppLink href={searchAddress({ q: found.suggestion })}>{found.suggestion}</AppLink>)}</p>
        )}
        {without !== null && (
          <p>
            {say.search.nothingLeft} <AppLink href={without}>{say.search.lookEverywhere}</AppLink>
          </p>
        )}
        {found.suggestion === null && without === null && <p>{say.search.fewerWords}</p>}
      </EmptyState>
    </div>
  );
}
