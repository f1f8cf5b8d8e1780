import { AppLink } from '../../ui/app-link.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { addressOf, historyAddress } from '../addresses.ts';
import { dayName, plural } from './names.ts';
import styles from './old-page.module.css';
import { oldPageQuery } from './queries.ts';
import reading from './reading.module.css';
import { SourceLines } from './source-lines.tsx';
import { useRead } from './use-read.ts';

/** A page as it was: nobody is to take it for what holds today. */
export function OldPage({ path, at }: { path: string; at: string }) {
  const { commit, lines, isThere, isSame } = useRead(oldPageQuery(path, at));
  return (
    <article className={reading.wide}>
      <title>{`${path}, ${dayName(commit.day)} – Gradus`}</title>
      <Breadcrumbs
        crumbs={[
          { title: 'Contents', href: '/' },
          { title: 'Pages', href: '/pages' },
          ...(isThere ? [{ title: path.slice(path.lastIndexOf('/') + 1), href: addressOf('page', path) }] : []),
        ]}
      />
      <h1 className={reading.file}>
        {path}, as of {dayName(commit.day)}
      </h1>
      <div className={styles.old} role="note">
        <p>
          <strong>{isSame ? 'An old state, the same as today.' : 'An old state: this is not what holds today.'}</strong> With commit{' '}
          {commit.href ? (
            <a href={commit.href}>
              <code>{commit.short}</code>
            </a>
          ) : (
            <code>{commit.short}</code>
          )}{' '}
          by {commit.author}: {commit.subject}
        </p>
        <p className={`${styles.ways} not-on-paper`}>
          {isThere ? <AppLink href={addressOf('page', path)}>The page as it is today</AppLink> : <span>The page is there no more.</span>}
          {isThere && <AppLink href={historyAddress('page', path)}>Its history</AppLink>}
        </p>
      </div>
      <p className={`${reading.about} figures`}>{plural(lines.length, 'line')}.</p>
      <div className={`${reading.sheet} ${styles.sheet}`}>
        <SourceLines
          label={`Lines of ${path} as of ${dayName(commit.day)}`}
          anchors
          lines={lines.map((line, index) => ({
            number: index + 1,
            text: line.text,
            quiet: line.class === 'navigation' || line.class === 'note',
          }))}
        />
      </div>
    </article>
  );
}
