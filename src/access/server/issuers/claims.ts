/** What an issuer says of somebody, as far as anything is done with it. It was proven that the issuer says so, and nothing else. */

export type Claims = Readonly<Record<string, unknown>>;

/** More groups than that nobody is in; a whole company's fit into the answer that is read at most. */
const mostGroups = 20_000;
/** Where a name is cut. */
const longestName = 200;

export interface GroupsSaid {
  /** Those that anything follows from. */
  groups: ReadonlySet<string>;
  /** Why less was read than was sent; null: all of it was. */
  passedOver: 'missing' | 'wrong-type' | 'some-wrong' | null;
}

/**
 * @param claim `groups`, or `realm.groups` for what lies deeper; a claim of that very name comes first
 * @param mapped the groups that anything follows from
 * @returns 'elsewhere': the issuer says where they could be asked for, or that they are too many
 */
export function groupsIn(claims: Claims, claim: string, mapped: ReadonlySet<string>): GroupsSaid | 'elsewhere' {
  const value = valueAt(claims, claim);
  if (value === undefined || value === null) {
    // OpenID Connect Core, 5.6.2: a claim that is told elsewhere.
    const names = own(claims, '_claim_names');
    const [first = ''] = claim.split('.');
    const isElsewhere = own(names, claim) !== undefined || own(names, first) !== undefined || own(claims, `has${claim}`) === true;
    return isElsewhere ? 'elsewhere' : { groups: new Set(), passedOver: 'missing' };
  }
  if (typeof value === 'string') return { groups: new Set(mapped.has(value) ? [value] : []), passedOver: null };
  if (!Array.isArray(value)) return { groups: new Set(), passedOver: 'wrong-type' };
  if (value.length > mostGroups) return 'elsewhere';
  const groups = new Set<string>();
  let wrong = 0;
  for (const one of value) {
    if (typeof one !== 'string') wrong++;
    else if (mapped.has(one)) groups.add(one);
  }
  return { groups, passedOver: wrong > 0 ? 'some-wrong' : null };
}

export interface AddressSaid {
  email: string;
  /** Whether the issuer has made sure that it is theirs: it says `true`, and nothing that only looks like it. */
  verified: boolean;
}

/** Both from the same place: one that vouches for an address vouches for its own. */
export function addressIn(...places: readonly Claims[]): AddressSaid | null {
  for (const claims of places) {
    const email = own(claims, 'email');
    if (typeof email === 'string' && email !== '') return { email, verified: own(claims, 'email_verified') === true };
  }
  return null;
}

/** On one line, of a length, without what cannot be seen; null: nothing of it is left. */
export function nameIn(...places: readonly Claims[]): string | null {
  for (const claims of places) {
    const whole = plain(own(claims, 'name'));
    const parts = [plain(own(claims, 'given_name')), plain(own(claims, 'family_name'))].filter((part) => part !== null).join(' ');
    const found = whole ?? (parts === '' ? null : cut(parts)) ?? plain(own(claims, 'preferred_username'));
    if (found !== null) return found;
  }
  return null;
}

function plain(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, 10 * longestName)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    // Signs that turn the direction of writing, or that nobody sees; the two joiners are part of how some names are written.
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Surrogate}]/gu, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(text) ? cut(text) : null;
}

/** Not through the middle of a letter. */
function cut(text: string): string {
  if (text.length <= longestName) return text;
  return text
    .slice(0, longestName)
    .replace(/[\ud800-\udbff]$/u, '')
    .trim();
}

/** What the issuer calls its own session; null: it does not say, or nothing that can be kept. */
export function sidIn(claims: Claims): string | null {
  const sid = own(claims, 'sid');
  return typeof sid === 'string' && isShortAscii(sid) ? sid : null;
}

export function isShortAscii(text: string): boolean {
  return /^[ -~]{1,255}$/u.test(text);
}

function valueAt(claims: Claims, path: string): unknown {
  const whole = own(claims, path);
  if (whole !== undefined) return whole;
  return path.split('.').reduce<unknown>((value, name) => own(value, name), claims);
}

/** Never what every object has. */
function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
