/** What people are told, in words: English, and what every language has to say. Another language is loaded when somebody is first told something in it. */
import type { Language } from '../../compiler/language.ts';
import type { DutyName } from '../duty.ts';
import type { NoticeKind, noticeKinds, ValueType } from '../notice.ts';

/** Values as they are said: of persons and units the names. */
interface SaidTypes {
  person: string;
  /** null: everything. */
  unit: string | null;
  duty: DutyName;
  label: string;
  day: string;
  count: number;
}

type SaidValues<K extends NoticeKind> = {
  [Name in keyof (typeof noticeKinds)[K]['values']]: (typeof noticeKinds)[K]['values'][Name] extends infer T extends ValueType
    ? SaidTypes[T]
    : never;
};

export interface Told {
  /** Of the mail, and in the inbox. */
  subject: string;
  /** The same in a sentence or two. */
  line: string;
}

export interface NoticeWords {
  kinds: { [K in NoticeKind]: (values: SaidValues<K>) => Told };
  /** Where nobody of the organisation did it. */
  operator: string;
  /** Somebody who is not known any more. */
  gone: string;
  mail: {
    hello(name: string): string;
    /** Before the address of the page it is about. */
    open: string;
    from(organization: string): string;
    /** Why this cannot be left. */
    always: string;
    /** Before the address of the settings. */
    choose: string;
    /** Where the site has no address that could be written. */
    chooseThere: string;
  };
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const day = (on: string) => days.format(new Date(`${on}T00:00:00Z`));

const duties: Record<DutyName, string> = {
  administrator: 'administrator',
  auditor: 'auditor',
  'people-partner': 'people partner',
  'framework-owner': 'framework owner',
};
const ofUnit = (unit: string | null) => (unit === null ? '' : ` of ${unit}`);
const ifNotYou = 'If it was not you, tell an administrator at once.';

const english: NoticeWords = {
  kinds: {
    invitation: ({ by }) => ({
      subject: 'You are invited to Gradus',
      line: `${by} has made an account for you. Choose how you want to sign in.`,
    }),
    'password-changed': () => ({ subject: 'Your password was changed', line: `From now on you sign in with the new one. ${ifNotYou}` }),
    'passkey-added': ({ passkey }) => ({
      subject: 'A passkey was added',
      line: `You can now sign in with the passkey “${passkey}”. ${ifNotYou}`,
    }),
    'passkey-removed': ({ passkey }) => ({
      subject: 'A passkey was removed',
      line: `The passkey “${passkey}” opens your account no longer. ${ifNotYou}`,
    }),
    'recovery-codes-made': () => ({
      subject: 'You have new recovery codes',
      line: `Those you had before are worth nothing any more. ${ifNotYou}`,
    }),
    'recovery-code-used': ({ left }) => ({
      subject: 'Somebody signed in with a recovery code of yours',
      line: `${left === 0 ? 'It was the last one: make new ones.' : left === 1 ? 'One is left.' : `${left} are left.`} ${ifNotYou}`,
    }),
    'new-device': ({ device }) => ({
      subject: 'You signed in on another device',
      line: `It ${device === '' ? 'does not say what it is' : `calls itself ${device}`}, and nobody had signed in there as you before. ${ifNotYou}`,
    }),
    'issuer-linked': ({ issuer }) => ({
      subject: 'Another way to sign in',
      line: `Whoever signs in at ${issuer} as you is signed in here. ${ifNotYou}`,
    }),
    'token-made': ({ token }) => ({
      subject: 'An API token was made in your name',
      line: `The token “${token}” lets a program read or change what you may. ${ifNotYou}`,
    }),
    'sessions-ended': ({ by }) => ({
      subject: 'You were signed out',
      line: `${by} ended your sessions. Sign in again wherever you need it.`,
    }),
    'data-given': ({ by }) => ({
      subject: `${by} took out everything that is kept of you`,
      line: `${by} made an export of what Gradus keeps of you, as on your request or when somebody leaves. If you did not ask for it, ask them why.`,
    }),
    'viewed-as': ({ by }) => ({
      subject: `${by} looked at Gradus with your eyes`,
      line: `${by} administers Gradus and saw what you see. Nothing could be changed, and it is noted in the audit.`,
    }),
    'duty-given': ({ duty, unit, by, from }) => ({
      subject: `You are ${duties[duty]}${ofUnit(unit)}`,
      line: `${by} gave you this duty. It begins on ${day(from)}.`,
    }),
    'duty-ended': ({ duty, unit, by, until }) => ({
      subject: `You are no longer ${duties[duty]}${ofUnit(unit)}`,
      line: `${by} ended this duty. Its last day is ${day(until)}.`,
    }),
    'duty-follows': ({ duty, unit, from }) => ({
      subject: `You are ${duties[duty]}${ofUnit(unit)}`,
      line: `This duty follows from a group you are in where you sign in. It begins on ${day(from)}.`,
    }),
    'duty-follows-ended': ({ duty, unit, until }) => ({
      subject: `You are no longer ${duties[duty]}${ofUnit(unit)}`,
      line: `No group gives you this duty any more. It ended on ${day(until)}.`,
    }),
    'export-ready': ({ until }) => ({
      subject: 'The export of your data is ready',
      line: `You can download everything that is held on you until ${day(until)}.`,
    }),
    'version-published': ({ from }) => ({
      subject: 'What is expected of you changes',
      line: `A new version of the framework was published, with changes for your level or role. It holds from ${day(from)}.`,
    }),
  },
  operator: 'Whoever runs Gradus',
  gone: 'Somebody who is no longer known',
  mail: {
    hello: (name) => `Hello ${name},`,
    open: 'See it here:',
    from: (organization) => `Gradus of ${organization}`,
    always: 'Mail about the security of your account is always sent.',
    choose: 'Which mail you get, and when:',
    chooseThere: 'Which mail you get, and when, you can choose in your inbox in Gradus.',
  },
};

export async function noticeWords(language: Language): Promise<NoticeWords> {
  return language === 'de' ? (await import('./notices.de.ts')).german : english;
}
