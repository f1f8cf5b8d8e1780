import { useState } from 'react';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { PageHead } from '../../../people/web/page-head.tsx';
import tables from '../../../people/web/people-table.module.css';
import { AppLink } from '../../../ui/app-link.tsx';
import button from '../../../ui/button.module.css';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { MailState } from '../../contract/inbox.ts';
import { useActing } from '../acting.ts';
import { Notice } from '../notice.tsx';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import { mailQuery, stale } from './queries.ts';

/** What could not be delivered, what the mail server said of it, and another attempt. */
export function MailPage() {
  const say = useAccessWords().mailPage;
  const { sends, waiting, failed, failures } = useRead(mailQuery());
  const [done, setDone] = useState('');
  return (
    <>
      <PageHead title={say.title} about={sends ? say.waiting(waiting) : say.notSent} />
      <output className={styles.done}>{done}</output>
      {failures.length > 0 ? (
        <section className={styles.section} aria-labelledby="failed">
          <header>
            <h2 id="failed">{say.failed}</h2>
            {failed > failures.length && <p>{say.latest(failures.length, failed)}</p>}
          </header>
          <table className={`${tables.table} ${styles.list}`} aria-labelledby="failed">
            <thead>
              <tr>
                <th scope="col">{say.subject}</th>
                <th scope="col">{say.to}</th>
                <th scope="col">{say.why}</th>
                <th scope="col">{say.at}</th>
                <th scope="col">
                  <span className="only-heard">{say.again}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {failures.map((failure) => (
                <Row key={failure.id} failure={failure} onDone={setDone} />
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        sends && (
          <EmptyState title={say.none}>
            <p>{say.noneMeans}</p>
          </EmptyState>
        )
      )}
    </>
  );
}

interface RowProps {
  failure: MailState['failures'][number];
  onDone(said: string): void;
}

function Row({ failure: { id, kind, subject, person, reason, answer, attempts, at }, onDone }: RowProps) {
  const words = useAccessWords();
  const say = words.mailPage;
  const sending = useActing((access, of: string) => access.inbox.sendAgain({ id: of }), stale);
  const { failure } = sending;
  const send = async () => {
    if ((await sending.act(id)) !== null) onDone(say.onItsWay(person.name));
  };
  return (
    <tr>
      <th scope="row">{subject}</th>
      <td data-title={say.to}>
        <AppLink href={`/people/${person.id}`}>{person.name}</AppLink>
      </td>
      <td data-title={say.why}>
        {say.reasons[reason]} {answer !== null && <span className={styles.quiet}>{say.answer(<q>{answer}</q>)}</span>}
      </td>
      <td data-title={say.at}>
        <time dateTime={at}>{words.inbox.moment(at)}</time>
        {attempts > 0 && <span className={styles.quiet}>, {say.attempts(attempts)}</span>}
      </td>
      <td>
        {kind === 'invitation' ? (
          <span className={styles.quiet}>
            {say.inviteAnew(
              <AppLink href="/access" className={button.quiet}>
                {say.invite}
              </AppLink>,
            )}
          </span>
        ) : (
          <button
            type="button"
            className={button.quiet}
            aria-label={say.againNamed(subject, person.name)}
            aria-disabled={sending.isActing}
            onClick={() => sending.isActing || void send()}
          >
            {say.again}
          </button>
        )}
        {failure && (
          <Notice title={failure.kind === 'lost' ? words.signIn.lost : failure.problem.message}>
            {failure.kind === 'refused' && failure.problem.hint && <p>{failure.problem.hint}</p>}
          </Notice>
        )}
      </td>
    </tr>
  );
}
