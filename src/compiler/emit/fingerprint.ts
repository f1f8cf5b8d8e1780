import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Diagnostic } from '../diagnostic.ts';

/** A line of a page, or null where there is none. */
export type LineAt = (file: string, line: number) => string | null;

/**
 * One fingerprint per finding, in order: what it says, the file and the text of its line, and which of
 * those that are alike it is. It stays the same when lines above come and go.
 */
export function fingerprintsOf(findings: readonly Diagnostic[], lineAt: LineAt): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const about = JSON.stringify([finding.code, finding.file, lineTextOf(finding, lineAt)]);
    const ordinal = seen.get(about) ?? 0;
    seen.set(about, ordinal + 1);
    return bytesToHex(sha256(utf8ToBytes(`${about}${ordinal}`))).slice(0, 32);
  });
}

/** The line a finding is about, without the space around it: indenting it makes no new finding. */
export function lineTextOf({ file, line }: Diagnostic, lineAt: LineAt): string {
  return lineAt(file, line)?.trim() ?? '';
}
