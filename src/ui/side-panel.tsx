import { ActionIcon } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { CloseIcon } from './icons.tsx';
import styles from './side-panel.module.css';

export interface SidePanelProps {
  title: string;
  /** What is shown; another one while the panel is open takes the focus again. */
  subject: string;
  /** Buttons beside the one that closes. */
  actions?: ReactNode;
  /** What the button that closes is called. */
  closeTitle: string;
  onClose(): void;
  children: ReactNode;
}

/**
 * Something opened beside the page: next to it where there is room, so that reading can go on; over the whole screen
 * where there is none. Escape closes it. Who opens it takes the focus back.
 */
export function SidePanel({ title, subject, actions, closeTitle, onClose, children }: SidePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const sheet = useMediaQuery('(max-width: 47.9375em)', undefined, { getInitialValueInEffect: false });

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (sheet) element.showModal();
    else element.show();
    return () => element.close();
  }, [sheet]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject is not read, its change is what counts
  useEffect(() => {
    if (!dialog.current?.contains(document.activeElement) || document.activeElement === dialog.current)
      heading.current?.focus({ preventScroll: true });
  }, [subject, sheet]);

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        event.preventDefault();
        onClose();
      }
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);

  return (
    <dialog
      ref={dialog}
      className={`${styles.panel} not-on-paper`}
      aria-labelledby={headingId}
      onCancel={(event) => event.preventDefault()}
    >
      <div className={styles.head}>
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {actions}
        <ActionIcon variant="transparent" color="currentColor" onClick={onClose} aria-label={closeTitle}>
          <CloseIcon />
        </ActionIcon>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
