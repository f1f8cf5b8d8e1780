/** Where sign-in through an issuer of OpenID Connect is. Apart from the shapes, so that the browser has the addresses without the library that checks shapes. */
const at = <Method extends 'GET' | 'POST' | 'PATCH' | 'DELETE', Path extends `/${string}`>(
  method: Method,
  path: Path,
  summary: string,
  successStatus: 200 | 201 = 200,
) => ({ method, path: `/api/v1${path}` as const, summary, successStatus });

export const issuerRoutes = {
  offered: at('GET', '/sign-in/issuers', 'Through which issuers one can sign in'),
  signOut: at('POST', '/sign-in/sign-out', 'End the session, and learn where to end that of its issuer'),
  list: at('GET', '/issuers', 'The issuers that are trusted, and what to register at one'),
  one: at('GET', '/issuers/{id}', 'An issuer with all that is set for it'),
  add: at('POST', '/issuers', 'Trust an issuer', 201),
  change: at('PATCH', '/issuers/{id}', 'Change what is set for an issuer'),
  remove: at('DELETE', '/issuers/{id}', 'Trust an issuer no longer: sessions and duties that came from it end'),
  try: at('POST', '/issuers/{id}/trial', 'Ask an issuer what it offers, and whether everything fits'),
  identities: at('GET', '/people/{person}/identities', 'The accounts at issuers that somebody signs in with'),
  untie: at(
    'POST',
    '/people/{person}/identities/{issuer}/untying',
    'Let an account at an issuer no longer be somebody: their sessions from it end',
  ),
};

export type IssuerRouteName = keyof typeof issuerRoutes;

/** A link: the browser goes to the issuer from there. Takes `return`, an address of these pages, and `prompt` and `max_age` as OpenID Connect has them. */
export const beginAddress = '/api/v1/sign-in/issuers/{id}';
/** Where an issuer sends the browser back to. */
export const callbackAddress = '/api/v1/sign-in/callback';
/** Where an issuer says that somebody signed out there. */
export const backchannelAddress = '/api/v1/sign-in/backchannel-logout';
/** The page where one begins, and is told why it did not come to an end: `?problem=CODE`. */
export const signInPage = '/sign-in';

/** What is answered to nobody in particular. */
export const openIssuerRoutes = [
  { method: 'GET', path: issuerRoutes.offered.path },
  { method: 'GET', path: beginAddress },
  { method: 'GET', path: callbackAddress },
  { method: 'POST', path: backchannelAddress },
] as const;

/** Why a sign-in through an issuer did not come to an end, as the address of the page says it: never in words of the issuer. */
export const issuerProblems = [
  /** There is no such issuer, or it is switched off. */
  'issuer-unknown',
  /** Gradus does not know its own public address. */
  'address-unset',
  /** It was begun in another browser, too long ago, or has come to an end already: begin again. */
  'begin-again',
  /** The issuer is not reached, too slow, or answers with something else. */
  'issuer-away',
  /** The issuer said no, or the person did there. */
  'issuer-refused',
  /** What the issuer sent does not prove who somebody is. */
  'answer-wrong',
  /** The issuer names no address that it has checked. */
  'address-unchecked',
  /** The address is of a domain that is not let in through this issuer. */
  'address-elsewhere',
  /** Nobody here has that address. */
  'person-unknown',
  /** Several people here have that address. */
  'person-unclear',
  /** Whoever it is has left, or has not begun. */
  'person-away',
  /** They are tied to another account of the same issuer. */
  'account-other',
  /** The issuer does not send the groups themselves: they are too many. */
  'groups-too-many',
  /** Too many sign-ins were begun within a short time. */
  'too-often',
] as const;
export type IssuerProblem = (typeof issuerProblems)[number];
