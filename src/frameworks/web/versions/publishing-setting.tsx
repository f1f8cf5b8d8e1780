import { onRevision } from '../changing.ts';
import { problemOf } from '../client.ts';
import { useRead } from '../use-read.ts';
import { useVersionsWords } from '../words/versions/versions-words.tsx';
import { publishingQuery, useAct } from './asking.ts';
import form from './publish-form.module.css';
import styles from './publishing-setting.module.css';

/** Whether a second person has to say yes. */
export function PublishingSetting() {
  const say = useVersionsWords().setting;
  const { approvals, can, revision } = useRead(publishingQuery());
  const set = useAct((versions, wanted: number) => versions.setPublishing({ approvals: wanted }, onRevision(revision)));
  return (
    <section className={styles.setting} aria-labelledby="setting">
      <h2 id="setting">{say.title}</h2>
      <label>
        <input
          type="checkbox"
          checked={(set.isPending ? set.variables : approvals) > 0}
          disabled={set.isPending || !can.change}
          onChange={({ target }) => set.mutate(target.checked ? 1 : 0)}
        />
        {say.approvals}
      </label>
      {set.error && (
        <p role="alert" className={form.failed}>
          <strong>{say.failed}.</strong> {problemOf(set.error)?.message ?? ''}
        </p>
      )}
    </section>
  );
}
