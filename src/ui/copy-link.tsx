import { ActionIcon, CopyButton } from '@mantine/core';
import { CheckIcon, LinkIcon } from './icons.tsx';

/** Puts the address of what is on the screen on the clipboard. */
export function CopyLink() {
  return (
    <CopyButton value={location.href} timeout={2000}>
      {({ copied, copy }) => (
        <ActionIcon
          variant="transparent"
          color="currentColor"
          onClick={copy}
          aria-label={copied ? 'Link copied' : 'Copy link'}
          title={copied ? 'Link copied' : 'Copy link'}
        >
          {copied ? <CheckIcon /> : <LinkIcon />}
        </ActionIcon>
      )}
    </CopyButton>
  );
}
