const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const written = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b|\b(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u;
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u;

/** The day and the revision of a rendered page's "Last modified ..." line. */
export function readLastModified(text: string): { day: string | null; revision: string | null } {
  const revision = /\(\s*([0-9a-f]{7,40})\s*\)?\s*$/iu.exec(text)?.[1] ?? null;
  const given = iso.exec(text);
  if (given) return { day: given[0], revision };
  const match = written.exec(text);
  const name = (match?.[1] ?? match?.[5] ?? '').toLowerCase();
  const month = name === '' ? -1 : months.findIndex((long) => long.startsWith(name.slice(0, 3)) && (name.length <= 4 || long === name));
  const day = match?.[2] ?? match?.[4];
  const year = match?.[3] ?? match?.[6];
  if (month === -1 || !day || !year || Number(day) > 31) return { day: null, revision };
  return { day: `${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`, revision };
}
