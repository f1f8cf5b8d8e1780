/** What versions keep of somebody, in English. */
import type { ShareWords } from '../../platform/personal-data.ts';

export const words: ShareWords = {
  sections: {
    acts: {
      title: 'Versions of the handbook',
      about: 'What somebody proposed, published and approved, with the notes that they wrote: what holds for whom has to be answered for.',
      fields: {
        did: {
          title: 'Did',
          values: { published: 'published', approved: 'approved', proposed: 'proposed', decided: 'decided on a proposal' },
        },
        at: 'When',
        version: 'Version',
        notes: 'Notes',
      },
    },
  },
  parts: {
    acts: {
      title: 'What they did to versions of the handbook',
      why: 'The organisation answers for what it expects of people. Who did it is “Erased person” from now on.',
    },
    notes: {
      title: 'Notes of versions in which the name stands',
      why: 'What was published never changes. Where the name must not stay, the handbook has to say so in another version.',
    },
  },
};
