import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Changed } from '../contract.ts';
import { routes } from '../routes.ts';
import styles from './live-updates.module.css';
import { handbookQuery } from './queries.ts';
import { useWords } from './words/speaking.tsx';

const noticeMs = 4000;
const retryMs = 2000;

/**
 * Shows new words when a page is edited: the server says what it serves, and all that was read before is asked again
 * when that differs. What has not changed costs a 304. A page that is not seen holds no connection.
 */
export function LiveUpdates() {
  const queries = useQueryClient();
  const say = useWords();
  const [isUpdated, setUpdated] = useState(false);

  useEffect(() => {
    let source: EventSource | null = null;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let clear: ReturnType<typeof setTimeout> | undefined;
    let seen: string | null = null;

    const take = async (message: MessageEvent<string>) => {
      const { edition } = JSON.parse(message.data) as Changed;
      const before = seen ?? queries.getQueryData(handbookQuery().queryKey)?.edition ?? edition;
      seen = edition;
      if (before === edition) return;
      await queries.invalidateQueries();
      setUpdated(true);
      clearTimeout(clear);
      clear = setTimeout(() => setUpdated(false), noticeMs);
    };
    const open = () => {
      source = new EventSource(routes.changes.path);
      source.addEventListener('message', take);
      // The browser tries again by itself after a break, but not after an answer that is no stream.
      source.addEventListener('error', () => {
        if (source?.readyState === EventSource.CLOSED) retry = setTimeout(open, retryMs);
      });
    };
    const close = () => {
      clearTimeout(retry);
      source?.close();
    };
    const follow = () => {
      close();
      if (document.visibilityState === 'visible') open();
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      clearTimeout(clear);
      close();
    };
  }, [queries]);

  return (
    <output className={`${styles.notice} not-on-paper`} data-shown={isUpdated || undefined}>
      {isUpdated && say.frame.updated}
    </output>
  );
}
