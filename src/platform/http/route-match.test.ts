import { expect, it } from 'vitest';
import { matcherOf, methodsOf } from './route-match.ts';

const routes = [
  { method: 'GET', path: '/people/{id}' },
  { method: 'PATCH', path: '/people/{id}' },
  { method: 'DELETE', path: '/people/{id}/duties/{duty}' },
  { method: 'GET', path: '/levels/{+id}' },
  { method: 'POST', path: '/people.csv' },
];

it('knows the methods of a path, HEAD with GET, and none of what is no path', () => {
  const methodsAt = methodsOf(routes);
  expect(methodsAt('/people/ida')).toEqual(['GET', 'PATCH', 'HEAD']);
  expect(methodsAt('/people/ida/duties/auditor')).toEqual(['DELETE']);
  expect(methodsAt('/levels/crew/mate')).toEqual(['GET', 'HEAD']);
  for (const path of ['/people', '/people/', '/people/ida/duties', '/levels/', '/peopleXcsv', '/PEOPLE/ida'])
    expect([path, methodsAt(path)]).toEqual([path, []]);
});

it('matches a method at a path', () => {
  const matches = matcherOf(routes);
  expect([matches('HEAD', '/people/ida'), matches('POST', '/people/ida'), matches('POST', '/people.csv')]).toEqual([true, false, true]);
});
