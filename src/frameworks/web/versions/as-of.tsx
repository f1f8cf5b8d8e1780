import { useLocation } from '@tanstack/react-router';
import { isDay } from '../../../platform/day.ts';
import { shortOf } from '../../versions/version.ts';
import { handbookQuery } from '../queries.ts';
import { useRead } from '../use-read.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import styles from './as-of.module.css';

/** Above every page of an older version: nobody is to take it for what holds now. The way back is another document. */
export function AsOf({ at }: { at: string }) {
  const say = useVersionsWords().asOf;
  const { version } = useRead(handbookQuery());
  const { pathname } = useLocation();
  const short = <code>{shortOf(version)}</code>;
  return (
    <aside aria-label={say.label} className={styles.bar}>
      <p>{isDay(at) ? say.day(at, short) : say.version(short)}</p>
      <a href={pathname} className="not-on-paper">
        {say.now}
      </a>
    </aside>
  );
}
