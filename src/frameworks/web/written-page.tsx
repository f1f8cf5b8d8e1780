import { useLocation, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { PageView } from '../contract.ts';
import { FindingCount } from './finding-count.tsx';
import { OldPage } from './old-page.tsx';
import { PageCrumbs } from './page-crumbs.tsx';
import { PageWays } from './page-ways.tsx';
import { pageQuery } from './queries.ts';
import styles from './reading.module.css';
import { SourceLines } from './source-lines.tsx';
import { useRead } from './use-read.ts';
import { useAsWritten } from './words/as-written.ts';
import type { SiteWords } from './words/en.ts';
import { useWords } from './words/speaking.tsx';

/** A page as it is written, each line with what it was read as. */
export function WrittenPage() {
  const { _splat: path = '' } = useParams({ strict: false });
  const { revision } = useSearch({ strict: false }) as { revision?: unknown };
  return revision === undefined ? <PageToday path={path} /> : <OldPage path={path} revision={String(revision)} />;
}

function PageToday({ path }: { path: string }) {
  const asked = Number(/^line-(\d+)$/u.exec(useLocation().hash)?.[1]);
  const say = useWords();
  const page = useRead(pageQuery(path));
  const unread = page.lines.filter((line) => line.class === 'unread').length;
  return (
    <article className={styles.wide}>
      <title>{`${path} – Gradus`}</title>
      <PageCrumbs crumbs={[{ title: say.site.pages, href: '/pages' }]} />
      <h1 className={styles.file}>{page.path}</h1>
      <p className={`${styles.about} figures`}>{say.pages.linesRead(page.lines.length, unread)}</p>
      <FindingCount counts={page.findings} page={page.path} className={styles.about} />
      <Holds page={page} />
      <PageWays of="page" id={page.path} title={page.path} file={page.path} />
      <div className={styles.sheet}>
        <SourceLines
          label={say.site.linesOf(page.path)}
          anchors
          lines={page.lines.map((line, index) => ({
            number: index + 1,
            text: line.text,
            label: labelOf(line.class, say),
            marked: index + 1 === asked,
            quiet: line.class === 'navigation' || line.class === 'note',
          }))}
        />
      </div>
    </article>
  );
}

function labelOf(read: PageView['lines'][number]['class'], { pages }: SiteWords): ReactNode {
  if (read === 'blank') return '';
  return read === 'unread' ? <strong>{pages.lineIs.unread}</strong> : pages.lineIs[read];
}

function Holds({ page }: { page: PageView }) {
  const say = useWords();
  const asWritten = useAsWritten();
  if (page.holds.length === 0 && page.includedBy.length === 0) return null;
  return (
    <ul className={styles.holds}>
      {page.holds.map((held) => (
        <li key={`${held.kind}:${held.id}`}>
          <AppLink {...asWritten} href={addressOf(held.kind, held.id)}>
            {held.title}
          </AppLink>{' '}
          <span>{say.pages.holds[held.kind]}</span>
        </li>
      ))}
      {page.includedBy.map((path) => (
        <li key={path}>
          <span>{say.pages.includedBy}</span> <AppLink href={addressOf('page', path)}>{path}</AppLink>
        </li>
      ))}
    </ul>
  );
}
