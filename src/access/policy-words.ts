/** What the acts that set Gradus up, and the ways of standing to whom they are about, are called in each language. */
import type { Language } from '../compiler/language.ts';
import type { PolicyWords } from '../platform/policy/told.ts';
import type { AccessAct } from './server/policy.ts';

type Words = PolicyWords<AccessAct, 'self' | 'administrator'>;

const en: Words = {
  title: 'Access',
  acts: {
    'person.view-as': 'Look with the eyes of somebody else for half an hour, changing nothing; the person is told',
    'person.lock': 'Lock somebody out at once, or let them in again',
    'identities.read': 'See with which accounts at sign-in services somebody comes in',
    'identities.change': 'Let an account at a sign-in service no longer be somebody',
    'accounts.read': 'See who can sign in or has a duty, and roughly when they were last here',
    'duties.read': 'See who has which duty, and who had it',
    'duties.change': 'Give duties, say which day is their last, and end them',
    'invitations.read': 'See who is invited',
    'invitations.change': 'Invite somebody, send the link again, or take it back',
    'locks.read': 'See who is locked out',
    'issuers.read': 'See which sign-in services are trusted, and what is set for each',
    'issuers.change': 'Trust a sign-in service, change what is set for it, try it out, and trust it no longer',
    'sign-in-rules.read': 'See of whom two factors are asked',
    'sign-in-rules.change': 'Say of whom two factors are asked, so that a password alone does not let them in',
    'service-tokens.read': 'See the API tokens of programs',
    'service-tokens.change': 'Make and revoke the API tokens of programs',
    'scim-groups.read': 'See the groups of the identity provider, and which duties follow from each',
    'scim-groups.change': 'Say which duties follow from being in a group of the identity provider',
    'mail.read': 'See whether mail is sent, and what could not be delivered',
    'mail.send-again': 'Send a mail again that could not be delivered',
  },
  relations: { self: 'the person themselves', administrator: 'administrators' },
};

const de: Words = {
  title: 'Zugang',
  acts: {
    'person.view-as': 'Eine halbe Stunde mit den Augen einer anderen Person sehen, ohne etwas zu ändern; es wird ihr gesagt',
    'person.lock': 'Jemanden sofort aussperren oder wieder hereinlassen',
    'identities.read': 'Sehen, mit welchen Konten bei anderen Diensten sich jemand anmeldet',
    'identities.change': 'Ein Konto bei einem anderen Dienst nicht mehr für jemanden gelten lassen',
    'accounts.read': 'Sehen, wer sich anmelden kann oder eine Aufgabe hat, und ungefähr, wann sie zuletzt da waren',
    'duties.read': 'Sehen, wer welche Aufgabe hat und hatte',
    'duties.change': 'Aufgaben geben, ihren letzten Tag festlegen und sie beenden',
    'invitations.read': 'Sehen, wer eingeladen ist',
    'invitations.change': 'Jemanden einladen, den Link noch einmal senden oder ihn zurücknehmen',
    'locks.read': 'Sehen, wer ausgesperrt ist',
    'issuers.read': 'Sehen, über welche anderen Dienste sich Menschen anmelden und was für jeden eingestellt ist',
    'issuers.change': 'Einem Dienst vertrauen, seine Einstellungen ändern, ihn ausprobieren und ihm nicht mehr vertrauen',
    'sign-in-rules.read': 'Sehen, von wem zwei Faktoren verlangt werden',
    'sign-in-rules.change': 'Festlegen, von wem zwei Faktoren verlangt werden, damit ein Passwort allein sie nicht hereinlässt',
    'service-tokens.read': 'Die API-Token von Programmen sehen',
    'service-tokens.change': 'API-Token für Programme ausstellen und widerrufen',
    'scim-groups.read': 'Die Gruppen des Identitätsdienstes sehen und welche Aufgaben aus jeder folgen',
    'scim-groups.change': 'Festlegen, welche Aufgaben aus einer Gruppe des Identitätsdienstes folgen',
    'mail.read': 'Sehen, ob E-Mails gesendet werden und was nicht zugestellt werden konnte',
    'mail.send-again': 'Eine E-Mail noch einmal senden, die nicht zugestellt werden konnte',
  },
  relations: { self: 'die Person selbst', administrator: 'wer verwaltet' },
};

const all: Readonly<Record<Language, Words>> = { en, de };

export function accessPolicyWords(language: Language): Words {
  return all[language];
}
