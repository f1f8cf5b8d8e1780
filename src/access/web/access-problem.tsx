import type { ErrorComponentProps } from '@tanstack/react-router';
import { problemOf } from '../../frameworks/web/client.ts';
import { ProblemPage } from '../../frameworks/web/problem-page.tsx';
import reading from '../../frameworks/web/reading.module.css';
import { AppLink } from '../../ui/app-link.tsx';
import { AccessSpeaking, useAccessWords } from './words/access-words.tsx';

/** A page of access that cannot be shown: what the server says of it, and the way back. */
export function AccessProblem(props: ErrorComponentProps) {
  const problem = problemOf(props.error);
  if (!problem) return <ProblemPage {...props} />;
  return (
    <AccessSpeaking>
      <Told {...problem} detail={problem.message} />
    </AccessSpeaking>
  );
}

function Told({ status, detail, hint }: { status: number; detail: string; hint: string | null }) {
  const say = useAccessWords().frame;
  const title = status === 404 ? say.notFound : say.cannotBeShown;
  return (
    <div className={reading.text}>
      <title>{`${title} – Gradus`}</title>
      <h1>{title}</h1>
      <div className={reading.part}>
        <p className={reading.prose}>{detail}</p>
        {hint && <p className={reading.prose}>{hint}</p>}
        <p className={reading.about}>
          <AppLink href="/">{say.toStart}</AppLink>
        </p>
      </div>
    </div>
  );
}
