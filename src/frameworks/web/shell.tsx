import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { AppearanceSwitch } from '../../ui/appearance-switch.tsx';
import { Mark } from '../../ui/mark.tsx';
import { BarWays } from './bar-ways.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LiveUpdates } from './live-updates.tsx';
import { useOpenedStatement } from './opened-statement.ts';
import type { FindPeople } from './palette-people.ts';
import { handbookQuery } from './queries.ts';
import { SearchButton } from './search-button.tsx';
import styles from './shell.module.css';
import { useSite } from './site.ts';
import { useRead } from './use-read.ts';
import { HandbookLanguage, useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

const SourcePanel = lazy(() => import('./source-panel.tsx').then((module) => ({ default: module.SourcePanel })));

const AsOf = lazy(() => import('./versions/opening.ts').then((module) => ({ default: module.Bar })));

/** What other rooms have to show on every page. */
export interface ShellProps {
  /** At the end of the bar. */
  inHead?: ReactNode;
  /** In a line above the page. */
  abovePage?: ReactNode;
  /** Over everything. */
  overPage?: ReactNode;
  /** Beside what the handbook has; without it nobody is found. */
  findPeople?: FindPeople | undefined;
}

/** What is around every page. */
export function Shell(props: ShellProps) {
  const { language } = useRead(handbookQuery());
  return (
    <HandbookLanguage value={language}>
      <Frame {...props} />
    </HandbookLanguage>
  );
}

/** The way home, the page itself, and the source panel beside it. */
function Frame({ inHead, abovePage, overPage, findPeople }: ShellProps) {
  const say = useWords();
  const asWritten = useAsWritten();
  const handbook = useRead(handbookQuery());
  const { opened, replace, close } = useOpenedStatement();
  const { isLive, at } = useSite();
  const findings = handbook.findings.counts.error + handbook.findings.counts.warning + handbook.findings.counts.info;
  useHeadingFocus();
  return (
    <>
      <a className={`${styles.skip} not-on-paper`} href="#content">
        {say.frame.skip}
      </a>
      <header className={`${styles.bar} not-on-paper`}>
        <AppLink {...asWritten} href="/" className={styles.home}>
          <Mark />
          <span>{handbook.title}</span>
        </AppLink>
        <SearchButton findPeople={findPeople} />
        <BarWays isMany={handbook.people}>
          {handbook.people && <AppLink href="/people">{say.frame.people}</AppLink>}
          {handbook.people && <AppLink href="/versions">{say.frame.versions}</AppLink>}
          <AppLink href="/pages">{say.site.pages}</AppLink>
          <AppLink href="/findings">
            {say.site.findings}
            {findings > 0 && <span className="figures"> {say.format.number(findings)}</span>}
          </AppLink>
        </BarWays>
        <div className={styles.choices}>
          <LanguageChoice />
          <AppearanceSwitch showIn={say.frame.showIn} />
        </div>
        {inHead}
      </header>
      {abovePage}
      {at !== null && (
        <Suspense>
          <AsOf at={at} />
        </Suspense>
      )}
      <main id="content" tabIndex={-1} className={styles.page}>
        <Outlet />
      </main>
      {isLive && at === null && <LiveUpdates />}
      {opened !== null && (
        <Suspense>
          <SourcePanel id={opened} onReworded={replace} onClose={close} />
        </Suspense>
      )}
      {overPage}
    </>
  );
}

/** After a change of page, reading starts at its heading, for the keyboard and for who listens; not on the first page. */
function useHeadingFocus(): void {
  // The address of the page that is on the screen, not of the one that is still on its way.
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(pathname);
  useEffect(() => {
    const first = before.current === undefined;
    if (before.current === pathname) return;
    before.current = pathname;
    if (first) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [pathname]);
}
