/** Ids in the form of a UUID of version 7, the same each time; those of each kind of record are apart. */
export function fictionIds(seed: number, kind: number): () => string {
  let made = 0;
  const start = `01900000-${hex(seed % 0x10000, 4)}-7${hex(kind, 3)}-8000`;
  return () => `${start}-${hex(++made, 12)}`;
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
