/** Tells git that both sides of a merge of a file can stand beside each other. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes it into `.gitattributes` of the folder, unless git knows of a way to merge the file already; whether it did. */
export function unionMerge(folder: string, file: string): boolean {
  const asked = spawnSync('git', ['-C', folder, 'check-attr', 'merge', '--', file], { encoding: 'utf8' });
  if (asked.status !== 0 || !/: unspecified\s*$/u.test(asked.stdout)) return false;
  const path = join(folder, '.gitattributes');
  try {
    const before = textAt(path);
    appendFileSync(path, `${before === '' || before.endsWith('\n') ? '' : '\n'}${file} merge=union\n`);
    return true;
  } catch {
    return false;
  }
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
