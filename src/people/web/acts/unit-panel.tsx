import { useCallback, useState } from 'react';
import { InputField, SelectField } from '../../../ui/field.tsx';
import type { ChangedUnit, UnitRef, UnitView } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActForm } from './act-form.tsx';
import { ActPanel } from './act-panel.tsx';
import { MeanwhileNotice } from './notices.tsx';
import { UnitPick } from './picks.tsx';
import { useSending } from './sending.ts';
import { useOnMeanwhile, useUnitMeanwhile } from './use-meanwhile.ts';
import { useWrongs } from './use-wrongs.ts';

type Kind = UnitView['unit']['kind'];
interface Input {
  title: string;
  kind: Kind;
  parent: UnitRef | null;
}
const kinds = ['company', 'function', 'department', 'sub-department', 'team', 'specialty', 'unit'] as const;

export interface UnitPanelProps {
  /** null: a new one. */
  view: UnitView | null;
  /** Where a new one is to stand. */
  parent?: UnitRef;
  onClose(done?: string): void;
}

/** A unit of one's own: what it is called, of which kind it is, and below which other it stands. */
export function UnitPanel({ view: opened, parent, onClose }: UnitPanelProps) {
  const words = usePeopleWords();
  const say = words.acts;
  const { shown: view, changes, look, told } = useUnitMeanwhile(opened);
  const [altered, setAltered] = useState<Partial<Input>>({});
  const before: Input = {
    title: view?.unit.title ?? '',
    kind: view?.unit.kind ?? 'team',
    parent: view ? (view.above.at(-1) ?? null) : (parent ?? null),
  };
  const value = { ...before, ...altered };
  const adding = useSending((people, asked: { title: string; kind: Kind; parent: string | null }, changing) =>
    people.addUnit(asked, changing),
  );
  const changing = useSending((people, asked: ChangedUnit, context) => people.changeUnit(asked, context));
  const sending = view ? changing : adding;
  const { failure, isSending } = sending;
  const wrongs = useWrongs(['title', 'parent'], failure);
  const close = useCallback(() => onClose(), [onClose]);

  useOnMeanwhile(failure, look);

  const save = async () => {
    const { title, kind } = value;
    if (view === null) {
      if (await adding.send({ title, kind, parent: value.parent?.id ?? null })) onClose(say.unitAdded(title));
      return;
    }
    const asked: ChangedUnit = {
      id: view.unit.id,
      ...(title !== before.title && { title }),
      ...(kind !== before.kind && { kind }),
      ...(value.parent?.id !== before.parent?.id && { parent: value.parent?.id ?? null }),
    };
    if (await changing.send(asked, view.unit.revision)) onClose(say.saved(title));
  };
  const check = () => {
    if (wrongs.find(value.title.trim() === '' ? [['title', say.titleNeeded]] : []) || isSending) return;
    told();
    void save();
  };
  return (
    <ActPanel title={view ? say.unitTitle(view.unit.title) : say.addUnit} isDirty={Object.keys(altered).length > 0} onClose={close}>
      <ActForm
        wrongs={wrongs}
        sending={sending}
        told={changes && view && <MeanwhileNotice name={view.unit.title} changes={changes} next={say.saveAnew} />}
        doIt={isSending ? say.doing : view ? say.save : say.addUnit}
        onSubmit={check}
        onAgain={() => void save()}
        onLeave={close}
      >
        <InputField
          id={wrongs.idOf('title')}
          label={say.facts.title}
          error={wrongs.of('title')}
          value={value.title}
          onValue={(title) => setAltered({ ...altered, title })}
        />
        <SelectField<Kind>
          id={wrongs.idOf('other')}
          label={say.facts.kind}
          value={value.kind}
          options={kinds.map((kind) => ({ value: kind, title: say.unitKind[kind] }))}
          onValue={(kind) => setAltered({ ...altered, kind })}
        />
        <UnitPick
          id={wrongs.idOf('parent')}
          label={say.facts.parent}
          hint={say.parentHint}
          error={wrongs.of('parent')}
          value={value.parent}
          onPick={(picked) => setAltered({ ...altered, parent: picked })}
          {...(view && { except: view.unit.id })}
        />
      </ActForm>
    </ActPanel>
  );
}
