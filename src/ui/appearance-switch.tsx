import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { MoonIcon, SunIcon } from './icons.tsx';

/** Light or dark. Follows the system until somebody chooses otherwise, and again once the choice is that of the system. */
export function AppearanceSwitch({ showIn }: { showIn: Readonly<Record<'light' | 'dark', string>> }) {
  // The library stops transitions by a style element, which the content security policy refuses; here are none to stop.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const computed = useComputedColorScheme('light', { getInitialValueInEffect: false });
  // A page that was written as a file was light when it was written, whatever is chosen here.
  const shown = useSyncExternalStore(
    never,
    () => computed,
    () => 'light',
  );
  const other = shown === 'dark' ? 'light' : 'dark';
  const toggle = () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    setColorScheme(other === system ? 'auto' : other);
  };
  return (
    <ActionIcon variant="transparent" color="currentColor" onClick={toggle} aria-label={showIn[other]} title={showIn[other]}>
      {shown === 'dark' ? <SunIcon /> : <MoonIcon />}
    </ActionIcon>
  );
}

function never(): () => void {
  return () => {};
}
