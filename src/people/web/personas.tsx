import type { Me } from '../contract.ts';
import { useActingAs } from './acting-as.ts';
import styles from './personas.module.css';
import { usePeopleWords } from './words/people-words.tsx';

/** In the demo: whom one can act as, and why that one may be of interest. */
export function Personas({ me, onChosen }: { me: Me; onChosen?: () => void }) {
  const { frame } = usePeopleWords();
  const actAs = useActingAs();
  if (me.personas.length === 0) return null;
  return (
    <>
      <ul className={styles.personas}>
        {me.personas.map(({ id, name, title, why }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={me.person?.id === id}
              disabled={actAs.isPending}
              onClick={() => actAs.mutate(id, { onSuccess: onChosen })}
            >
              <b>{name}</b>
              {title !== null && <span>{title}</span>}
              <span className={styles.why}>{why}</span>
            </button>
          </li>
        ))}
        {me.person && (
          <li>
            <button type="button" disabled={actAs.isPending} onClick={() => actAs.mutate(null, { onSuccess: onChosen })}>
              <b>{frame.nobody}</b>
              <span className={styles.why}>{frame.nobodyIs}</span>
            </button>
          </li>
        )}
      </ul>
      {actAs.isError && <p role="alert">{frame.notChanged}</p>}
    </>
  );
}
