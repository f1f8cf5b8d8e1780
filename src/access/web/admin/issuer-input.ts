/** What is entered for a service: texts, until they are sent. */
import type { IssuerView } from '../../contract/issuers.ts';
import type { AccessWords } from '../words/en.ts';
import type { DutyInput } from './duty-fields.tsx';

export interface GroupInput extends DutyInput {
  group: string;
}

export interface IssuerInput {
  title: string;
  url: string;
  clientId: string;
  secretPlace: string;
  domains: string;
  groupsClaim: string;
  groups: GroupInput[];
  justInTime: boolean;
  scopes: string;
  prompt: '' | 'login' | 'select_account';
  /** In minutes. */
  maxAge: string;
}

/** @param issuer null: what a new one begins with */
export function issuerInput(issuer: IssuerView | null): IssuerInput {
  if (issuer === null) {
    const texts = { title: '', url: '', clientId: '', secretPlace: '', domains: '', groupsClaim: '', maxAge: '' };
    return { ...texts, scopes: ['email', 'profile'].join(' '), groups: [], justInTime: false, prompt: '' };
  }
  const { title, url, clientId, secretPlace, domains, groupsClaim, groups, justInTime, scopes, prompt, maxAge } = issuer;
  return {
    title,
    url,
    clientId,
    secretPlace: secretPlace ?? '',
    domains: domains.join(', '),
    groupsClaim: groupsClaim ?? '',
    groups: groups.map(({ group, duty, unit }) => ({ group, duty, unit })),
    justInTime,
    scopes: scopes.join(' '),
    prompt: prompt ?? '',
    maxAge: maxAge === null ? '' : String(Math.round(maxAge / 60)),
  };
}

type Wrong = readonly ['title' | 'url' | 'clientId' | 'maxAge' | null, string];

export function wrongInIssuer(say: AccessWords['issuerPages'], value: IssuerInput, isNew: boolean): Wrong[] {
  const isWhole = value.maxAge === '' || /^\d{1,6}$/u.test(value.maxAge);
  return [
    ...(value.title.trim() === '' ? [['title', say.nameNeeded] as const] : []),
    ...(isNew && value.url.trim() === '' ? [['url', say.urlNeeded] as const] : []),
    ...(isNew && value.clientId.trim() === '' ? [['clientId', say.clientIdNeeded] as const] : []),
    ...(value.groups.some(({ group, duty }) => group.trim() === '' || duty === null) ? [[null, say.groupNeeded] as const] : []),
    ...(isWhole ? [] : [['maxAge', say.maxAgeWrong] as const]),
  ];
}

/** As the server takes it. */
export function issuerAsked({
  title,
  url,
  clientId,
  secretPlace,
  domains,
  groupsClaim,
  groups,
  justInTime,
  scopes,
  prompt,
  maxAge,
}: IssuerInput) {
  return {
    title: title.trim(),
    url: url.trim(),
    clientId: clientId.trim(),
    secretPlace: secretPlace.trim() || null,
    domains: parts(domains, /[\s,]+/u),
    groupsClaim: groupsClaim.trim() || null,
    groups: groups.flatMap(({ group, duty, unit }) => (duty === null ? [] : [{ group: group.trim(), duty, unit: unit?.id ?? null }])),
    justInTime,
    scopes: parts(scopes, /\s+/u),
    prompt: prompt || null,
    maxAge: maxAge === '' ? null : Number(maxAge) * 60,
  };
}

function parts(text: string, between: RegExp): string[] {
  return [...new Set(text.split(between).filter(Boolean))];
}
