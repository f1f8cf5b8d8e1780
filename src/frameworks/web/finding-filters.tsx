import { AppLink } from '../../ui/app-link.tsx';
import type { FindingList } from '../contract.ts';
import choosing from './choosing.module.css';
import styles from './finding-filters.module.css';
import { useFindingsView } from './findings-search.ts';
import { useWords } from './words/speaking.tsx';

const severities = ['error', 'warning', 'info'] as const;

/** Chooses among the findings; beside each choice stands how many it leaves. */
export function FindingFilters({ choices, matching }: { choices: FindingList['choices']; matching: number }) {
  const say = useWords();
  const { search, addressWith, choose } = useFindingsView();
  const ofSeverity = choices.severities;
  const all = ofSeverity.error + ofSeverity.warning + ofSeverity.info;
  return (
    <div className={`${choosing.row} ${styles.filters} not-on-paper`}>
      <nav aria-label={say.findings.howGrave} className={`${styles.severities} figures`}>
        <AppLink href={addressWith({ severity: undefined })} keepScroll aria-current={search.severity === undefined ? 'true' : undefined}>
          {say.findings.all} <span>{say.format.number(all)}</span>
        </AppLink>
        {severities.map((severity) => (
          <AppLink
            key={severity}
            href={addressWith({ severity })}
            keepScroll
            aria-current={search.severity === severity ? 'true' : undefined}
            data-none={ofSeverity[severity] === 0 || undefined}
          >
            {say.findings.severities[severity]} <span>{say.format.number(ofSeverity[severity])}</span>
          </AppLink>
        ))}
      </nav>
      <label>
        <span>{say.findings.rule}</span>
        <select
          value={search.rule ? `rule ${search.rule}` : search.group ? `group ${search.group}` : ''}
          onChange={(event) => {
            const [kind, value] = event.target.value.split(' ', 2);
            choose({ group: kind === 'group' ? value : undefined, rule: kind === 'rule' ? value : undefined });
          }}
        >
          <option value="">{say.findings.allRules}</option>
          {withChosen(choices.groups, search, say.findings.noneLeft).map(({ value, count, rules }) => (
            <optgroup key={value} label={say.findings.group[value] ?? value}>
              <option value={`group ${value}`}>{say.findings.wholeGroup(say.findings.group[value] ?? value, rules.length, count)}</option>
              {rules.map((rule) => (
                <option key={rule.value} value={`rule ${rule.value}`}>
                  {rule.value} ({say.format.number(rule.count)})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {(choices.owners.length > 0 || search.owner !== undefined) && (
        <label>
          <span>{say.findings.owner}</span>
          <select value={search.owner ?? ''} onChange={(event) => choose({ owner: event.target.value || undefined })}>
            <option value="">{say.findings.allOwners}</option>
            {search.owner !== undefined && !choices.owners.some(({ value }) => value === search.owner) && (
              <option value={search.owner}>{search.owner} (0)</option>
            )}
            {choices.owners.map(({ value, count }) => (
              <option key={value} value={value}>
                {value} ({say.format.number(count)})
              </option>
            ))}
          </select>
        </label>
      )}
      {search.page !== undefined && (
        <p className={styles.page}>
          {say.findings.onlyOn(<b>{search.page}</b>, <AppLink href={addressWith({ page: undefined })}>{say.findings.onAllPages}</AppLink>)}
        </p>
      )}
      <output className="only-heard">{say.findings.shown(matching)}</output>
    </div>
  );
}

/** What the address chose stays in its list when nothing is left of it. */
function withChosen(
  groups: FindingList['choices']['groups'],
  { group, rule }: { group?: string; rule?: string },
  noneLeft: string,
): typeof groups {
  if (rule !== undefined && !groups.some(({ rules }) => rules.some(({ value }) => value === rule)))
    return [...groups, { value: noneLeft, count: 0, rules: [{ value: rule, count: 0 }] }];
  if (rule === undefined && group !== undefined && !groups.some(({ value }) => value === group))
    return [...groups, { value: group, count: 0, rules: [] }];
  return groups;
}
