/** Erasing somebody: the plan by name and count, the name to be typed, and what was done. */
import { useState } from 'react';
import tables from '../../../people/web/people-table.module.css';
import { AppLink } from '../../../ui/app-link.tsx';
import button from '../../../ui/button.module.css';
import { InputField } from '../../../ui/field.tsx';
import type { Erased, ErasurePlanView } from '../../contract/rights.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { Notice } from '../notice.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './rights.module.css';

const fates = ['erased', 'emptied', 'kept'] as const;

/** @param onErased told once it is done: nothing that was read of them is to stay in sight */
export function Erasure({ id, onErased }: { id: string; onErased(erased: Erased): void }) {
  const say = useAccessWords().rights;
  const [plan, setPlan] = useState<ErasurePlanView | null>(null);
  const planning = useActing((access, of: string) => access.rights.planErasure({ id: of }));
  const show = async () => {
    const made = await planning.act(id);
    if (made) setPlan(made);
  };
  const { failure } = planning;
  return (
    <section className={`${styles.section} not-on-paper`} aria-labelledby="erasure">
      <h2 id="erasure">{say.erasure}</h2>
      <p className={styles.about}>{say.erasureMeans}</p>
      {failure && (
        <Notice title={failure.kind === 'refused' ? failure.problem.message : say.cannot}>
          <p>{failure.kind === 'refused' && failure.problem.hint}</p>
        </Notice>
      )}
      {plan === null ? (
        <p className={styles.chosen}>
          <button
            type="button"
            className={button.button}
            aria-disabled={planning.isActing}
            onClick={() => planning.isActing || void show()}
          >
            {planning.isActing ? say.planning : say.plan}
          </button>
        </p>
      ) : (
        <Plan key={plan.digest} plan={plan} onAgain={() => void show()} onErased={onErased} />
      )}
    </section>
  );
}

/** In place of everything that was told of them. */
export function ErasedNow({ salts }: Pick<Erased, 'salts'>) {
  const say = useAccessWords().rights;
  return (
    <Notice title={say.erasedNow}>
      <p>{say.erasedMeans(salts)}</p>
      <p>
        <AppLink href="/people">{say.toDirectory}</AppLink>
      </p>
    </Notice>
  );
}

interface PlanProps {
  plan: ErasurePlanView;
  onAgain(): void;
  onErased(erased: Erased): void;
}

function Plan({ plan, onAgain, onErased }: PlanProps) {
  const say = useAccessWords().rights;
  const { refusals, digest, person, parts } = plan;
  return (
    <>
      {refusals.length > 0 && (
        <Notice title={say.cannot}>
          {refusals.map(({ code, message, hint }) => (
            <p key={code}>
              {message} {hint}
            </p>
          ))}
        </Notice>
      )}
      {fates.map((fate) => (
        <Fate key={fate} fate={fate} parts={parts.filter((part) => part.fate === fate)} />
      ))}
      {digest !== null && <Confirm id={person.id} name={person.name} digest={digest} onAgain={onAgain} onErased={onErased} />}
    </>
  );
}

function Fate({ fate, parts }: { fate: (typeof fates)[number]; parts: ErasurePlanView['parts'] }) {
  const say = useAccessWords().rights;
  if (parts.length === 0) return null;
  return (
    <div className={styles.fate} data-fate={fate}>
      <h3>{say.fate[fate]}</h3>
      <table className={`${tables.table} ${styles.plan}`} aria-label={say.fate[fate]}>
        <thead>
          <tr>
            <th scope="col">{say.what}</th>
            <th scope="col" className={tables.number}>
              {say.howMany}
            </th>
            <th scope="col">{say.why}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ share, key, title, why, count, names }) => (
            <tr key={`${share}.${key}`}>
              <th scope="row">
                {title}
                {names.length > 0 && <span className={styles.names}>{say.among(names, count)}</span>}
              </th>
              <td data-title={say.howMany} className={tables.number}>
                {say.number(count)}
              </td>
              <td data-title={say.why}>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ConfirmProps extends Pick<PlanProps, 'onAgain' | 'onErased'> {
  id: string;
  name: string;
  digest: string;
}

function Confirm({ id, name, digest, onAgain, onErased }: ConfirmProps) {
  const say = useAccessWords().rights;
  const [typed, setTyped] = useState('');
  const erasing = useActing((access, asked: { id: string; plan: string; name: string }) => access.rights.erase(asked), ['people']);
  const wrongs = useWrongs(erasing.failure, { ERASURE_NAME: 'name' } as const);
  const isStale = erasing.failure?.kind === 'refused' && erasing.failure.problem.code === 'ERASURE_STALE';
  const spelt = (text: string) => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  const erase = async () => {
    if (wrongs.find(spelt(typed) === spelt(name) ? [] : [['name', say.nameDiffers]])) return;
    const done = await erasing.act({ id, plan: digest, name: typed });
    if (done) onErased(done);
  };
  return (
    <div className={styles.danger}>
      <ActingForm wrongs={wrongs} acting={erasing} doIt={say.erase} isDanger onSubmit={() => void erase()}>
        {isStale && (
          <button type="button" className={button.button} onClick={onAgain}>
            {say.planAnew}
          </button>
        )}
        <InputField
          id={wrongs.idOf('name')}
          label={say.typeName(name)}
          hint={say.typeNameHint}
          error={wrongs.of('name')}
          value={typed}
          onValue={setTyped}
        />
      </ActingForm>
    </div>
  );
}
