import { groupBy } from '../../compiler/group.ts';
import { AppLink } from '../../ui/app-link.tsx';
import type { Choice, Choices } from '../search/choices.ts';
import { kindNames } from '../search/entry.ts';
import styles from './finding-filters.module.css';
import { useSearchView } from './search-address.ts';
import own from './search-filters.module.css';

/** Narrows what was found; beside each choice stands how many it leaves. */
export function SearchFilters({ choices, titleOf }: { choices: Choices; titleOf(id: string): string }) {
  const { filters, addressWith, choose } = useSearchView();
  const all = choices.kinds.reduce((sum, { count }) => sum + count, 0);
  const levels = [...groupBy(choices.levels, ({ framework }) => framework)];
  return (
    <div className={`${styles.filters} ${own.filters} not-on-paper`}>
      <nav aria-label="What kind" className={`${styles.severities} figures`}>
        <AppLink href={addressWith({ kind: undefined })} keepScroll aria-current={filters.kind === undefined ? 'true' : undefined}>
          All <span>{all}</span>
        </AppLink>
        {choices.kinds.map(({ value, count }) => (
          <AppLink key={value} href={addressWith({ kind: value })} keepScroll aria-current={filters.kind === value ? 'true' : undefined}>
            {kindNames[value][1]} <span>{count}</span>
          </AppLink>
        ))}
      </nav>
      <Select
        label="Framework"
        none="All frameworks"
        value={filters.framework}
        groups={[['', choices.frameworks]]}
        titleOf={titleOf}
        choose={(framework) => choose({ framework, level: undefined })}
      />
      <Select
        label="Level"
        none="All levels and roles"
        value={filters.level}
        groups={levels.map(([framework, ofFramework]) => [titleOf(framework), ofFramework])}
        titleOf={titleOf}
        choose={(level) => choose({ level })}
      />
      <Select
        label="Area"
        none="All areas"
        value={filters.area}
        groups={[['', choices.areas]]}
        titleOf={titleOf}
        choose={(area) => choose({ area })}
      />
    </div>
  );
}

interface SelectProps {
  label: string;
  none: string;
  value: string | undefined;
  groups: [title: string, choices: Choice[]][];
  titleOf(id: string): string;
  choose(value: string | undefined): void;
}

function Select({ label, none, value, groups, titleOf, choose }: SelectProps) {
  const isListed = groups.some(([, choices]) => choices.some((choice) => choice.value === value));
  if (value === undefined && groups.every(([, choices]) => choices.length === 0)) return null;
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
        <option value="">{none}</option>
        {/* What the address chose stays in its list when nothing is left of it. */}
        {value !== undefined && !isListed && <option value={value}>{titleOf(value)} (0)</option>}
        {groups.map(([title, choices]) => {
          const options = choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.title} ({choice.count})
            </option>
          ));
          return title === '' ? (
            options
          ) : (
            <optgroup key={title} label={title}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
