/**
 * The cookies. Over https their names begin with `__Host-`: browsers then take them from this very host alone, for all of it, and over
 * https alone, so that no neighbouring site can put one of its own in their place. On loopback without https there is no such name.
 */
import type { RequestAbout } from '../../../platform/http/request-about.ts';
import { absoluteDays } from './session-limits.ts';

type About = Pick<RequestAbout, 'secure'>;
const daySeconds = 24 * 60 * 60;
const yearSeconds = 365 * daySeconds;

export const sessionCookie = (about: About) => (about.secure ? '__Host-gradus' : 'gradus');
export const deviceCookie = (about: About) => (about.secure ? '__Host-gradus-device' : 'gradus-device');

/** No script reads it, and no other site sends it but by a link that somebody follows. */
function setting(name: string, value: string, seconds: number, { secure }: About): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;
}

export function setSession(about: About, token: string): string {
  return setting(sessionCookie(about), token, absoluteDays * daySeconds, about);
}

export function dropSession(about: About): string {
  return setting(sessionCookie(about), '', 0, about);
}

export function setDevice(about: About, token: string): string {
  return setting(deviceCookie(about), token, yearSeconds, about);
}
