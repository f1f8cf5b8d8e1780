/** What a page that was written as a file says to the app that takes it up. */
import { type WrittenPage, writtenPageId } from '../written-page.ts';

/** null: no written page, there is a server. */
export function readWrittenPage(document: Document): WrittenPage | null {
  const text = document.getElementById(writtenPageId)?.textContent;
  return text ? JSON.parse(text) : null;
}

/** Views with one word in their query are written each; a choice among many is made in the browser. */
export function isFileOfItsOwn(address: string): boolean {
  return /\?(?:view|by)=\w+$/u.test(address);
}
