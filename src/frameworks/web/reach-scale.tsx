import type { StrandView } from '../contract.ts';
import styles from './reach-scale.module.css';

/** How widely a strand reaches, from own work to the industry, and the level from which on it does. */
export function ReachScale({ strand: { growth, scopes, levels } }: { strand: StrandView }) {
  const widest = Math.max(-1, ...growth.map(({ scope }) => scopes.indexOf(scope)));
  if (widest === -1) return null;
  const titleOf = (level: string) => levels.find(({ id }) => id === level)?.title ?? level;
  const isGuessed = growth.some(({ isSaid }) => !isSaid);
  return (
    <figure className={styles.reach}>
      <figcaption>How widely, and from which level on</figcaption>
      <ol>
        {scopes.map((scope, index) => {
          const reached = growth.find((one) => one.scope === scope);
          return (
            <li key={scope} data-state={reached ? 'reached' : index < widest ? 'within' : 'beyond'}>
              <span className={styles.scope}>{reached && !reached.isSaid ? `(${scope})` : scope}</span>
              {reached && <span className={styles.level}>{titleOf(reached.level)}</span>}
            </li>
          );
        })}
      </ol>
      {isGuessed && <p>In brackets: the statement names nobody, which is taken for one's own work.</p>}
    </figure>
  );
}
