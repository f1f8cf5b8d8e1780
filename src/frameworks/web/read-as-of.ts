/** An address that says of which version or day it is to be read. */
export function readAsOf(address: string, at: string | null): string {
  return at === null ? address : `${address}${address.includes('?') ? '&' : '?'}at=${encodeURIComponent(at)}`;
}
