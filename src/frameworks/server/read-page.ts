import type { PageList, PageView } from '../contract.ts';
import type { Handbook } from './handbook.ts';
import { countFindingsOn } from './shape.ts';

export function readPages(handbook: Handbook): PageList {
  // A translation says nothing that its original does not.
  const originals = [...handbook.pages].filter(([path]) => !handbook.translated.has(path));
  const pages = originals.map(([path, lines]) => ({
    path,
    lines: lines.length,
    unread: lines.filter((line) => line === 'unread').length,
  }));
  return { pages, passedOver: handbook.graph.pages.passedOver };
}

/** Whether a name could ever be that of a page: relative, and without a way up. */
export function isPagePath(path: string): boolean {
  return !/^[/\\]|^[a-z]:|\\|\0/iu.test(path) && !path.split('/').some((part) => part === '..' || part === '.' || part === '');
}

/** A page with what each line was read as; null when no page of this name was read. */
export function readPage(handbook: Handbook, path: string): PageView | null {
  const classes = handbook.pages.get(path);
  const lines = handbook.linesOf(path);
  if (!classes || !lines) return null;
  const { graph } = handbook;
  const on = <T extends { id: string; title: string; page: string }>(kind: 'level' | 'role' | 'family', values: T[]) =>
    values.filter((value) => value.page === path).map(({ id, title }) => ({ kind, id, title }));
  return {
    path,
    // What an editor puts after the last line break is no line.
    lines: (lines.at(-1) === '' ? lines.slice(0, -1) : lines).map((text, index) => ({ text, class: classes[index] ?? 'blank' })),
    holds: [...on('level', graph.levels), ...on('family', graph.families), ...on('role', graph.roles)],
    includedBy: includersOf(handbook, path),
    findings: countFindingsOn(handbook, path),
  };
}

function includersOf(handbook: Handbook, path: string): string[] {
  const includers = new Set<string>();
  for (const { origin } of handbook.graph.statements) {
    if (origin.file === path) for (const { file } of origin.via) includers.add(file);
  }
  return [...includers].sort();
}
