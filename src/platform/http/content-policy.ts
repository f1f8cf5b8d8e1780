/**
 * What a page may load and run: no inline script and no inline style, from nowhere else. Text from files can then do nothing
 * even if it were taken for markup.
 */
const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** As a value of `Content-Security-Policy`, with what holds beside it in one place. */
export function contentPolicy(...more: string[]): string {
  return [...rules, ...more].join('; ');
}
