/** What `npm audit --json` says, in three answers: nothing grave, something grave, or that nobody was asked. */

/** What one lives with for a while, since there is no way round it yet: with the reason, and the last day on which it is accepted. */
export interface Accepted {
  /** Its name in the database of advisories: `GHSA-xxxx-xxxx-xxxx`. */
  advisory: string;
  reason: string;
  until: string;
}

export type Asked =
  | { answer: 'clean'; accepted: string[] }
  /** One advisory a line. */
  | { answer: 'grave'; lines: string[] }
  | { answer: 'not-asked'; reason: string };

interface Advisory {
  name: string;
  title: string;
  url: string;
  severity: string;
  range: string;
}

interface Vulnerability {
  name: string;
  severity: string;
  isDirect: boolean;
  /** An advisory, or the name of a package through which it comes. */
  via: (Advisory | string)[];
  fixAvailable: boolean | { name: string; version: string; isSemVerMajor: boolean };
}

interface Report {
  vulnerabilities?: Record<string, Vulnerability>;
  message?: string;
  statusCode?: number;
  error?: { code?: string; summary?: string; detail?: string };
}

const grave: ReadonlySet<string> = new Set(['high', 'critical']);
/** Faults of the project itself, which are no reason to go on. */
const ownFaults: ReadonlySet<string> = new Set(['ENOLOCK', 'EUSAGE', 'EJSONPARSE']);

/**
 * @param output what npm wrote, whatever it ended with
 * @param today as `2026-11-02`
 */
export function readAdvisories(output: string, accepted: readonly Accepted[], today: string): Asked {
  const report = parsed(output);
  if (report === null) return { answer: 'not-asked', reason: 'npm gave no report' };
  if (report.vulnerabilities === undefined) return withoutReport(report);
  const lines: string[] = [];
  const lived = new Set<string>();
  const seen = new Set<string>();
  for (const { name, via, fixAvailable } of Object.values(report.vulnerabilities))
    for (const one of via) {
      if (typeof one === 'string' || !grave.has(one.severity)) continue;
      const id = one.url.split('/').at(-1) ?? one.url;
      if (seen.has(`${name} ${id}`)) continue;
      seen.add(`${name} ${id}`);
      const known = accepted.find(({ advisory }) => advisory === id);
      if (known !== undefined && known.until >= today) {
        lived.add(`${name}: ${id} is accepted until ${known.until}: ${known.reason}`);
        continue;
      }
      const over = known === undefined ? '' : ` It was accepted until ${known.until}, which is over.`;
      lines.push(`${name} ${one.range}: ${one.severity}: ${one.title} (${one.url}). ${whatToDo(name, fixAvailable)}${over}`);
    }
  return lines.length > 0 ? { answer: 'grave', lines } : { answer: 'clean', accepted: [...lived] };
}

function withoutReport({ error, message, statusCode }: Report): Asked {
  const said = [message, error?.summary, error?.detail].find((text) => text) ?? 'npm gave no reason';
  if (ownFaults.has(error?.code ?? '')) return { answer: 'grave', lines: [`The packages cannot be asked about: ${said}`] };
  return { answer: 'not-asked', reason: `registry unreachable (${statusCode ?? error?.code ?? 'no status'}: ${said})` };
}

function whatToDo(name: string, fix: Vulnerability['fixAvailable']): string {
  if (fix === false)
    return `No version mends it: replace ${name}, or accept it in scripts/check/accepted-advisories.ts with a reason and a last day.`;
  if (fix === true) return 'npm audit fix --omit=dev takes the version that mends it.';
  const wide = fix.isSemVerMajor ? ', which is a new major version: read what it changes' : '';
  return `npm install --save-exact ${fix.name}@${fix.version} mends it${wide}.`;
}

function parsed(output: string): Report | null {
  try {
    const value: unknown = JSON.parse(output);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
