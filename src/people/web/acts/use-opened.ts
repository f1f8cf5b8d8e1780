import { useCallback, useRef, useState } from 'react';

export interface Opened<Name extends string> {
  /** Which panel is open. */
  name: Name | null;
  /** What was done last, in words. */
  done: string;
  /** As `onClick` of the button that opens it: the focus goes back there. */
  opener(name: Name): (event: { currentTarget: HTMLElement }) => void;
  close(done?: string): void;
}

/** One panel at a time, opened by a button that takes the focus back. */
export function useOpened<Name extends string>(): Opened<Name> {
  const [name, setName] = useState<Name | null>(null);
  const [done, setDone] = useState('');
  const from = useRef<HTMLElement | null>(null);
  const opener = (next: Name) => (event: { currentTarget: HTMLElement }) => {
    from.current = event.currentTarget;
    setDone('');
    setName(next);
  };
  const close = useCallback((said = '') => {
    setName(null);
    setDone(said);
    requestAnimationFrame(() => from.current?.focus({ preventScroll: true }));
  }, []);
  return { name, done, opener, close };
}
