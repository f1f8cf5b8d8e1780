/** Lists a folder and reads every file in it as text, and does nothing else: no check can be faster than this. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

let characters = 0;
const folders = [process.argv[2] ?? '.'];
for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) folders.push(path);
    else if (statSync(path).isFile()) characters += readFileSync(path, 'utf8').length;
  }
}
process.stdout.write(`${characters}\n`);
