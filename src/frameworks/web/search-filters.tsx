import { groupBy } from '../../compiler/group.ts';
import { AppLink } from '../../ui/app-link.tsx';
import type { Choice, Choices } from '../search/choices.ts';
import choosing from './choosing.module.css';
import styles from './finding-filters.module.css';
import { useSearchView } from './search-address.ts';
import own from './search-filters.module.css';
import { useWords } from './words/speaking.tsx';

/** Narrows what was found; beside each choice stands how many it leaves. */
export function SearchFilters({ choices, titleOf }: { choices: Choices; titleOf(id: string): string }) {
  const say = useWords();
  const { filters, addressWith, choose } = useSearchView();
  const all = choices.kinds.reduce((sum, { count }) => sum + count, 0);
  const levels = [...groupBy(choices.levels, ({ framework }) => framework)];
  return (
    <div className={`${choosing.row} ${styles.filters} ${own.filters} not-on-paper`}>
      <nav aria-label={say.search.whatKind} className={`${styles.severities} figures`}>
        <AppLink href={addressWith({ kind: undefined })} keepScroll aria-current={filters.kind === undefined ? 'true' : undefined}>
          {say.search.all} <span>{say.format.number(all)}</span>
        </AppLink>
        {choices.kinds.map(({ value, count }) => (
          <AppLink key={value} href={addressWith({ kind: value })} keepScroll aria-current={filters.kind === value ? 'true' : undefined}>
            {say.search.kind[value][1]} <span>{say.format.number(count)}</span>
          </AppLink>
        ))}
      </nav>
      <Select
        label={say.search.framework}
        none={say.search.allFrameworks}
        value={filters.framework}
        groups={[['', choices.frameworks]]}
        titleOf={titleOf}
        choose={(framework) => choose({ framework, level: undefined })}
      />
      <Select
        label={say.search.level}
        none={say.search.allLevels}
        value={filters.level}
        groups={levels.map(([framework, ofFramework]) => [titleOf(framework), ofFramework])}
        titleOf={titleOf}
        choose={(level) => choose({ level })}
      />
      <Select
        label={say.search.area}
        none={say.search.allAreas}
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
  const say = useWords();
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
              {choice.title} ({say.format.number(choice.count)})
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
