import { lazy, Suspense } from 'react';
import button from '../../ui/button.module.css';
import type { PersonView } from '../contract.ts';
import { useOpened } from './acts/use-opened.ts';
import styles from './person-acts.module.css';
import { usePeopleWords } from './words/people-words.tsx';

const MovePanel = lazy(() => import('./acts/move-panel.tsx').then((module) => ({ default: module.MovePanel })));
const LeavingPanel = lazy(() => import('./acts/leaving-panel.tsx').then((module) => ({ default: module.LeavingPanel })));
const EditPanel = lazy(() => import('./acts/edit-panel.tsx').then((module) => ({ default: module.EditPanel })));
const EntriesPanel = lazy(() => import('./acts/entries-panel.tsx').then((module) => ({ default: module.EntriesPanel })));

/** What can be done with a person: a button for each act that the server allows to who asks. */
export function PersonActs({ person }: { person: PersonView }) {
  const say = usePeopleWords().acts;
  const { name, done, opener, close } = useOpened<'move' | 'leaving' | 'edit' | 'entries' | 'position'>();
  const { can, present, leftOn } = person;
  const mayMove = can.move && present !== null;
  const mayEnterSome = can.mendPositions || can.addLeave || can.addDelegate || can.addMembership || can.addDottedLine;
  if (!mayMove && !can.leave && !can.change && !mayEnterSome) return null;
  return (
    <div className={`${styles.acts} not-on-paper`}>
      <div className={button.row}>
        {mayMove && (
          <button type="button" className={button.primary} onClick={opener('move')}>
            {say.move}
          </button>
        )}
        {can.mendPositions && present === null && (
          <button type="button" className={button.primary} onClick={opener('position')}>
            {say.addEntry.position}
          </button>
        )}
        {can.change && (
          <button type="button" className={button.button} onClick={opener('edit')}>
            {say.edit}
          </button>
        )}
        {mayEnterSome && (
          <button type="button" className={button.button} onClick={opener('entries')}>
            {say.record}
          </button>
        )}
        {can.leave && leftOn === null && (
          <button type="button" className={button.button} onClick={opener('leaving')}>
            {say.leaving}
          </button>
        )}
      </div>
      <output className={styles.done}>{done}</output>
      <Suspense>
        {name === 'move' && <MovePanel person={person} onClose={close} />}
        {name === 'leaving' && <LeavingPanel person={person} onClose={close} />}
        {name === 'edit' && <EditPanel person={person} onClose={close} />}
        {name === 'entries' && <EntriesPanel person={person} onClose={close} />}
        {name === 'position' && <EntriesPanel person={person} first="position" onClose={close} />}
      </Suspense>
    </div>
  );
}
