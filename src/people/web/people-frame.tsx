import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NothingHere } from '../../frameworks/web/problem-page.tsx';
import { handbookQuery } from '../../frameworks/web/queries.ts';
import { useRead } from '../../frameworks/web/use-read.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { ActingAs } from './acting-as-line.tsx';
import styles from './people-frame.module.css';
import { meQuery } from './queries.ts';
import { PeopleSpeaking, usePeopleWords } from './words/people-words.tsx';

/** What is around every page of people: their words, the ways among them, and whom one acts as. */
export function PeopleFrame({ children }: { children: ReactNode }) {
  const { people } = useRead(handbookQuery());
  if (!people) return <NothingHere />;
  return (
    <PeopleSpeaking>
      <div className={`${styles.frame} not-on-paper`}>
        <Ways />
        <ActingAs />
      </div>
      {children}
    </PeopleSpeaking>
  );
}

function Ways() {
  const say = usePeopleWords().frame;
  const { pathname } = useLocation();
  const { person, leads } = useRead(meQuery());
  const ofAll = [
    { title: say.directory, href: '/people' },
    { title: say.chart, href: '/chart' },
    { title: say.units, href: '/units' },
  ];
  const own = [
    { title: say.expectations, href: '/my' },
    ...(leads || person === null || pathname === '/my/team' ? [{ title: say.team, href: '/my/team' }] : []),
    { title: say.changes, href: '/my/changes' },
  ];
  // Below `/people` and `/units` it is still them; below `/my` are pages of their own.
  const isAt = (href: string) => pathname === href || (href !== '/my' && pathname.startsWith(`${href}/`));
  return (
    <nav aria-label={say.sections} className={styles.ways}>
      {[ofAll, own].map((ways) => (
        <ul key={ways[0]?.href}>
          {ways.map(({ title, href }) => (
            <li key={href}>
              <AppLink href={href} aria-current={pathname === href ? 'page' : isAt(href) ? 'true' : undefined}>
                {title}
              </AppLink>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
