/**
 * No page and no control has words of its own: what the site says stands in the `web/words/` of its rooms, once for each
 * language. Looked at is the syntax of every file, so that nothing depends on what somebody happened to open.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync(['src/{frameworks,people,access}/web/**/*.{ts,tsx}', 'src/ui/**/*.{ts,tsx}', 'src/web*.tsx'], { cwd: root }).filter(
  (path) => !path.includes('/web/words/') && !path.includes('.test.'),
);

/** What is called the same in every language: names, commands, files, keys, and a language by its own name. */
const names = new Set([
  '– Gradus',
  'PDF',
  'Word',
  'Markdown',
  'gradus.yaml',
  'gradus check FOLDER',
  'gradus check FOLDER --fix',
  'gradus find WORDS',
  'npm start -- FOLDER',
  'gradus build FOLDER --out SITE',
  'Enter',
  'Esc',
  'Ctrl K',
  '⌘ K',
  'Language,',
  'Sprache',
  'Language · Sprache',
]);
/** Attributes of elements, and of our own components, that are shown or read aloud. */
const spoken = new Set([
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'],
  ...['heading', 'none', 'closeTitle', 'copiedTitle', 'words', 'summary'],
]);
/** The same, as properties of values that are handed to components. */
const spokenProperties = new Set(['title', 'label', 'heading', 'name', 'legend']);

const hasLetters = (text: string) => /\p{L}/u.test(text);
/** An example of a page, which is in the language of handbooks. */
const isHandbook = (text: string) => text.startsWith('--- title:');
const isSentence = (text: string) => /\p{L}{2,} \p{L}{2,}/u.test(text);

function literalWords(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const tell = (node: ts.Node, words: string) => {
    const told = words.trim().replace(/\s+/gu, ' ');
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (hasLetters(told) && !names.has(told) && !isHandbook(told)) found.push(`${path}:${line + 1}: ${told}`);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isJsxText(node)) tell(node, node.text);
    if (isLiteral(node) && (isSentence(node.text) ? !isForMachines(node) : isShown(node))) tell(node, node.text);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

type Literal = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isLiteral(node: ts.Node): node is Literal {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

/** Whether what a literal holds ends up on the screen, as far as its place tells. */
function isShown(literal: Literal): boolean {
  for (let node: ts.Node = literal, above = literal.parent; above; node = above, above = above.parent) {
    if (ts.isBinaryExpression(above) && /^[=!]==?$/u.test(above.operatorToken.getText())) return false;
    if (ts.isElementAccessExpression(above) && above.argumentExpression === node) return false;
    // A list of kinds to go through, and what a function is asked for by name.
    if (ts.isArrayLiteralExpression(above) && ts.isAsExpression(above.parent)) return false;
    if (
      ts.isCallExpression(above) &&
      node !== above.expression &&
      /^(?:addressOf|historyAddress|closest|say\..*)$/su.test(above.expression.getText())
    )
      return false;
    // Which element it is to be.
    if (ts.isVariableDeclaration(above) && /^\p{Lu}/u.test(above.name.getText())) return false;
    if (ts.isPropertyAssignment(above)) return above.initializer === node && spokenProperties.has(above.name.getText());
    if (ts.isJsxAttribute(above)) {
      const isOurs = ts.isIdentifier(above.parent.parent.tagName) && /^\p{Lu}/u.test(above.parent.parent.tagName.text);
      return spoken.has(above.name.getText()) || (isOurs && above.name.getText() === 'name');
    }
    if (ts.isJsxExpression(above) && (ts.isJsxElement(above.parent) || ts.isJsxFragment(above.parent))) return true;
    if (ts.isFunctionLike(above) && !ts.isArrowFunction(above)) return false;
  }
  return false;
}

/** Several words that nobody reads: names of classes, what is looked for in a document, what a developer did wrong. */
function isForMachines(literal: Literal): boolean {
  for (let above = literal.parent; above; above = above.parent) {
    if (ts.isJsxAttribute(above)) return /^(?:className|style|rel|autoComplete)$/u.test(above.name.getText());
    if (ts.isCallExpression(above)) return /(?:querySelector(?:All)?|closest)(?:<\w+>)?$/u.test(above.expression.getText());
    if (ts.isNewExpression(above)) return above.expression.getText() === 'Error';
  }
  return false;
}

describe('pages and controls', () => {
  it('have no words of their own', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((path) => literalWords(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it('are found out wherever they hide a word', () => {
    const planted = `
      import { plural } from './names.ts';
      const places = { one: 'At the end of the line' };
      export function Page({ count, track }: { count: number; track: 'individual' | 'management' }) {
        const crumbs = [{ title: 'Pages', href: '/pages' }];
        return (
          <main className="wide sheet" aria-label="Reading" data-track={track === 'management' ? 'm' : 'i'}>
            <h1>Contents</h1>
            <input placeholder={\`Search \${count}\`} type="text" />
            <p>{count === 1 ? 'one' : plural(count, 'level')} {(['added', 'same'] as const).map((kind) => <i key={kind} data-kind={kind} />)}</p>
            <code>gradus.yaml</code> {places.one} {crumbs.length}
          </main>
        );
      }`;
    expect(literalWords('page.tsx', planted)).toEqual([
      'page.tsx:3: At the end of the line',
      'page.tsx:5: Pages',
      'page.tsx:7: Reading',
      'page.tsx:8: Contents',
      'page.tsx:9: Search',
      'page.tsx:10: one',
      'page.tsx:10: level',
    ]);
  });
});
