import { useState } from 'react';
import { onRevision } from '../../../frameworks/web/changing.ts';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { ChoiceSet } from '../../../ui/field.tsx';
import type { SignInRulesView } from '../../contract/sign-in.ts';
import { type TwoFactorRule, twoFactorRules } from '../../two-factors.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import { signInRulesQuery, stale } from './queries.ts';

/** Of whom two factors are asked, and whom each choice would concern. */
export function TwoFactors() {
  const say = useAccessWords().twoFactors;
  const [said, setSaid] = useState('');
  const rules = useRead(signInRulesQuery());
  return (
    <section className={styles.section} aria-labelledby="two-factors">
      <header>
        <h2 id="two-factors">{say.title}</h2>
      </header>
      <p className={styles.prose}>{say.about}</p>
      <div className={styles.setting}>
        {rules.can.change ? <Rule key={rules.revision} rules={rules} onDone={setSaid} /> : <p>{say.saved[rules.twoFactors]}</p>}
      </div>
      <output className={styles.done}>{said}</output>
    </section>
  );
}

function Rule({ rules: { twoFactors, concerns, revision }, onDone }: { rules: SignInRulesView; onDone(said: string): void }) {
  const say = useAccessWords().twoFactors;
  const [chosen, setChosen] = useState<TwoFactorRule>(twoFactors);
  const saving = useActing(
    (access, asked: { twoFactors: TwoFactorRule }) => access.signIn.setSignInRules(asked, onRevision(revision)),
    stale,
  );
  const wrongs = useWrongs<'twoFactors'>(saving.failure);
  const save = async () => {
    onDone('');
    if ((await saving.act({ twoFactors: chosen })) !== null) onDone(say.saved[chosen]);
  };
  const means = (rule: TwoFactorRule) =>
    rule === 'nobody' ? say.nobodyMeans : say.concerns(concerns[rule].people, concerns[rule].without);
  return (
    <ActingForm wrongs={wrongs} acting={saving} doIt={say.save} onSubmit={() => void save()}>
      <ChoiceSet<TwoFactorRule>
        id={wrongs.idOf('twoFactors')}
        legend={say.ofWhom}
        value={chosen}
        choices={twoFactorRules.map((value) => ({ value, title: say.choices[value], hint: means(value) }))}
        onValue={setChosen}
      />
      <p className={styles.quiet}>{say.byTwo}</p>
    </ActingForm>
  );
}
