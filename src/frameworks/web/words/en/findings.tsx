/** What is said around findings; their own sentences come with them. */
import type { ReactNode } from 'react';
import type { SeverityCounts } from '../../../contract.ts';
import { count, format } from './site.tsx';

export const findings = {
  /** "1 error, 2 remarks"; severities without a finding are left out. */
  counts: ({ error, warning, info }: SeverityCounts) =>
    [error > 0 && count.errors(error), warning > 0 && count.warnings(warning), info > 0 && count.remarks(info)].filter(Boolean).join(', '),
  byPage: 'By page',
  byRule: 'By rule',
  nothingChosen: 'Nothing is found with these choices.',
  showAll: 'Show all findings',
  moreRules: (rules: number) => `Show ${format.number(rules)} more rules`,
  morePages: (pages: number) => `Show ${format.number(pages)} more pages`,
  gone: 'The finding that was open is gone: its line is mended, or says something else now.',
  linked: 'The finding of this address',
  nothing: 'Nothing found',
  noRemark: 'Every page was read without a remark. In a terminal or a merge request, the same check is:',
  looksFor: (on: number, silenced: number, waiting: { value: string; count: number }[]) =>
    [
      `${format.counted(on, { one: 'kind of finding is', other: 'kinds of finding are' })} looked for`,
      silenced > 0 ? `; ${format.number(silenced)} more ${silenced === 1 ? 'is' : 'are'} off in gradus.yaml` : '',
      '.',
      waiting.length > 0
        ? ` ${waiting.map((group) => `${format.number(group.count)} about ${group.value}`).join(' and ')} wait until they are asked for.`
        : '',
    ].join(''),
  switchedOn: (file: ReactNode) => <>In {file} all of these are switched on by:</>,

  howGrave: 'How grave',
  all: 'All',
  severities: { error: 'Errors', warning: 'Warnings', info: 'Remarks' },
  rule: 'Rule',
  allRules: 'All rules',
  group: {
    pages: 'Pages and links',
    graph: 'Levels and roles',
    ladder: 'The ladder',
    wording: 'Wording',
    settings: 'gradus.yaml',
  } as Readonly<Record<string, string>>,
  wholeGroup: (group: string, rules: number, findings: number) => `${group}: all ${format.number(rules)} (${format.number(findings)})`,
  noneLeft: 'none left',
  owner: 'Owner',
  allOwners: 'All owners',
  onlyOn: (page: ReactNode, all: ReactNode) => (
    <>
      Only on {page}. {all}
    </>
  ),
  onAllPages: 'On all pages',
  shown: (findings: number) => format.counted(findings, { one: 'finding is shown', other: 'findings are shown' }),

  answeredForBy: (owner: string) => `answered for by ${owner}`,
  whatToDo: 'What to do',
  whyItMatters: 'Why it matters',
  allAbout: (rule: ReactNode) => <>All about {rule}</>,
  aboutRule: 'About this rule',
  wholePage: 'The whole page',
  pageAtLine: (line: number) => `The page at line ${line}`,
  atLine: (line: number) => `Line ${line}`,
  linesAround: (file: string) => `Lines of ${file} around the finding`,

  theFix: 'The fix',
  nowAndMended: (file: string, line: number) => `${file}, line ${line}: now and mended`,
  now: 'Now',
  mended: 'Mended',
  takenOut: 'Taken out.',
  writtenBy: 'This, and everything else that is safe to mend, is written by:',

  leaveOut: 'Leave it out',
  leaveOutWhere: (where: 'end' | 'above' | 'page', line: number) => {
    const place = { end: `At the end of line ${line}`, above: `On a line of its own above line ${line}`, page: 'Anywhere on the page' }[
      where
    ];
    return `${place}, with the reason why it is right as it is in place of “reason”:`;
  },
  leavesOutAll: 'That leaves out all of its kind on this page.',
};
