import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { Pointer } from '../contract.ts';
import styles from './pointer-link.module.css';
import { TextLink } from './words.tsx';

/** Somebody a page points at: a link when the handbook holds them, else their name and that it does not. */
export function PointerLink({ pointer, unsaid = false }: { pointer: Pointer; unsaid?: boolean }) {
  const { to, text, href } = pointer;
  if (to) return <AppLink href={addressOf(to.kind, to.id)}>{text}</AppLink>;
  return (
    <>
      {href ? <TextLink href={href}>{text}</TextLink> : text}
      {!unsaid && <Elsewhere words="not in this handbook" />}
    </>
  );
}

function Elsewhere({ words }: { words: string }) {
  return (
    <>
      {' '}
      <span className={styles.elsewhere}>({words})</span>
    </>
  );
}

/** Several of them with the word that the page put between: all of them, or one of them. */
export function PointerList({ mode, targets }: { mode: 'all' | 'any'; targets: Pointer[] }) {
  const word = mode === 'any' ? 'or' : 'and';
  // Said once when it is true of each.
  const none = targets.length > 1 && targets.every((target) => target.to === null);
  return (
    <>
      {mode === 'any' && targets.length > 1 && 'either '}
      {targets.map((target, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page may name the same one twice; the list is replaced whole
        <span key={`${index}:${target.text}`}>
          {index > 0 && (index === targets.length - 1 ? ` ${word} ` : ', ')}
          <PointerLink pointer={target} unsaid={none} />
        </span>
      ))}
      {none && <Elsewhere words={targets.length === 2 ? 'neither is in this handbook' : 'none of them in this handbook'} />}
    </>
  );
}
