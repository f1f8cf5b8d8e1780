import { useState } from 'react';
import { onRevision } from '../../../frameworks/web/changing.ts';
import button from '../../../ui/button.module.css';
import fields from '../../../ui/field.module.css';
import { InputField, SelectField } from '../../../ui/field.tsx';
import type { IssuerView } from '../../contract/issuers.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import type { AccessClient } from '../client.ts';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import { DutyFields } from './duty-fields.tsx';
import { type GroupInput, type IssuerInput, issuerAsked, issuerInput, wrongInIssuer } from './issuer-input.ts';
import { stale } from './queries.ts';

export interface IssuerFormProps {
  /** null: a new one. */
  issuer: IssuerView | null;
  onDone(said: string): void;
  onCancel(): void;
  onDirty(): void;
}

type TextField = 'title' | 'url' | 'clientId' | 'secretPlace' | 'domains' | 'groupsClaim' | 'scopes' | 'maxAge';
type IssuerField = TextField | 'prompt' | `group-${number}` | `duty-${number}` | `unit-${number}`;
type Added = Parameters<AccessClient['issuers']['add']>[0];

/** What is set for a service; its address and client are what it is, and are not changed. */
export function IssuerForm({ issuer, onDone, onCancel, onDirty }: IssuerFormProps) {
  const words = useAccessWords();
  const say = words.issuerPages;
  const [value, setValue] = useState<IssuerInput>(issuerInput(issuer));
  const saving = useActing((access, { url, clientId, ...asked }: Added) => {
    if (issuer === null) return access.issuers.add({ url, clientId, ...asked });
    return access.issuers.change({ id: issuer.id, ...asked }, onRevision(issuer.revision));
  }, stale);
  const wrongs = useWrongs<IssuerField>(saving.failure, {
    ISSUER_TAKEN: 'url',
    ISSUER_ADDRESS: 'url',
    ISSUER_URL: 'url',
    ISSUER_SECRET_PLACE: 'secretPlace',
  });
  const set = (changed: Partial<IssuerInput>) => {
    setValue({ ...value, ...changed });
    onDirty();
  };
  const save = async () => {
    saving.forget();
    if (wrongs.find(wrongInIssuer(say, value, issuer === null))) return;
    const title = value.title.trim();
    if (await saving.act(issuerAsked(value))) onDone(issuer === null ? say.added(title) : say.saved(title));
  };
  const field = (name: TextField) => ({
    id: wrongs.idOf(name),
    error: wrongs.of(name),
    value: value[name],
    onValue: (typed: string) => set({ [name]: typed }),
  });
  const [url, clientId] = [field('url'), field('clientId')];
  return (
    <ActingForm
      wrongs={wrongs}
      acting={saving}
      doIt={issuer === null ? say.add : words.admin.save}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <InputField {...field('title')} label={say.name} hint={say.nameHint} />
      {issuer === null && (
        <>
          <InputField {...url} label={say.url} hint={say.urlHint} />
          <InputField {...clientId} label={say.clientId} hint={say.clientIdHint} />
        </>
      )}
      <InputField {...field('secretPlace')} label={say.secretPlace} hint={say.secretPlaceHint} />
      <label className={fields.choice}>
        <input type="checkbox" checked={value.justInTime} onChange={({ target }) => set({ justInTime: target.checked })} />
        <span>{say.makePersons}</span>
        <span className={fields.hint}>{say.makePersonsHint}</span>
      </label>
      <InputField {...field('domains')} label={say.domains} hint={say.domainsHint} />
      <InputField {...field('groupsClaim')} label={say.groupsClaim} hint={say.groupsClaimHint} />
      <Groups value={value.groups} onValue={(groups) => set({ groups })} idOf={wrongs.idOf} />
      <details>
        <summary>{say.further}</summary>
        <div className={fields.form}>
          <InputField {...field('scopes')} label={say.scopes} hint={say.scopesHint} />
          <SelectField
            id={wrongs.idOf('prompt')}
            label={say.prompt}
            value={value.prompt}
            options={(['', 'login', 'select_account'] as const).map((prompt) => ({ value: prompt, title: say.prompts[prompt] }))}
            onValue={(prompt) => set({ prompt })}
          />
          <InputField {...field('maxAge')} label={say.maxAge} hint={say.maxAgeHint} type="number" />
        </div>
      </details>
    </ActingForm>
  );
}

interface GroupsProps {
  value: GroupInput[];
  onValue(value: GroupInput[]): void;
  idOf(part: IssuerField): string;
}

/** Which duty somebody has who is in which group there. */
function Groups({ value, onValue, idOf }: GroupsProps) {
  const say = useAccessWords().issuerPages;
  const alter = (index: number, changed: Partial<GroupInput>) =>
    onValue(value.map((one, i) => (i === index ? { ...one, ...changed } : one)));
  return (
    <section className={styles.part}>
      <h3>{say.groups}</h3>
      <div className={styles.rows}>
        {value.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by their place alone
          <div key={index} className={styles.doing}>
            <InputField id={idOf(`group-${index}`)} label={say.group} value={one.group} onValue={(group) => alter(index, { group })} />
            <DutyFields
              value={one}
              ids={{ duty: idOf(`duty-${index}`), unit: idOf(`unit-${index}`) }}
              onValue={(next) => alter(index, next)}
            />
            <button type="button" className={button.quiet} onClick={() => onValue(value.filter((_, i) => i !== index))}>
              {say.removeGroup(one.group || '…')}
            </button>
          </div>
        ))}
        <button type="button" className={button.quiet} onClick={() => onValue([...value, { group: '', duty: null, unit: null }])}>
          {say.addGroup}
        </button>
      </div>
    </section>
  );
}
