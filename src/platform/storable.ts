/** Whether the database can keep a text and give it back as it was: it has no NUL, and half of a pair of surrogates is no letter. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}
