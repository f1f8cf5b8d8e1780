import { useState } from 'react';
import { useAsWritten } from '../../../frameworks/web/words/as-written.ts';
import button from '../../../ui/button.module.css';
import type { ImportView } from '../../contract.ts';
import table from '../import-page.module.css';
import styles from '../import-plan-page.module.css';
import { usePeopleWords } from '../words/people-words.tsx';
import { FailureNotice } from './notices.tsx';
import { type PickedPost, PostPick } from './picks.tsx';
import { useSending } from './sending.ts';

type Question = ImportView['questions'][number];
interface Answers {
  id: string;
  answers: { source: string; post: { kind: 'level' | 'role'; id: string } }[];
}

/** What each job title of the file means, asked once; what is sure enough is filled in and still has to be confirmed. */
export function ImportQuestions({ view, onShow }: { view: ImportView; onShow(view: ImportView): void }) {
  const words = usePeopleWords();
  const say = words.importing;
  const { questions, can } = view;
  const [chosen, setChosen] = useState(() => new Map(questions.map((question) => [question.source, sureOf(question)])));
  const confirming = useSending((people, asked: Answers, changing) => people.confirmMapping(asked, changing));
  const { failure, isSending } = confirming;
  const answers = [...chosen].flatMap(([source, post]) => (post ? [{ source, post: { kind: post.kind, id: post.id } }] : []));
  const confirm = async () => {
    const next = await confirming.send({ id: view.id, answers }, view.revision);
    if (next) onShow(next);
  };
  return (
    <section className={styles.section}>
      <h2 id="import-questions">{say.questions(questions.length)}</h2>
      <p>{say.questionsMean}</p>
      <table className={`${table.table} ${styles.questions}`}>
        <thead>
          <tr>
            <th scope="col">{say.jobTitle}</th>
            <th scope="col">{say.means}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question, index) => (
            <tr key={question.source}>
              <th scope="row">
                <span className={styles.source}>{question.source}</span>
                <span className={`${styles.about} figures`}>
                  {say.rowsHave(question.count, words.acts.names(question.names, question.count - question.names.length))}
                </span>
              </th>
              <td className={styles.question}>
                <Meaning
                  id={`import-question-${index}`}
                  question={question}
                  value={chosen.get(question.source) ?? null}
                  onPick={(post) => setChosen(new Map(chosen).set(question.source, post))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FailureNotice failure={failure} onAgain={() => void confirm()} isSending={isSending} />
      {can.confirm && (
        <div className={`${button.row} ${styles.confirm}`}>
          <button
            type="button"
            className={button.primary}
            aria-disabled={isSending || answers.length === 0}
            onClick={() => isSending || answers.length === 0 || void confirm()}
          >
            {isSending ? words.acts.doing : say.confirm(answers.length, questions.length)}
          </button>
        </div>
      )}
    </section>
  );
}

function Meaning({
  id,
  question,
  value,
  onPick,
}: {
  id: string;
  question: Question;
  value: PickedPost | null;
  onPick(post: PickedPost | null): void;
}) {
  const words = usePeopleWords();
  const say = words.importing;
  const asWritten = useAsWritten();
  const reason = question.proposals.find(({ post }) => post.kind === value?.kind && post.id === value.id)?.reason;
  return (
    <div>
      <PostPick
        id={id}
        label={<span className="only-heard">{say.meaningOf(question.source)}</span>}
        error={null}
        value={value}
        onPick={onPick}
        first={question.proposals.map(({ post, reason }) => ({ kind: post.kind, id: post.id, why: say.reason[reason] }))}
      />
      {value === null && question.proposals.length > 0 && (
        <p className={styles.proposals}>
          <span className={styles.about}>{say.mayMean}</span>
          {question.proposals.map(({ post }) => (
            <button
              key={`${post.kind} ${post.id}`}
              type="button"
              className={button.quiet}
              onClick={() => onPick({ ...post, grade: null })}
              {...asWritten}
            >
              {[post.title, post.group].filter(Boolean).join(', ')}
            </button>
          ))}
        </p>
      )}
      {value === null && question.proposals.length === 0 && <p className={styles.about}>{say.noProposal}</p>}
      {reason && <p className={styles.about}>{say.proposedBecause(say.reason[reason])}</p>}
    </div>
  );
}

/** What is only alike is not filled in: it would be confirmed along with the rest. */
function sureOf({ proposals }: Question): PickedPost | null {
  const [first] = proposals;
  return first && first.reason !== 'level-and-family' ? { ...first.post, grade: null } : null;
}
