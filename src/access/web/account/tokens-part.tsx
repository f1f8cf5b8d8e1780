import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MadeToken, TokenView } from '../../contract/tokens.ts';
import { useActing } from '../acting.ts';
import { ShownOnce } from '../shown-once.tsx';
import { tokensQuery } from '../sign-in/queries.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './account.module.css';
import { AccountPart, InPlace } from './account-part.tsx';
import { AskedFirst } from './asked-first.tsx';
import { TokenForm } from './token-form.tsx';

/** What programs send to act in one's name: made, shown once, listed, revoked. */
export function TokensPart() {
  const say = useAccessWords().account;
  // Whoever cannot be told of tokens still comes to their ways in.
  const { data } = useQuery({ ...tokensQuery(), throwOnError: false });
  const [told, setTold] = useState<string | null>(null);
  const [made, setMade] = useState<MadeToken | null>(null);
  if (!data) return null;
  const { rows, latest, can } = data;
  return (
    <AccountPart title={say.tokens} about={say.tokensAre} told={told}>
      {rows.length === 0 ? (
        <p className={styles.none}>{say.tokensNone}</p>
      ) : (
        <table className={styles.table} aria-label={say.tokens}>
          <thead>
            <tr>
              <th scope="col">{say.tokenFact.name}</th>
              <th scope="col">{say.tokenFact.scopes}</th>
              <th scope="col">{say.tokenFact.begins}</th>
              <th scope="col">{say.tokenFact.until}</th>
              <th scope="col">{say.tokenFact.usedAt}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((token) => (
              <TokenRow key={token.id} token={token} onTold={setTold} />
            ))}
          </tbody>
        </table>
      )}
      {made !== null ? (
        <ShownOnce
          title={say.tokenMade(made.made.name)}
          about={<p>{made.token === null ? say.tokenShownBefore : say.tokenMadeMeans}</p>}
          secret={made.token ?? ''}
          {...(made.token !== null && { label: say.token })}
          done={say.tokenKept}
          onDone={() => setMade(null)}
        />
      ) : (
        can.make && (
          <InPlace title={say.makeToken}>
            {(close) => (
              <TokenForm
                latest={latest}
                onMade={(token) => {
                  setTold(null);
                  setMade(token);
                }}
                onCancel={close}
              />
            )}
          </InPlace>
        )
      )}
    </AccountPart>
  );
}

function TokenRow({
  token: { id, name, begins, scopes, until, usedAt, state, can },
  onTold,
}: {
  token: TokenView;
  onTold(told: string): void;
}) {
  const say = useAccessWords().account;
  const revoking = useActing((access) => access.tokens.revokeToken({ id }), ['account']);
  const revoke = async () => {
    const isDone = (await revoking.act(undefined)) !== null;
    if (isDone) onTold(say.revoked(name));
    return isDone;
  };
  // Whoever may change may read as well.
  const may = scopes.includes('write') ? say.scopesShort.write : scopes.map((scope) => say.scopesShort[scope]).join(', ');
  return (
    <tr data-over={state !== 'works' || undefined}>
      <th scope="row">
        {name}
        {state !== 'works' && <span className={styles.mark}>{say.state[state]}</span>}
      </th>
      <td data-of={say.tokenFact.scopes}>{may}</td>
      <td data-of={say.tokenFact.begins}>
        <code>{begins}…</code>
      </td>
      <td data-of={say.tokenFact.until}>
        <time dateTime={until}>{say.until(until)}</time>
      </td>
      <td data-of={say.tokenFact.usedAt}>{usedAt === null ? say.never : <time dateTime={usedAt}>{say.moment(usedAt)}</time>}</td>
      <td className={styles.act}>
        {can.revoke && (
          <AskedFirst title={say.revoke} label={say.revokeNamed(name)} ask={say.revokeAsk(name)} acting={revoking} onDo={revoke} />
        )}
      </td>
    </tr>
  );
}
