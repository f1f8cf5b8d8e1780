import { useState } from 'react';
import { onRevision } from '../../../frameworks/web/changing.ts';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { PageHead } from '../../../people/web/page-head.tsx';
import button from '../../../ui/button.module.css';
import { ChoiceSet, InputField } from '../../../ui/field.tsx';
import type { RemovalPlan, RetentionView } from '../../contract/rights.ts';
import { mostDays, mostMonths, type RetentionRules } from '../../retention.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import admin from '../admin/admin.module.css';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import { DueNow } from './due-now.tsx';
import { retentionKey, retentionQuery } from './queries.ts';
import styles from './rights.module.css';

/** How long what is kept; what would go is shown before it is saved. */
export function RetentionPage() {
  const say = useAccessWords().rights;
  const view = useRead(retentionQuery());
  const [done, setDone] = useState('');
  return (
    <article className={styles.data}>
      <PageHead title={say.retention} about={say.lookedAt(view.lookedAt)} />
      <p className={styles.about}>{say.retentionMeans}</p>
      <output className={admin.done}>{done}</output>
      {view.can.change ? <Rules key={view.revision} view={view} onDone={setDone} /> : <RulesTold rules={view.rules} />}
    </article>
  );
}

/** For those who may look and not change. */
function RulesTold({ rules }: { rules: RetentionRules }) {
  const say = useAccessWords().rights;
  const [plan, setPlan] = useState<RemovalPlan | null>(null);
  const planning = useActing((access, asked: RetentionRules) => access.rights.planRemoval(asked));
  const told: [string, string][] = [
    [say.people, rules.peopleMonths === null ? say.forEver : say.months(rules.peopleMonths)],
    [say.erasePeople, say.eraseChoices[rules.erasePeople ? 'erase' : 'list']],
    [say.imports, say.days(rules.importDays)],
    [say.notices, rules.noticeDays === null ? say.forEver : say.days(rules.noticeDays)],
    [say.sessions, say.days(rules.sessionDays)],
    [say.invitations, say.days(rules.invitationDays)],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {told.map(([title, value]) => (
          <div key={title} style={{ display: 'contents' }}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.about}>{say.auditStays}</p>
      <p className={styles.chosen}>
        <button
          type="button"
          className={button.button}
          aria-disabled={planning.isActing}
          onClick={() => void planning.act(rules).then(setPlan)}
        >
          {say.preview}
        </button>
      </p>
      {plan && <DueNow plan={plan} />}
    </>
  );
}

/** As they are typed. */
type Typed = Record<NumberName, string>;
const names = ['peopleMonths', 'importDays', 'noticeDays', 'sessionDays', 'invitationDays'] as const;
type NumberName = (typeof names)[number];
const mayBeEmpty: ReadonlySet<NumberName> = new Set(['peopleMonths', 'noticeDays']);
const mostOf = (name: NumberName) => (name === 'peopleMonths' ? mostMonths : mostDays);

function Rules({ view, onDone }: { view: RetentionView; onDone(said: string): void }) {
  const say = useAccessWords().rights;
  const { rules, usual, revision } = view;
  const [typed, setTyped] = useState(() => Object.fromEntries(names.map((name) => [name, String(rules[name] ?? '')])) as Typed);
  const [erasePeople, setErase] = useState(rules.erasePeople);
  const [plan, setPlan] = useState<RemovalPlan | null>(null);
  const planning = useActing((access, asked: RetentionRules) => access.rights.planRemoval(asked));
  const saving = useActing((access, asked: RetentionRules) => access.rights.setRetention(asked, onRevision(revision)), retentionKey);
  const removing = useActing((access) => access.rights.remove(), retentionKey);
  const wrongs = useWrongs<NumberName>(saving.failure ?? planning.failure ?? removing.failure);
  const titles: Record<NumberName, { label: string; hint: string }> = {
    peopleMonths: { label: say.people, hint: say.peopleHint },
    importDays: { label: say.imports, hint: say.importsHint },
    noticeDays: { label: say.notices, hint: say.noticesHint },
    sessionDays: { label: say.sessions, hint: say.sessionsHint },
    invitationDays: { label: say.invitations, hint: say.invitationsHint },
  };
  /** null: something is wrong, and is said. */
  const asked = (): RetentionRules | null => {
    const isRight = (name: NumberName) => {
      const text = typed[name].trim();
      if (text === '') return mayBeEmpty.has(name);
      return /^\d+$/u.test(text) && Number(text) >= 1 && Number(text) <= mostOf(name);
    };
    const found = names.filter((name) => !isRight(name)).map((name) => [name, say.numberNeeded(mostOf(name))] as const);
    const noTime = erasePeople && typed.peopleMonths.trim() === '' ? [['peopleMonths', say.eraseNeedsTime] as const] : [];
    if (wrongs.find([...found, ...noTime])) return null;
    const numbers = Object.fromEntries(names.map((name) => [name, typed[name].trim() === '' ? null : Number(typed[name])]));
    return { ...(numbers as unknown as RetentionRules), erasePeople };
  };
  const act = async (work: (sent: RetentionRules) => Promise<void>) => {
    onDone('');
    const sent = asked();
    if (sent !== null) await work(sent);
  };
  const preview = () => act(async (sent) => setPlan(await planning.act(sent)));
  const save = () =>
    act(async (sent) => {
      if (await saving.act(sent)) onDone(say.saved);
    });
  const removeNow = async () => {
    const gone = await removing.act(undefined);
    if (gone === null) return;
    setPlan(null);
    onDone(
      say.removedNow(
        gone.things.reduce((sum, { count }) => sum + count, 0),
        gone.erased,
      ),
    );
  };
  return (
    <>
      <div className={`${styles.form} ${styles.section}`}>
        <ActingForm
          wrongs={wrongs}
          acting={saving}
          doIt={say.save}
          onSubmit={() => void save()}
          beside={
            <button type="button" className={button.button} aria-disabled={planning.isActing} onClick={() => void preview()}>
              {say.preview}
            </button>
          }
        >
          {names.map((name) => (
            <div key={name} className={styles.short}>
              <InputField
                id={wrongs.idOf(name)}
                label={titles[name].label}
                hint={`${titles[name].hint} ${say.usual(usual[name])}`}
                error={wrongs.of(name)}
                value={typed[name]}
                onValue={(value) => {
                  setTyped({ ...typed, [name]: value });
                  setPlan(null);
                }}
              />
              {name === 'peopleMonths' && (
                <ChoiceSet
                  id="erase-people"
                  legend={say.erasePeople}
                  value={erasePeople ? 'erase' : 'list'}
                  choices={(['list', 'erase'] as const).map((value) => ({ value, title: say.eraseChoices[value] }))}
                  onValue={(value) => {
                    setErase(value === 'erase');
                    setPlan(null);
                  }}
                />
              )}
            </div>
          ))}
          <p className={styles.about}>{say.auditStays}</p>
        </ActingForm>
      </div>
      {plan && <DueNow plan={plan} />}
      {plan && (
        <p className={styles.chosen}>
          <button
            type="button"
            className={button.button}
            aria-disabled={removing.isActing}
            onClick={() => removing.isActing || void removeNow()}
          >
            {say.removeNow}
          </button>
        </p>
      )}
    </>
  );
}
