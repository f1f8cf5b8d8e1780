import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AppLink } from '../../../ui/app-link.tsx';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import styles from './versions-frame.module.css';

/** What is around every page of versions: the ways among them. */
export function VersionsFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <Ways />
      {children}
    </>
  );
}

function Ways() {
  const say = useVersionsWords();
  const { pathname } = useLocation();
  const ways = [
    { title: say.all, href: '/versions' },
    { title: say.publish, href: '/publish' },
    { title: say.units, href: '/versions/units' },
  ];
  return (
    <nav aria-label={say.sections} className={`${styles.ways} not-on-paper`}>
      <ul>
        {ways.map(({ title, href }) => (
          <li key={href}>
            <AppLink href={href} aria-current={pathname === href ? 'page' : undefined}>
              {title}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
