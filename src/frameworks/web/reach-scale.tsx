import type { StrandView } from '../contract.ts';
import styles from './reach-scale.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

/** How widely a strand reaches, from own work to the industry, and the level from which on it does. */
export function ReachScale({ strand: { growth, scopes, levels } }: { strand: StrandView }) {
  const say = useWords();
  const asWritten = useAsWritten();
  const widest = Math.max(-1, ...growth.map(({ scope }) => scopes.indexOf(scope)));
  if (widest === -1) return null;
  const titleOf = (level: string) => levels.find(({ id }) => id === level)?.title ?? level;
  const isGuessed = growth.some(({ isSaid }) => !isSaid);
  return (
    <figure className={styles.reach}>
      <figcaption>{say.strands.howWidely}</figcaption>
      <ol>
        {scopes.map((scope, index) => {
          const reached = growth.find((one) => one.scope === scope);
          return (
            <li key={scope} data-state={reached ? 'reached' : index < widest ? 'within' : 'beyond'}>
              <span className={styles.scope}>{reached && !reached.isSaid ? `(${scope})` : scope}</span>
              {reached && (
                <span className={styles.level} {...asWritten}>
                  {titleOf(reached.level)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {isGuessed && <p>{say.strands.inBrackets}</p>}
    </figure>
  );
}
