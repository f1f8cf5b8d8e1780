/**
 * What people are told, as a closed list. A kind says of what its values are: names of people and things, days and counts. There is no
 * type of value for what somebody thinks of somebody, so that no opinion can stand in an inbox, and none in mail.
 */
import type { Day } from '../platform/day.ts';
import type { DutyName } from './duty.ts';

/** People choose by group which mail they get. */
export const noticeGroups = ['security', 'duties', 'system'] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

/** Whoever took an account over must not be able to keep its owner from hearing of it: mail of this group is always sent, at any hour. */
export const alwaysMailed: NoticeGroup = 'security';
export const choosableGroups = ['duties', 'system'] as const satisfies readonly NoticeGroup[];
export type ChoosableGroup = (typeof choosableGroups)[number];

export interface ValueTypes {
  /** The id of a person, whose name is looked up when it is told; null: whoever runs the program. */
  person: string | null;
  /** The id of a unit; null: everything. */
  unit: string | null;
  duty: DutyName;
  /** What somebody called a thing of theirs: a passkey, a token. */
  label: string;
  day: Day;
  count: number;
}
export type ValueType = keyof ValueTypes;

interface Kind {
  group: NoticeGroup;
  values: Readonly<Record<string, ValueType>>;
  /** Its mail is of use only with the address in it: without a public address of the site it is not sent. */
  needsLink?: true;
}

export const noticeKinds = {
  invitation: { group: 'security', values: { by: 'person' }, needsLink: true },
  'password-changed': { group: 'security', values: {} },
  'passkey-added': { group: 'security', values: { passkey: 'label' } },
  'passkey-removed': { group: 'security', values: { passkey: 'label' } },
  'recovery-codes-made': { group: 'security', values: {} },
  'recovery-code-used': { group: 'security', values: { left: 'count' } },
  'new-device': { group: 'security', values: { device: 'label' } },
  'issuer-linked': { group: 'security', values: { issuer: 'label' } },
  'token-made': { group: 'security', values: { token: 'label' } },
  'sessions-ended': { group: 'security', values: { by: 'person' } },
  'data-given': { group: 'security', values: { by: 'person' } },
  'viewed-as': { group: 'security', values: { by: 'person' } },
  'duty-given': { group: 'duties', values: { duty: 'duty', unit: 'unit', by: 'person', from: 'day' } },
  'duty-ended': { group: 'duties', values: { duty: 'duty', unit: 'unit', by: 'person', until: 'day' } },
  'duty-follows': { group: 'duties', values: { duty: 'duty', unit: 'unit', from: 'day' } },
  'duty-follows-ended': { group: 'duties', values: { duty: 'duty', unit: 'unit', until: 'day' } },
  'export-ready': { group: 'system', values: { until: 'day' } },
  'version-published': { group: 'system', values: { from: 'day' } },
} as const satisfies Readonly<Record<string, Kind>>;

export type NoticeKind = keyof typeof noticeKinds;

export type ValuesOf<K extends NoticeKind> = {
  -readonly [Name in keyof (typeof noticeKinds)[K]['values']]: (typeof noticeKinds)[K]['values'][Name] extends infer T extends ValueType
    ? ValueTypes[T]
    : never;
};

export function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(noticeKinds, kind);
}

export function groupOf(kind: NoticeKind): NoticeGroup {
  return noticeKinds[kind].group;
}
