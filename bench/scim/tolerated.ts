/** Assertions of scim2-tester that do not hold here, each with the reason. `docs/scim.md` tells them as well. */
export const tolerated: readonly { title: string; type: string; reason: string; why: string }[] = [
  {
    title: 'check_add_attribute',
    type: 'User',
    reason: "unexpected value for 'emails'",
    why: 'It expects an address back without the parts that it did not send. `type` and `primary` are read-only here, always "work" and true, and providers ask for them: `emails[type eq "work"]`.',
  },
  {
    title: 'check_replace_attribute',
    type: 'User',
    reason: "unexpected value for 'emails'",
    why: 'The same, where it replaces.',
  },
  {
    title: 'check_remove_attribute',
    type: 'User',
    reason: "'active' was not removed",
    why: 'Whether somebody may come in is always known, and told. Taking the word away neither locks them out nor lets them in.',
  },
];
