import { useCallback, useState } from 'react';
import { onRevision } from '../../../frameworks/web/changing.ts';
import { useRead } from '../../../frameworks/web/use-read.ts';
import { ActPanel } from '../../../people/web/acts/act-panel.tsx';
import { useOpened } from '../../../people/web/acts/use-opened.ts';
import tables from '../../../people/web/people-table.module.css';
import button from '../../../ui/button.module.css';
import type { ScimGroupView } from '../../contract/tokens.ts';
import { useActing } from '../acting.ts';
import { ActingForm } from '../acting-form.tsx';
import { useWrongs } from '../use-wrongs.ts';
import { useAccessWords } from '../words/access-words.tsx';
import styles from './admin.module.css';
import type { DutyInput } from './duty-fields.tsx';
import { chosenDuties, DutyRows } from './duty-rows.tsx';
import { dutyText } from './duty-words.tsx';
import { scimGroupsQuery, stale } from './queries.ts';

/** Groups that an identity provider keeps, and the duties that follow from them. */
export function ScimGroups() {
  const words = useAccessWords();
  const say = words.tokenPages;
  const { rows } = useRead(scimGroupsQuery());
  const { name: opened, done, opener, close } = useOpened<string>();
  const group = rows.find(({ id }) => id === opened);
  return (
    <section className={styles.section} aria-labelledby="groups">
      <header>
        <h2 id="groups">{say.groups}</h2>
      </header>
      <p className={styles.prose}>{rows.length === 0 ? say.noGroups : say.groupsAre}</p>
      <output className={styles.done}>{done}</output>
      {rows.length > 0 && (
        <table className={`${tables.table} ${styles.list}`} aria-labelledby="groups">
          <thead>
            <tr>
              <th scope="col">{say.group}</th>
              <th scope="col">{say.members}</th>
              <th scope="col">{say.gives}</th>
              <th scope="col">
                <span className="only-heard">{say.change}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, members, duties, can }) => (
              <tr key={id}>
                <th scope="row">
                  <b>{name}</b>
                </th>
                <td data-title={say.members} className={`${styles.counted} figures`}>
                  {members}
                </td>
                <td data-title={say.gives}>
                  {duties.length === 0 ? (
                    <span className={styles.quiet}>{say.givesNone}</span>
                  ) : (
                    duties.map((duty) => dutyText(words.admin, duty)).join('; ')
                  )}
                </td>
                <td>
                  {can.change && (
                    <button type="button" className={button.quiet} aria-label={say.changeNamed(name)} onClick={opener(id)}>
                      {say.change}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {group && <GroupPanel key={group.id} group={group} onClose={close} />}
    </section>
  );
}

function GroupPanel({ group, onClose }: { group: ScimGroupView; onClose(done?: string): void }) {
  const words = useAccessWords();
  const say = words.tokenPages;
  const [duties, setDuties] = useState<DutyInput[]>(group.duties);
  const [isDirty, setDirty] = useState(false);
  const saving = useActing(
    (access, asked: ReturnType<typeof chosenDuties>) =>
      access.tokens.setScimGroupDuties({ id: group.id, duties: asked }, onRevision(group.revision)),
    stale,
  );
  const wrongs = useWrongs<never>(saving.failure);
  const close = useCallback(() => onClose(), [onClose]);
  const save = async () => {
    saving.forget();
    if (wrongs.find(duties.some(({ duty }) => duty === null) ? [[null, words.admin.whichNeeded]] : [])) return;
    if (await saving.act(chosenDuties(duties))) onClose(say.saved(group.name));
  };
  return (
    <ActPanel title={say.changeTitle(group.name)} isDirty={isDirty} onClose={close}>
      <ActingForm wrongs={wrongs} acting={saving} doIt={words.admin.save} onSubmit={() => void save()} onCancel={close}>
        <p className={styles.quiet}>{say.changeMeans(group.members)}</p>
        <DutyRows
          value={duties}
          onValue={(next) => {
            setDuties(next);
            setDirty(true);
          }}
        />
      </ActingForm>
    </ActPanel>
  );
}
