import { AppLink } from '../../ui/app-link.tsx';
import { PinIcon } from '../../ui/icons.tsx';
import { compareAddress } from '../addresses.ts';
import type { Ref } from '../contract.ts';
import styles from './level-tools.module.css';
import { mostPins } from './visible-matrix.ts';
import { useWords } from './words/speaking.tsx';

export interface LevelToolsProps {
  level: Ref;
  next: Ref | undefined;
  pins: string[];
  choose(pins: string[]): void;
}

/** Below the head of a level: the way to what changes at the next one, and whether the column stays in sight. */
export function LevelTools({ level, next, pins, choose }: LevelToolsProps) {
  const say = useWords();
  const isPinned = pins.includes(level.id);
  const isFull = pins.length >= mostPins && !isPinned;
  const toggle = () => {
    if (!isFull) choose(isPinned ? pins.filter((id) => id !== level.id) : [...pins, level.id]);
  };
  return (
    <div className={styles.tools}>
      {next && (
        <AppLink href={compareAddress(level.id, next.id)}>
          {say.site.whatChanges} <span className="only-heard">{say.matrix.changesFrom(level.title)}</span>
          <span className={styles.next}>{say.matrix.changesTo(next.title)}</span>
        </AppLink>
      )}
      <button
        type="button"
        className={styles.pin}
        aria-pressed={isPinned}
        aria-disabled={isFull || undefined}
        title={isFull ? say.matrix.pinsAreFull(mostPins) : say.matrix.keepInSight}
        onClick={toggle}
      >
        <PinIcon />
        {say.matrix.pin(<span className="only-heard"> {level.title}</span>)}
      </button>
    </div>
  );
}
