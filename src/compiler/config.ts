import { parse } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import type { Host } from './host.ts';
import { configBroken } from './messages.generated.ts';
import { diagnoseLine } from './report.ts';

export interface Config {
  /** The company's name, which labels and layers use. */
  organisation: string | null;
  diagnostics: Diagnostic[];
}

const path = 'gradus.yaml';

/** What `gradus.yaml` at the root of the handbook pins; everything in it is optional, and so is the file. */
export function readConfig(host: Host): Config {
  const source = host.read(path);
  const config: Config = { organisation: null, diagnostics: [] };
  if (source === null) return config;
  try {
    const values: unknown = parse(source, { maxAliasCount: 20, logLevel: 'silent' });
    const organisation = typeof values === 'object' && values !== null && 'organisation' in values ? values.organisation : null;
    if (typeof organisation === 'string' && organisation.trim() !== '') config.organisation = organisation.trim();
  } catch (error) {
    const line = (error as { linePos?: [{ line: number }] }).linePos?.[0]?.line ?? 1;
    const problem = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    config.diagnostics.push(diagnoseLine(configBroken({ problem }), path, line));
  }
  return config;
}
