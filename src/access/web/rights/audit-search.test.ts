import { expect, it } from 'vitest';
import { auditAsked, auditQueryText } from './audit-search.ts';

it.each([
  [{}, {}],
  [
    { action: 'person.', by: 'program', kind: 'unit', subject: 'x' },
    { action: 'person.', actorKind: 'program', subjectKind: 'unit', subject: 'x' },
  ],
  [
    { from: '2026-01-01', until: '2026-02-01' },
    { from: '2026-01-01', until: '2026-02-01' },
  ],
  [{ from: '2026-03-01', until: '2026-02-01' }, { from: '2026-03-01' }],
  [{ from: 'yesterday', until: '0001-01-01', by: 'somebody', action: '' }, {}],
  [{ actor: 'x'.repeat(101) }, {}],
])('%o is asked as %o', (search, asked) => {
  expect(auditAsked(search)).toEqual(asked);
});

it('is said to a file as it is asked', () => {
  expect(auditQueryText({})).toBe('');
  expect(auditQueryText({ action: 'person.', subject: 'a b&c' })).toBe('?action=person.&subject=a+b%26c');
});
