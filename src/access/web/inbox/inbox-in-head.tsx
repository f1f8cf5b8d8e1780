import { useQuery } from '@tanstack/react-query';
import { AppLink } from '../../../ui/app-link.tsx';
import { InboxIcon } from '../../../ui/icons.tsx';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './inbox.module.css';
import { mostUnread } from './most-unread.ts';
import { unreadQuery } from './queries.ts';

/** The way to the inbox, and how much in it is unread. Where that cannot be asked, the way alone. */
export function InboxInHead() {
  const say = useAccessWords().inbox;
  const { data } = useQuery(unreadQuery());
  const unread = data?.unread ?? 0;
  return (
    <AppLink href="/inbox" className={styles.badge} aria-label={say.badge(unread, mostUnread)} title={say.title}>
      <InboxIcon />
      {unread > 0 && (
        <span className={styles.number} aria-hidden="true">
          {say.count(unread, mostUnread)}
        </span>
      )}
    </AppLink>
  );
}
