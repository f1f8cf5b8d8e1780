import { useLocation, useParams, useSearch } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { addressOf } from '../addresses.ts';
import type { PageView } from '../contract.ts';
import { FindingCount } from './finding-count.tsx';
import { plural } from './names.ts';
import { OldPage } from './old-page.tsx';
import { PageWays } from './page-ways.tsx';
import { pageQuery } from './queries.ts';
import styles from './reading.module.css';
import { SourceLines } from './source-lines.tsx';
import { useRead } from './use-read.ts';

/** A page as it is written, each line with what it was read as. */
export function WrittenPage() {
  const { _splat: path = '' } = useParams({ strict: false });
  const { at } = useSearch({ strict: false }) as { at?: unknown };
  return at === undefined ? <PageToday path={path} /> : <OldPage path={path} at={String(at)} />;
}

function PageToday({ path }: { path: string }) {
  const asked = Number(/^line-(\d+)$/u.exec(useLocation().hash)?.[1]);
  const page = useRead(pageQuery(path));
  const unread = page.lines.filter((line) => line.class === 'unread').length;
  return (
    <article className={styles.wide}>
      <title>{`${path} – Gradus`}</title>
      <Breadcrumbs
        crumbs={[
          { title: 'Contents', href: '/' },
          { title: 'Pages', href: '/pages' },
        ]}
      />
      <h1 className={styles.file}>{page.path}</h1>
      <p className={`${styles.about} figures`}>
        {plural(page.lines.length, 'line')}. {unread === 0 ? 'Every line was read.' : `${plural(unread, 'line')} could not be read.`}
      </p>
      <FindingCount counts={page.findings} page={page.path} className={styles.about} />
      <Holds page={page} />
      <PageWays of="page" id={page.path} title={page.path} file={page.path} />
      <div className={styles.sheet}>
        <SourceLines
          label={`Lines of ${page.path}`}
          anchors
          lines={page.lines.map((line, index) => ({
            number: index + 1,
            text: line.text,
            label: line.class === 'blank' ? '' : line.class === 'unread' ? <strong>unread</strong> : line.class,
            marked: index + 1 === asked,
            quiet: line.class === 'navigation' || line.class === 'note',
          }))}
        />
      </div>
    </article>
  );
}

function Holds({ page }: { page: PageView }) {
  if (page.holds.length === 0 && page.includedBy.length === 0) return null;
  return (
    <ul className={styles.holds}>
      {page.holds.map((held) => (
        <li key={`${held.kind}:${held.id}`}>
          <AppLink href={addressOf(held.kind, held.id)}>{held.title}</AppLink> <span>{held.kind}</span>
        </li>
      ))}
      {page.includedBy.map((path) => (
        <li key={path}>
          <span>included by</span> <AppLink href={addressOf('page', path)}>{path}</AppLink>
        </li>
      ))}
    </ul>
  );
}
