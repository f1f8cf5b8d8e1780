import { describe, expect, it } from 'vitest';
import { readLastModified } from './dates.ts';

describe('the line that says when a page was last modified', () => {
  it.each([
    ['Last modified March 4, 2024: Fix links (0a1b2c3d)', '2024-03-04', '0a1b2c3d'],
    ['Last modified 4th March 2024', '2024-03-04', null],
    ['Last modified on 31 December 2023', '2023-12-31', null],
    ['Last modified Mar. 4, 2024', '2024-03-04', null],
    ['Last modified Sept 4, 2024', '2024-09-04', null],
    ['Last modified 2024-03-04', '2024-03-04', null],
    ['Last modified May 2, 2024: Close the gap ( 0A1B2C3 )', '2024-05-02', '0A1B2C3'],
  ])('gives the day and the revision: %s', (text, day, revision) => expect(readLastModified(text)).toEqual({ day, revision }));

  it.each(['Last modified yesterday', 'Last modified Marchember 4, 2024', 'Last modified March 44, 2024', 'Last modified in 2024'])(
    'gives no day when it names none: %s',
    (text) => expect(readLastModified(text).day).toBeNull(),
  );

  it.each(['Last modified March 4, 2024 (#12345678)', 'Last modified March 4, 2024 by 1234567', 'Last modified March 4, 2024 (abc)'])(
    'takes nothing else for a revision: %s',
    (text) => expect(readLastModified(text).revision).toBeNull(),
  );
});
