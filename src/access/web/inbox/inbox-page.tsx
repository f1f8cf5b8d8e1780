import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { startTransition, useState } from 'react';
import { PageHead } from '../../../people/web/page-head.tsx';
import { AppLink } from '../../../ui/app-link.tsx';
import button from '../../../ui/button.module.css';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { MoreButton } from '../../../ui/more-button.tsx';
import type { Notice as OneNotice } from '../../contract/inbox.ts';
import { useActing } from '../acting.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './inbox.module.css';
import { mostUnread } from './most-unread.ts';
import { inboxQuery } from './queries.ts';

/** What one was told, newest first. */
export function InboxPage() {
  const say = useAccessWords();
  const [onlyUnread, setOnlyUnread] = useState(false);
  const list = useSuspenseInfiniteQuery(inboxQuery(onlyUnread));
  const marking = useActing((access, { id, read }: Pick<OneNotice, 'id' | 'read'>) => access.inbox.mark({ id, read }), ['inbox']);
  const markingAll = useActing((access, until: string) => access.inbox.markAll({ until }), ['inbox']);
  const notices = list.data.pages.flatMap((page) => page.notices);
  const unread = list.data.pages[0]?.unread ?? 0;
  const [newest] = notices;
  return (
    <div className={styles.page}>
      <PageHead title={say.inbox.title} about={<p aria-live="polite">{say.inbox.unread(unread, mostUnread)}</p>}>
        {unread > 0 && newest && (
          <button
            type="button"
            className={button.button}
            aria-disabled={markingAll.isActing}
            onClick={() => markingAll.isActing || void markingAll.act(newest.id)}
          >
            {say.inbox.markAll}
          </button>
        )}
        <AppLink href="/inbox/settings" className={styles.way}>
          {say.mail.title}
        </AppLink>
      </PageHead>
      <fieldset className={styles.which}>
        <legend className="only-heard">{say.inbox.which}</legend>
        {[false, true].map((value) => (
          <button
            key={String(value)}
            type="button"
            aria-pressed={onlyUnread === value}
            onClick={() => startTransition(() => setOnlyUnread(value))}
          >
            {value ? say.inbox.onlyUnread : say.inbox.all}
          </button>
        ))}
      </fieldset>
      {(marking.failure ?? markingAll.failure) && (
        <p role="alert" className={styles.failed}>
          {say.inbox.notDone}
        </p>
      )}
      {notices.length === 0 ? (
        <EmptyState title={onlyUnread ? say.inbox.noneUnread : say.inbox.none}>
          <p>{onlyUnread ? say.inbox.noneUnreadMeans : say.inbox.noneMeans}</p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {notices.map((notice) => (
            <Told key={notice.id} notice={notice} onMark={(read) => void marking.act({ id: notice.id, read })} />
          ))}
        </ul>
      )}
      <MoreButton of={list} className={button.button} loading={say.inbox.loading}>
        {say.inbox.older}
      </MoreButton>
    </div>
  );
}

function Told({ notice, onMark }: { notice: OneNotice; onMark(read: boolean): void }) {
  const say = useAccessWords().inbox;
  const { subject, line, link, at, read } = notice;
  const act = read ? say.markUnread : say.markRead;
  return (
    <li className={styles.told} data-unread={!read || undefined}>
      <div className={styles.words}>
        <h2>
          {!read && <span className="only-heard">{say.isUnread} </span>}
          {link === null ? (
            subject
          ) : (
            // Whoever goes there has read it.
            <AppLink href={link} onClick={() => read || onMark(true)}>
              {subject}
            </AppLink>
          )}
        </h2>
        <p>{line}</p>
      </div>
      <div className={styles.facts}>
        <time dateTime={at}>{say.moment(at)}</time>
        <button type="button" className={button.quiet} aria-label={say.ofNotice(act, subject)} onClick={() => onMark(!read)}>
          {act}
        </button>
      </div>
    </li>
  );
}
