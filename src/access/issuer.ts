/** Somebody else who says who a person is, by OpenID Connect. */
import type { DutyName } from './duty.ts';

/** Whoever is in the group has the duty. */
export interface GroupDuty {
  group: string;
  duty: DutyName;
  /** null: over everything. */
  unit: string | null;
}

export interface Issuer {
  id: string;
  title: string;
  /** Whose name every token has to bear: `https://login.example.org`. */
  url: string;
  clientId: string;
  /** The variable of the environment that holds the client's secret; null: a public client. */
  secretPlace: string | null;
  /** Beside `openid`. */
  scopes: readonly string[];
  groupsClaim: string | null;
  groups: readonly GroupDuty[];
  /** Whether somebody whom nobody here knows is made a person at their first sign-in. */
  justInTime: boolean;
  /** Of which addresses have to be, to let somebody in for the first time; empty: any. */
  domains: readonly string[];
  /** In seconds. */
  maxAge: number | null;
  prompt: 'login' | 'select_account' | null;
  enabled: boolean;
  revision: number;
}

/** The source of duties that follow from groups of an issuer. */
export function sourceOf({ id }: Pick<Issuer, 'id'>): string {
  return `issuer:${id}`;
}

/** What an issuer is when nothing but its title, address and client was said. */
export const unsaid: Omit<Issuer, 'id' | 'title' | 'url' | 'clientId'> = {
  secretPlace: null,
  scopes: ['profile', 'email'],
  groupsClaim: null,
  groups: [],
  justInTime: false,
  domains: [],
  maxAge: null,
  prompt: null,
  enabled: false,
  revision: 1,
};
