/** What names a plan that was shown: whoever applies it says which one they saw. */
import { createHash } from 'node:crypto';

export function planDigest(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64url')}`;
}
