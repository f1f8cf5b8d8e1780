/** What a job title means, changed or forgotten. */
import { type FormEvent, useState } from 'react';
import button from '../../../ui/button.module.css';
import fields from '../../../ui/field.module.css';
import type { MappingView } from '../../contract.ts';
import { usePeopleWords } from '../words/people-words.tsx';
import { ActPanel } from './act-panel.tsx';
import { FailureNotice } from './notices.tsx';
import { type PickedPost, PostPick } from './picks.tsx';
import { useSending } from './sending.ts';

interface PanelProps {
  mapping: MappingView;
  onClose(): void;
  onDone(): void;
}

export function ChangeMapping({ mapping, onClose, onDone }: PanelProps) {
  const words = usePeopleWords();
  const [post, setPost] = useState<PickedPost>({ ...mapping.post, grade: null });
  const sending = useSending((people, asked: { source: string; post: { kind: 'level' | 'role'; id: string } }, changing) =>
    people.putMapping(asked, changing),
  );
  const { failure, isSending } = sending;
  const save = async () => {
    if (await sending.send({ source: mapping.source, post: { kind: post.kind, id: post.id } }, mapping.revision)) onDone();
  };
  return (
    <ActPanel title={words.importing.changeNamed(mapping.source)} isDirty={post.id !== mapping.post.id} onClose={onClose}>
      <form
        className={fields.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (!isSending) void save();
        }}
      >
        <FailureNotice failure={failure} onAgain={() => void save()} isSending={isSending} />
        <PostPick
          id="mapping-post"
          label={words.importing.meaningOf(mapping.source)}
          hint={words.importing.mappingHint}
          value={post}
          onPick={(picked) => picked && setPost(picked)}
        />
        <div className={button.row}>
          <button type="submit" className={button.primary} aria-disabled={isSending}>
            {isSending ? words.acts.doing : words.acts.save}
          </button>
          <button type="button" className={button.button} onClick={onClose}>
            {words.acts.cancel}
          </button>
        </div>
      </form>
    </ActPanel>
  );
}

export function ForgetMapping({ mapping, onClose, onDone }: PanelProps) {
  const words = usePeopleWords();
  const sending = useSending((people, asked: { id: string }, changing) => people.removeMapping(asked, changing));
  const { failure, isSending } = sending;
  const forget = async () => {
    if (await sending.send({ id: mapping.id }, mapping.revision)) onDone();
  };
  return (
    <ActPanel title={words.importing.forgetNamed(mapping.source)} isDirty={false} onClose={onClose}>
      <div className={fields.form}>
        <FailureNotice failure={failure} onAgain={() => void forget()} isSending={isSending} />
        <p>{words.importing.forgetMeans(mapping.source, [mapping.post.title, mapping.post.group].filter(Boolean).join(', '))}</p>
        <div className={button.row}>
          <button type="button" className={button.danger} aria-disabled={isSending} onClick={() => isSending || void forget()}>
            {isSending ? words.acts.doing : words.importing.doForget}
          </button>
          <button type="button" className={button.button} onClick={onClose}>
            {words.acts.cancel}
          </button>
        </div>
      </div>
    </ActPanel>
  );
}
