import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { Pointer } from '../contract.ts';
import styles from './pointer-link.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';
import { TextLink } from './words.tsx';

/** Somebody a page points at: a link when the handbook holds them, else their name and that it does not. */
export function PointerLink({ pointer, unsaid = false }: { pointer: Pointer; unsaid?: boolean }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const { to, text, href } = pointer;
  if (to)
    return (
      <AppLink {...asWritten} href={addressOf(to.kind, to.id)}>
        {text}
      </AppLink>
    );
  return (
    <>
      <span {...asWritten}>{href ? <TextLink href={href}>{text}</TextLink> : text}</span>
      {!unsaid && <Elsewhere words={say.reading.notInHandbook} />}
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
  const say = useWords();
  // Said once when it is true of each.
  const none = targets.length > 1 && targets.every((target) => target.to === null);
  return (
    <>
      {mode === 'any' && targets.length > 1 && say.reading.eitherBefore}
      {(mode === 'any' ? say.format.orOf : say.format.andOf)(
        // biome-ignore lint/suspicious/noArrayIndexKey: a page may name the same one twice; the list is replaced whole
        targets.map((target, index) => <PointerLink key={`${index}:${target.text}`} pointer={target} unsaid={none} />),
      )}
      {none && <Elsewhere words={say.reading.noneInHandbook(targets.length)} />}
    </>
  );
}
