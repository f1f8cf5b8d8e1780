/** What a server does not do, with what is wrong, where and what to do instead; nothing was changed. */

/** As the functions generated from `messages/` make it. */
export interface Said {
  code: string;
  message: string;
  hint: string | null;
  values: object;
}

export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  readonly said: Said;
  /** More members of the problem (RFC 9457, 3.2): the places concerned, suggestions. */
  readonly members: Readonly<Record<string, unknown>>;

  /** @param status of HTTP: 404 nothing there, 409 the state forbids it, 412 and 428 revisions, 413 too large, 422 readable and wrong */
  constructor(status: number, said: Said, members: Readonly<Record<string, unknown>> = {}) {
    super(said.message);
    this.status = status;
    this.said = said;
    this.members = members;
  }
}
