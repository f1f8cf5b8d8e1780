import { AppLink } from '../../ui/app-link.tsx';
import styles from './examples.module.css';
import { plural } from './names.ts';

const mostUnfolded = 3;

/** What stands below a statement on its page; more than three are folded. */
export function Examples({ examples, unfolded = false }: { examples: string[]; unfolded?: boolean }) {
  if (examples.length === 0) return null;
  const list = (
    <ul className={styles.examples} aria-label="Examples">
      {examples.map((example, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page may say the same twice; the list is replaced whole
        <li key={`${index}:${example}`}>{example}</li>
      ))}
    </ul>
  );
  if (unfolded || examples.length <= mostUnfolded) return list;
  return (
    <details className={styles.folded}>
      <summary className="figures">{plural(examples.length, 'example')}</summary>
      {list}
    </details>
  );
}

/** Where there is no room for them: how many there are, which opens the statement's source, where they stand. */
export function ExampleCount({ examples, statement, address }: { examples: string[]; statement: number; address: string }) {
  if (examples.length === 0) return null;
  const count = plural(examples.length, 'example');
  return (
    <AppLink
      href={address}
      keepScroll
      className={`${styles.count} figures`}
      aria-label={`${count} of statement ${statement}: show its source`}
    >
      {count}
    </AppLink>
  );
}
