import { useCallback, useState } from 'react';
import { Fact, Facts } from '../../../frameworks/web/role-facts.tsx';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { ActPanel } from '../../../people/web/acts/act-panel.tsx';
import { useOpened } from '../../../people/web/acts/use-opened.ts';
import { PageHead } from '../../../people/web/page-head.tsx';
import tables from '../../../people/web/people-table.module.css';
import button from '../../../ui/button.module.css';
import type { TokenView } from '../../contract/tokens.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import { MakeTokenForm } from './make-token-form.tsx';
import { serviceTokensQuery, stale } from './queries.ts';
import { ScimGroups } from './scim-groups.tsx';

/** Where SCIM is spoken. */
const scimPath = '/scim/v2';

/** What programs sign in with, and what follows from groups that one of them keeps. */
export function TokensPage() {
  const say = useAccessWords().tokenPages;
  const { rows, latest, can } = useRead(serviceTokensQuery());
  const { name: opened, opener, close } = useOpened<'make'>();
  const [isDirty, setDirty] = useState(false);
  const [done, setDone] = useState('');
  const closePanel = useCallback(() => {
    setDirty(false);
    close();
  }, [close]);
  return (
    <>
      <PageHead title={say.title} about={say.about}>
        {can.make && (
          <button type="button" className={button.primary} onClick={opener('make')}>
            {say.make}
          </button>
        )}
      </PageHead>
      <Facts>
        <Fact name={say.scimAddress}>
          <code>{location.origin + scimPath}</code>
        </Fact>
      </Facts>
      <section className={styles.section} aria-labelledby="tokens">
        <header>
          <h2 id="tokens">{say.tokens}</h2>
        </header>
        <output className={styles.done}>{done}</output>
        {rows.length === 0 ? (
          <p className={styles.prose}>{say.noTokens}</p>
        ) : (
          <table className={`${tables.table} ${styles.list}`} aria-labelledby="tokens">
            <thead>
              <tr>
                <th scope="col">{say.name}</th>
                <th scope="col">{say.begins}</th>
                <th scope="col">{say.madeBy}</th>
                <th scope="col">{say.used}</th>
                <th scope="col">{say.until}</th>
                <th scope="col">
                  <span className="only-heard">{say.revoke}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((token) => (
                <Row key={token.id} token={token} onDone={setDone} />
              ))}
            </tbody>
          </table>
        )}
      </section>
      <ScimGroups />
      {opened === 'make' && (
        <ActPanel title={say.make} isDirty={isDirty} onClose={closePanel}>
          <MakeTokenForm latest={latest} onDone={closePanel} onDirty={setDirty} />
        </ActPanel>
      )}
    </>
  );
}

function Row({
  token: { id, name, begins, madeAt, madeBy, usedAt, until, state, can },
  onDone,
}: {
  token: TokenView;
  onDone(said: string): void;
}) {
  const words = useAccessWords();
  const say = words.tokenPages;
  const [asks, setAsks] = useState(false);
  const revoking = useActing((access, of: string) => access.tokens.revokeServiceToken({ id: of }), stale);
  const wrongs = useWrongs(revoking.failure);
  const revoke = async () => {
    if ((await revoking.act(id)) === null) return;
    setAsks(false);
    onDone(say.revokedNow(name));
  };
  return (
    <tr>
      <th scope="row">
        <b>{name}</b>
        {state !== 'works' && <span className={styles.mark}>{words.account.state[state]}</span>}
      </th>
      <td data-title={say.begins}>
        <code>{begins}…</code>
      </td>
      <td data-title={say.madeBy}>{say.madeOn(madeAt, madeBy?.name ?? null)}</td>
      <td data-title={say.used}>{say.usedOn(usedAt)}</td>
      <td data-title={say.until}>{say.worksUntil(until)}</td>
      <td>
        {can.revoke && !asks && (
          <button type="button" className={button.quiet} aria-label={say.revokeNamed(name)} onClick={() => setAsks(true)}>
            {say.revoke}
          </button>
        )}
        {asks && (
          <div className={styles.doing} data-danger>
            <ActingForm
              wrongs={wrongs}
              acting={revoking}
              doIt={say.revoke}
              isDanger
              onSubmit={() => void revoke()}
              onCancel={() => setAsks(false)}
            >
              <p>{say.revokeAsk}</p>
            </ActingForm>
          </div>
        )}
      </td>
    </tr>
  );
}
