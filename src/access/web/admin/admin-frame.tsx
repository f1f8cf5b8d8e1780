import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import styles from '../../../people/web/people-frame.module.css';
import { meQuery } from '../../../people/web/queries.ts';
import { PeopleSpeaking } from '../../../people/web/words/people-words.tsx';
import { AppLink } from '../../../ui/app-link.tsx';
import { AccessSpeaking, useAccessWords } from '../words/access-words.tsx';
import type { AccessWords } from '../words/en.ts';

/** What is around the pages of administration: their words and, for administrators and auditors, the ways among them. */
export function AdminFrame({ children }: { children: ReactNode }) {
  return (
    <PeopleSpeaking>
      <AccessSpeaking>
        <Ways />
        {children}
      </AccessSpeaking>
    </PeopleSpeaking>
  );
}

function Ways() {
  const { admin: say, rights, mailPage } = useAccessWords();
  const { pathname } = useLocation();
  const { can } = useRead(meQuery());
  if (!can.administer && !can.readAudit) return null;
  const ways = [
    ...(can.administer ? [...setup(say), { title: mailPage.title, href: '/access/mail' }] : []),
    { title: say.policy, href: '/access/policy' },
    { title: rights.retention, href: '/access/retention' },
    ...(can.readAudit ? [{ title: rights.audit, href: '/access/audit' }] : []),
  ];
  return (
    <div className={`${styles.frame} not-on-paper`}>
      <nav aria-label={say.sections} className={styles.ways}>
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
    </div>
  );
}

const setup = (say: AccessWords['admin']) => [
  { title: say.accounts, href: '/access' },
  { title: say.duties, href: '/access/duties' },
  { title: say.issuers, href: '/access/issuers' },
  { title: say.tokens, href: '/access/tokens' },
];
