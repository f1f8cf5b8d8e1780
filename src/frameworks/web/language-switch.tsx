import { useLocation, useSearch } from '@tanstack/react-router';
import { AppLink } from '../../ui/app-link.tsx';
import { ownNameOf } from '../language-names.ts';
import { queryOf } from '../static-addresses.ts';
import { type LanguageChoice, useLanguageChoice, withLanguage } from './in-language.ts';
import styles from './language-switch.module.css';
import { handbookQuery } from './queries.ts';
import { useRead } from './use-read.ts';
import { useWords } from './words/speaking.tsx';

/** Between the languages that a handbook exists in, one at a time or two beside each other; nothing where there is one. */
export function LanguageSwitch() {
  const { language, languages } = useRead(handbookQuery());
  const say = useWords();
  const choice = useLanguageChoice();
  const { pathname } = useLocation();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const [first] = languages;
  if (!first) return null;
  const shown = languages.find(({ tag }) => tag === choice.in);
  // What else is chosen stays; the statement whose source is open does not: it was opened in other words.
  const rest = Object.entries(search).filter(([key]) => !['in', 'beside', 'statement'].includes(key));
  const here = pathname + queryOf(rest.map(([key, value]) => [key, String(value)]));
  const ways: { title: string; lang?: string; to: LanguageChoice; isShown: boolean }[] = [
    { title: ownNameOf(language), lang: language, to: { in: null, beside: false }, isShown: shown === undefined },
    ...languages.map(({ tag, name }) => ({
      title: name,
      lang: tag,
      to: { in: tag, beside: false },
      isShown: shown?.tag === tag && !choice.beside,
    })),
    { title: say.reading.sideBySide, to: { in: (shown ?? first).tag, beside: true }, isShown: shown !== undefined && choice.beside },
  ];
  return (
    <nav aria-label={say.reading.languageOfText} className={`${styles.languages} not-on-paper`}>
      <ul>
        {ways.map(({ title, lang, to, isShown }) => (
          <li key={title}>
            <AppLink href={withLanguage(here, to)} keepScroll lang={lang} aria-current={isShown ? 'true' : undefined}>
              {title}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
