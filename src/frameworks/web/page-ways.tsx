import { filledIn } from '../../compiler/filled-in.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { historyAddress } from '../addresses.ts';
import type { HistoryView } from '../contract.ts';
import styles from './page-ways.module.css';
import { handbookQuery } from './queries.ts';
import { useSite } from './site.ts';
import { useRead } from './use-read.ts';
import { useWords } from './words/speaking.tsx';

/** An address may be so long that nobody takes it; the rest of a quotation is on the page. */
const longestQuote = 600;

export interface PageWaysProps {
  of: HistoryView['of']['kind'];
  id: string;
  /** What a suggestion is about. */
  title: string;
  /** The words that are meant. */
  quote?: string;
  file: string;
  line?: number;
}

/** What it said before, and, when the handbook says where its pages are kept, the ways to change it. */
export function PageWays({ of, id, title, quote, file, line }: PageWaysProps) {
  const say = useWords();
  const { repository } = useRead(handbookQuery());
  const { isLive } = useSite();
  const place = { path: file, line };
  const said = quote === undefined ? '' : `> ${quote.slice(0, longestQuote)}${quote.length > longestQuote ? ' …' : ''}\n\n`;
  const body = `${said}${file}${line === undefined ? '' : `, ${say.site.line(line)}`}\n\n`;
  const edit = repository && filledIn(repository.edit, place);
  const suggest = repository && filledIn(repository.issue, { ...place, title: `${title}: `, body });
  if (!isLive && !edit && !suggest) return null;
  return (
    <p className={`${styles.ways} not-on-paper`}>
      {/* It is asked of git, and beside files there is none. */}
      {isLive && <AppLink href={historyAddress(of, id)}>{say.reading.history}</AppLink>}
      {edit && <a href={edit}>{say.reading.editPage}</a>}
      {suggest && <a href={suggest}>{say.reading.suggestChange}</a>}
    </p>
  );
}
