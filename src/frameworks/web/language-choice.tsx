import { languages } from '../../compiler/language.ts';
import { LanguageIcon } from '../../ui/icons.tsx';
import styles from './language-choice.module.css';
import { useSpeaking } from './words/speaking.tsx';

/** Each in its own language: who is looking for it knows it by that name. */
const names = { en: 'English', de: 'Deutsch' } as const;

/** In which language the site speaks. A list of the browser behind a sign: it opens and is read as people are used to. */
export function LanguageChoice() {
  const { words, choose } = useSpeaking();
  if (choose === null) return null;
  return (
    <label className={styles.choice} title="Language · Sprache">
      <LanguageIcon />
      <span className="only-heard" lang="en">
        Language,
      </span>{' '}
      <span className="only-heard" lang="de">
        Sprache
      </span>
      <select value={words.language} onChange={(event) => choose(event.target.value as typeof words.language)}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {names[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
