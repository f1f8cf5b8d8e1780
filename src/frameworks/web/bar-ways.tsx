import { useRouterState } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { MenuIcon } from '../../ui/icons.tsx';
import styles from './shell.module.css';
import { useWords } from './words/speaking.tsx';

/** The ways of the bar. Where there are many and the screen is narrow, they open below a button. */
export function BarWays({ isMany, children }: { isMany: boolean; children: ReactNode }) {
  const { frame } = useWords();
  const id = useId();
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const [isOpen, setOpen] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever followed one of them is there
  useEffect(() => setOpen(false), [pathname]);

  const press = ({ key }: KeyboardEvent) => key === 'Escape' && setOpen(false);
  return (
    <nav
      aria-label={frame.handbook}
      className={styles.nav}
      data-many={isMany || undefined}
      onKeyDown={press}
      onBlur={({ relatedTarget, currentTarget }) => relatedTarget && !currentTarget.contains(relatedTarget) && setOpen(false)}
    >
      {isMany && (
        <button type="button" className={styles.menu} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <MenuIcon />
          <span className="only-heard">{frame.menu}</span>
        </button>
      )}
      <div id={id} className={styles.links} data-open={isOpen || undefined}>
        {children}
      </div>
    </nav>
  );
}
