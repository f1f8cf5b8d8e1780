import { lazy, Suspense } from 'react';
import { useRead } from '../../frameworks/web/use-read.ts';
import button from '../../ui/button.module.css';
import type { UnitView } from '../contract.ts';
import { useOpened } from './acts/use-opened.ts';
import styles from './person-acts.module.css';
import { meQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

const UnitPanel = lazy(() => import('./acts/unit-panel.tsx').then((module) => ({ default: module.UnitPanel })));
const CloseUnitPanel = lazy(() => import('./acts/close-unit-panel.tsx').then((module) => ({ default: module.CloseUnitPanel })));

/** What can be done with one unit. A unit of the handbook is changed there. */
export function UnitActs({ unit }: { unit: UnitView }) {
  const say = usePeopleWords().acts;
  const { name, done, opener, close } = useOpened<'change' | 'close' | 'add'>();
  const me = useRead(meQuery());
  const { can } = unit;
  const isOpen = unit.unit.closedOn === null;
  if (!can.change && !can.close && !me.can.changeUnits) return null;
  return (
    <div className={`${styles.acts} not-on-paper`}>
      <div className={button.row}>
        {can.change && (
          <button type="button" className={button.button} onClick={opener('change')}>
            {say.edit}
          </button>
        )}
        {me.can.changeUnits && isOpen && (
          <button type="button" className={button.button} onClick={opener('add')}>
            {say.addUnitBelow}
          </button>
        )}
        {can.close && isOpen && (
          <button type="button" className={button.button} onClick={opener('close')}>
            {say.closeUnit}
          </button>
        )}
      </div>
      <output className={styles.done}>{done}</output>
      <Suspense>
        {name === 'change' && <UnitPanel view={unit} onClose={close} />}
        {name === 'add' && <UnitPanel view={null} parent={unit.unit} onClose={close} />}
        {name === 'close' && <CloseUnitPanel view={unit} onClose={close} />}
      </Suspense>
    </div>
  );
}
