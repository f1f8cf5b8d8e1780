import type { ReactNode } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import { addressOf } from '../addresses.ts';
import type { RoleRef } from '../contract.ts';
import styles from './role-facts.module.css';
import { useAsWritten } from './words/as-written.ts';

/** Names and what belongs to them, as a table without lines. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}

export function RoleLinks({ roles }: { roles: RoleRef[] }) {
  const asWritten = useAsWritten();
  return (
    <ul className={styles.roles} {...asWritten}>
      {roles.map((role) => (
        <li key={role.id}>
          <AppLink href={addressOf('role', role.id)}>{role.title}</AppLink>
        </li>
      ))}
    </ul>
  );
}
