import { useRouterState } from '@tanstack/react-router';
import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { sessionQuery } from '../sign-in/queries.ts';
import styles from './account-menu.module.css';

const loadPanel = () => import('./account-menu-panel.tsx');
const Panel = lazy(() => loadPanel().then((module) => ({ default: module.AccountMenuPanel })));

/** Who is signed in, and below it the ways to what is theirs. Its words come when it is about to be opened. */
export function AccountMenu() {
  const { signedIn } = useRead(sessionQuery());
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever followed one of the ways is there
  useEffect(() => setOpen(false), [pathname]);

  if (signedIn === null) return null;
  const { person, administers } = signedIn;
  const press = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened
    <div
      className={`${styles.account} not-on-paper`}
      onKeyDown={press}
      onBlur={({ relatedTarget, currentTarget }) => relatedTarget && !currentTarget.contains(relatedTarget) && setOpen(false)}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
        onPointerEnter={() => void loadPanel()}
        onFocus={() => void loadPanel()}
      >
        <span className={styles.letters} aria-hidden="true">
          {lettersOf(person.name)}
        </span>
        <span className={styles.name}>{person.name}</span>
      </button>
      <div id={panel} className={styles.panel} hidden={!isOpen}>
        {isOpen && (
          <Suspense>
            <Panel person={person} administers={administers} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** The first letters of the first and the last of the names, as on a tag. */
function lettersOf(name: string): string {
  const names = name.split(/\s+/u).filter((part) => /^\p{L}/u.test(part));
  const last = names.length > 1 ? names.at(-1) : undefined;
  return [names[0] ?? name, last ?? ''].map((part) => [...part][0] ?? '').join('');
}
