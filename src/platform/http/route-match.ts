/** Which of some routes an address belongs to, as a contract writes their paths. */

export interface Route {
  method: string;
  /** `/api/v1/invitations/{token}`; what is written `{+id}` goes over slashes. */
  path: string;
}

type Matches = (method: string, path: string) => boolean;

/** What GET answers HEAD is answered as well. */
export function matcherOf(routes: readonly Route[]): Matches {
  const methodsAt = methodsOf(routes);
  return (method, path) => methodsAt(path).includes(method);
}

/** @returns of a path, the methods that it takes; none: there is nothing */
export function methodsOf(routes: readonly Route[]): (path: string) => string[] {
  const known = routes.map(({ method, path }) => ({ method, pattern: patternOf(path) }));
  return (path) => {
    const methods = known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
  };
}

function patternOf(path: string): RegExp {
  const parts = path.split(/(\{[^}]+\})/u).map((part) => {
    if (part.startsWith('{+')) return '.+';
    return part.startsWith('{') ? '[^/]+' : part.replace(/[.*+?^$()|[\]\\]/gu, String.raw`\$&`);
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}
