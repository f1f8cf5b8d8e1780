/** A level may be called as a role is: both together name a post. */
export function keyOfPost({ kind, id }: { kind: string; id: string }): string {
  return `${kind}:${id}`;
}
