/** The measurements as text. */
import { quantile } from '../measure/numbers.ts';
import type { AccessTimes } from './time-access.ts';
import type { ReadTimes } from './time-reads.ts';
import type { WriterTimes } from './time-writers.ts';

const width = 34;
const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(10);

export function peopleTable(reads: readonly ReadTimes[], sizes: readonly [number, number]): string {
  const [small, large] = sizes.map((size) => size.toLocaleString('en'));
  const head = `${'read'.padEnd(width)}${`${small}, p50`.padStart(14)}${`${large}, p50`.padStart(14)}${'p99'.padStart(10)}   ratio   bar: p99 50 ms, ratio 1.30`;
  const rows = reads.map(({ name, times: [first = [], second = []], failed }) => {
    const [a, b] = [quantile(first, 0.5), quantile(second, 0.5)];
    const wrong = failed > 0 ? `   ${failed} failed` : '';
    return `${name.padEnd(width)}    ${ms(a)}    ${ms(b)}${ms(quantile(second, 0.99))}   ${(b / a).toFixed(2).padStart(5)}${wrong}`;
  });
  const all = ([index, share]: [number, number]) =>
    quantile(
      reads.flatMap(({ times }) => times[index] ?? []),
      share,
    );
  const total = `${'all of them'.padEnd(width)}    ${ms(all([0, 0.5]))}    ${ms(all([1, 0.5]))}${ms(all([1, 0.99]))}   ${(all([1, 0.5]) / all([0, 0.5])).toFixed(2).padStart(5)}`;
  return [head, ...rows, total].join('\n');
}

export function writersTable({ writers, seconds, times, failed, entries, faults }: WriterTimes): string {
  return [
    `${writers} who write at once into one organisation: ${(times.length / seconds).toFixed(0)} changes a second, each on disk and in the audit chain;`,
    `one takes ${quantile(times, 0.5).toFixed(0)} ms in the middle, ${quantile(times, 0.99).toFixed(0)} ms at the 99th percentile. ${failed} failed. The chain: ${entries} entries, ${faults} faults.`,
  ].join('\n');
}

export function accessLine({ read, open, times }: AccessTimes): string {
  const base = quantile(open, 0.5);
  const ratios = times.map(([name, taken]) => `${name} ${(quantile(taken, 0.5) / base).toFixed(2)}`);
  return `${read.padEnd(width)}${ms(base)}   ${ratios.join('   ')}`;
}
