import { AppLink } from '../../ui/app-link.tsx';
import styles from './examples.module.css';
import { useAsWritten } from './words/as-written.ts';
import { useWords } from './words/speaking.tsx';

const mostUnfolded = 3;

export interface ExamplesProps {
  examples: string[];
  /** Of each the words in another language; null for one that is not translated, which is shown as written. */
  translated?: (string | null)[];
  /** That other language. */
  language?: string;
  unfolded?: boolean;
}

/** What stands below a statement on its page; more than three are folded. */
export function Examples({ examples, translated = [], language, unfolded = false }: ExamplesProps) {
  const say = useWords();
  const asWritten = useAsWritten();
  if (examples.length === 0) return null;
  const list = (
    <ul className={styles.examples} aria-label={say.reading.examples} {...asWritten}>
      {examples.map((example, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page may say the same twice; the list is replaced whole
        <li key={`${index}:${example}`} lang={translated[index] == null ? undefined : language}>
          {translated[index] ?? example}
        </li>
      ))}
    </ul>
  );
  if (unfolded || examples.length <= mostUnfolded) return list;
  return (
    <details className={styles.folded}>
      <summary className="figures">{say.count.examples(examples.length)}</summary>
      {list}
    </details>
  );
}

/** Where there is no room for them: how many there are, which opens the statement's source, where they stand. */
export function ExampleCount({ examples, statement, address }: { examples: string[]; statement: number; address: string }) {
  const say = useWords();
  if (examples.length === 0) return null;
  const count = say.count.examples(examples.length);
  return (
    <AppLink
      href={address}
      keepScroll
      className={`${styles.count} figures`}
      aria-label={say.reading.examplesOf(examples.length, statement)}
    >
      {count}
    </AppLink>
  );
}
