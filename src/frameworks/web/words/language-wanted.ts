/** Which language somebody wants: what they chose in this browser, else what the browser asks for. */
import { type Language, languageOf } from '../../../compiler/language.ts';

const key = 'gradus-language';

export function languageWanted(): Language {
  return languageOf([chosen(), ...navigator.languages]);
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing: then it holds until the page is left.
  }
}

function chosen(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
