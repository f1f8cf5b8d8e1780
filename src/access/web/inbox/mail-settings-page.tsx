import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { onRevision } from '../../../frameworks/web/changing.ts';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { PageHead } from '../../../people/web/page-head.tsx';
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx';
import button from '../../../ui/button.module.css';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import fields from '../../../ui/field.module.css';
import { ChoiceSet, Field, SelectField } from '../../../ui/field.tsx';
import type { MailSettings } from '../../contract/inbox.ts';
import { useActing } from '../acting.ts';
import { Notice } from '../notice.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './inbox.module.css';
import { mailSettingsQuery } from './queries.ts';

/** Which mail one gets, when, and in which language. */
export function MailSettingsPage() {
  const say = useAccessWords();
  const settings = useRead(mailSettingsQuery());
  const [hasSaved, setSaved] = useState(false);
  const [isMeanwhile, setMeanwhile] = useState(false);
  return (
    <div className={styles.form}>
      <Breadcrumbs label={say.mail.crumbs} crumbs={[{ title: say.inbox.title, href: '/inbox' }]} />
      <PageHead title={say.mail.title} />
      <p className={styles.address}>
        {!settings.sends ? say.mail.notSent : settings.address === null ? say.mail.noAddress : say.mail.goesTo(<b>{settings.address}</b>)}
      </p>
      {isMeanwhile && (
        <Notice title={say.mail.meanwhile}>
          <p>{say.mail.meanwhileMeans}</p>
        </Notice>
      )}
      {/* What holds now is what is edited: another revision begins the form anew. */}
      <Form
        key={settings.revision}
        settings={settings}
        told={hasSaved ? say.mail.saved : ''}
        onEdit={() => {
          setSaved(false);
          setMeanwhile(false);
        }}
        onSaved={() => setSaved(true)}
        onMeanwhile={() => setMeanwhile(true)}
      />
    </div>
  );
}

interface FormProps {
  settings: MailSettings;
  told: string;
  onEdit(): void;
  onSaved(): void;
  onMeanwhile(): void;
}

type FieldName = 'from' | 'until' | 'zone' | 'language';
const fieldsOfRefusals: Readonly<Record<string, FieldName>> = { ZONE_UNKNOWN: 'zone', QUIET_EMPTY: 'until' };

function Form({ settings, told, onEdit, onSaved, onMeanwhile }: FormProps) {
  const say = useAccessWords().mail;
  const queries = useQueryClient();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [optOut, setOptOut] = useState(new Set(settings.optOut));
  const [isQuiet, setQuiet] = useState(settings.quiet !== null);
  const [{ from, until }, setHours] = useState(settings.quiet ?? { from: '20:00', until: '07:00' });
  // Who chose nothing so far is most likely where their device is.
  const [zone, setZone] = useState(settings.revision === 0 ? here : settings.zone);
  const [language, setLanguage] = useState(settings.language);
  const saving = useActing((access, { revision, ...choices }: Choices) => access.inbox.setSettings(choices, onRevision(revision)));
  const wrongs = useWrongs<FieldName>(saving.failure, fieldsOfRefusals);

  const save = async () => {
    const missing = isQuiet && (from === '' || until === '');
    const found = missing ? say.timeMissing : isQuiet && from === until ? say.sameTimes : null;
    if (wrongs.find(found === null ? [] : [['until', found]])) return;
    const { revision } = settings;
    const kept = await saving.act({ optOut: [...optOut], quiet: isQuiet ? { from, until } : null, zone, language, revision });
    if (kept === null) return;
    onSaved();
    queries.setQueryData(mailSettingsQuery().queryKey, kept);
  };
  const isStale = saving.failure?.kind === 'refused' && saving.failure.problem.status === 412;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it was refused
  useEffect(() => {
    if (!isStale) return;
    onMeanwhile();
    void queries.invalidateQueries({ queryKey: mailSettingsQuery().queryKey });
  }, [isStale]);
  return (
    <form
      className={fields.form}
      noValidate
      onChange={onEdit}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isActing) void save();
      }}
    >
      {!isStale && <ErrorSummary title={say.toMend(wrongs.all.length)} wrongs={wrongs.all} />}
      {saving.failure?.kind === 'lost' && (
        <Notice title={say.lost}>
          <p>{say.lostMeans}</p>
        </Notice>
      )}
      <fieldset className={fields.set}>
        <legend>{say.groups}</legend>
        <Check title={say.security} hint={say.securityIs} isChecked isFixed />
        {(['duties', 'system'] as const).map((group) => (
          <Check
            key={group}
            title={say[group]}
            hint={say[`${group}Is`]}
            isChecked={!optOut.has(group)}
            onCheck={(wanted) => setOptOut(new Set(wanted ? [...optOut].filter((one) => one !== group) : [...optOut, group]))}
          />
        ))}
      </fieldset>
      <fieldset className={fields.set}>
        <legend>{say.quiet}</legend>
        <Check title={say.quietOn} hint={say.quietIs} isChecked={isQuiet} onCheck={setQuiet} />
        {isQuiet && (
          <div className={styles.quiet}>
            <div className={styles.hours}>
              <Time id={wrongs.idOf('from')} label={say.from} value={from} onValue={(value) => setHours({ from: value, until })} />
              <Time
                id={wrongs.idOf('until')}
                label={say.until}
                value={until}
                error={wrongs.of('until')}
                onValue={(value) => setHours({ from, until: value })}
              />
              {until !== '' && until < from && <p className={styles.morning}>{say.nextMorning}</p>}
            </div>
            <SelectField
              id={wrongs.idOf('zone')}
              label={say.zone}
              hint={say.zoneIs}
              error={wrongs.of('zone')}
              value={zone}
              options={zonesWith(zone, here).map((value) => ({ value, title: value.replaceAll('_', ' ') }))}
              onValue={setZone}
            />
            {zone !== here && (
              <button type="button" className={button.quiet} onClick={() => setZone(here)}>
                {say.zoneHere(here.replaceAll('_', ' '))}
              </button>
            )}
          </div>
        )}
      </fieldset>
      <ChoiceSet<MailSettings['language']>
        id={wrongs.idOf('language')}
        legend={say.language}
        value={language}
        choices={(['en', 'de'] as const).map((value) => ({ value, title: <span lang={value}>{say.languages[value]}</span> }))}
        onValue={setLanguage}
      />
      <div className={button.row}>
        <button type="submit" className={button.primary} aria-disabled={saving.isActing}>
          {saving.isActing ? say.saving : say.save}
        </button>
        <span role="status" className={styles.done}>
          {told}
        </span>
      </div>
    </form>
  );
}

type Choices = Pick<MailSettings, 'optOut' | 'quiet' | 'zone' | 'language' | 'revision'>;

function Check(props: { title: string; hint: string; isChecked: boolean; isFixed?: boolean; onCheck?(wanted: boolean): void }) {
  const { title, hint, isChecked, isFixed, onCheck } = props;
  const id = useId();
  return (
    <label className={fields.choice} htmlFor={id}>
      <input id={id} type="checkbox" checked={isChecked} disabled={isFixed} onChange={(event) => onCheck?.(event.target.checked)} />
      <span>{title}</span>
      <span className={fields.hint}>{hint}</span>
    </label>
  );
}

interface TimeProps {
  id: string;
  label: string;
  error?: string | null;
  value: string;
  onValue(value: string): void;
}

function Time({ value, onValue, ...field }: TimeProps) {
  return (
    <Field {...field}>
      {(attributes) => <input {...attributes} type="time" value={value} onChange={(event) => onValue(event.target.value)} />}
    </Field>
  );
}

/** All that the browser knows, and those that are meant whether it does or not. */
function zonesWith(...zones: string[]): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...zones])].sort();
}
