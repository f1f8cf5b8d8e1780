/** The languages that Gradus itself speaks; what a handbook says stays as it was written. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/**
 * The language to speak to somebody who asked for these, the dearest first, as tags of BCP 47.
 * A tag is taken by its first part: somebody who asks for "de-CH" is spoken to in German.
 */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.trim().split(/[-_]/, 1)[0]?.toLowerCase();
    const spoken = languages.find((language) => language === primary);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}
