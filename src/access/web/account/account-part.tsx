import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import button from '../../../ui/button.module.css';
import styles from './account.module.css';

interface AccountPartProps {
  title: string;
  about: ReactNode;
  /** What was done last, for who sees it and for who listens. */
  told: string | null;
  children: ReactNode;
}

/** A part of the account: what it is, what there is of it, and what can be done. */
export function AccountPart({ title, about, told, children }: AccountPartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.about}>{about}</p>
      {children}
      <p role="status" className={styles.told}>
        {told}
      </p>
    </section>
  );
}

interface InPlaceProps {
  /** What the button is called that opens it. */
  title: ReactNode;
  /** For who listens, where the title alone does not say of what. */
  label?: string;
  isQuiet?: boolean;
  children(close: () => void): ReactNode;
}

/** Opens in the place of its button. The focus goes in, and comes back when it closes. */
export function InPlace({ title, label, isQuiet, children }: InPlaceProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) inside.current?.querySelector<HTMLElement>('input:not([hidden]), [tabindex="-1"], button')?.focus();
    // Where the button went with what was removed, nothing is to take the focus.
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button
        ref={opener}
        type="button"
        className={isQuiet ? button.quiet : button.button}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        {title}
      </button>
    );
  }
  return (
    <div ref={inside} className={styles.inPlace}>
      {children(() => setOpen(false))}
    </div>
  );
}
