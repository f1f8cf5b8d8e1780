/** What of the policy is looked for. */
import type { PolicyView } from '../../contract/duties.ts';

type Room = PolicyView['rooms'][number];

/** Every way of standing that allows anything, once. */
export function relationsIn(rooms: readonly Room[]): { relation: string; says: string }[] {
  const all = rooms.flatMap(({ acts }) => acts.flatMap(({ may }) => may));
  return [...new Map(all.map((one) => [one.relation, one])).values()];
}

/** The acts that have all of the words, and are open to whoever stands so; rooms of which nothing is left are not there. */
export function chosenActs(rooms: readonly Room[], words: string, relation: string): Room[] {
  const wanted = folded(words).split(/\s+/u).filter(Boolean);
  const fits = ({ says, may }: Room['acts'][number], title: string) => {
    const text = folded([title, says, ...may.map((one) => one.says)].join(' '));
    return wanted.every((word) => text.includes(word)) && (relation === '' || may.some((one) => one.relation === relation));
  };
  return rooms.map((room) => ({ ...room, acts: room.acts.filter((act) => fits(act, room.title)) })).filter(({ acts }) => acts.length > 0);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
