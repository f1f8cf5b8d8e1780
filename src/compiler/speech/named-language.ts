/** "German (de)": what a language is called in another one, with its tag; the tag alone where it has no name there. */
export function namedLanguage(tag: string, spoken: string): string {
  try {
    const name = new Intl.DisplayNames([spoken], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? tag : `${name} (${tag})`;
  } catch {
    // No tag at all: what a graph says that somebody else wrote.
    return tag;
  }
}
