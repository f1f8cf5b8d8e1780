/** A framework of six levels and seven areas with long statements, of words of our own. */
const levels = ['Associate', 'Intermediate', 'Senior', 'Staff', 'Principal', 'Distinguished'];
const areas = ['Accountability', 'Credibility', 'Autonomy', 'Team building', 'Craft', 'Judgement', 'Care for others'];
const reaches = [
  'one lamp',
  'a lighthouse and its keepers',
  'every lighthouse of a bay',
  'the bays of one coast',
  'both coasts and the islands',
  'all waters that ships under our flag sail',
];
const acts = [
  'Keeps a written account of what was lit, what went dark and why, for',
  'Explains to harbour masters, in their own words and before the season begins, what can be relied on at',
  'Notices wear early enough that nobody has to climb a tower in a storm, and plans the repair of',
  'Invites criticism of each new method from those who will work with it at night, before it is brought to',
];

/** Pages by their path. */
export const widePages: Readonly<Record<string, string>> = Object.fromEntries(
  levels.map((level, index) => [
    `content/lighthouses/${level.toLowerCase()}.md`,
    [
      `---\ntitle: "${level} - Lighthouse Department Career Framework"\n---\n`,
      `## ${level}\n\nAnswers for ${reaches[index]}.\n`,
      ...areas.map((area, at) => `## ${area}\n\n${acts.map((act) => `1. ${act} ${reaches[index]}, watch ${at + 1}.`).join('\n')}\n`),
    ].join('\n'),
  ]),
);
