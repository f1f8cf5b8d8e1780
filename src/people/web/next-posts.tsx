import { useSearch } from '@tanstack/react-router';
import { compareAddress } from '../../frameworks/addresses.ts';
import { queryOf } from '../../frameworks/static-addresses.ts';
import { useAsWritten } from '../../frameworks/web/words/as-written.ts';
import { useWords } from '../../frameworks/web/words/speaking.tsx';
import { AppLink } from '../../ui/app-link.tsx';
import type { ExpectationsView, PostView } from '../contract.ts';
import styles from './expectations-page.module.css';
import { usePeopleWords } from './words/people-words.tsx';

/**
 * What comes next on either track, and what is held for a while: each can be read beside the own post. A track is chosen,
 * and neither is further up than the other.
 */
export function NextPosts({ view, chosen }: { view: ExpectationsView; chosen: PostView | null }) {
  const say = usePeopleWords().expectations;
  const { site } = useWords();
  const { next, acting, position } = view;
  if (position === null) return null;
  const own = position.post;
  return (
    <section className={styles.next} aria-label={say.next}>
      {(['individual', 'management'] as const).map((track) => (
        <div key={track}>
          <h2>{site.track[track]}</h2>
          {next[track].length === 0 ? (
            <p className={styles.nothing}>{say.nothingNext}</p>
          ) : (
            <ul>
              {next[track].map((post) => (
                <Choice key={`${post.kind} ${post.id}`} post={post} own={own} isChosen={post === chosen} />
              ))}
            </ul>
          )}
        </div>
      ))}
      {acting.length > 0 && (
        <div>
          <h2>{say.heldForAWhile}</h2>
          <ul>
            {acting.map((post) => (
              <Choice key={`${post.kind} ${post.id}`} post={post} own={own} isChosen={post === chosen} />
            ))}
          </ul>
        </div>
      )}
      <p className={styles.about}>{say.trackIsAChoice}</p>
    </section>
  );
}

function Choice({ post, own, isChosen }: { post: PostView; own: PostView; isChosen: boolean }) {
  const say = usePeopleWords().expectations;
  const asWritten = useAsWritten();
  const search = useSearch({ strict: false }) as Record<string, string | undefined>;
  const rest = Object.entries(search).flatMap(([key, value]): [string, string][] =>
    value === undefined || key === 'next' || key === 'statement' ? [] : [[key, String(value)]],
  );
  const address = queryOf([...rest, ['next', isChosen ? 'none' : `${post.kind}:${post.id}`]]);
  return (
    <li>
      <span className={styles.title} {...asWritten}>
        {post.title}
      </span>
      {post.group !== own.group && post.group !== null && (
        <span className={styles.group} {...asWritten}>
          {post.group}
        </span>
      )}
      {post.inHandbook && (
        <span className={`${styles.ways} not-on-paper`}>
          <BesideLink address={address} isChosen={isChosen} title={post.title} />
          <AppLink href={compareAddress(own.id, post.id)}>
            {say.whatChanges}
            <span className="only-heard">: {post.title}</span>
          </AppLink>
        </span>
      )}
    </li>
  );
}

function BesideLink({ address, isChosen, title }: { address: string; isChosen: boolean; title: string }) {
  const say = usePeopleWords().expectations;
  return (
    <AppLink href={`${location.pathname}${address}`} keepScroll aria-current={isChosen ? 'true' : undefined}>
      {isChosen ? say.notBeside : say.beside}
      <span className="only-heard">: {title}</span>
    </AppLink>
  );
}
