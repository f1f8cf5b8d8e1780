import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useRead } from '../../frameworks/web/use-read.ts';
import styles from './people-frame.module.css';
import { Personas } from './personas.tsx';
import { meQuery } from './queries.ts';
import { usePeopleWords } from './words/people-words.tsx';

/** In the demo: as whom one looks at it, and whom one could be instead. Nothing beside real data. */
export function ActingAs() {
  const say = usePeopleWords().frame;
  const me = useRead(meQuery());
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  if (me.organization.kind !== 'demo' || me.personas.length === 0) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened
    <div
      className={styles.acting}
      onKeyDown={press}
      onBlur={({ relatedTarget, currentTarget }) => relatedTarget && !currentTarget.contains(relatedTarget) && setOpen(false)}
    >
      <button ref={button} type="button" aria-expanded={isOpen} aria-controls={panel} onClick={() => setOpen(!isOpen)}>
        {say.actingAs(<b>{me.person?.name ?? say.nobody}</b>)}
      </button>
      <div id={panel} className={styles.panel} hidden={!isOpen}>
        <p>{say.demoIs(me.organization.title)}</p>
        <Personas me={me} onChosen={close} />
      </div>
    </div>
  );
}
