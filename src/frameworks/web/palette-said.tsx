import type { Answer } from '../search/answer.ts';
import styles from './palette.module.css';
import type { FoundPeople } from './palette-people.ts';
import { useWords } from './words/speaking.tsx';

export interface PaletteSaidProps {
  /** Of the handbook; null: there is none yet. */
  answer: Answer | null;
  failed: boolean;
  people: FoundPeople | null;
  isAsking: boolean;
  onSuggestion(words: string): void;
}

/** What is said above the results. That there is nothing is said once everybody has answered. */
export function PaletteSaid({ answer, failed, people, isAsking, onSuggestion }: PaletteSaidProps) {
  const { search } = useWords();
  const counted = people && (people.total ?? { count: people.people.length, more: false });
  const isNothing = answer?.matching === 0 && people === null;
  // How the handbook read the words is of no interest where only people have them.
  const read = answer === null || (people !== null && answer.matching === 0) ? [] : search.read(answer);
  return (
    <>
      <output className="only-heard">{answer && !(isNothing && isAsking) && search.found(answer.matching, counted)}</output>
      {failed && <p className={styles.said}>{search.noAnswer}</p>}
      {read.map((line) => (
        <p key={line} className={styles.said}>
          {people ? search.inTheHandbook(line) : line}
        </p>
      ))}
      {isNothing && !isAsking && (
        <p className={styles.said}>
          {search.nothing}{' '}
          {answer.suggestion === null
            ? search.fewerWords
            : search.didYouMean(
                <button type="button" onClick={() => onSuggestion(answer.suggestion ?? '')}>
                  {answer.suggestion}
                </button>,
              )}
        </p>
      )}
    </>
  );
}
