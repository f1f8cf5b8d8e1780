/** What a rule says; what it fills in at each place is named in other type: "has no grade; *graded* of *all* have one". */
export function RuleTitle({ title }: { title: string }) {
  return title.split(/\{([^{}]+)\}/u).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in their order
    index % 2 === 1 ? <i key={index}>{part}</i> : part,
  );
}
