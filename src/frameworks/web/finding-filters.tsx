import { AppLink } from '../../ui/app-link.tsx';
import type { FindingList } from '../contract.ts';
import styles from './finding-filters.module.css';
import { useFindingsView } from './findings-search.ts';

const severities = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Remarks'],
] as const;

/** What a group of rules is about. */
const groupNames: Readonly<Record<string, string>> = {
  pages: 'Pages and links',
  graph: 'Levels and roles',
  ladder: 'The ladder',
  wording: 'Wording',
  settings: 'gradus.yaml',
};

/** Chooses among the findings; beside each choice stands how many it leaves. */
export function FindingFilters({ choices, matching }: { choices: FindingList['choices']; matching: number }) {
  const { search, addressWith, choose } = useFindingsView();
  const ofSeverity = choices.severities;
  const all = ofSeverity.error + ofSeverity.warning + ofSeverity.info;
  return (
    <div className={`${styles.filters} not-on-paper`}>
      <nav aria-label="How grave" className={`${styles.severities} figures`}>
        <AppLink href={addressWith({ severity: undefined })} keepScroll aria-current={search.severity === undefined ? 'true' : undefined}>
          All <span>{all}</span>
        </AppLink>
        {severities.map(([severity, name]) => (
          <AppLink
            key={severity}
            href={addressWith({ severity })}
            keepScroll
            aria-current={search.severity === severity ? 'true' : undefined}
            data-none={ofSeverity[severity] === 0 || undefined}
          >
            {name} <span>{ofSeverity[severity]}</span>
          </AppLink>
        ))}
      </nav>
      <label>
        <span>Rule</span>
        <select
          value={search.rule ? `rule ${search.rule}` : search.group ? `group ${search.group}` : ''}
          onChange={(event) => {
            const [kind, value] = event.target.value.split(' ', 2);
            choose({ group: kind === 'group' ? value : undefined, rule: kind === 'rule' ? value : undefined });
          }}
        >
          <option value="">All rules</option>
          {withChosen(choices.groups, search).map(({ value, count, rules }) => (
            <optgroup key={value} label={groupNames[value] ?? value}>
              <option value={`group ${value}`}>
                {groupNames[value] ?? value}: all {rules.length} ({count})
              </option>
              {rules.map((rule) => (
                <option key={rule.value} value={`rule ${rule.value}`}>
                  {rule.value} ({rule.count})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {(choices.owners.length > 0 || search.owner !== undefined) && (
        <label>
          <span>Owner</span>
          <select value={search.owner ?? ''} onChange={(event) => choose({ owner: event.target.value || undefined })}>
            <option value="">All owners</option>
            {search.owner !== undefined && !choices.owners.some(({ value }) => value === search.owner) && (
              <option value={search.owner}>{search.owner} (0)</option>
            )}
            {choices.owners.map(({ value, count }) => (
              <option key={value} value={value}>
                {value} ({count})
              </option>
            ))}
          </select>
        </label>
      )}
      {search.page !== undefined && (
        <p className={styles.page}>
          Only on <b>{search.page}</b>. <AppLink href={addressWith({ page: undefined })}>On all pages</AppLink>
        </p>
      )}
      <output className="only-heard">{matching === 1 ? '1 finding is shown' : `${matching} findings are shown`}</output>
    </div>
  );
}

/** What the address chose stays in its list when nothing is left of it. */
function withChosen(groups: FindingList['choices']['groups'], { group, rule }: { group?: string; rule?: string }): typeof groups {
  if (rule !== undefined && !groups.some(({ rules }) => rules.some(({ value }) => value === rule)))
    return [...groups, { value: 'none left', count: 0, rules: [{ value: rule, count: 0 }] }];
  if (rule === undefined && group !== undefined && !groups.some(({ value }) => value === group))
    return [...groups, { value: group, count: 0, rules: [] }];
  return groups;
}
