import { compile } from '../compile.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { memoryHost } from '../host.ts';

/** The findings of one code in a handbook held in memory. */
export function findingsOf(code: string, files: Record<string, string>): Diagnostic[] {
  return compile(memoryHost(files)).graph.diagnostics.filter((one) => one.code === code);
}

/** The same, as text: where, and all places concerned. */
export function found(code: string, files: Record<string, string>): string[] {
  const place = ({ file, line }: { file: string; line: number }) => `${file.split('/').at(-1)}:${line}`;
  return findingsOf(code, files).map((one) => [place(one), ...one.related.map(place)].join(' '));
}

/** A page of roles: below each title its grade, its sentences and its lists. */
export function rolesPage(roles: Record<string, RoleText>, rest = ''): string {
  const sections = Object.entries(roles).map(([title, { grade, says, responsibilities, requirements }]) =>
    [
      `### ${title}`,
      says ?? '',
      grade === undefined ? '' : `#### Job Grade\n\nThe ${title} is a grade ${grade}.`,
      listBelow('#### Responsibilities', responsibilities ?? ['Keeps the presses clean']),
      listBelow('#### Requirements', requirements),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return `---\ntitle: Cellar Roles\n---\n\n## Levels\n\n${sections.join('\n\n')}\n\n${rest}`;
}

export interface RoleText {
  grade?: number;
  says?: string;
  responsibilities?: string[];
  requirements?: string[];
}

/** A page of a level: its areas, with what is expected in each. */
export function levelPage(title: string, areas: Record<string, string[]>, says = ''): string {
  const body = Object.entries(areas).map(([area, items]) => listBelow(`## ${area}`, items));
  return `---\ntitle: "Cellar Career Framework: ${title}"\n---\n\n${says}\n\n${body.join('\n\n')}\n`;
}

function listBelow(heading: string, items: string[] | undefined): string {
  return items === undefined ? '' : `${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

/** A link to a heading of the page. */
export function linkTo(title: string): string {
  return `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`;
}
