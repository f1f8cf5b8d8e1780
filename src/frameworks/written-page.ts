/** What a written page carries beside its words, for the browser app that takes it up. */

export interface WrittenPage {
  /** Where on its web server the site begins. */
  base: string;
  /** Which address the page is; empty for the one that stands where nothing is. */
  address: string;
  /** What the page was made from, by the key of its query. */
  reads: [key: readonly unknown[], value: unknown][];
}

export const writtenPageId = 'gradus-written';
