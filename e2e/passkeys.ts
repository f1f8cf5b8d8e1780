/** Passkeys in a browser that a test drives. */
import type { Page } from '@playwright/test';

/** A browser has passkeys under a name, not at an address made of digits. */
export const named = (address: string) => address.replace('127.0.0.1', 'localhost');

/** A device of its own, whose owner says yes at once. */
export async function withDevice(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
