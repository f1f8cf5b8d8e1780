/** What messages of the platform are made of: they are filled with plain words and numbers. */
export type Severity = 'error' | 'warning' | 'info';
export type Value = string | number;
export type Values = Record<string, Value | null | undefined>;

export function said(value: Value): string {
  return String(value);
}

/** Messages of another language by their code. */
export type Translations = Readonly<
  Record<string, (args: Values, said: (value: Values[string]) => string) => { message: string; hint: string | null }>
>;
