/** Whether what is entered about an issuer can be kept. */
import { dutiesOfUnits } from './duty.ts';
import type { Issuer } from './issuer.ts';
import {
  issuerAddressWrong,
  issuerClaimMissing,
  issuerDomainsMissing,
  issuerDomainWrong,
  issuerDutyWhole,
  issuerLineWrong,
  issuerScopeWrong,
  issuerSecretPlaceWrong,
  type Message,
} from './messages.generated.ts';

/** No other variable is ever sent to an issuer: those of the database and of mail are none of its business. */
const secretPlace = /^GRADUS_ISSUER_[A-Z0-9_]{1,80}$/u;
/** RFC 6749, 3.3. */
const scope = /^[!#-[\]-~]+$/u;
const domain = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/u;
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

export function issuerProblems(issuer: Issuer): Message[] {
  const { title, url, clientId, secretPlace: place, scopes, groupsClaim, groups, justInTime, domains } = issuer;
  const found: Message[] = [];
  const lines = [title, clientId, ...(groupsClaim === null ? [] : [groupsClaim]), ...groups.map(({ group }) => group)];
  for (const line of lines.filter((one) => !isLine(one))) found.push(issuerLineWrong({ text: shown(line) }));
  if (!isIssuerAddress(url)) found.push(issuerAddressWrong({ text: shown(url) }));
  if (place !== null && !secretPlace.test(place)) found.push(issuerSecretPlaceWrong({ text: shown(place) }));
  for (const one of scopes.filter((name) => !scope.test(name))) found.push(issuerScopeWrong({ text: shown(one) }));
  for (const one of domains.filter((name) => !domain.test(name))) found.push(issuerDomainWrong({ text: shown(one) }));
  if (justInTime && domains.length === 0) found.push(issuerDomainsMissing());
  if (groups.length > 0 && groupsClaim === null) found.push(issuerClaimMissing());
  for (const { duty } of groups.filter((one) => one.unit !== null && !dutiesOfUnits.includes(one.duty)))
    found.push(issuerDutyWhole({ text: duty }));
  return found;
}

/** Each thing once and in its plain form; nothing else is changed. */
export function cleanedIssuer(issuer: Issuer): Issuer {
  const { title, scopes, groups, domains } = issuer;
  return {
    ...issuer,
    title: title.normalize('NFC').trim(),
    scopes: [...new Set(scopes)].filter((one) => one !== 'openid'),
    groups: [...new Map(groups.map((one) => [JSON.stringify([one.group, one.duty, one.unit]), one])).values()],
    domains: [...new Set(domains.map((one) => one.trim().toLowerCase().replace(/^@/u, '')))],
  };
}

/** By https, or on this very machine; with nothing but a host and a path. */
function isIssuerAddress(text: string): boolean {
  if (!/^[!-~]+$/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '' || /[?#\\]/u.test(text)) return false;
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
}

function isLine(text: string): boolean {
  return text.trim() !== '' && !/[\p{Cc}\p{Surrogate}\u2028\u2029]/u.test(text);
}

function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]/gu, '\ufffd');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
