/** The whole policy in words: what each room declares, and the same once more by duty. */
import type { Language } from '../../../compiler/language.ts';
import type { ToldPolicy } from '../../../platform/policy/told.ts';
import type { PolicyView } from '../../contract/duties.ts';
import { type DutyName, dutiesOfUnits, dutyNames } from '../../duty.ts';
import { dutyWords } from '../../duty-words.ts';

/** The policy of a room, told in a language. */
export interface DeclaredRoom extends ToldPolicy {
  name: string;
}

export function readPolicy(rooms: readonly DeclaredRoom[], language: Language): PolicyView {
  const { duties, principles } = dutyWords(language);
  return {
    rooms: rooms.map(({ name, title, acts }) => ({ name, title, acts })),
    duties: dutyNames.map((duty) => ({
      duty,
      ...duties[duty],
      ofUnits: dutiesOfUnits.includes(duty),
      acts: rooms.flatMap(({ name: room, acts }) =>
        acts.filter(({ may }) => may.some(({ relation }) => dutyOf(relation) === duty)).map(({ act, says }) => ({ room, act, says })),
      ),
    })),
    principles: [...principles],
  };
}

/** A way of standing that a duty gives is called as the duty, with more behind it where it is held over everything. */
function dutyOf(relation: string): DutyName | null {
  return dutyNames.find((duty) => relation === duty || relation.startsWith(`${duty}-`)) ?? null;
}
