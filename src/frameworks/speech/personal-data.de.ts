/** What versions keep of somebody, in German. */
import type { ShareWords } from '../../platform/personal-data.ts';

export const words: ShareWords = {
  sections: {
    acts: {
      title: 'Fassungen des Handbuchs',
      about:
        'Was jemand vorschlug, veröffentlichte und genehmigte, mit den eigenen Notizen dazu: Was für wen gilt, muss jemand verantworten.',
      fields: {
        did: {
          title: 'Was',
          values: {
            published: 'veröffentlicht',
            approved: 'genehmigt',
            proposed: 'vorgeschlagen',
            decided: 'über einen Vorschlag entschieden',
          },
        },
        at: 'Wann',
        version: 'Fassung',
        notes: 'Notizen',
      },
    },
  },
  parts: {
    acts: {
      title: 'Was die Person an Fassungen des Handbuchs tat',
      why: 'Die Organisation verantwortet, was sie von Menschen erwartet. Getan hat es von jetzt an „Erased person“.',
    },
    notes: {
      title: 'Notizen von Fassungen, in denen der Name steht',
      why: 'Was veröffentlicht ist, ändert sich nie. Soll der Name nicht bleiben, muss es das Handbuch in einer weiteren Fassung sagen.',
    },
  },
};
