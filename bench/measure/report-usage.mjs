/**
 * Loaded into a measured Node before its program: when it ends, it tells the peak of its memory in bytes.
 * Linux counts the memory of whoever started a program into what it reports to the one who waits for it; VmHWM is our own.
 */
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.GRADUS_BENCH_USAGE;
  if (file) writeFileSync(file, String(1024 * (ownPeak() ?? process.resourceUsage().maxRSS)));
});

/** @returns {number | undefined} in kilobytes */
function ownPeak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) || undefined;
  } catch {
    return undefined;
  }
}
