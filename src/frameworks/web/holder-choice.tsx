import type { Ref } from '../contract.ts';
import { useAsWritten } from './words/as-written.ts';

export interface HolderChoiceProps {
  label: string;
  /** One without a title is no group: its options stand alone. */
  groups: { key: string; title: string; holders: Ref[] }[];
  value: string | undefined;
  /** What stands there while nothing is chosen; without it something always is. */
  none?: string;
  choose(id: string): void;
}

/** One of all there are, such as levels and roles below the framework or family they are of. */
export function HolderChoice({ label, groups, value, none, choose }: HolderChoiceProps) {
  const asWritten = useAsWritten();
  const isElsewhere = none !== undefined && value !== undefined && !groups.some(({ holders }) => holders.some(({ id }) => id === value));
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {/* What the address names may lie outside of what is shown. */}
        {isElsewhere && <option value={value}>{value}</option>}
        {groups.map(({ key, title, holders }) => {
          const options = holders.map((holder) => (
            <option key={holder.id} {...asWritten} value={holder.id}>
              {holder.title}
            </option>
          ));
          return title === '' ? (
            options
          ) : (
            <optgroup key={key} label={title}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
