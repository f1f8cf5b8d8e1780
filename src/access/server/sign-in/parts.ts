/** What signing in needs of others; `open-organization.ts` hands it in. */
import type { Language } from '../../../compiler/language.ts';
import type { Within } from '../../../people/server/store/within.ts';
import type { SessionView } from '../../contract/sign-in.ts';
import type { notify } from '../inbox/notify.ts';
import type { AccessPolicy } from '../policy.ts';
import type { PasswordHashing } from './password-hashing.ts';
import type { PasswordRules } from './password-rules.ts';

export interface Issuer {
  id: string;
  name: string;
}

export interface SignInParts {
  hashing: PasswordHashing;
  rules: PasswordRules;
  policy: AccessPolicy;
  issuers: {
    /** By which somebody may sign in. */
    offered(within: Within): Promise<Issuer[]>;
    /** By which this person can. */
    linked(within: Within, person: string): Promise<Issuer[]>;
  };
  /** Of the demo alone. */
  personas(within: Within, language: Language): Promise<SessionView['personas']>;
  notify: typeof notify;
  /** Whether a mail that is written now would be sent. */
  mails: () => boolean;
}

/** Who does what is done before anybody is known. */
export const signInProgram = { kind: 'program', id: 'sign-in' } as const;
