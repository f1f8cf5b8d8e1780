/** What a page that was written as a file says to the app that takes it up. */
import { type WrittenPage, writtenPageId } from '../written-page.ts';

/** null: no written page, there is a server. */
export function readWrittenPage(document: Document): WrittenPage | null {
  const text = document.getElementById(writtenPageId)?.textContent;
  return text ? JSON.parse(text) : null;
}

/**
 * Presses the button that somebody pressed before the app was there; to be called once the app listens. Nothing is pressed
 * that is on the page no more. The other half is `src/ui/public/early-press.js`.
 */
export function pressAsBefore(document: Document & { pressedEarly?: HTMLElement | null }): void {
  document.dispatchEvent(new Event('gradus-taken-up'));
  if (document.pressedEarly?.isConnected) document.pressedEarly.click();
}

/** Views with one word in their query are written each; a choice among many is made in the browser. */
export function isFileOfItsOwn(address: string): boolean {
  return /\?(?:view|by)=\w+$/u.test(address);
}
