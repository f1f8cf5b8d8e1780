import { useParams } from '@tanstack/react-router';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { personAddress } from './addresses.ts';
import styles from './changes-page.module.css';
import { ForMe } from './for-me.tsx';
import { PageHead } from './page-head.tsx';
import { PeopleCrumbs } from './people-crumbs.tsx';
import { changesForQuery } from './queries.ts';
import { TouchedBy } from './touched-by.tsx';
import { WhoSees } from './who-sees.tsx';
import { usePeopleWords } from './words/people-words.tsx';

export function ChangesPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return <Changes id={id} isMine={false} />;
}

export function MyChangesPage() {
  const { frame } = usePeopleWords();
  return <ForMe title={frame.changes}>{(person) => <Changes id={person.id} isMine />}</ForMe>;
}

/** The publications that changed what somebody is held to, each word by word. */
function Changes({ id, isMine }: { id: string; isMine: boolean }) {
  const say = usePeopleWords();
  const { person, changes } = useRead(changesForQuery(id));
  const expectations = isMine ? '/my' : personAddress(id, null, 'expectations');
  return (
    <>
      {!isMine && <PeopleCrumbs crumbs={[{ person }]} />}
      <PageHead title={isMine ? say.frame.changes : say.changes.of(person.name)} about={changes.length > 0 && say.changes.latestFirst}>
        <WhoSees person={person} />
      </PageHead>
      {changes.length === 0 ? (
        <EmptyState title={say.changes.none}>
          <p>{say.changes.noneWhy}</p>
          <p>
            <AppLink href={expectations}>{say.changes.toExpectations}</AppLink>
          </p>
        </EmptyState>
      ) : (
        <ol className={styles.changes}>
          {changes.map((change, index) => (
            <li key={`${change.version} ${change.effectiveOn} ${change.post.id}`}>
              <TouchedBy change={change} isFirst={index === 0} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
