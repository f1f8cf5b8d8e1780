import type { ActorRef } from '../../contract/versions.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';

/** Who did something: a person by name, else what did it. */
export function ActorName({ actor }: { actor: ActorRef }) {
  const say = useVersionsWords();
  return <>{actor.name ?? say.actor[actor.kind](actor.id)}</>;
}
