import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import button from '../../../ui/button.module.css';
import { useActing } from '../acting.ts';
import { AccessSpeaking, useAccessWords } from '../words/access-words.tsx';
import { viewingQuery } from './queries.ts';
import styles from './viewing-bar.module.css';

/** Whose eyes they are, until when, and the way out. */
export function ViewingBar({ person }: { person: { id: string; name: string } }) {
  return (
    <AccessSpeaking>
      <Bar person={person} />
    </AccessSpeaking>
  );
}

function Bar({ person }: { person: { id: string; name: string } }) {
  const say = useAccessWords().admin;
  const { data } = useQuery({ ...viewingQuery(), throwOnError: false });
  const ending = useActing((access, _asked: null) => access.duties.endViewing());
  const until = data?.viewing?.until ?? null;
  useEffect(() => {
    if (until === null) return;
    const later = setTimeout(seeAgain, Math.max(0, Date.parse(until) - Date.now()) + 1000);
    return () => clearTimeout(later);
  }, [until]);

  const end = async () => {
    if ((await ending.act(null)) !== null) seeAgain();
  };
  return (
    <aside className={styles.bar} aria-label={say.lookAs}>
      <p>
        <b>{say.looking(person.name)}</b>
        {until !== null && <span> {say.lookingUntil(until)}</span>}
      </p>
      {ending.failure !== null && <p role="alert">{ending.failure.kind === 'refused' ? ending.failure.problem.message : say.notEnded}</p>}
      <button type="button" className={button.button} aria-disabled={ending.isActing} onClick={() => ending.isActing || void end()}>
        {say.endLooking}
      </button>
    </aside>
  );
}

/** A document of its own: nothing that was read with other eyes is left in it. Where they could go, the own may not. */
function seeAgain(): void {
  location.assign('/access');
}
