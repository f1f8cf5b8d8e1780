/** What the room of access keeps of somebody, in English. */
import type { ShareWords } from '../../platform/personal-data.ts';
import { actions, subjects } from './actions.ts';

const made = { at: 'When' };
const duties = {
  administrator: 'administrator',
  auditor: 'auditor',
  'people-partner': 'people partner',
  'framework-owner': 'framework owner',
};

export const words: ShareWords = {
  sections: {
    account: {
      title: 'Account',
      about:
        'How somebody signs in. Of the password nothing is kept but a digest, which is not shown: with it passwords could be guessed at.',
      fields: { email: 'Address', made: 'Made', password: 'Password set', codes: 'Recovery codes made' },
    },
    sessions: {
      title: 'Sessions',
      about: 'Where somebody is signed in, so that they can end what they do not know.',
      fields: {
        method: {
          title: 'By',
          values: {
            password: 'password',
            passkey: 'passkey',
            issuer: 'the organisation’s sign-in',
            recovery: 'recovery code',
            invitation: 'invitation',
            persona: 'the demo',
          },
        },
        device: 'Device',
        started: 'Began',
        used: 'Last used',
      },
    },
    passkeys: {
      title: 'Passkeys',
      about: 'Ways in without a password. What is kept is public; the secret never left the device.',
      fields: { name: 'Name', synced: 'On several devices', added: 'Added', used: 'Last used' },
    },
    challenges: {
      title: 'Sign-ins begun with a passkey',
      about: 'What a passkey is to sign, for some minutes.',
      fields: { until: 'Until' },
    },
    recoveryCodes: { title: 'Recovery codes', about: 'Digests alone: how many are left.', fields: {} },
    devices: {
      title: 'Known devices',
      about: 'Digests of what a browser holds, so that its owner is not kept waiting by what strangers try.',
      fields: { used: 'Last used' },
    },
    identities: {
      title: 'The organisation’s sign-in',
      about: 'Whom an issuer of OpenID Connect means by its own name for this person.',
      fields: { issuer: 'Issuer', subject: 'Its name for them', first: 'First used', last: 'Last used' },
    },
    invitations: {
      title: 'Invitations',
      about: 'That somebody was invited to sign in. The link itself is not kept.',
      fields: {
        email: 'To',
        state: { title: 'State', values: { open: 'open', accepted: 'accepted', revoked: 'taken back', replaced: 'replaced' } },
        made: 'Made',
        sent: 'Sent',
        until: 'Until',
      },
    },
    tokens: {
      title: 'Tokens',
      about: 'With these, programs act for this person. Digests alone are kept of them.',
      fields: { name: 'Name', scopes: 'May', made: 'Made', until: 'Until', used: 'Last used', revoked: 'Revoked' },
    },
    duties: {
      title: 'Duties',
      about: 'What gives this person access beyond their own records.',
      fields: { duty: { title: 'Duty', values: duties }, unit: 'Over', source: 'From where', from: 'From', until: 'Until' },
    },
    locks: {
      title: 'Locked out',
      about: 'That this person cannot sign in, and since when.',
      fields: { source: { title: 'By', values: { given: 'an administrator', scim: 'the identity provider' } }, at: 'Since' },
    },
    provider: {
      title: 'From the identity provider',
      about: 'What it said of this person, in its own words, for it compares them with what it reads.',
      fields: {
        userName: 'User name',
        externalId: 'Its own id',
        displayName: 'Name shown',
        givenName: 'Given name',
        familyName: 'Family name',
        formattedName: 'Name in full',
        removed: 'Removed',
      },
    },
    groups: { title: 'Groups of the identity provider', about: 'Duties may follow from them.', fields: { group: 'Group' } },
    notices: {
      title: 'Notices',
      about: 'What was told to this person in the inbox.',
      fields: { kind: 'Kind', values: 'With', at: 'When', read: 'Read' },
    },
    mailChoices: {
      title: 'Choices of mail',
      about: 'Which mail this person wants, and when.',
      fields: { zone: 'Time zone', language: 'Language', left: 'Not wanted' },
    },
    mailLinks: {
      title: 'Links for leaving mail',
      about: 'Digests of what stands at the end of a mail.',
      fields: { group: 'Of', at: 'Sent' },
    },
    invitationsMade: { title: 'Invitations they made', about: 'Whom they invited is about those others, and is left out.', fields: made },
    tokensMade: { title: 'Tokens they made for programs', about: 'For programs that act for nobody.', fields: made },
    locksMade: { title: 'People they locked out', about: 'Who it was is about those others, and is left out.', fields: made },
    audit: {
      title: 'Audit',
      about:
        'What was done by this person, and to what is theirs. The audit holds no words, only that something was done. Others who did it, or to whom it was done, are not named.',
      fields: {
        at: 'When',
        action: { title: 'What', values: actions },
        by: {
          title: 'By',
          values: { self: 'themselves', person: 'another person', operator: 'who runs the program', program: 'the program' },
        },
        about: { title: 'To', values: { self: 'what is theirs', ...subjects } },
      },
    },
  },
  parts: {
    account: { title: 'The account', why: 'Nobody signs in with it any more.' },
    sessions: { title: 'Sessions', why: 'They are over.' },
    passkeys: { title: 'Passkeys', why: 'They open nothing any more.' },
    challenges: { title: 'Sign-ins begun with a passkey', why: 'They lead nowhere any more.' },
    recoveryCodes: { title: 'Recovery codes', why: 'They open nothing any more.' },
    devices: { title: 'Known devices', why: 'Nobody signs in from them any more.' },
    identities: { title: 'Ties to the organisation’s sign-in', why: 'Nobody signs in by them any more.' },
    invitations: { title: 'Invitations', why: 'They hold the address.' },
    tokens: { title: 'Tokens', why: 'No program acts for them any more.' },
    duties: { title: 'Duties', why: 'Nobody holds them any more.' },
    locks: { title: 'Being locked out', why: 'There is nobody to lock out.' },
    provider: {
      title: 'What the identity provider said',
      why: 'It is about this person. Take them out there as well, or they are made anew.',
    },
    groups: { title: 'Memberships in groups of the identity provider', why: 'They are about this person.' },
    notices: { title: 'Notices', why: 'They were for this person, with the mail that was made of them.' },
    mailChoices: { title: 'Choices of mail', why: 'No mail is sent any more.' },
    mailLinks: { title: 'Links for leaving mail', why: 'No mail is sent any more.' },
    invitationsMade: { title: 'Invitations they made', why: 'They are about others. Who made them is “Erased person”.' },
    tokensMade: { title: 'Tokens they made for programs', why: 'The programs go on. Who made them is “Erased person”.' },
    locksMade: { title: 'People they locked out', why: 'Those stay locked out. Who did it is “Erased person”.' },
    audit: {
      title: 'Entries of the audit by them and about them',
      why: 'That something was done stays, so that the chain is whole. What was written of it can be guessed at by nobody any more: the salts of the digests are forgotten.',
    },
    looking: { title: 'Administrators looking with their eyes', why: 'There is nothing left to look at.' },
  },
};
