import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { AppLink } from '../../../ui/app-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { versionAddress } from '../../addresses.ts';
import type { Publication } from '../../contract/versions.ts';
import { PageCrumbs } from '../page-crumbs.tsx';
import reading from '../reading.module.css';
import tool from '../tool-button.module.css';
import { useRead } from '../use-read.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import { ActorName } from './actor-name.tsx';
import { listQuery, proposalsQuery } from './asking.ts';
import { GradeCounts } from './grade-counts.tsx';
import styles from './versions-page.module.css';

/** What was published, newest first. */
export function VersionsPage() {
  const say = useVersionsWords();
  const { data, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(listQuery());
  const { proposals } = useRead(proposalsQuery());
  const waiting = proposals.filter(({ state }) => state === 'open').length;
  const publications = data.pages.flatMap((page) => page.publications);
  return (
    <article className={reading.wide}>
      <title>{`${say.list.title} – Gradus`}</title>
      <PageCrumbs />
      <h1>{say.list.title}</h1>
      {publications.length === 0 ? (
        <div className={reading.part}>
          <EmptyState title={say.list.empty}>
            <p>{say.list.emptyWhy}</p>
            <p>
              <AppLink href="/publish">{say.list.emptyDo}</AppLink>
            </p>
          </EmptyState>
        </div>
      ) : (
        <>
          <p className={reading.about}>{say.list.about}</p>
          {waiting > 0 && (
            <p className={styles.waiting}>
              <AppLink href="/publish">{say.list.waiting(waiting)}</AppLink>
            </p>
          )}
          <ol className={styles.list}>
            {publications.map((publication) => (
              <Row key={publication.sequence} publication={publication} />
            ))}
          </ol>
          {hasNextPage && (
            <p className={styles.more}>
              <button type="button" className={tool.button} onClick={() => void fetchNextPage()}>
                {say.list.more}
              </button>
            </p>
          )}
        </>
      )}
    </article>
  );
}

function Row({ publication }: { publication: Publication }) {
  const say = useVersionsWords();
  const { version, effective, standing, counts, people, notes, at, by, base } = publication;
  return (
    <li className={styles.row} data-standing={standing}>
      <div className={`${styles.when} figures`}>
        <time dateTime={effective}>{say.day(effective)}</time>
        <span className={styles.standing}>{say.standing[standing]}</span>
      </div>
      <div className={styles.what}>
        <h2>
          <AppLink href={versionAddress(version.short)}>{say.version(version.short)}</AppLink>
        </h2>
        <p className={styles.facts}>
          {base === null ? <span>{say.list.firstVersion}</span> : <GradeCounts counts={counts} none={say.nothingChanges} />}
          {people !== null && <span className="figures">{say.people(people)}</span>}
          <span>{say.one.publishedBy(say.day(at.slice(0, 10)), <ActorName actor={by} />)}</span>
        </p>
        {notes !== '' && <p className={styles.notes}>{firstLine(notes)}</p>}
      </div>
    </li>
  );
}

function firstLine(notes: string): string {
  return notes.trim().split('\n', 1)[0] ?? '';
}
