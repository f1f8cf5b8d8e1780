/** In which language the handbook's words are shown is part of the address: `?in=de`, `?in=de&beside=original`. */
import { useSearch } from '@tanstack/react-router';

export interface LanguageChoice {
  /** null: as the pages are written. */
  in: string | null;
  /** The original stands beside the translation. */
  beside: boolean;
}

export function languageIn({ in: tag, beside }: { in?: unknown; beside?: unknown }): LanguageChoice {
  return { in: typeof tag === 'string' && tag !== '' ? tag : null, beside: beside !== undefined };
}

export function useLanguageChoice(): LanguageChoice {
  return languageIn(useSearch({ strict: false }) as { in?: unknown; beside?: unknown });
}

/** An address of this site with a language chosen, whatever else it chooses. */
export function withLanguage(address: string, choice: LanguageChoice): string {
  if (choice.in === null) return address;
  const [, path = '', hash = ''] = /^([^#]*)(#.*)?$/su.exec(address) ?? [];
  const chosen = `in=${encodeURIComponent(choice.in)}${choice.beside ? '&beside=original' : ''}`;
  return `${path}${path.includes('?') ? '&' : '?'}${chosen}${hash}`;
}
