import { ActionIcon, CopyButton } from '@mantine/core';
import { CheckIcon, LinkIcon } from './icons.tsx';

/** Puts the address of what is on the screen on the clipboard. */
export function CopyLink({ title, copiedTitle }: { title: string; copiedTitle: string }) {
  return (
    <CopyButton value={location.href} timeout={2000}>
      {({ copied, copy }) => (
        <ActionIcon
          variant="transparent"
          color="currentColor"
          onClick={copy}
          aria-label={copied ? copiedTitle : title}
          title={copied ? copiedTitle : title}
        >
          {copied ? <CheckIcon /> : <LinkIcon />}
        </ActionIcon>
      )}
    </CopyButton>
  );
}
