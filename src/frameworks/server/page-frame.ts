/** What is around the words of a written page: made from the page that the server answers everything with. */
import type { Language } from '../../compiler/language.ts';
import { contentPolicy } from '../../platform/http/content-policy.ts';
import { type WrittenPage, writtenPageId } from '../written-page.ts';

export interface Frame {
  /** The server's page: `dist/web/index.html`. */
  template: string;
  base: string;
  /** What the site speaks. */
  language: Language;
  /** Where the site will be, `https://example.org`; null: nobody has said. */
  site: string | null;
  /** By the name of the file, the style sheets that are not on every page. */
  sheets: ReadonlyMap<string, string>;
}

/**
 * Headers say this where there is a server; a page that is a file says it itself. Styles of single elements are allowed:
 * lengths of bars stand there, and nothing of a handbook does.
 */
const policy = contentPolicy("style-src-attr 'unsafe-inline'");

export interface Content {
  head: string;
  body: string;
  written: WrittenPage;
  /** Where it stands below the base; null: at no address. */
  place: string | null;
}

export function framePage({ template, base, language, site, sheets }: Frame, { head, body, written, place }: Content): string {
  const links = sheetsOf(body, sheets).map((file) => `<link rel="stylesheet" href="${base}${file}">`);
  const early = `<script src="${base}early-press.js"></script>`;
  const canonical = site === null || place === null ? [] : [`<link rel="canonical" href="${attribute(site + base + place)}">`];
  const first = [`<meta http-equiv="Content-Security-Policy" content="${policy}">`, '<meta name="referrer" content="no-referrer">'];
  const data = `<script type="application/json" id="${writtenPageId}">${json(written)}</script>`;
  return template
    .replace(/<html lang="\w+">/u, `<html lang="${language}">`)
    .replace(/\s*<noscript>.*?<\/noscript>/su, '')
    .replace(/(<meta charset=[^>]*>)/u, (charset) => [charset, ...first].join('\n    '))
    .replace(/<title>.*?<\/title>/su, '')
    .replace(/\b(href|src)="\/(?!\/)/gu, (_, name: string) => `${name}="${base}`)
    .replace('</head>', () => `${[early, ...links, ...canonical, head].join('\n')}\n</head>`)
    .replace('<div id="app"></div>', () => `<div id="app">${body}</div>\n${data}`);
}

/** The style sheets of which the page uses a class; those of the parts that are on the screen, and no more. */
function sheetsOf(body: string, sheets: Frame['sheets']): string[] {
  const used = new Set<string>();
  for (const [, names = ''] of body.matchAll(/ class="([^"]+)"/gu))
    for (const name of names.split(' ')) {
      const file = sheets.get(name);
      if (file !== undefined) used.add(file);
    }
  return [...used].sort();
}

/** Classes by the sheet that has them. */
export function classesOf(sheets: readonly { file: string; text: string }[]): Map<string, string> {
  return new Map(
    sheets.flatMap(({ file, text }) => [...text.matchAll(/\.(_[\w-]+)/gu)].map(([, name = '']): [string, string] => [name, file])),
  );
}

/** As text inside a script element: nothing in it can end the element. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
