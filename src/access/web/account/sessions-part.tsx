import { useState } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import button from '../../../ui/button.module.css';
import { useActing } from '../acting.ts';
import { Notice } from '../notice.tsx';
import { sessionsQuery } from '../sign-in/queries.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './account.module.css';
import { AccountPart } from './account-part.tsx';
import { AskedFirst } from './asked-first.tsx';

/** Where one is signed in. Any of it can be ended from here. */
export function SessionsPart() {
  const words = useAccessWords();
  const say = words.account;
  const { sessions } = useRead(sessionsQuery());
  const [told, setTold] = useState<string | null>(null);
  const ending = useActing((access, id: string) => access.signIn.endOtherSession({ id }), ['account']);
  const endingOthers = useActing((access) => access.signIn.endOtherSessions(undefined), ['account']);
  const others = sessions.filter(({ here }) => !here).length;
  const { failure } = ending;
  const end = async (id: string, device: string) => {
    if ((await ending.act(id)) !== null) setTold(say.ended(device));
  };
  const endOthers = async () => {
    const done = await endingOthers.act(undefined);
    if (done !== null) setTold(say.othersEnded(done.ended));
    return done !== null;
  };
  return (
    <AccountPart title={say.sessions} about={say.sessionsAre} told={told}>
      {failure && (
        <Notice title={failure.kind === 'lost' ? words.signIn.lost : failure.problem.message}>
          {failure.kind === 'refused' && failure.problem.hint && <p>{failure.problem.hint}</p>}
        </Notice>
      )}
      <table className={styles.table} aria-label={say.sessions}>
        <thead>
          <tr>
            <th scope="col">{say.device}</th>
            <th scope="col">{say.how}</th>
            <th scope="col">{say.since}</th>
            <th scope="col">{say.usedAt}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, device, method, startedAt, usedAt, here }) => (
            <tr key={id}>
              <th scope="row">
                {device}
                {here && <span className={styles.mark}>{say.here}</span>}
              </th>
              <td data-of={say.how}>{say.methods[method]}</td>
              <td data-of={say.since}>
                <time dateTime={startedAt}>{say.moment(startedAt)}</time>
              </td>
              <td data-of={say.usedAt}>
                <time dateTime={usedAt}>{say.moment(usedAt)}</time>
              </td>
              <td className={styles.act}>
                {!here && (
                  <button
                    type="button"
                    className={button.quiet}
                    aria-label={say.endNamed(device)}
                    aria-disabled={ending.isActing}
                    onClick={() => ending.isActing || void end(id, device)}
                  >
                    {say.end}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others > 1 && (
        <AskedFirst title={say.endOthers} ask={say.endOthersAsk(others)} acting={endingOthers} isQuiet={false} onDo={endOthers} />
      )}
    </AccountPart>
  );
}
