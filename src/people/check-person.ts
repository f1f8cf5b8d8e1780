/** Whether what is entered about a person can be kept. */
import type { Day } from '../platform/day.ts';
import { unlikelyDay } from './likely-day.ts';
import { addressWrong, leftBeforeStart, type Message, nameWrong, numberWrong } from './messages.generated.ts';
import type { Person } from './person.ts';

const longestNumber = 50;
const longestName = 200;
const longestAddress = 254;

export function personProblems(person: Omit<Person, 'id' | 'revision'>, today: Day): Message[] {
  const { number, name, email, startedOn, leftOn } = person;
  const found: Message[] = [];
  if (!isOneLine(number, longestNumber)) found.push(numberWrong({ text: shown(number) }));
  if (!isOneLine(name, longestName)) found.push(nameWrong({ text: shown(name) }));
  if (email !== null && !isAddress(email)) found.push(addressWrong({ text: shown(email) }));
  const unlikely = unlikelyDay([startedOn, leftOn], today);
  if (unlikely) found.push(unlikely);
  else if (startedOn !== null && leftOn !== null && leftOn < startedOn) found.push(leftBeforeStart({ name, leftOn, startedOn }));
  return found;
}

/** Letters are kept in one way of writing them, so that two who look alike are alike; nothing blank stands around them. */
export function cleaned(text: string): string {
  // Most cells are plain English letters with nothing around them, and there are millions.
  return /^(?:[!-~](?:[ -~]*[!-~])?)?$/.test(text) ? text : text.normalize('NFC').trim();
}

function isOneLine(text: string, longest: number): boolean {
  return text.length > 0 && text.length <= longest && text === cleaned(text) && !/[\p{Cc}\u2028\u2029]/u.test(text);
}

/** Whether mail arrives is for the mail to say: one "@" with something on both sides, and nothing blank. */
function isAddress(text: string): boolean {
  return text.length <= longestAddress && /^[^\s@]+@[^\s@]+$/u.test(text) && isOneLine(text, longestAddress);
}

/** A whole page in a cell would be a whole page in the message. */
function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
