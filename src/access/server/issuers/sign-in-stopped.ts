import type { IssuerProblem } from '../../issuer-routes.ts';

/** A sign-in does not come to its end. The address of the page says why by a code of ours; the log says a little more. */
export class SignInStopped extends Error {
  override name = 'SignInStopped';
  readonly problem: IssuerProblem;
  /** For the log: of words that we know, never what somebody sent. */
  readonly detail: string | null;

  constructor(problem: IssuerProblem, detail: string | null = null) {
    super(problem);
    this.problem = problem;
    this.detail = detail;
  }
}
