import type { Values } from './phrase.ts';

/** Messages of another language by their code, each made from what the English one is filled with. */
export type Translations = Readonly<
  Record<string, (args: Values, said: (value: Values[string]) => string) => { message: string; hint: string | null }>
>;
