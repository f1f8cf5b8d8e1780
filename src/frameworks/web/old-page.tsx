import { AppLink } from '../../ui/app-link.tsx';
import { addressOf, historyAddress } from '../addresses.ts';
import styles from './old-page.module.css';
import { PageCrumbs } from './page-crumbs.tsx';
import { oldPageQuery } from './queries.ts';
import reading from './reading.module.css';
import { SourceLines } from './source-lines.tsx';
import { useRead } from './use-read.ts';
import { useWords } from './words/speaking.tsx';

/** A page as it was: nobody is to take it for what holds today. */
export function OldPage({ path, revision }: { path: string; revision: string }) {
  const say = useWords();
  const { commit, lines, isThere, isSame } = useRead(oldPageQuery(path, revision));
  return (
    <article className={reading.wide}>
      <title>{`${path}, ${say.format.day(commit.day)} – Gradus`}</title>
      <PageCrumbs
        crumbs={[
          { title: say.site.pages, href: '/pages' },
          ...(isThere ? [{ title: path.slice(path.lastIndexOf('/') + 1), href: addressOf('page', path) }] : []),
        ]}
      />
      <h1 className={reading.file}>{say.past.asOf(path, commit.day)}</h1>
      <div className={styles.old} role="note">
        <p>
          <strong>{isSame ? say.past.oldSame : say.past.old}</strong>{' '}
          {say.past.commitBy(
            commit.href ? (
              <a href={commit.href}>
                <code>{commit.short}</code>
              </a>
            ) : (
              <code>{commit.short}</code>
            ),
            commit.author,
            commit.subject,
          )}
        </p>
        <p className={`${styles.ways} not-on-paper`}>
          {isThere ? <AppLink href={addressOf('page', path)}>{say.past.pageToday}</AppLink> : <span>{say.past.pageGone}</span>}
          {isThere && <AppLink href={historyAddress('page', path)}>{say.past.itsHistory}</AppLink>}
        </p>
      </div>
      <p className={`${reading.about} figures`}>{say.past.lines(lines.length)}</p>
      <div className={`${reading.sheet} ${styles.sheet}`}>
        <SourceLines
          label={say.past.linesAsOf(path, commit.day)}
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
